// "is encircled by Chad", "warned Mali about Chad", "hosted the Chad conference": who is named, but has no part in what is told.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { ActorKind, RelationType } from '../../model.ts';
import type { SentenceReading } from '../../reading.ts';
import {
  ancestors,
  caseOf,
  childrenBy,
  conjuncts,
  firstJoined,
  hasAux,
  hasIndefinite,
  lemma,
  relation,
  type Tree,
} from '../../tree.ts';
import type { Match } from '../candidate.ts';
import type { End } from '../roles/ends.ts';
import { areNotTogether } from './not-together.ts';

/** Whether the words tell only where somebody lies, whom to beware of or what is talked about. */
export const isNoParty = (where: SentenceReading, match: Match, source: End, target: End): boolean =>
  isSurrounded(where, match, source, target) ||
  isWarnedOf(where, match, source, target) ||
  isGoodList(where, match) ||
  isTopic(where, match, target) ||
  isWished(where, match, target) ||
  isOfOtherPair(where, match, source, target) ||
  [source, target].some((end) => isInRange(where, match, end)) ||
  isStricken(where, match, target) ||
  isOfMission(where, match, target) ||
  isOfThoseSent(where, match, target) ||
  isTown(where, source) ||
  (match.frame.type !== 'ASSAULT' && isTown(where, target)) ||
  areNotTogether(where, match, source, target) ||
  isSpared(where, match, target);

/** "warned Chad about Mali", "warned it of a Malian raid": a third is to be feared. */
function isWarnedOf({ at, tree }: SentenceReading, { frame, predicate }: Match, source: End, target: End) {
  if (frame.type !== 'THREATEN' || frame.head !== 'warn') return false;
  const parties = [source, target].map(({ actor }) => actor.country ?? actor.id);
  const warned = childrenBy(tree, predicate, 'obj', 'iobj');
  return [...childrenBy(tree, predicate, 'obl'), ...warned.flatMap((one) => childrenBy(tree, one, 'nmod'))]
    .filter((noun) => /^(about|of)$/.test(caseOf(tree, noun) ?? ''))
    .flatMap((noun) => [noun, ...childrenBy(tree, noun, 'amod', 'compound', 'nmod:poss')])
    .some((one) =>
      (at[one]?.actors ?? []).some(
        ({ kind, country, id }) => kind !== 'people' && !parties.includes(country ?? id),
      ),
    );
}

/** "deplored the bombing in Chad", "lamented the deaths in southern Chad": who is struck is not blamed for it. */
function isStricken({ tree }: SentenceReading, { frame, predicate }: Match, { mention }: End): boolean {
  if (frame.type !== 'ACCUSE' || frame.pos !== 'verb') return false;
  const [place, ...above] = ancestors(tree, mention.head);
  if (place === undefined || caseOf(tree, place) !== 'in') return false;
  const struck = [...above.slice(0, 3), ...childrenBy(tree, predicate, 'obj', 'nsubj:pass')];
  return struck.some((at) => BLOWS.has(lemma(tree, at)));
}

const BLOWS = wordClass('nouns.blows');

/** "hosted the Libya conference": what it was about, and nobody who came; but "a Libya-Egypt summit". */
function isTopic({ at, tree }: SentenceReading, { frame, mutual }: Match, { actor, mention }: End): boolean {
  const gathering = tree.tokens[mention.head]?.head ?? -1;
  const named = childrenBy(tree, gathering, 'compound').filter((one) => at[one]);
  return (
    TOPICAL.has(frame.type) &&
    actor.kind === 'state' &&
    !mutual &&
    mention.form === 'name' &&
    relation(tree, mention.head) === 'compound' &&
    named.length === 1 &&
    childrenBy(tree, mention.head, 'conj', 'compound').length === 0 &&
    GATHERINGS.has(lemma(tree, gathering))
  );
}

const TOPICAL: ReadonlySet<RelationType> = new Set(['CONSULT', 'REJECT', 'SANCTION']);

const GATHERINGS = wordClass('nouns.gatherings');

/** "urged a new ministry", "urged approval of Chad's membership": what is wanted, and nobody who is to do it. */
const isWished = ({ tree }: SentenceReading, { frame, predicate }: Match, { direct, mention }: End) =>
  frame.type === 'REQUEST' &&
  frame.head === 'urge' &&
  frame.constraints.length === 0 &&
  childrenBy(tree, predicate, 'ccomp', 'xcomp').length === 0 &&
  (hasIndefinite(tree, mention.head) ||
    (!direct &&
      caseOf(tree, mention.head) !== 'by' &&
      childrenBy(tree, predicate, 'parataxis').length === 0));

/** "Chad and Mali, Togo and Benin signed pacts": those of a pair with each other. */
function isOfOtherPair({ tree }: SentenceReading, { mutual }: Match, source: End, target: End): boolean {
  const [one, other] = [source, target].map(({ mention: { head } }) => firstJoined(tree, head));
  if (!mutual || one === undefined || one !== other) return false;
  const listed = conjuncts(tree, one);
  const groups: number[][] = [[]];
  for (const at of listed) {
    const isNext = tree.tokens[at - 1]?.text === ',' || tree.tokens[at - 2]?.text === ',';
    if (isNext && groups.at(-1)?.length !== 0) groups.push([]);
    groups.at(-1)?.push(at);
  }
  if (groups.length < 2 || groups.some(({ length }) => length !== 2)) return false;
  return groups.some((group) => group.includes(source.mention.head) !== group.includes(target.mention.head));
}

/** "From Lima to Quito, Chileans rejected it": all that lies between. */
function isInRange({ tree }: SentenceReading, { predicate }: Match, { mention }: End): boolean {
  const next = tree.tokens
    .slice(mention.last + 1, predicate)
    .find(({ text, lower }) => lower === 'to' || text === ',');
  return (
    mention.last < predicate &&
    tree.tokens[mention.last]?.deprel !== 'nsubj' &&
    caseOf(tree, mention.head) === 'from' &&
    next?.lower === 'to'
  );
}

/** "sent troops to the African Union mission", "kept them in it": they serve there, and threaten it with nothing. */
const isOfMission = ({ tree }: SentenceReading, { frame }: Match, { actor, mention: { head } }: End) =>
  frame.type === 'MOBILIZE' &&
  actor.kind === 'organisation' &&
  /^(for|in|to|under|with|within)$/.test(caseOf(tree, head) ?? '');

/** "sent Kenyan and Togolese troops", "sent soldiers, mostly Kenyans": of whom they are, and against nobody. */
const isOfThoseSent = ({ tree }: SentenceReading, { frame, trigger }: Match, { mention }: End) => {
  const top = firstJoined(tree, mention.head);
  const sent = tree.tokens[top]?.head ?? -1;
  return (
    frame.type === 'MOBILIZE' &&
    SENDING.test(frame.head) &&
    mention.form === 'demonym' &&
    /^(amod|appos|compound)$/.test(relation(tree, top) ?? '') &&
    trigger.includes(sent) &&
    relation(tree, sent) === 'obj'
  );
};

const SENDING = /^(deploy|dispatch|send)$/;

/** "the bank's London office": where it is. */
function isTown({ tree }: SentenceReading, { mention: { head, form, places } }: End): boolean {
  const noun = tree.tokens[head]?.head ?? -1;
  const isPlace = form === 'capital' || places !== undefined;
  return (
    isPlace && noun === head + 1 && relation(tree, head) === 'compound' && OFFICES.has(lemma(tree, noun))
  );
}

const OFFICES = wordClass('nouns.offices-abroad');

/** "took it off the list of trusted partners": no relief. */
const isGoodList = ({ tree }: SentenceReading, { frame, trigger }: Match) =>
  frame.type === 'RETREAT' &&
  trigger.some(
    (at) =>
      lemma(tree, at) === 'list' &&
      childrenBy(tree, at, 'nmod', 'compound').some((one) => GOOD.has(lemma(tree, one))),
  );

const GOOD = wordClass('nouns.of-good-lists');

/** "is encircled by Chad and Mali", "ringed by Chad": where it lies; but not "is being encircled". */
const isSurrounded = ({ tree }: SentenceReading, { passive, predicate }: Match, source: End, target: End) =>
  passive === true &&
  SURROUNDING.has(lemma(tree, predicate)) &&
  !hasAux(tree, predicate, 'being') &&
  (isLandOf(tree, source) ||
    [source, target].every(({ actor, mention }) => COUNTRIES.has(actor.kind) && mention.form === 'name'));

/** "an exclave encircled by Chadian land" */
const isLandOf = (tree: Tree, { mention: { form, head } }: End) =>
  form === 'demonym' && LANDS.has(lemma(tree, tree.tokens[head]?.head ?? -1));

const LANDS: ReadonlySet<string> = new Set(['land', 'soil', 'territory', 'water']);

const COUNTRIES: ReadonlySet<ActorKind> = new Set(['organisation', 'state']);

const SURROUNDING = wordClass('verbs.surrounding');

/** "opposed sanctions on Chad", "contributed to strikes on Chad": who takes its side is not against it, nor its friend who does not. */
function isSpared(
  { at, tree }: SentenceReading,
  { frame, trigger }: Match,
  { actor, mention: { head } }: End,
): boolean {
  // who is only pointed back to stands elsewhere
  if (!(TAKING_SIDES.has(frame.type) || frame.type === 'REQUEST') || !at[head]?.actors.includes(actor))
    return false;
  // "support for the strike on the port in Chad"
  const path = ancestors(tree, head).slice(0, /^(REQUEST|SUPPORT)$/.test(frame.type) ? 3 : 1);
  return path.some((place) => {
    const preposition = childrenBy(tree, place, 'case')[0] ?? -1;
    const [before, noun] = [tree.tokens[preposition]?.lower ?? '', preposition - 1];
    const measure = lemma(tree, noun);
    const isCase = frame.type === 'REJECT' && CASES.has(measure) && before === 'against';
    const isAgainst = (AGAINST.has(before) && MEASURES.has(measure)) || isThere(tree, place);
    const isOf = before === 'of' && SUFFERED.has(measure);
    // "called for the lifting of sanctions on Chad", "for an end to the siege of the town": others are asked
    if (frame.type === 'REQUEST') return (isAgainst || isOf) && isUndone(tree, noun);
    // "urged sanctions on Chad" asks for them, nor does who goes on strike against it
    const isHeld = frame.type === 'PROTEST' || ASKING_FOR.has(frame.head);
    const isAskedFor = isHeld && trigger.includes(noun);
    return (isAgainst || isCase || isOf) && !isAskedFor && !isOwned(tree, noun) && !isUndone(tree, noun);
  });
}

/** "the strike on the port/nmod in Chad/nmod": where that is. */
function isThere(tree: Tree, place: number): boolean {
  const measure = tree.tokens[place]?.head ?? -1;
  const targets = childrenBy(tree, measure, 'nmod').filter((at) => AGAINST.has(caseOf(tree, at) ?? ''));
  return caseOf(tree, place) === 'in' && MEASURES.has(lemma(tree, measure)) && targets.length > 0;
}

/** "opposed the lifting of sanctions on Chad", "refused to lift the ban on Chad" */
const isUndone = (tree: Tree, noun: number) => UNDOING.has(lemma(tree, tree.tokens[noun]?.head ?? -1));

/** "opposed Mali's sanctions on Chad": they are Mali's. */
const isOwned = (tree: Tree, noun: number) => childrenBy(tree, noun, 'nmod:poss').length > 0;

const TAKING_SIDES: ReadonlySet<RelationType> = new Set(['ACCUSE', 'AID', 'PROTEST', 'REJECT', 'SUPPORT']);
const AGAINST: ReadonlySet<string> = new Set(['against', 'on', 'upon']);
const ASKING_FOR = wordClass('verbs.asking-for-measures');
const CASES = wordClass('nouns.opposed-cases');
const MEASURES = wordClass('nouns.opposed-measures');
const SUFFERED = wordClass('nouns.opposed-fates');
const UNDOING = wordClass('words.undoing-measures');
