// National societies: "the Kenya Red Cross" helps in Kenya's name, the Red Cross in nobody's.
import { longestName } from '../../lexicon/names.ts';
import type { ActorRecord } from '../../lexicon/types.ts';
import { introduce, type Reading, type SentenceReading, slug } from '../../reading.ts';

/** Makes the state in front of a world body's name and the name one national body. */
export function markSocieties(reading: Reading, where: SentenceReading): void {
  const { tokens } = where.sentence;
  where.at.forEach((body, index) => {
    const word = tokens[index]?.text ?? '';
    if (body?.first !== index || word !== 'Red' || body.actors[0]?.kind !== 'organisation') return;
    const owner = stateBefore(reading, where, index);
    if (!owner) return;
    const [state, first] = owner;
    const name = `${state.name}: ${tokens
      .slice(index, body.last + 1)
      .map(({ text }) => text)
      .join(' ')}`;
    const id = `institution:${(state.country ?? '').toLowerCase()}-${slug(name.slice(state.name.length + 2))}`;
    const draft = { id, kind: 'institution' as const, name, country: state.country, sectors: ['NGO'] };
    body.actors = [introduce(reading, { ...draft, affiliation: null })];
    where.joined.push({ first, last: body.last, mention: body });
  });
}

/** The state whose name or adjective ends right before, with its first token. */
function stateBefore(reading: Reading, where: SentenceReading, index: number): [ActorRecord, number] | null {
  const marked = where.at[index - 1];
  const [record] = marked?.actors ?? [];
  if (marked) return record?.kind === 'state' && marked.form !== 'capital' ? [record, marked.first] : null;
  for (let length = 1; length <= 3; length++) {
    const match = longestName(reading.lexicon.names, where.sentence.tokens, index - length);
    const found =
      match?.length === length ? match.entries.find(({ record: one }) => one.kind === 'state') : undefined;
    if (found) return [found.record, index - length];
  }
  return null;
}
