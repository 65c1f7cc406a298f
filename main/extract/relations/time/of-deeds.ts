// "We condemn the raid on the port on 1 May": a time that is that of a deed which somebody only speaks of.
import { ancestors, caseOf, childrenBy, type Tree, verbOver } from '../../tree.ts';
import { dayNumber } from './calendar.ts';
import { monthOf } from './calendar-dates.ts';

/** Whether a time is told of what is spoken of, or of a clause that opens the sentence, and not of what the trigger tells. */
export const isOfDeed = (tree: Tree, time: number, trigger: number): boolean =>
  isOfNoun(tree, time, trigger) || isJudgedNow(tree, time, trigger) || isOfOpening(tree, time, trigger);

/** "deplored the raid of 9 May": the raid was then. */
function isOfNoun(tree: Tree, time: number, trigger: number): boolean {
  const day = tree.tokens[time]?.head ?? -1;
  const top = dayNumber(tree.tokens[day]?.text) > 0 ? day : time;
  const noun = tree.tokens[top]?.head ?? -1;
  return (
    caseOf(tree, top) === 'of' &&
    monthOf(tree.tokens[time]?.text ?? '') > 0 &&
    DEED.test(tree.lemmas[noun] ?? '') &&
    !ancestors(tree, trigger).includes(noun)
  );
}

/** Nouns of deeds and papers; "the beginning of May" is none. */
const DEED = /(age|al|ck|ent|ion|ing|id|ct|ult|yre|sm|ty|ord|ke|oup)$/;

/** Whoever speaks so speaks now. */
const isJudgedNow = (tree: Tree, time: number, trigger: number) =>
  tree.tokens[trigger]?.xpos === 'VBP' &&
  time > trigger &&
  childrenBy(tree, trigger, 'nsubj').some((at) => /^(i|we)$/.test(tree.tokens[at]?.lower ?? '')) &&
  childrenBy(tree, trigger, 'obj').some((at) => at < time);

/** "When Chad fell in May, Mali left, and Togo accused it": only what the clause stands with was then. */
function isOfOpening(tree: Tree, time: number, trigger: number): boolean {
  const own = verbOver(tree, trigger);
  if (own === undefined) return false;
  const joined = ancestors(tree, own).find((at) => tree.tokens[at]?.deprel === 'conj');
  if (joined === undefined || childrenBy(tree, joined, 'nsubj').length === 0) return false;
  const first = tree.tokens[joined]?.head ?? -1;
  return childrenBy(tree, first, 'advcl').some(
    (clause) => clause < first && ancestors(tree, time).includes(clause),
  );
}
