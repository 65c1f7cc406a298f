// As what a match is told: one-sided or mutual, at its own time or foretold, of an army or of its state.
import { areRebels, GOVERNING, isForce } from '../actor-sets.ts';
import type { ActorRecord } from '../lexicon/types.ts';
import { wordClass } from '../lexicon/word-classes.ts';
import type { MentionForm, RelationType } from '../model.ts';
import type { Reading, SentenceReading } from '../reading.ts';
import { childrenBy, lemma, relation, type Tree } from '../tree.ts';
import { HELP } from '../type-sets.ts';
import type { Match } from './candidate.ts';
import type { End } from './roles/ends.ts';
import type { Outcome } from './stance/polarity.ts';
import type { Stance } from './stance/stance.ts';
import type { Tense } from './time/when.ts';

/** "buys Russian helicopters", "Russian helicopters sold to Chad": from Russia, and not from its army. */
export function sellerOf(
  { lexicon }: Reading,
  { type, mode }: Outcome,
  { actor, mention, implied }: End,
): ActorRecord {
  // "broke off relations" after crowds have stormed its embassy: with their state
  if (type === 'SANCTION' && implied && actor.kind === 'people' && actor.country)
    return lexicon.states.get(actor.country) ?? actor;
  const word = mention.cue?.word.split(' ').at(-1) ?? '';
  // "closed its airspace to Belarusian aircraft": to all that fly from there
  const isUsed = type === 'AGREE' || type === 'COOPERATE' || (type === 'COERCE' && mode === 'restrict');
  const isBought = isUsed && lexicon.hardware.has(word) && actor.kind === 'institution';
  return (isBought && lexicon.states.get(actor.country ?? '')) || actor;
}

/** "Comoros claims Mayotte", "Spain disputes Gibraltar": the quarrel is with the state that holds it; itself where nobody does. */
export const holderOf = ({ lexicon }: Reading, { frame }: Match, { actor }: End): ActorRecord =>
  (frame.type === 'RIVAL_OF' && frame.contexts.includes('territory') && actor.kind === 'state'
    ? lexicon.actors.get(actor.affiliation ?? '')
    : undefined) ?? actor;

/** "The parliament of Chad voted to join the court": Chad joins it. */
export const memberOf = (
  { lexicon }: Reading,
  { type }: Outcome,
  { kind, country, sectors }: ActorRecord,
): ActorRecord | undefined =>
  type === 'MEMBER_OF' && kind === 'institution' && sectors.some((sector) => RULING.has(sector))
    ? lexicon.states.get(country ?? '')
    : undefined;

/** Who acts for a state where it joins others or leaves them. */
const RULING: ReadonlySet<string> = new Set(['GOV', 'LEG']);

/** "would not meet Park", "broke off talks with Park": each side meets, but one refuses. */
export const isMutual = ({ mutual, frame, sources, targets }: Match, { type }: Outcome) =>
  mutual && (type === frame.type || !ONE_SIDED.has(type) || sources === targets || sources.length > 1);

/** "stands ready to work with Chad": what only one side is willing to do. */
export const isOneSided = (
  { tree }: SentenceReading,
  { mutual, sources, targets }: Match,
  { steps }: Stance,
): boolean =>
  mutual &&
  sources !== targets &&
  sources.length === 1 &&
  steps.some(({ index }) => WILLING.has(lemma(tree, index)));

const WILLING = wordClass('words.willing');

/** "extends its full support", and "sent back three Malians" where prisoners are exchanged: not what the verb alone would tell. */
export function inItsPlace({ tree }: SentenceReading, match: Match, outcome: Outcome): Outcome {
  const { frame, trigger } = match;
  if (outcome.type === 'THREATEN' && isRestraint(tree, match))
    return { ...outcome, type: 'CONCEDE', mode: null };
  const isWords =
    outcome.type === 'AID' &&
    trigger.some(
      (at) =>
        /^(backing|support)$/.test(lemma(tree, at)) &&
        childrenBy(tree, at, 'amod').some((adjective) => WHOLE.has(lemma(tree, adjective))),
    );
  if (isWords) return { ...outcome, type: 'SUPPORT', mode: null };
  const isReturn = outcome.mode === 'deport' && frame.head.startsWith('send') && frame.particle === 'back';
  return isReturn && tree.lemmas.some((word) => CAPTIVE.has(word))
    ? { ...outcome, type: 'RETREAT', mode: 'release' }
    : outcome;
}

/** "agreed to limit its exports of cars to Chad", which asked for it; what Chad cannot do without is kept from it. */
const isRestraint = (tree: Tree, { predicate, trigger }: Match) =>
  AGREEING.has(lemma(tree, tree.tokens[predicate]?.head ?? -1)) &&
  relation(tree, predicate) === 'xcomp' &&
  trigger.some(
    (at) =>
      /^(export|sale|shipment)s?$/.test(lemma(tree, at)) &&
      childrenBy(tree, at, 'compound', 'nmod').every((of) => !NEEDED.has(lemma(tree, of))),
  );

const AGREEING = wordClass('verbs.agreeing-to');
const NEEDED = wordClass('nouns.needed');

/** "Chad should not give him asylum", as others see it: it has refused nothing yet. */
export function asAdvised(
  { tree }: SentenceReading,
  match: Match,
  stance: Stance,
  outcome: Outcome,
): Outcome {
  const { carrier, frame, predicate } = match;
  const isRefusal = stance.negated && outcome.type === 'REJECT' && frame.type !== 'REJECT';
  if (!isRefusal || outcome.modality !== 'stated') return outcome;
  const isDue = [carrier, predicate].some((verb) =>
    childrenBy(tree, verb, 'aux').some((aux) => /^(must|ought|should)$/.test(tree.tokens[aux]?.lower ?? '')),
  );
  return isDue ? { ...outcome, modality: 'hypothetical' } : outcome;
}

const WHOLE = wordClass('adjectives.of-backing');
const CAPTIVE: ReadonlySet<string> = new Set(['captive', 'hostage', 'prisoner']);

const ONE_SIDED: ReadonlySet<RelationType> = new Set(['REJECT', 'SANCTION', 'THREATEN']);

/** "agreed to stop arming the rebels": an end of help to those who fight threatens nobody. */
const dropped = ({ frame }: Match, { actor }: End, outcome: Outcome): Outcome =>
  outcome.type === 'THREATEN' &&
  (HELPFUL.has(frame.type) || (frame.type === 'SANCTION' && frame.mode === 'discontinue')) &&
  isFighting(actor)
    ? { type: 'SANCTION', mode: 'discontinue', modality: 'planned' }
    : outcome;

const HELPFUL: ReadonlySet<RelationType> = new Set([...HELP, 'COOPERATE']);
const isFighting = ({ kind, sectors }: ActorRecord) =>
  (kind === 'group' || kind === 'people') && areRebels(sectors);

/** What a deed is when it is done to such an actor. */
export const doneTo = (match: Match, target: End, outcome: Outcome): Outcome =>
  takenFrom(match, target, dropped(match, target, outcome));

/** What a deed is when such an actor does it. */
export function actedBy({ frame }: Match, source: End, outcome: Outcome): Outcome {
  // "the warlord's march on Lima": whoever has men under arms goes there by force
  if (outcome.type === 'PROTEST' && frame.head === 'march' && isArmed(source.actor))
    return { ...outcome, type: 'ASSAULT', mode: null };
  // policemen who scale the wall of an embassy do not protest
  if (isForce(source.actor) && outcome.type === 'PROTEST' && outcome.mode === 'obstruct')
    return { ...outcome, type: 'ASSAULT', mode: null };
  if (isGovernment(source)) return asGovernment(outcome);
  // a firm that pulls out of a country ends its business there
  return source.actor.kind === 'company' && outcome.type === 'RETREAT' && outcome.mode === 'withdraw'
    ? { ...outcome, type: 'SANCTION' }
    : outcome;
}

const isArmed = ({ sectors }: ActorRecord) => sectors.some((sector) => ARMED.has(sector));

const ARMED: ReadonlySet<string> = new Set(['MIL', 'PRM', 'REB', 'UAF']);

/** "seized the terminal from a firm": its property, and no fort. */
const takenFrom = ({ frame }: Match, { actor }: End, outcome: Outcome): Outcome =>
  outcome.type === 'ASSAULT' && TAKING.has(frame.head) && actor.kind === 'company'
    ? { ...outcome, type: 'COERCE', mode: 'seize' }
    : outcome;

const TAKING: ReadonlySet<string> = new Set(['capture', 'seize', 'take', 'take_over']);

/** "Seoul protests Tokyo's claim": governments protest in words, and storm an embassy by force. */
function asGovernment(outcome: Outcome): Outcome {
  if (outcome.type !== 'PROTEST') return outcome;
  if (outcome.mode === 'riot') return { ...outcome, type: 'ASSAULT', mode: null };
  // "Malaysia boycotts Israeli goods"
  if (outcome.mode === 'boycott') return { ...outcome, type: 'SANCTION', mode: 'discontinue' };
  // "Israel blocked the crossing to Gaza"
  if (outcome.mode === 'obstruct') return { ...outcome, type: 'COERCE', mode: 'restrict' };
  return outcome.mode === null || outcome.mode === 'demo'
    ? { ...outcome, type: 'ACCUSE', mode: 'disapprove' }
    : outcome;
}

/** A state, an organisation or an institution by its name; "Koreans", "Korean students" and "Jakarta housewives" are people. */
const isGovernment = ({ actor, mention, local, direct }: End) =>
  !local && direct && GOVERNING.has(actor.kind) && NAMES.has(mention.form);

const NAMES: ReadonlySet<MentionForm> = new Set(['acronym', 'capital', 'name']);

/** "will send troops in May", "promised to leave by May": a threat or a promise, made now. */
export function tenseOf(
  { frame, carrier }: Match,
  { future, steps }: Stance,
  { type, modality }: Outcome,
): Tense {
  if (future && type === frame.type) return 'planned';
  const isMade = type !== frame.type && modality === 'stated';
  return isMade && (future || steps.some(({ index }) => index !== carrier)) ? 'foretold' : 'told';
}
