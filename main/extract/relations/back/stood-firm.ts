// "Chad told Niger to leave. Niger said it would not do so (would stay, would not bow to threats)": no to whoever asked or pressed.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, lemma, subtreeSpan, type Tree } from '../../tree.ts';
import { bareFrame } from '../besides/bare-frame.ts';
import { type Match, plainMatch } from '../candidate.ts';
import { type End, endsAt } from '../roles/ends.ts';
import { surfaceSubject } from '../roles/subjects.ts';
import { isNegated } from '../stance/negation.ts';
import { isSideOfEnds, isToldBefore, pointerTo, type Told, togetherWith, toldEnds } from './back.ts';
import { sayingsIn } from './sayings.ts';

/** One match for each clause of speech by which those who were asked or pressed say that they will not; `matched` are the verbs that say more. */
export function matchStoodFirm(
  reading: Reading,
  where: SentenceReading,
  matched: ReadonlySet<number>,
): Match[] {
  if (reading.told.length === 0) return [];
  return sayingsIn(reading, where, matched).flatMap(({ verb, clauses: [clause], sources }) => {
    const asked = pressingOn(reading, where, verb, sources);
    const words = asked && clause !== undefined ? refusalAt(reading, where, clause, sources, asked) : null;
    if (!asked || !words || clause === undefined) return [];
    const askers = togetherWith(reading.told, asked);
    const targets = toldEnds(askers, pointerTo(where, clause, clause, askers));
    return [plainMatch(FIRM, verb, sources, targets, { trigger: [verb, ...words], answered: true })];
  });
}

const FIRM = bareFrame('REJECT/say no (reply)', 'REJECT', 'say');

/** What was last asked of those who speak, or done or threatened to them; none where it was not by one side. */
function pressingOn(
  { told }: Reading,
  where: SentenceReading,
  verb: number,
  sources: readonly End[],
): Told | undefined {
  const isOurs = isSideOfEnds(sources);
  const last = told.findLast(
    (one) => !one.past && isToldBefore(one, where, verb, 1) && !one.doers.some(isOurs),
  );
  return last && !last.mutual && PRESSING.has(last.type) && isOurs(last.target) ? last : undefined;
}

const PRESSING: ReadonlySet<RelationType> = new Set(['COERCE', 'REQUEST', 'SANCTION', 'THREATEN']);

/** The words by which a clause says no; null where it says anything else. */
function refusalAt(
  reading: Reading,
  where: SentenceReading,
  clause: number,
  sources: readonly End[],
  asked: Told,
): number[] | null {
  const { tree } = where;
  const isRequest = asked.type === 'REQUEST' || asked.type === 'THREATEN';
  // "said that was out of the question"
  if (lemma(tree, clause) === 'question' && caseOf(tree, clause)?.startsWith('out'))
    return isRequest && isSaidOfThat(tree, clause) ? [clause - 3, clause] : null;
  const aux = childrenBy(tree, clause, 'aux').find((at) => WILL.has(lemma(tree, at)));
  if (aux === undefined || !isOurDoing(where, clause, sources) || namesOthers(where, clause, sources))
    return null;
  const [particle] = childrenBy(tree, clause, 'compound:prt', 'advmod').filter((at) => at === clause + 1);
  const word = lemma(tree, clause);
  const phrase = particle === undefined ? word : `${word}_${lemma(tree, particle)}`;
  if (!isNegated(tree, clause))
    return isRequest && REMAINING.has(word) && asksFor(reading, asked, LEAVING) ? [aux, clause] : null;
  const isYielding = YIELDING.has(word) || YIELDING.has(phrase);
  // "told to withdraw, it said its men would not leave"
  const isSame =
    phrase === 'do_so' ||
    asksFor(reading, asked, new Set([word])) ||
    ((LEAVING.has(word) || word === 'move') && asksFor(reading, asked, LEAVING));
  return isYielding || (isRequest && isSame) ? [aux, clause] : null;
}

const isSaidOfThat = (tree: Tree, clause: number) =>
  childrenBy(tree, clause, 'nsubj').some((at) => THAT.has(tree.tokens[at]?.lower ?? ''));

const THAT: ReadonlySet<string> = new Set(['it', 'that', 'this']);
const WILL: ReadonlySet<string> = new Set(['will', 'would']);
const YIELDING = wordClass('verbs.yielding');
const REMAINING = wordClass('verbs.remaining');
const LEAVING = wordClass('verbs.going-away');

/** "it would not", "its troops would not" */
function isOurDoing(where: SentenceReading, clause: number, sources: readonly End[]): boolean {
  const { tree } = where;
  const subject = surfaceSubject(tree, clause);
  if (subject === null) return false;
  const isOurs = isSideOfEnds(sources);
  const ends = endsAt(where, subject);
  const owners = childrenBy(tree, subject, 'nmod:poss', 'nmod').flatMap((at) => endsAt(where, at));
  return [...ends, ...owners].some(({ actor }) => isOurs(actor));
}

/** "would not bow to Peru" says itself to whom. */
function namesOthers({ at, tree }: SentenceReading, clause: number, sources: readonly End[]): boolean {
  const [first, last] = subtreeSpan(tree, clause);
  const isOurs = isSideOfEnds(sources);
  return at
    .slice(first, last + 1)
    .some((mention) => mention && mention.form === 'name' && mention.actors.some((actor) => !isOurs(actor)));
}

/** Whether one of the words stands where it was told what is asked for: "told it to leave", "demanded that it withdraw". */
function asksFor({ sentences }: Reading, asked: Told, words: ReadonlySet<string>): boolean {
  const tree = sentences[asked.sentence]?.tree;
  if (!tree) return false;
  const [first, last] = subtreeSpan(tree, asked.predicate);
  return tree.lemmas.some((word, at) => at > asked.predicate && at >= first && at <= last && words.has(word));
}
