// "meets him tomorrow", "is sending troops next week": told in the present, to be done in a time to come.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { ancestors, caseOf, childrenBy, lemma, relation } from '../../tree.ts';
import { isWeekday } from '../time/calendar-dates.ts';
import { anchorOf } from '../time/narrative.ts';
import { settingOf } from '../time/setting.ts';
import { timesIn } from '../time/times.ts';

/** Whether a verb of the present stands with a time that is still to come. */
export function isToComeAt(reading: Reading, where: SentenceReading, verb: number): boolean {
  const { article, lexicon } = reading;
  const { tree } = where;
  // "invites them to talks next week" does so now
  const effect = lexicon.operators.verb.get(lemma(tree, verb))?.effect ?? '';
  if (!isOfPresent(where, verb) || SPOKEN.has(effect)) return false;
  const times = childrenBy(tree, verb, 'advmod', 'obl', 'obl:tmod', 'obl:unmarked');
  // "are meeting on Friday"
  const isGoingOn = tree.tokens[verb]?.xpos === 'VBG';
  const isSet = isGoingOn || SCHEDULED.has(lemma(tree, verb));
  if (times.some((at) => isWordToCome(where, at) || (isSet && isDayAhead(where, at)))) return true;
  const { published } = article;
  return (
    published !== null &&
    times.length > 0 &&
    // counted as for the date of what is told, as they are kept for it
    timesIn(tree, published, anchorOf(reading, where, settingOf(reading, where))).some(
      ({ at, date }) =>
        date !== null &&
        date > published.slice(0, date.length) &&
        // "flies to Baku September 10"
        [at, ...ancestors(tree, at).slice(0, DEEP)].some((one) => times.includes(one)),
    )
  );
}

const DEEP = 3;

/** "meets", "are meeting"; but "has met", "will meet", "met" */
function isOfPresent({ tree }: SentenceReading, verb: number): boolean {
  const aux = childrenBy(tree, verb, 'aux', 'aux:pass');
  const tags = aux.map((at) => tree.tokens[at]?.xpos ?? '');
  if (aux.some((at) => lemma(tree, at) !== 'be') || tags.includes('VBD')) return false;
  const tag = tree.tokens[verb]?.xpos ?? '';
  // the tagger takes many a present for an infinitive
  const isFinite = /^VB[PZ]?$/.test(tag) && childrenBy(tree, verb, 'mark').length === 0;
  return isFinite
    ? aux.length === 0 && childrenBy(tree, verb, 'nsubj').length > 0
    : /^VB[GN]$/.test(tag) && aux.length > 0;
}

/** "on Friday", but "on Friday, June 8" may be below a photograph */
const isDayAhead = ({ tree: { tokens } }: SentenceReading, at: number) =>
  isWeekday(tokens, at) && !MONTHS.has(tokens[at + 2]?.lower.slice(0, 3) ?? '');

/** "tomorrow", "next week", "later this month", "in the coming days" */
function isWordToCome({ tree }: SentenceReading, at: number): boolean {
  const word = tree.tokens[at]?.lower ?? '';
  if (word === 'tomorrow') return true;
  const before = childrenBy(tree, at, 'amod').map((child) => tree.tokens[child]?.lower ?? '');
  if (before.some((one) => one === 'next' || one === 'coming')) return SPANS.has(word);
  // the parser has not read the day
  if (DAYS.has(word) && tree.tokens[at - 1]?.lower === 'next') return true;
  return word === 'later' && NOW.has(tree.tokens[at + 1]?.lower ?? '');
}

/** "next week's visit", "tomorrow's talks", "a summit next month will discuss it", "the next round is in May": of a deed told by a noun. */
export function isNounToCome(where: SentenceReading, deed: number): boolean {
  const { tree } = where;
  const over = tree.tokens[deed]?.head ?? -1;
  // "the next round of talks"
  const noun = caseOf(tree, deed) === 'of' && ROUNDS.has(lemma(tree, over)) ? over : deed;
  const verb = tree.tokens[noun]?.head ?? -1;
  const isSubject = relation(tree, noun) === 'nsubj';
  const times = [
    ...childrenBy(tree, noun, 'nmod', 'obl', 'advmod'),
    ...(isSubject ? childrenBy(tree, verb, 'obl').filter((at) => at > noun && at < verb) : []),
  ];
  // "the next week's talks" are of a time told before
  const isTimed = times.some((at) => isWordToCome(where, at) && childrenBy(tree, at, 'det').length === 0);
  if (isTimed || !isSubject) return isTimed;
  const words = childrenBy(tree, verb, 'aux', 'cop').map((at) => tree.tokens[at]?.lower ?? '');
  const isNext = childrenBy(tree, noun, 'amod').some((at) => tree.tokens[at]?.lower === 'next');
  return (isNext && words.includes('is')) || (words.includes('will') && DISCUSSING.has(lemma(tree, verb)));
}

const ROUNDS: ReadonlySet<string> = new Set(['round', 'series', 'session', 'set']);
const DISCUSSING = wordClass('verbs.of-agendas');

const SPOKEN: ReadonlySet<string> = new Set([
  'apply',
  'commit',
  'decide',
  'plan',
  'refuse',
  'request',
  'say',
  'suppose',
  'threaten',
]);
const SCHEDULED = wordClass('verbs.scheduled');
const MONTHS: ReadonlySet<string> = new Set('jan feb mar apr may jun jul aug sep oct nov dec'.split(' '));
const DAYS = wordClass('nouns.days');
const SPANS = wordClass('nouns.spans');
const NOW: ReadonlySet<string> = new Set(['this', 'today']);
