// "its former rival, the Front,": who is named right behind the comma.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { type MentionNode, onlyOne, type Reading } from '../../reading.ts';

/** The one body that stands beside a noun that points to it; null where none does, or several. */
export function apposedBehind(
  { sentences }: Reading,
  { sentence, head, last }: MentionNode,
): ActorRecord | null {
  const where = sentences[sentence];
  const tokens = where?.sentence.tokens ?? [];
  if (!where || tokens[head]?.xpos !== 'NN') return null;
  const seat = tokens[last + 1]?.lower === 'in' ? where.at[last + 2] : undefined;
  // "its ally in Pyongyang" rules there; one in a country may be anybody in it
  if (seat?.form === 'capital' && ALLIES.has(tokens[head].lemma)) return onlyOne(seat.actors);
  if (tokens[last + 1]?.text !== ',') return null;
  const name = where.at[tokens[last + 2]?.lower === 'the' ? last + 3 : last + 2];
  const beside = tokens[name?.head ?? -1];
  // "Chad and its rival, the Front,": behind the "and" nobody else is joined by a comma
  const isLast = [1, 2, 3].some((back) => tokens[head - back]?.upos === 'CCONJ');
  const isJoined =
    isLast &&
    beside?.deprel === 'conj' &&
    beside.head === tokens[head]?.head &&
    tokens[(name?.last ?? 0) + 1]?.text === ',';
  const isBeside = (beside?.deprel === 'appos' && beside.head === head) || isJoined;
  const isNamed = name?.form === 'name' || name?.form === 'acronym';
  return isNamed && isBeside && name.actors.length === 1 ? (name.actors[0] ?? null) : null;
}

const ALLIES = wordClass('nouns.of-another');
