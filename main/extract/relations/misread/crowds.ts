// "Thousands of Syrians have arrived in Cyprus": people on the move, who pay nobody a visit.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, lemma, relation } from '../../tree.ts';
import type { Match } from '../candidate.ts';
import { type End, QUANTITIES } from '../roles/ends.ts';

/** Whether who arrives is a crowd of no office that has come for no talks. */
export function isOnTheMove(
  where: SentenceReading,
  { predicate, frame }: Match,
  { actor, mention }: End,
): boolean {
  if (frame.pos !== 'verb' || CALLING.has(frame.head) || hasErrand(where, predicate)) return false;
  // "Lee returned to Lima": whose home nobody knows
  if (actor.kind === 'person' && RETURNING.has(frame.head)) return !actor.country && !actor.affiliation;
  const isNation = actor.kind === 'state' && mention.form === 'demonym';
  const isPeople = actor.kind === 'people' && !actor.sectors.some((sector) => OFFICIAL.has(sector));
  return (isNation && isCounted(where, mention.head)) || isPeople;
}

/** What crowds do not do in passing. */
const CALLING = wordClass('verbs.of-calls');

const RETURNING = wordClass('verbs.of-coming-back');

/** Who travels on behalf of others. */
const OFFICIAL: ReadonlySet<string> = new Set([
  'BUS',
  'EDU',
  'ELI',
  'GOV',
  'JUD',
  'LEG',
  'MED',
  'MIL',
  'OPP',
  'PTY',
  'REB',
  'REL',
  'SPY',
]);

/** "hundreds of Eritreans", "more than 300 Afghans" */
function isCounted({ tree }: SentenceReading, noun: number): boolean {
  const over = tree.tokens[noun]?.head ?? -1;
  const isOf = relation(tree, noun) === 'nmod' && caseOf(tree, noun) === 'of';
  return (
    (isOf && QUANTITIES.has(lemma(tree, over))) ||
    childrenBy(tree, noun, 'nummod').some((at) => isMany(tree.tokens[at]?.text ?? ''))
  );
}

/** As many as no delegation has. */
const isMany = (text: string) => Number(text.replaceAll(',', '')) >= 20 || /^(hundred|thousand)/.test(text);

/** "for talks", "to meet the premier" */
const hasErrand = ({ tree }: SentenceReading, verb: number) =>
  childrenBy(tree, verb, 'obl').some((at) => caseOf(tree, at) === 'for' && ERRANDS.has(lemma(tree, at))) ||
  childrenBy(tree, verb, 'advcl', 'xcomp').some((at) => CONFERRING.has(lemma(tree, at)));

const ERRANDS = wordClass('nouns.errands');
const CONFERRING = wordClass('verbs.conferring');
