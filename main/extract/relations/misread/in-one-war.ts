// "Poland and Hungary were occupied during the war", "Canada and Fiji fought in the Korean War": not against each other.
import type { SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, hasIndefinite, lemma, subtreeSpan, type Tree } from '../../tree.ts';
import type { Match } from '../candidate.ts';
import type { End } from '../roles/ends.ts';

/** Whether two who are told beside each other are only told to have been in some war, which may well have been on one side. */
export function areInOneWar(
  { tree }: SentenceReading,
  { frame, predicate, sources, targets }: Match,
): boolean {
  if (!areOneRow(sources, targets) || (frame.type !== 'ASSAULT' && frame.type !== 'RIVAL_OF')) return false;
  if (frame.pos === 'verb')
    return (
      FIGHTING.has(frame.head) &&
      childrenBy(tree, predicate, 'obj').length === 0 &&
      (childrenBy(tree, predicate, 'obl').some((at) => isSetting(tree, at)) || isForEnd(tree, predicate))
    );
  const [first, last] = subtreeSpan(tree, predicate);
  return (
    isSetting(tree, predicate) &&
    !ENGAGED.has(lemma(tree, tree.tokens[predicate]?.head ?? -1)) &&
    sources.every(({ mention: { head } }) => head < first || head > last)
  );
}

/** Whether both ends of a match are the same, who stand beside each other. */
export const areOneRow = (sources: readonly End[], targets: readonly End[]): boolean =>
  sources.length === targets.length &&
  sources.every(({ actor, mention }) =>
    targets.some((target) => target.actor.id === actor.id && target.mention === mention),
  );

/** "Chad and Mali are fighting to save the lake", but "are fighting to control the lake" */
const isForEnd = (tree: Tree, fight: number) =>
  childrenBy(tree, fight, 'advcl', 'xcomp').some(
    (at) => tree.tokens[at]?.xpos === 'VB' && !HAVING.has(lemma(tree, at)),
  );

const HAVING: ReadonlySet<string> = new Set([
  'capture',
  'conquer',
  'control',
  'dominate',
  'hold',
  'keep',
  'retake',
  'rule',
  'seize',
  'take',
  'win',
]);

/** "in the war", "during World War II", but "locked in a war", "lost a million men in their war" */
const isSetting = (tree: Tree, at: number) =>
  WARS.has(lemma(tree, at).toLowerCase()) &&
  TIMES.has(caseOf(tree, at) ?? '') &&
  !hasIndefinite(tree, at) &&
  childrenBy(tree, at, 'nmod:poss').length === 0;

const ENGAGED: ReadonlySet<string> = new Set(['embroil', 'engage', 'lock', 'mire']);
const FIGHTING: ReadonlySet<string> = new Set(['battle', 'fight', 'serve', 'war']);
const TIMES: ReadonlySet<string> = new Set([
  'after',
  'before',
  'during',
  'in',
  'since',
  'through',
  'throughout',
  'until',
]);
const WARS: ReadonlySet<string> = new Set(['battle', 'campaign', 'conflict', 'war']);
