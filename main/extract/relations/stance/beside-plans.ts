// "will lead the effort, working with Chad", "will end when Chad withdraws": what stands beside a plan is as much to come.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Modality, RelationType } from '../../model.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import {
  childrenBy,
  firstJoined,
  hasNot,
  isFuture,
  isMarked,
  lemma,
  relation,
  type Tree,
} from '../../tree.ts';
import type { Match } from '../candidate.ts';

/** What a deed is that shares the time of what is only planned or possible; null where it shares none. */
export function besidePlan(
  { lexicon }: Reading,
  { tree }: SentenceReading,
  { carrier, frame }: Match,
): Modality | null {
  const at = firstJoined(tree, carrier);
  const over = tree.tokens[at]?.head ?? -1;
  if (over >= 0 && isMarked(tree, at, 'before') && isBesideDoing(tree, at, over))
    return beforehand(lexicon.operators, tree, over);
  const isBeside =
    over >= 0 && ((DEEDS.has(frame.type) && isBesideDoing(tree, at, over)) || isThen(tree, at));
  const verb = isBeside ? over : planOf(tree, at);
  return verb < 0 || hasNot(tree, verb) ? null : ahead(lexicon.operators, tree, verb);
}

/** "will not disarm before receiving aid", "must withdraw before meeting him", "urged Chad to wait before attacking it": what waits for what is not done; but "did not warn it before attacking". */
function beforehand(operators: Reading['lexicon']['operators'], tree: Tree, verb: number): Modality | null {
  const first = firstJoined(tree, verb);
  if (!hasNot(tree, verb)) {
    const over = tree.tokens[first]?.head ?? -1;
    const isHaveTo = relation(tree, first) === 'xcomp' && lemma(tree, over) === 'have';
    const effect =
      relation(tree, first) === 'xcomp' || relation(tree, first) === 'advcl'
        ? (operators[tree.tokens[over]?.upos === 'ADJ' ? 'adj' : 'verb'].get(lemma(tree, over))?.effect ?? '')
        : '';
    const isAwaited = WAITING.has(lemma(tree, verb)) && tree.tokens[verb]?.xpos !== 'VBN';
    return isHaveTo || AWAITED.has(effect) || isAwaited ? 'hypothetical' : ahead(operators, tree, verb);
  }
  return childrenBy(tree, first, 'aux').some((at) =>
    /^(did|had|has|have)$/.test(tree.tokens[at]?.lower ?? ''),
  )
    ? null
    : 'hypothetical';
}

const AWAITED: ReadonlySet<string> = new Set(['refuse', 'request', 'suppose', 'suppress']);
const WAITING = wordClass('verbs.seeking-help');

/** What is done beside something else, and not said of it: "will vote for it, accusing Chad" accuses it now. */
const DEEDS: ReadonlySet<RelationType> = new Set([
  'AGREE',
  'AID',
  'ASSAULT',
  'COERCE',
  'CONSULT',
  'COOPERATE',
  'MOBILIZE',
  'RETREAT',
  'SANCTION',
]);

/** "will march on it, burning its villages", "will fly on before meeting him" */
function isBesideDoing(tree: Tree, at: number, over: number): boolean {
  const marks = childrenBy(tree, at, 'mark');
  return (
    tree.tokens[at]?.xpos === 'VBG' &&
    relation(tree, at) === 'advcl' &&
    at > over &&
    tree.tokens[over]?.upos === 'VERB' &&
    childrenBy(tree, at, 'aux', 'nsubj').length === 0 &&
    marks.every((mark) => tree.tokens[mark]?.lower === 'before') &&
    !PREPOSITIONS.has(tree.tokens[at]?.lower ?? '')
  );
}

const PREPOSITIONS: ReadonlySet<string> = new Set(['concerning', 'following', 'including', 'regarding']);

/** "when Chad withdraws", "once Chad has withdrawn", "by the time Chad withdraws" */
function isThen(tree: Tree, at: number): boolean {
  if (relation(tree, at) !== 'advcl') return false;
  const [first] = [at, ...childrenBy(tree, at, 'aux', 'aux:pass')].sort((one, other) => one - other);
  const isPresent =
    /^VB[PZ]$/.test(tree.tokens[first ?? at]?.xpos ?? '') &&
    childrenBy(tree, at, 'nsubj', 'nsubj:pass').length > 0;
  return (
    isPresent &&
    childrenBy(tree, at, 'mark', 'advmod').some((mark) => THEN.has(tree.tokens[mark]?.lower ?? ''))
  );
}

const THEN: ReadonlySet<string> = new Set(['after', 'once', 'until', 'when']);

/** Who is to write or hold it: "issue" in "will issue a statement condemning Chad"; -1 where there is no such text or meeting. */
function planOf(tree: Tree, at: number): number {
  const noun = tree.tokens[at]?.head ?? -1;
  const isText =
    relation(tree, at) === 'acl' &&
    tree.tokens[at]?.xpos === 'VBG' &&
    (TEXTS.has(lemma(tree, noun)) || MEETINGS.has(lemma(tree, noun)));
  const isWritten = /^(obj|nsubj:pass)$/.test(tree.tokens[noun]?.deprel ?? '');
  return isText && isWritten ? (tree.tokens[noun]?.head ?? -1) : -1;
}

const TEXTS = wordClass('nouns.texts');
const MEETINGS = wordClass('nouns.held-meetings');

/** What a verb is told as by its auxiliaries and by what it stands under: "will lead", "plans to lead", "may lead". */
function ahead(operators: Reading['lexicon']['operators'], tree: Tree, verb: number): Modality | null {
  const first = firstJoined(tree, verb);
  const words = childrenBy(tree, first, 'aux').map((at) => tree.tokens[at]?.lower ?? '');
  if (words.some((word) => OPEN.has(word))) return 'hypothetical';
  const isTo = childrenBy(tree, first, 'mark').some((at) => {
    const before = tree.tokens[at - 1]?.lower ?? '';
    return tree.tokens[at]?.lower === 'to' && /^(about|are|be|is)$/.test(before);
  });
  if (isTo || isFuture(tree, first)) return 'planned';
  const over = tree.tokens[first]?.head ?? -1;
  if (relation(tree, first) !== 'xcomp' || over < 0) return null;
  const known = tree.tokens[over]?.upos === 'ADJ' ? operators.adj : operators.verb;
  const effect = known.get(lemma(tree, over))?.effect ?? '';
  return INTENT.has(effect) ? 'planned' : effect === 'suppose' ? 'hypothetical' : null;
}

const OPEN: ReadonlySet<string> = new Set(['can', 'could', 'may', 'might', 'must', 'should']);
const INTENT: ReadonlySet<string> = new Set(['commit', 'decide', 'plan', 'try']);
