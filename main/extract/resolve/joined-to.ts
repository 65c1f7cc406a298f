// "Chile and its president": whose "its" is by what its noun is joined to.
import type { MentionNode, Reading } from '../reading.ts';
import { childrenBy, relation } from '../tree.ts';
import { isMany, isThing } from './salience.ts';

/** "Chile and its president", "Chile's record and its purchases": whom the noun of the pronoun is joined to. */
export function joinedTo(reading: Reading, mention: MentionNode): MentionNode | undefined {
  const where = reading.sentences[mention.sentence];
  const noun = where?.sentence.tokens[mention.head]?.head ?? -1;
  if (!where || relation(where.tree, noun) !== 'conj') return undefined;
  const partner = where.sentence.tokens[noun]?.head ?? -1;
  return [partner, ...childrenBy(where.tree, partner, 'nmod:poss')]
    .map((at) => where.at[at])
    .find((one) => one !== undefined && one.actors.length === 1 && isThing(one) && !isMany(reading, one));
}
