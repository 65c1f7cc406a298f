// "Each side said the other had fired first", "both armies said the other broke the truce": a charge of both against both.
import { hasFrame, type Reading, type SentenceReading } from '../../reading.ts';
import { childrenBy, lemma, relation } from '../../tree.ts';
import { CONFLICT } from '../../type-sets.ts';
import { bareFrame } from '../besides/bare-frame.ts';
import { type Match, plainMatch } from '../candidate.ts';
import { distinctEnds, isNameless } from '../roles/ends.ts';
import { endsDoing } from '../roles/takers.ts';

/** One match for each "the other" of whom two sides say something bad; `matched` are the words that have told something. */
export function matchEachSaid(
  reading: Reading,
  where: SentenceReading,
  matched: ReadonlySet<number>,
): Match[] {
  const { tree } = where;
  return tree.tokens.flatMap(({ lower, head: verb }, other) => {
    if (lower !== 'other' || tree.tokens[other - 1]?.lower !== 'the') return [];
    const says = tree.tokens[verb]?.head ?? -1;
    const isTold = relation(tree, other).startsWith('nsubj') && relation(tree, verb) === 'ccomp';
    if (!isTold || matched.has(says) || !reading.lexicon.speechVerbs.has(lemma(tree, says))) return [];
    const sides = distinctEnds(endsDoing(where, says)).filter((end) => !isNameless(end));
    const isBad = hasFrame(reading, 'verb', lemma(tree, verb), CONFLICT) || STARTING.has(lemma(tree, verb));
    // "the other had not fired"
    const isNot = childrenBy(tree, verb, 'advmod').some((at) => /^(n't|not|never)$/.test(lemma(tree, at)));
    if (sides.length !== 2 || !isBad || isNot) return [];
    return [plainMatch(CHARGE, says, sides, sides, { mutual: true, trigger: [says, verb] })];
  });
}

const CHARGE = bareFrame('ACCUSE/say of the other', 'ACCUSE', 'say', { mode: 'allege', mutual: true });

/** "had begun it" */
const STARTING: ReadonlySet<string> = new Set(['begin', 'break', 'breach', 'start', 'violate']);
