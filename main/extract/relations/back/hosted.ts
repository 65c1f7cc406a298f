// "Brazil hosted the talks", "Kenya offered to mediate", "a truce brokered by Qatar": between those of whom the text has told.
import { isUnnamed } from '../../actor-sets.ts';
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { distinctActors } from '../../reading.ts';
import { stateOf } from '../../resolve/salience.ts';
import { ancestors, caseOf, childrenBy, lemma, relation, type Tree } from '../../tree.ts';
import { isMonth } from '../../years.ts';
import { type Match, plainMatch } from '../candidate.ts';
import { metBy } from '../frames/constraints.ts';
import { framesThat } from '../frames/frame-lists.ts';
import type { Head } from '../frames/heads.ts';
import { pairEnds } from '../roles/pair-ends.ts';
import { namedDoers } from '../roles/takers.ts';
import { isSideOf, isSideOfEnds, pointerTo, type Told, toldEnds, toldWith } from './back.ts';
import { HELPING_TO_SETTLE, isHelping, soughtByHelp } from './help-settle.ts';
import { isOnOthers } from './on-others.ts';
import { PARTING, quarrelling } from './quarrelling.ts';

/** One match for each verb of mediation without parties of its own; `silent` are the verbs that have told nothing. */
export function matchHosts(reading: Reading, where: SentenceReading, silent: readonly Head[]): Match[] {
  const { mediators } = reading.lexicon;
  const isOf = (word: string) => mediators.has(word) || word === 'offer' || isHelping(word);
  if (reading.told.length === 0 || !where.tree.lemmas.some(isOf)) return [];
  return silent.flatMap((head) => matchHost(reading, where, head));
}

function matchHost(reading: Reading, where: SentenceReading, head: Head): Match[] {
  const found = mediationOf(where, head);
  if (!found) return [];
  const [frame, anchors] = found;
  const [occasion] = anchors;
  const isOffer = occasion !== undefined && isOffered(where, head.predicate) && isPlain(where, occasion);
  if (occasion !== undefined && !isOffer && (!pointsBack(where, occasion) || isOfMany(where, occasion)))
    return [];
  // "mediated with Chad", "mediated between rebels"
  const { roles } = head.candidate();
  if (PARTIES.some((role) => roles.has(role))) return [];
  const hosts = namedDoers(where, head.predicate);
  if (hosts.length === 0) return [];
  // "the peace process between Chad and Mali, which Oman mediates"
  const nouns = (roles.get('obj') ?? []).flatMap((at) => ancestors(where.tree, at).slice(0, NEAR));
  const own = nouns.map((noun) => pairEnds(where, noun)).find((ends) => ends.length > 1);
  if (!own && isOfOthers(where, head.predicate, occasion, [...nouns, ...(roles.get('in') ?? [])])) return [];
  const parties =
    own?.map(({ actor }) => actor) ??
    partiesTold(reading, where, isOffer ? undefined : occasion, isSideOfEnds(hosts));
  if (parties.length < 2 || (!own && isOnOthers(reading, where, parties, isSideOfEnds(hosts)))) return [];
  const at = occasion ?? head.predicate;
  const mention = pointerTo(where, at, at, parties);
  return [
    plainMatch({ ...frame, target: ['party'] }, head.predicate, hosts, toldEnds(parties, mention), {
      trigger: [head.predicate, ...anchors],
    }),
  ];
}

/** How far above the party that the parse takes for what is mediated the process may stand. */
const NEAR = 3;

/** "the pact between herders and farmers, brokered by Oman", "brokered a merger of banks", "the meeting there": no matter of those told before. */
function isOfOthers(
  where: SentenceReading,
  verb: number,
  occasion: number | undefined,
  around: readonly number[],
): boolean {
  const { tree } = where;
  const mediated = occasion === undefined ? [tree.tokens[verb]?.head ?? -1, ...around] : [occasion];
  const isThere = occasion !== undefined && tree.tokens[occasion + 1]?.lower === 'there';
  return (
    isThere ||
    [...mediated, ...mediated.flatMap((at) => childrenBy(tree, at, 'obj', 'nsubj'))].some(
      (noun) =>
        tree.tokens[noun]?.upos === 'NOUN' &&
        childrenBy(tree, noun, 'nmod').some((at) => BETWEEN.has(caseOf(tree, at) ?? '') && !isTime(tree, at)),
    )
  );
}

const BETWEEN: ReadonlySet<string> = new Set(['among', 'between', 'of']);

/** "of May", "of 2007" */
const isTime = (tree: Tree, index: number) =>
  tree.tokens[index]?.upos === 'NUM' || isMonth(tree.tokens[index]?.text ?? '');

/** "the first talks", "further meetings" are others than those told of. */
const isOfMany = ({ tree }: SentenceReading, noun: number) =>
  childrenBy(tree, noun, 'amod').some((at) => OTHERS.has(lemma(tree, at)));

const OTHERS = wordClass('words.other-meetings');

const PARTIES = ['between', 'with', 'of', 'for'];

const framesOfMediation = framesThat(
  ({ type, mode, mutual }) => type === 'CONSULT' && mode === 'multilateral' && !mutual,
);

/** "offered its good offices", "offered itself as a mediator" */
const framesOfOffers = framesThat(
  ({ type, head, constraints }) =>
    type === 'AGREE' &&
    head === 'offer' &&
    constraints.some(({ lemmas }) => lemmas.has('mediation') || lemmas.has('mediator')),
);

/** "its good offices", "its services", but no offices for rent */
const isHelpful = (tree: Tree, noun: number): boolean =>
  lemma(tree, noun) === 'office'
    ? childrenBy(tree, noun, 'amod').some((at) => lemma(tree, at) === 'good')
    : lemma(tree, noun) !== 'service' || childrenBy(tree, noun, 'nmod:poss').length > 0;

/** The frame of mediation that fits, with what it asks for: "hosted … talks", "act … as mediator". */
function mediationOf(where: SentenceReading, head: Head): [Match['frame'], number[]] | null {
  const { tree } = where;
  if (soughtByHelp(where, head.predicate) !== null) return [HELPING_TO_SETTLE, []];
  const frames = framesOfMediation(head.frames);
  const offers = framesOfOffers(head.frames);
  if (frames.length + offers.length === 0) return null;
  const candidate = head.candidate();
  const offer = offers.find((frame) =>
    metBy(candidate, frame)?.some((at) => at !== null && isHelpful(tree, at)),
  );
  if (offer) return [offer, []];
  for (const frame of frames) {
    const met = frame.particle ? null : metBy(candidate, frame);
    if (!met) continue;
    // "as mediator" is no occasion
    const occasions = met.filter((_, index) => frame.constraints[index]?.role !== 'as');
    return [frame, occasions.filter((at) => at !== null)];
  }
  return null;
}

/** "offered to host talks", "is ready to host a meeting": for those who are at odds. */
const isOffered = ({ tree }: SentenceReading, verb: number): boolean =>
  relation(tree, verb) === 'xcomp' && OFFERING.has(lemma(tree, tree.tokens[verb]?.head ?? -1));

const OFFERING: ReadonlySet<string> = new Set([
  'offer',
  'prepared',
  'propose',
  'ready',
  'volunteer',
  'willing',
]);

/** "talks", "a meeting", "peace talks in Doha", but neither "talks on trade" nor "talks with rebels" */
const isPlain = (where: SentenceReading, noun: number): boolean =>
  !where.at[noun] &&
  childrenBy(where.tree, noun, 'nmod:poss').length === 0 &&
  childrenBy(where.tree, noun, 'nmod', 'amod', 'compound', 'acl').every(
    (child) => PEACE.has(lemma(where.tree, child)) || ['at', 'in'].includes(caseOf(where.tree, child) ?? ''),
  );

const PEACE: ReadonlySet<string> = new Set(['direct', 'mediation', 'peace', 'reconciliation']);

/** "the talks", "most of the meetings", "the signing", "a truce", but neither "talks on trade" nor "Chad's talks". */
function pointsBack(where: SentenceReading, noun: number): boolean {
  const { tree } = where;
  if (where.at[noun]) return false;
  const behind = childrenBy(tree, noun, 'nmod', 'amod', 'compound', 'acl:relcl', 'appos');
  const isSpecial = behind.some(
    (child) => where.at[child] || (caseOf(tree, child) !== null && !PLACES.has(caseOf(tree, child) ?? '')),
  );
  if (isSpecial || childrenBy(tree, noun, 'nmod:poss').length > 0) return false;
  return childrenBy(tree, noun, 'det').some((det) => !/^(any|no)$/.test(tree.tokens[det]?.lower ?? ''));
}

const PLACES: ReadonlySet<string> = new Set(['after', 'at', 'before', 'during', 'in', 'of', 'on']);

/** Who met or agreed last, for an occasion; who has most to do with each other, for mediation by itself. */
function partiesTold(
  reading: Reading,
  where: SentenceReading,
  occasion: number | undefined,
  isHost: (actor: ActorRecord) => boolean,
): ActorRecord[] {
  const isOther = (actor: ActorRecord) => !isHost(actor) && !isUnnamed(actor);
  const open = reading.told.filter(({ past, doers }) => !past && doers.every(isOther));
  const near = open.filter(({ sentence }) => sentence >= where.index - REACH);
  const word = occasion === undefined ? '' : lemma(where.tree, occasion);
  const isTalk = ({ mutual, type, doers, sentence, predicate }: Told) =>
    mutual &&
    TALKING.has(type) &&
    doers.every(({ kind }) => kind !== 'institution') &&
    !(FACE_TO_FACE.has(word) && isFromAfar(reading, sentence, predicate));
  const together = OCCASIONS.has(word) ? near.findLast(isTalk) : null;
  if (together) return distinctActors(toldWith(near, together).flatMap(({ doers }) => doers));
  if (OCCASIONS.has(word)) return [];
  // "spoke to both leaders, and Kenya offered to mediate"
  const both = bothTold(reading, where, isOther);
  return both.length > 0
    ? both
    : quarrelling(
        reading,
        open.filter(({ target }) => isOther(target)),
      );
}

/** "spoke with him", "telephoned her": no meeting that one could host. */
function isFromAfar({ sentences }: Reading, sentence: number, predicate: number): boolean {
  const tree = sentences[sentence]?.tree;
  return tree !== undefined && CONTACTING.has(lemma(tree, predicate));
}

const CONTACTING = wordClass('verbs.contacting');
const FACE_TO_FACE: ReadonlySet<string> = new Set(['ceremony', 'conference', 'meeting', 'signing', 'summit']);

/** Two states, or people of two, that this sentence or the one before calls "both" or "the two". */
export function bothTold(
  reading: Reading,
  { index }: SentenceReading,
  isOther: (actor: ActorRecord) => boolean,
): ActorRecord[] {
  const near = [index - 1, index].flatMap((at) => reading.sentences[at]?.mentions ?? []);
  const sets = near.flatMap(({ cue, actors }) =>
    cue?.kind === 'several' && actors.length === 2 ? [actors] : [],
  );
  const states = (sets.at(-1) ?? []).flatMap((actor) => stateOf(reading, actor) ?? []);
  const [isOne, isAnother] = states.map((state) => isSideOf([state]));
  if (!isOne || !isAnother || states.length > 2 || states[0] === states[1] || !states.every(isOther))
    return [];
  const areAtOdds = reading.told.some(
    ({ type, doers, target }) =>
      PARTING.has(type) && [...doers, target].some(isOne) && [...doers, target].some(isAnother),
  );
  return areAtOdds ? states : [];
}

/** How many sentences back the meeting may have been told. */
const REACH = 6;

const OCCASIONS = wordClass('nouns.hosted');

const TALKING: ReadonlySet<RelationType> = new Set(['AGREE', 'CONSULT', 'SUPPORT']);
