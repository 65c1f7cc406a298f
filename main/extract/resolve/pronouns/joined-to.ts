// "Chile and its president": whose "its" is by what its noun is joined to.
import type { MentionNode, Reading, SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, relation } from '../../tree.ts';
import { isMany, isThing } from '../salience.ts';

/** "Chile and its president", "Chile's record and its purchases": whom the noun of the pronoun is joined to. */
export function joinedTo(reading: Reading, mention: MentionNode): MentionNode | undefined {
  const where = reading.sentences[mention.sentence];
  const noun = where?.sentence.tokens[mention.head]?.head ?? -1;
  if (!where) return undefined;
  const partner =
    relation(where.tree, noun) === 'conj'
      ? (where.sentence.tokens[noun]?.head ?? -1)
      : openedBefore(where, mention);
  return [partner, ...childrenBy(where.tree, partner, 'nmod:poss')]
    .map((at) => where.at[at])
    .find((one) => one !== undefined && one.actors.length === 1 && isThing(one) && !isMany(reading, one));
}

/** "after Chad/obl and its allies/nsubj left": who opens the clause with them, where the parse parts the two; -1 where nobody does. */
function openedBefore({ tree, at }: SentenceReading, { first }: MentionNode): number {
  const before = tree.tokens[first - 1]?.lower === 'and' ? at[first - 2] : undefined;
  return before && OPENERS.has(caseOf(tree, before.head) ?? '') ? before.head : -1;
}

const OPENERS: ReadonlySet<string> = new Set(['after', 'as', 'before', 'since', 'until']);
