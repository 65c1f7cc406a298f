// "We condemn the raid on the port on 1 May": a time that is that of a deed which somebody only speaks of.
import { wordClass } from '../../lexicon/word-classes.ts';
import { ancestors, caseOf, childrenBy, type Tree, verbOver } from '../../tree.ts';
import { dayNumber } from './calendar.ts';
import { monthOf } from './calendar-dates.ts';

/** Whether a time is told of what is spoken of, or of a clause that opens the sentence, and not of what the trigger tells. */
export const isOfDeed = (tree: Tree, time: number, trigger: number): boolean =>
  isOfNoun(tree, time, trigger) || isJudgedNow(tree, time, trigger) || isOfOpening(tree, time, trigger);

/** "deplored the raid of 9 May": the raid was then. */
function isOfNoun(tree: Tree, time: number, trigger: number): boolean {
  const day = tree.tokens[time]?.head ?? -1;
  const isDay = dayNumber(tree.tokens[day]?.text) > 0;
  const top = isDay ? day : time;
  const noun = tree.tokens[top]?.head ?? -1;
  return (
    caseOf(tree, top) === 'of' &&
    monthOf(tree.tokens[time]?.text ?? '') > 0 &&
    // "the Treaty of Friendship of 29 August", but "on the evening of 29 August"
    (isDay ? !PARTS.has(tree.lemmas[noun] ?? '') : DEED.test(tree.lemmas[noun] ?? '')) &&
    !ancestors(tree, trigger).includes(noun)
  );
}

/** Parts of days and spans. */
const PARTS: ReadonlySet<string> = new Set(
  'afternoon beginning day dawn end eve evening hour midnight month morning night noon start week weekend'.split(
    ' ',
  ),
);

/** Nouns of deeds and papers; "the beginning of May" is none. */
const DEED = /(age|al|ck|ent|ion|ing|id|ct|ult|yre|sm|ty|ord|ke|oup)$/;

/** Whoever speaks so speaks now: "We condemn", "The Council condemns", "Condemns … and rejects". */
function isJudgedNow(tree: Tree, time: number, trigger: number): boolean {
  const { xpos, deprel, head = -1 } = tree.tokens[trigger] ?? {};
  if (deprel === 'conj' && time > head && time < trigger) return isJudgedNow(tree, time, head);
  const isPresent = xpos === 'VBZ' || xpos === 'VBP';
  const isSaidByUs =
    xpos === 'VBP' &&
    childrenBy(tree, trigger, 'nsubj').some((at) => /^(i|we)$/.test(tree.tokens[at]?.lower ?? ''));
  return (
    (isSaidByUs || (isPresent && JUDGING.has(tree.lemmas[trigger] ?? ''))) &&
    time > trigger &&
    childrenBy(tree, trigger, 'obj').some((at) => at < time)
  );
}

const JUDGING = wordClass('verbs.judging');

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
