// Whose time it is: a time belongs to its own clause, and only sometimes to what is told above, below or beside it.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import type { Token } from '../../syntax/types.ts';
import {
  ancestors,
  caseOf,
  childrenBy,
  hasAux,
  lemma,
  relation,
  subtreeSpan,
  type Tree,
} from '../../tree.ts';
import { isYear, MONTHS } from '../../years.ts';
import { hasDay } from './calendar.ts';

/** Whether a time is that of the clause which the trigger stands in. */
export function isOwnTime(tree: Tree, time: number, trigger: number): boolean {
  const own = clauseOf(tree, trigger);
  return own !== null && clauseOf(tree, topOf(tree, time)) === own;
}

/** Whether a time is told of something else than the trigger. */
export function isOthersTime(where: SentenceReading, time: number, trigger: number): boolean {
  const { tree } = where;
  const top = topOf(tree, time);
  if (BESIDE.has(caseOf(tree, top) ?? '') || opensNext(tree, top, trigger)) return true;
  const above = ancestors(tree, trigger);
  const path = ancestors(tree, top);
  const meeting = path.find((at) => above.includes(at));
  if (meeting === undefined) return false;
  const down = path.slice(0, path.indexOf(meeting));
  const up = above.slice(0, above.indexOf(meeting));
  return down.some((at) => isApart(tree, at, time)) || up.some((at) => isDistant(where, at, time));
}

/** The verb, or the noun with a copula, of the clause that a token stands in. */
function clauseOf(tree: Tree, index: number): number | null {
  const found = ancestors(tree, index).find(
    (at) =>
      (tree.tokens[at]?.upos === 'VERB' && relation(tree, at) !== 'amod') ||
      childrenBy(tree, at, 'cop').length > 0,
  );
  return found ?? null;
}

/** "met him, and in May the two signed it": whatever the parse says, the time opens what comes behind the "and". */
function opensNext(tree: Tree, top: number, trigger: number): boolean {
  const { tokens } = tree;
  const [first] = subtreeSpan(tree, top);
  const isOpening = tokens[first - 1]?.upos === 'CCONJ' && tokens[first - 2]?.text === ',' && first > trigger;
  return isOpening && tokens.some(({ upos }, at) => at > top && upos === 'VERB');
}

/** "the raid of May 3", "the killings in 2014": a time inside the phrase of a noun. */
export const hasOwnTime = (tree: Tree, noun: number) =>
  tree.tokens.some((token, at) => at > noun && isTimeName(token) && ancestors(tree, at).includes(noun));

const isTimeName = (token: Token) =>
  isYear(token.text) || (isTimeWord(token) && /^\p{Lu}/u.test(token.text)) || token.lower.endsWith('day');

/** "July 17, 2014": its words hang on one another. */
function topOf({ tokens }: Tree, time: number): number {
  let at = time;
  for (let steps = 0; steps < 4; steps++) {
    const head = tokens[at]?.head ?? -1;
    if (head < 0 || Math.abs(head - at) > 3 || !isTimeWord(tokens[head])) return at;
    at = head;
  }
  return at;
}

const isTimeWord = (token: Token | undefined) =>
  token !== undefined && (/^\d+(st|nd|rd|th)?$/.test(token.lower) || TIME_WORDS.has(token.lower));

const TIME_WORDS: ReadonlySet<string> = new Set([
  ...MONTHS,
  ...'autumn day early end late month spring summer week winter year'.split(' '),
]);

/** "before 2014": no time at which anything happened. */
const BESIDE: ReadonlySet<string> = new Set(['after', 'before', 'until', 'till']);

/** What lies between a time and the statement, seen from the time: its own clause or event. */
function isApart(tree: Tree, at: number, time: number): boolean {
  const token = tree.tokens[at];
  switch (relation(tree, at)) {
    case 'conj':
      // "flew to Oslo and met the king on Monday", but "left in March and accused it in May"
      return token?.upos === 'VERB' && !(isShared(tree, at, time) && time > at && !hasNext(tree, at));
    case 'acl':
    case 'ccomp':
    case 'parataxis':
      return token?.upos === 'VERB';
    case 'xcomp':
      // "asked the council to meet on Wednesday"
      return token?.xpos === 'VB' && time > at && childrenBy(tree, at, 'mark').length > 0;
    case 'advcl':
      // "Speaking in Oslo in May, he accused"
      return !(isSimultaneous(tree, at) || (isBare(tree, at) && at < (token?.head ?? 0)));
    case 'obl':
      // "invited him to a summit in May"
      if (
        INVITING.has(lemma(tree, token?.head ?? -1)) &&
        ['for', 'to'].includes(caseOf(tree, at) ?? '') &&
        !isTimeWord(token)
      )
        return true;
      // "was sanctioned after its invasion of Chad in 1983"
      return EVENTS.has(caseOf(tree, at) ?? '') && !isTimeWord(token);
    default:
      return false;
  }
}

const EVENTS: ReadonlySet<string> = new Set([
  'after',
  'because of',
  'before',
  'despite',
  'following',
  'over',
  'since',
]);

/** The same, seen from the statement: a clause that has a time of its own, told or not. */
function isDistant({ tree, at: mentions }: SentenceReading, at: number, time: number): boolean {
  const token = tree.tokens[at];
  const head = token?.head ?? -1;
  if (token?.upos !== 'VERB') return false;
  switch (relation(tree, at)) {
    case 'acl': {
      const isRelative = token.deprel === 'acl:relcl';
      // "the accord of May which it says they broke"
      if (isRelative && /^VB[PZ]$/.test(token.xpos)) return true;
      // "the team formed by Chad named them in 2019"
      const isFormed = !isRelative && token.xpos === 'VBN';
      // "pledged in May to back the troops fighting them"
      const isFighting = token.xpos === 'VBG' && mentions[head] && tree.tokens[at - 1]?.text !== ',';
      const isOther = isFormed || isFighting || (isRelative && !isWhen(tree, at, time));
      // "the talks of May which failed" have the time of the talks
      return isOther && !ancestors(tree, time).includes(head);
    }
    case 'amod':
      // "left in May with its Chadian-trained troops"
      return !ancestors(tree, time).includes(at);
    case 'advcl':
      // "punished in May for having bought arms"
      if (hasAux(tree, at, 'having')) return true;
      if (isSpanAfter(tree, at)) return true;
      return childrenBy(tree, at, 'mark', 'advmod').some(
        (mark) => APART.has(lemma(tree, mark)) && !HOURS.has(lemma(tree, mark - 1)),
      );
    case 'ccomp':
      // "said in May that Chad had attacked"
      return time < at && isPast(tree, at);
    case 'conj':
      // "Chad left in May, and Mali accused it": but "In May Chad left, and Mali accused it"
      return (
        (time > head || childrenBy(tree, head, 'nsubj').some((subject) => subject < time)) &&
        (childrenBy(tree, at, 'nsubj').length > 0 || isPerfect(tree, at) !== isPerfect(tree, head))
      );
    default:
      return false;
  }
}

/**
 * A verb joined to another in the same form, with no subject of its own: a day at its end is that of both; a month or a
 * year only where the object is ("raided and held the town in 2019").
 */
function isShared(tree: Tree, verb: number, time: number): boolean {
  const first = tree.tokens[verb]?.head ?? -1;
  const isOne =
    tree.tokens[verb]?.xpos === tree.tokens[first]?.xpos && childrenBy(tree, verb, 'nsubj').length === 0;
  return isOne && (isDay(tree, time) || childrenBy(tree, first, 'obj', 'obl').every((at) => at > verb));
}

/** "on Monday", "on 3 May" */
const isDay = ({ tokens }: Tree, time: number) =>
  /day|night$/.test(tokens[time]?.lower ?? '') || hasDay(tokens, time);

/** "accused it, left in March and armed Chad": more of the list follows. */
const hasNext = (tree: Tree, verb: number) =>
  childrenBy(tree, tree.tokens[verb]?.head ?? -1, 'conj').some(
    (other) => other > verb && tree.tokens[other]?.upos === 'VERB',
  );

/** "a month after Chad had attacked", where the parse hangs the "after" on Chad */
function isSpanAfter(tree: Tree, clause: number): boolean {
  const [first] = subtreeSpan(tree, clause);
  const span = tree.tokens[first - 1]?.lower ?? '';
  return (
    /^(after|before)$/.test(tree.tokens[first]?.lower ?? '') &&
    SPANS.has(span) &&
    !HOURS.has(lemma(tree, first - 1))
  );
}

/** "in October, when Oslo sanctioned him" */
function isWhen({ tokens }: Tree, clause: number, time: number): boolean {
  const when = tokens.findIndex(({ lower }, at) => lower === 'when' && at > time && at < clause);
  return when > 0 && when - time <= 4;
}

/** "When the junta took power in May, Oslo threatened it", but "as it had done in May" */
const isSimultaneous = (tree: Tree, clause: number) =>
  childrenBy(tree, clause, 'aux').every((aux) => tree.tokens[aux]?.lower !== 'had') &&
  childrenBy(tree, clause, 'mark', 'advmod').some((mark) => ['as', 'when'].includes(lemma(tree, mark)));

const isBare = (tree: Tree, clause: number) =>
  tree.tokens[clause]?.xpos === 'VBG' && childrenBy(tree, clause, 'mark').length === 0;

/** "was dismissed in 2014 and has since accused them" */
const isPerfect = (tree: Tree, verb: number) =>
  childrenBy(tree, verb, 'aux').some((aux) => ['has', 'have'].includes(tree.tokens[aux]?.lower ?? ''));

const isPast = (tree: Tree, verb: number) =>
  (tree.tokens[verb]?.xpos === 'VBD' && childrenBy(tree, verb, 'aux').length === 0) ||
  hasAux(tree, verb, 'had');

const APART: ReadonlySet<string> = new Set([
  'after',
  'although',
  'because',
  'before',
  'if',
  'once',
  'since',
  'though',
  'until',
  'whereas',
  'while',
]);

/** "hours after Chad attacked": the same day. */
const HOURS = wordClass('nouns.hours');

const INVITING = wordClass('verbs.inviting');

const SPANS = wordClass('nouns.spans');
