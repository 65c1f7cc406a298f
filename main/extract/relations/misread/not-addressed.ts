// "Lee, sent by Annan", "called it a farce", "are appealing, and Lee is preparing to go": whom nobody visits, phones or appeals to.
import type { SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, hasIndefinite, lemma, relation } from '../../tree.ts';
import type { Match } from '../candidate.ts';
import type { End } from '../roles/ends.ts';

/** Whether nothing is said to a target, and nobody comes to it. */
export const isNotAddressed = (where: SentenceReading, match: Match, target: End): boolean =>
  isSender(where, match, target) || isDoingOther(where, match, target) || isOnlyCalled(where, match);

/** "Lee, sent by Annan to watch the truce": who sends him is not whom he visits. */
const isSender = ({ tree }: SentenceReading, { frame }: Match, { mention: { head } }: End) =>
  frame.type === 'CONSULT' && frame.head === 'send' && caseOf(tree, head) === 'by';

/** "are appealing for calm, and Mr Lee is preparing to go": who only does something else next is appealed to by nobody. */
const isDoingOther = ({ tree }: SentenceReading, { byOrder, predicate }: Match, { mention: { head } }: End) =>
  byOrder &&
  head > predicate &&
  relation(tree, head) === 'nsubj' &&
  relation(tree, tree.tokens[head]?.head ?? -1) === 'conj';

/** "called Lee a usurper", "the leader the nation's guardian", "home its envoy": by no telephone; but "called him a day later". */
function isOnlyCalled({ tree }: SentenceReading, { byOrder, frame, predicate }: Match): boolean {
  if (frame.mode !== 'phone' || frame.pos !== 'verb' || lemma(tree, predicate) !== 'call') return false;
  const said = childrenBy(tree, predicate, 'obj', 'xcomp').filter((at) => at > predicate);
  return (
    // "called the Venezuelan move a petulant response"
    byOrder ||
    // "called home its ambassador, Lee"
    /^(back|home)$/.test(tree.tokens[predicate + 1]?.lower ?? '') ||
    said.length > 1 ||
    said.some((at) => at > predicate + 1 && tree.tokens[at]?.xpos === 'NN' && hasIndefinite(tree, at))
  );
}
