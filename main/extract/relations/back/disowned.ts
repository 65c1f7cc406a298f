// "Chad accused Mali of the raid. Mali said it had nothing to do with it (was not involved, knew of no raid)": as much as to deny it.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { childrenBy, lemma, lemmasIn, subtreeSpan, type Tree } from '../../tree.ts';
import { bareFrame } from '../besides/bare-frame.ts';
import { type Match, plainMatch } from '../candidate.ts';
import { endsAt } from '../roles/ends.ts';
import { surfaceSubject } from '../roles/subjects.ts';
import { isNegated } from '../stance/negation.ts';
import { isSideOfEnds, pointerTo, toldEnds } from './back.ts';
import { accusersOf } from './denied.ts';
import { sayingsIn } from './sayings.ts';

const DISOWNED = bareFrame('REJECT/say not to have', 'REJECT', 'say');

/** One match for each clause of speech that disowns what has just been charged; `matched` are the verbs that say more by themselves. */
export function matchDisowned(
  reading: Reading,
  where: SentenceReading,
  matched: ReadonlySet<number>,
): Match[] {
  const { tree } = where;
  return sayingsIn(reading, where, matched).flatMap(({ verb, clauses, sources }) => {
    const clause = clauses.find((at) => isDisowning(tree, at));
    const subject = clause === undefined ? null : surfaceSubject(tree, clause);
    if (clause === undefined || subject === null) return [];
    if (!endsAt(where, subject).some(({ actor }) => isSideOfEnds(sources)(actor))) return [];
    const accusers = accusersOf(reading, where, verb, sources, 1);
    const targets = toldEnds(accusers, pointerTo(where, clause, clause, accusers));
    return targets.length > 0
      ? [plainMatch(DISOWNED, verb, sources, targets, { trigger: [verb, clause], answered: true })]
      : [];
  });
}

/** "had nothing to do with it", "knew of no raid", "was not involved", "played no part in it", "had done nothing wrong" */
function isDisowning(tree: Tree, clause: number): boolean {
  const [, last] = subtreeSpan(tree, clause);
  const words = lemmasIn(tree, clause);
  const next = words[words.indexOf('nothing') + 1] ?? '';
  const isNothing = words.includes('nothing');
  if (isNothing && (['to', 'wrong'].includes(next) || lemma(tree, clause) === 'know'))
    return next !== 'to' || words.includes('do');
  if (isNegated(tree, clause) && INVOLVED.has(lemma(tree, clause))) return true;
  const isDoing = ['have', 'know', 'play'].includes(lemma(tree, clause));
  return (
    isDoing &&
    tree.tokens.some(
      (_, at) =>
        at > clause &&
        at <= last &&
        (PARTS.has(lemma(tree, at)) || lemma(tree, clause) === 'know') &&
        childrenBy(tree, at, 'det').some((no) => lemma(tree, no) === 'no'),
    )
  );
}

const INVOLVED: ReadonlySet<string> = new Set(['behind', 'involve', 'involved', 'responsible']);
const PARTS = wordClass('nouns.parts-in-it');
