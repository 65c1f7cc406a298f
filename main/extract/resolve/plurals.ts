// Who "they" are, and what stands in the plural.
import type { ActorRecord } from '../lexicon/types.ts';
import type { MentionNode, Reading } from '../reading.ts';
import { isOfKind } from './salience.ts';

/** "they": both of a coordination, several at once, or what stands in the plural; only then a body of many. */
export function resolvePlural(reading: Reading, before: readonly MentionNode[]): ActorRecord[] {
  for (const other of before) {
    const partners = coordinated(reading, other);
    if (partners.length > 1) return partners;
    if (other.actors.length > 1 || (other.actors.length === 1 && isPlural(reading, other)))
      return other.actors;
  }
  const body = before.find(
    ({ sentence, head, actors: [record] }) =>
      // "NATO trucks … all of them"
      reading.sentences[sentence]?.sentence.tokens[head]?.deprel !== 'compound' &&
      record &&
      isOfKind(record, ['people', 'group', 'institution', 'organisation']),
  );
  return body?.actors ?? [];
}

export function isPlural(reading: Reading, mention: MentionNode): boolean {
  // "the Houthis", "the Taliban"
  const [record] = mention.actors;
  if (mention.form === 'name' && (record?.kind === 'group' || record?.kind === 'people')) return true;
  const tag = reading.sentences[mention.sentence]?.sentence.tokens[mention.head]?.xpos;
  return (tag === 'NNS' || tag === 'NNPS') && mention.actors[0]?.kind !== 'place';
}

/** Actors coordinated with a mention, itself first. */
export function coordinated(reading: Reading, mention: MentionNode): ActorRecord[] {
  const where = reading.sentences[mention.sentence];
  if (!where) return mention.actors;
  const children = where.tree.children[mention.head] ?? [];
  const others = children.flatMap((child) => {
    const other = where.sentence.tokens[child]?.deprel === 'conj' ? where.at[child] : undefined;
    return other && other !== mention ? other.actors : [];
  });
  return [...mention.actors, ...others];
}
