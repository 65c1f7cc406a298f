// Which words may head a frame, and with what they can be held against it.
import type { Frame, FramePos } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, isSummary, lemma, relation } from '../../tree.ts';
import type { Candidate } from '../candidate.ts';
import { nounRoles, type ReadRoles } from '../roles/noun-roles.ts';
import { MEDIATED } from '../roles/phrase.ts';
import { type Roles, rolesOf } from '../roles/roles.ts';
import { isSpirit, saysBehind } from '../stance/link.ts';
import { measures } from './constraints.ts';
import { isLight } from './light.ts';
import { type Passes, passesOf } from './passes.ts';

/** A token that heads frames. */
export interface Head {
  predicate: number;
  pos: FramePos;
  frames: readonly Frame[];
  passes: Passes;
  /** Made when first asked for. */
  candidate(): Candidate;
}

export function headsIn(reading: Reading, where: SentenceReading, readRoles: ReadRoles): Head[] {
  const heads: Head[] = [];
  for (let predicate = 0; predicate < where.sentence.tokens.length; predicate++) {
    const pos = positionOf(reading, where, predicate);
    const frames = pos && reading.lexicon.framesByPos[pos].get(lemma(where.tree, predicate));
    if (!frames) continue;
    let made: Candidate | undefined;
    const candidate = () => (made ??= candidateAt(reading, where, predicate, pos, readRoles));
    heads.push({ predicate, pos, frames, passes: passesOf(frames), candidate });
  }
  return heads;
}

function positionOf(reading: Reading, where: SentenceReading, index: number): FramePos | null {
  if (where.at[index] && where.at[index]?.form !== 'description') return null;
  const token = where.sentence.tokens[index];
  // "free-trade pact", "attack helicopters": the noun behind says what it is, but for "aid package"
  if (
    token?.upos === 'NOUN' &&
    token.deprel === 'compound' &&
    !reading.lexicon.efforts.has(lemma(where.tree, token.head))
  )
    return null;
  // "at the invitation of Chad, Mali's envoy came": the guest invites nobody
  if (token?.lemma === 'invitation' && caseOf(where.tree, index) === 'at') return null;
  if (isOutOf(where, index)) return null;
  if (token?.upos === 'NOUN') return 'noun';
  if (token?.upos === 'ADJ') return 'adj';
  // "a call", "Iran's support": no verb stands right after a determiner or a possessor
  return token?.upos === 'VERB' ? (isNounPlace(where, index) ? 'noun' : 'verb') : null;
}

/** "is out of touch with Chad", "was against the talks": no part in them. */
const isOutOf = ({ tree }: SentenceReading, noun: number) =>
  OUTSIDE.has(caseOf(tree, noun) ?? '') && childrenBy(tree, noun, 'cop').length > 0;

const OUTSIDE: ReadonlySet<string> = new Set(['above', 'against', 'beyond', 'for', 'out', 'without']);

function isNounPlace(where: SentenceReading, index: number): boolean {
  const before = where.sentence.tokens[index - 1];
  const token = where.sentence.tokens[index];
  return (
    (token?.xpos === 'VB' || token?.xpos === 'VBP') &&
    (before?.upos === 'DET' || before?.xpos === 'POS' || before?.xpos === 'PRP$')
  );
}

function candidateAt(
  reading: Reading,
  where: SentenceReading,
  predicate: number,
  pos: FramePos,
  readRoles: ReadRoles,
): Candidate {
  const roles = pos === 'noun' ? nounRoles(where, predicate, readRoles) : readRoles(where.tree, predicate);
  const byOrder = readRoles !== rolesOf;
  const { deeds } = reading.lexicon;
  const candidate = {
    reading,
    where,
    predicate,
    carrier: predicate,
    roles,
    carried: null,
    byOrder,
    deeds,
    barred: NOBODY,
  };
  if (pos !== 'noun') return candidate;
  // "sent troops to Mali at the urging of Chad": it was not urged on Mali
  if (caseOf(where.tree, predicate) === 'at' && ASKED_AT.has(lemma(where.tree, predicate))) return candidate;
  const carrier = carrierOf(reading, where, predicate);
  const lender = carrier === predicate ? lenderOf(reading, where, predicate) : carrier;
  const carried = lender === null ? null : readRoles(where.tree, lender);
  const isDone = carried !== null && isSetting(reading, where, predicate) && !carried.has('subj');
  return { ...candidate, carrier, carried: isDone ? asDoers(carried) : carried };
}

const ASKED_AT = wordClass('nouns.asked-at');

/** "were killed in clashes with the army": who suffers it took part. */
const asDoers = (roles: Roles): Roles => new Map([...roles, ['subj', roles.get('obj') ?? []]]);

const NOBODY: ReadonlySet<string> = new Set();

/** "wants talks", "ended support": the verb lends its subject, and makes something of the noun besides. */
function lenderOf(reading: Reading, where: SentenceReading, noun: number): number | null {
  const head = where.sentence.tokens[noun]?.head ?? -1;
  if (head < 0 || onlyServes(where.tree, head) || onlyWatches(where.tree, head)) return null;
  // "in talks with Iran, Russia agreed": who agreed is who talked
  if (isSetting(reading, where, noun) || isSummary(where.tree, noun)) return head;
  if (relation(where.tree, noun) !== 'obj') return null;
  const effect = reading.lexicon.operators.verb.get(lemma(where.tree, head))?.effect;
  return effect !== undefined && LENDING.has(effect) && !isForHelp(where, head) ? head : null;
}

/** "asked Peru for soldiers to stop the killing": who asks, or is asked, kills nobody. */
export const isForHelp = ({ tree }: SentenceReading, verb: number): boolean =>
  // but "called for Peru to stop it"
  tree.tokens[verb - 1]?.lower === 'to' &&
  tree.tokens[verb - 2]?.upos === 'NOUN' &&
  caseOf(tree, verb - 2) === 'for';

/** "in a joint operation with", "at talks with", "during a meeting with": what the rest of the sentence happens in. */
export function isSetting(reading: Reading, { tree }: SentenceReading, noun: number): boolean {
  const head = tree.tokens[noun]?.head ?? -1;
  if (relation(tree, noun) !== 'obl' || tree.tokens[head]?.upos !== 'VERB') return false;
  const preposition = caseOf(tree, noun) ?? '';
  // "expressed anger at the raid": at another's
  if (!SETTINGS.has(preposition) || (preposition === 'at' && hasFeeling(tree, head))) return false;
  // but "succeeded in talks", "failed in its attack"; "promised in talks that it would pay"
  const governs =
    reading.lexicon.operators.verb.has(lemma(tree, head)) &&
    !isSpirit(tree, noun) &&
    !saysBehind(tree, head, noun);
  return !(governs && noun > head && (preposition === 'in' || preposition === 'at'));
}

const hasFeeling = (tree: SentenceReading['tree'], verb: number) =>
  childrenBy(tree, verb, 'obj').some((at) => FEELINGS.has(lemma(tree, at)));

const FEELINGS: ReadonlySet<string> = new Set([...wordClass('nouns.dismay'), ...wordClass('nouns.feelings')]);

/** "will act as a guarantor in talks with the ELN": others hold them. */
const onlyServes = (tree: SentenceReading['tree'], verb: number) =>
  childrenBy(tree, verb, 'obl').some((at) => caseOf(tree, at) === 'as' && SERVING.has(lemma(tree, at)));

/** "had envoys at the talks": others hold them. */
const onlyWatches = (tree: SentenceReading['tree'], verb: number) =>
  lemma(tree, verb) === 'have' && childrenBy(tree, verb, 'obj').some((at) => SENT.has(lemma(tree, at)));

const SENT = wordClass('nouns.sent');

/** "the raid led to sanctions": who led it did not impose them. */
const isEffect = (tree: SentenceReading['tree'], noun: number) =>
  caseOf(tree, noun) === 'to' && lemma(tree, tree.tokens[noun]?.head ?? -1) === 'lead';

const SERVING = wordClass('nouns.serving');

const SETTINGS: ReadonlySet<string> = new Set(['after', 'at', 'during', 'following', 'in']);

const LENDING = wordClass('verbs.lending');

/** The light verb that a noun depends on: "hold talks", "talks were held", "be in talks", "engage in trade". */
function carrierOf(reading: Reading, where: SentenceReading, noun: number): number {
  const token = where.sentence.tokens[noun];
  const head = token?.head ?? -1;
  if (!token || head < 0) return noun;
  const kind = relation(where.tree, noun);
  // "hosted Chad and its allies": a noun beside a name is no event that the verb carries
  if (kind === 'conj' && where.at[head] && where.at[head]?.form !== 'description') return noun;
  // "France is weak and Chad is under pressure": a clause of its own
  if (kind === 'conj' && childrenBy(where.tree, noun, 'cop').length > 0) return noun;
  if (kind === 'conj' || kind === 'compound') return carrierOf(reading, where, head);
  // "carried out dozens of strikes"
  const isMeasured = kind === 'nmod' && caseOf(where.tree, noun) === 'of' && measures(reading, where, head);
  if (isMeasured) {
    // but "stopped deliveries within days of the invasion"
    const isWhen = relation(where.tree, head) === 'obl' && SPELLS.has(lemma(where.tree, head));
    const carrier = isWhen ? head : carrierOf(reading, where, head);
    return carrier === head ? noun : carrier;
  }
  const isObject = kind === 'obj' || token.deprel === 'nsubj:pass' || kind === 'obl';
  // "pursued allegations that link spies to the murder", "has not delivered despite talks"
  const preposition = caseOf(where.tree, noun) ?? '';
  const isBeside =
    kind === 'obl' &&
    (APART.has(preposition) || (BESIDE.has(preposition) && childrenBy(where.tree, head, 'obj').length > 0));
  // "answered with a ban", but "answered (to) the charge"
  const isAnswered = REPLYING.has(lemma(where.tree, head)) && preposition !== 'with';
  const isCarried =
    isObject &&
    !isBeside &&
    !(kind === 'obl' && (onlyServes(where.tree, head) || isEffect(where.tree, noun))) &&
    !isAnswered &&
    where.sentence.tokens[head]?.upos === 'VERB' &&
    isLight(reading.lexicon, where.tree, head) &&
    !isPutOff(reading, where.tree, head);
  return isCarried ? head : (relativeCarrier(reading, where, noun) ?? noun);
}

/** "the raid that Chad launched on Mali", "the talks they held": the light verb whose object the noun is in a clause of its own. */
const relativeCarrier = ({ lexicon }: Reading, { tree }: SentenceReading, noun: number): number | undefined =>
  childrenBy(tree, noun, 'acl').find(
    (clause) =>
      tree.tokens[clause]?.deprel === 'acl:relcl' &&
      isLight(lexicon, tree, clause) &&
      // "talks that Oman had hosted": others'
      !MEDIATED.has(lemma(tree, clause)) &&
      rolesOf(tree, clause).get('obj')?.includes(noun) === true,
  );

const SPELLS = wordClass('nouns.spells');
const REPLYING = wordClass('verbs.replying');

const APART: ReadonlySet<string> = new Set([...wordClass('prepositions.apart'), 'notwithstanding']);
const BESIDE: ReadonlySet<string> = new Set([
  'about',
  'at',
  'by',
  'for',
  'from',
  'into',
  'of',
  'on',
  'to',
  'under',
]);

/** "put the exchange on hold": what the verb makes of the noun with another undoes it. */
const isPutOff = ({ lexicon }: Reading, tree: SentenceReading['tree'], verb: number) =>
  childrenBy(tree, verb, 'obl').some((at) =>
    lexicon.operators.verb.has(`${lemma(tree, verb)}_${lemma(tree, at)}`),
  );
