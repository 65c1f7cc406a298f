// "Nestor Kirchner, the bloc's secretary general,", "the Czech presidency of the Union": which body an office is of.
import { officeName } from '../../mentions/people/offices.ts';
import type { MentionNode, Reading } from '../../reading.ts';
import { caseOf, childrenBy } from '../../tree.ts';

/** Notes the office of the person who is named with such a title, and gives a presidency to the organisation that it is of. */
export function settleOfficeOwner(reading: Reading, mention: MentionNode): void {
  if (mention.cue?.word === 'presidency') settlePresidency(reading, mention);
  const { actors, cue, head, sentence } = mention;
  const where = reading.sentences[sentence];
  const [person, other] = actors;
  if (!where || cue?.kind !== 'title' || cue.of || person?.kind !== 'person' || other) return;
  const owners = childrenBy(where.tree, head, 'nmod:poss', 'nmod').filter((at) =>
    [undefined, '', "'s", 'of'].includes(caseOf(where.tree, at) ?? undefined),
  );
  const pointing = owners.flatMap((at) => where.at[at] ?? []).find((one) => one.cue?.kind === 'anaphor');
  const [body] = pointing?.actors ?? [];
  if (body?.kind === 'organisation')
    reading.offices.set(`${officeName(reading, cue.word)}/${body.id}`, person);
}

/** "the Czech presidency of the European Union": whoever holds it speaks for the Union. */
function settlePresidency({ sentences }: Reading, mention: MentionNode): void {
  const where = sentences[mention.sentence];
  if (!where) return;
  const whole = childrenBy(where.tree, mention.head, 'nmod')
    .filter((at) => caseOf(where.tree, at) === 'of')
    .flatMap((at) => where.at[at]?.actors ?? [])
    .find(({ kind }) => kind === 'organisation');
  if (whole) mention.actors = [whole];
}
