// "Algeria rejects Morocco's offer": who answers an offer, a request, a threat or a charge is who it was made to.
import type { Frame } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import { asksNothing, type Reading, type SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, hasNot, lemma, relation, type Tree, verbOver } from '../../tree.ts';
import { type Match, plainMatch } from '../candidate.ts';
import { tryFrame } from '../frames/fit.ts';
import type { Head } from '../frames/heads.ts';
import { endsAt, isNameless } from '../roles/ends.ts';
import { isPassiveHere, surfaceSubject } from '../roles/subjects.ts';
import { isWithheld } from '../stance/withheld.ts';
import { isSideOfEnds } from './back.ts';

/** What one addresses to another, and what is answered. */
const ADDRESSED: ReadonlySet<RelationType> = new Set(['ACCUSE', 'AGREE', 'REJECT', 'REQUEST', 'THREATEN']);

/** Types of verbs that answer: "turned down", "agreed to", "gave in to". */
const ANSWERS: ReadonlySet<RelationType> = new Set(['AGREE', 'CONCEDE', 'REJECT', 'RETREAT']);

/** "scrapped the rule after an appeal from Qatar", "went ahead despite objections from Egypt" */
const UPON: ReadonlySet<string> = new Set([
  'after',
  'amid',
  'at',
  'despite',
  'following',
  'in response to',
  'in spite of',
  'notwithstanding',
  'on',
  'under',
  'upon',
]);

/** Nouns whose addressee is only told by who answers. They may serve as the object of another match. */
export function matchAnswered(
  reading: Reading,
  where: SentenceReading,
  heads: readonly Head[],
  matches: readonly Match[],
): Match[] {
  const isRefused = (noun: number) =>
    matches.some(
      (match) => match.predicate === where.sentence.tokens[noun]?.head && isRefusal(reading, where, match),
    );
  return heads.flatMap((head) => {
    const { predicate, pos, frames } = head;
    const isOpen =
      pos === 'noun' &&
      frames.some((frame) => ADDRESSED.has(frame.type)) &&
      !RULINGS.has(lemma(where.tree, predicate));
    if (!isOpen || matches.some((match) => match.predicate === predicate)) return [];
    const candidate = head.candidate();
    // "ignored Chad's appeal to Mali": it was made to Mali
    if (isToOther(where, predicate)) return [];
    const answering = answererOf(candidate.reading, where, predicate, matches);
    if (answering === null) return [];
    const preposition = caseOf(where.tree, predicate);
    const roles = new Map([...candidate.roles].map(([role, at]) => [role, [...at]]));
    roles.set('answer', [answering]);
    for (const frame of frames) {
      if (!ADDRESSED.has(frame.type) || frame.mutual || frame.source.includes('speaker')) continue;
      // "in defiance of the court's arrest warrant": who defies it need not be who is charged
      if (isObeyed(where, predicate) && frame.type !== 'REQUEST') continue;
      if (isRefused(predicate) && frame.type !== 'REQUEST') continue;
      // "on request", but "poured cold water on a proposal"
      if (ON_REQUEST.has(preposition ?? '') && frame.type !== 'REQUEST') continue;
      const match = tryFrame({ ...candidate, roles, carried: null }, addressed(frame, preposition));
      // "no government has turned down the plea": whoever nobody names is asked nothing
      if (match?.targets.some((end) => !isNameless(end)))
        return isTheirOwn(match) ? [] : [{ ...match, answered: true }];
    }
    return [];
  });
}

/** An addressee of its own right behind the noun. */
const isToOther = (where: SentenceReading, noun: number) =>
  where.sentence.tokens[noun + 1]?.lower === 'to' && endsAt(where, noun + 2).length > 0;

/** "Peru and Chile dropped their objections": neither has objected to the other. */
const isTheirOwn = ({ frame, sources, targets }: Match) =>
  DEFIED.has(frame.type) &&
  sources.some(({ mention }) => targets.some(({ actor }) => mention.actors.includes(actor)));

/** Whoever hands one down answers nobody. */
const RULINGS = wordClass('nouns.rulings');

const isObeyed = ({ tree }: SentenceReading, noun: number) =>
  OBEYING.has(lemma(tree, tree.tokens[noun]?.head ?? -1));

const OBEYING = wordClass('nouns.obeying');

/** "went ahead despite objections from Egypt": who does so rejects them. */
export function matchDefied(where: SentenceReading, heads: readonly Head[]): Match[] {
  const { tree } = where;
  return heads.flatMap((one) => {
    const { predicate, pos, frames } = one;
    const voiced = pos === 'noun' ? frames.find(({ type }) => DEFIED.has(type)) : undefined;
    // "despite Chad's attack": more than words
    if (!voiced || frames.some(({ type }) => type === 'ASSAULT')) return [];
    // "in spite of warnings", "in defiance of the court's order"
    const head = tree.tokens[predicate]?.head ?? -1;
    const isBelow = DISREGARD.has(lemma(tree, head)) && caseOf(tree, head) === 'in';
    const preposition = caseOf(tree, predicate) ?? '';
    const isVoiced = VOICED.has(lemma(tree, predicate));
    const isOver =
      preposition === 'over' && isVoiced && !isBlaming(one.candidate().reading, where, predicate);
    if (!(isBelow || isOver || DEFIANT.has(preposition))) return [];
    const below = verbOver(tree, predicate);
    const verb = isOver && below !== undefined ? promisedBy(where, predicate, below) : below;
    const subject = verb === undefined ? null : doerOf(where, verb);
    const sources = subject === null ? [] : endsAt(where, subject);
    const { roles } = one.candidate();
    // "the objections of Chad" are Chad's
    const targets = [...VOICES, ...(isVoiced ? ['of'] : [])]
      .flatMap((role) => roles.get(role) ?? [])
      .flatMap((at) => endsAt(where, at));
    if (sources.length === 0 || targets.length === 0) return [];
    // "despite Chad's calls to Mali": what is asked of another is not turned down
    const others = ASKED.flatMap((role) => roles.get(role) ?? []).flatMap((at) => endsAt(where, at));
    const isOurs = isSideOfEnds(sources);
    if (others.length > 0 && !others.some(({ actor }) => isOurs(actor))) return [];
    const frame: Frame = { ...voiced, id: 'REJECT/despite', type: 'REJECT', mode: null, head: 'despite' };
    return [plainMatch(frame, predicate, sources, targets, { answered: true })];
  });
}

/** "promised Chad that it would join, over the objections of Mali": who promised it, where a comma cuts them off. */
function promisedBy({ tree }: SentenceReading, noun: number, verb: number): number {
  const [over = 0] = childrenBy(tree, noun, 'case');
  if (tree.tokens[over - 1]?.text !== ',') return verb;
  let above = verb;
  while (relation(tree, above) === 'ccomp') above = tree.tokens[above]?.head ?? above;
  return above;
}

/** "quarrelled over its objections", "punished it over its protests": those are why. */
function isBlaming(reading: Reading, { tree }: SentenceReading, noun: number): boolean {
  const verb = verbOver(tree, noun);
  const frames = reading.lexicon.framesByPos.verb.get(verb === undefined ? '' : lemma(tree, verb)) ?? [];
  return frames.some((frame) => BLAME.has(frame.type) && asksNothing(frame));
}

const BLAME: ReadonlySet<RelationType> = new Set(['ACCUSE', 'PROTEST', 'REQUEST', 'RIVAL_OF', 'THREATEN']);

/** "hanged him over Oslo's pleas" */
const VOICED = wordClass('nouns.voiced');
const VOICES = ['poss', 'by', 'from'];
const ASKED = ['to', 'on', 'against', 'at'];
const DISREGARD = wordClass('nouns.disregard');
const DEFIED: ReadonlySet<RelationType> = new Set(['ACCUSE', 'PROTEST', 'REQUEST', 'THREATEN']);

const DEFIANT = wordClass('prepositions.defiant');

const ON_REQUEST: ReadonlySet<string> = new Set(['at', 'on', 'under', 'upon']);

/** "the request of mediators" is theirs where something is done "at" it. */
const addressed = (frame: Frame, preposition: string | null): Frame => ({
  ...frame,
  source: ['poss', 'by', 'from', ...(preposition === 'at' ? ['of'] : [])],
  target: ['answer'],
});

/** The subject of the verb that answers; null where the noun stands elsewhere. */
function answererOf(
  reading: Reading,
  where: SentenceReading,
  noun: number,
  matches: readonly Match[],
): number | null {
  const { tree } = where;
  const governor = tree.tokens[noun]?.head ?? -1;
  const preposition = caseOf(tree, noun);
  const kind = relation(tree, noun);
  // "in response to criticism by France", "in line with demands of the EU"
  if (kind === 'nmod' && RESPONSES.has(lemma(tree, governor)) && caseOf(tree, governor) === 'in')
    return doerOf(where, tree.tokens[governor]?.head ?? governor);
  if (tree.tokens[governor]?.upos !== 'VERB') return null;
  if (kind === 'obl' && preposition !== null && UPON.has(preposition))
    return doerOf(where, letOver(tree, governor));
  // "Chad's appeal was thrown out by Mali"
  const isSubject = kind === 'nsubj' && isPassiveHere(tree, governor);
  const isAnswered =
    isSubject || kind === 'obj' || (kind === 'obl' && (preposition === 'to' || preposition === 'with'));
  // "said/VBD Mali's allegations needed to be weighed", whatever the parse makes of them
  if (!isAnswered || lemma(tree, governor) === 'say') return null;
  // what is turned down has been asked or offered; other answers that have been read join the two already
  const answer = matches.find((match) => match.predicate === governor);
  const isAnswer = answer ? isRefusal(reading, where, answer) : answers(reading, lemma(tree, governor));
  if (!isAnswer) return null;
  return isSubject ? doerOf(where, governor) : surfaceSubject(tree, governor);
}

/** "let the ship dock despite objections": who lets it answers. */
function letOver(tree: Tree, verb: number): number {
  const above = tree.tokens[verb]?.head ?? -1;
  const isLet = /^(ccomp|xcomp)$/.test(relation(tree, verb)) && LETTING.has(lemma(tree, above));
  return isLet ? above : verb;
}

const LETTING = wordClass('verbs.letting');

/** "was arrested by Ghana at the request of Mali": Ghana answers, and nobody where no doer is told. */
const doerOf = ({ tree }: SentenceReading, verb: number): number | null =>
  isPassiveHere(tree, verb)
    ? (childrenBy(tree, verb, 'obl').find((child) => caseOf(tree, child) === 'by') ?? null)
    : surfaceSubject(tree, verb);

/** "turned it down", "could not agree to it", "refused to accept it" */
function isRefusal(
  { lexicon }: Reading,
  { tree }: SentenceReading,
  { frame, mutual, predicate }: Match,
): boolean {
  if (frame.type === 'REJECT') return true;
  const above = tree.tokens[predicate]?.head ?? -1;
  const isRefused =
    relation(tree, predicate) === 'xcomp' &&
    lexicon.operators.verb.get(lemma(tree, above))?.effect === 'refuse';
  return isRefused || (isWithheld({ frame, mutual }) && hasNot(tree, predicate));
}

const RESPONSES = wordClass('nouns.responses');

/** Whether a verb may answer. */
function answers(reading: Reading, verb: string): boolean {
  const frames = (reading.lexicon.framesByPos.verb.get(verb) ?? []).filter((frame) => !frame.particle);
  const effect = reading.lexicon.operators.verb.get(verb)?.effect;
  return effect === 'deny' || effect === 'refuse' || frames.some((frame) => ANSWERS.has(frame.type));
}
