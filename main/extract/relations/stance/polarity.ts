// What an operator or a tense makes of a relation type: "refused to help", "will bomb", "ended support".
import type { Modality, RelationType } from '../../model.ts';
import type { Stance } from './stance.ts';

export interface Outcome {
  type: RelationType;
  mode: string | null;
  modality: Modality;
}

const COOPERATIVE: ReadonlySet<RelationType> = new Set([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'ALLY_OF',
  'MEMBER_OF',
]);
const STANDING: ReadonlySet<RelationType> = new Set([
  'ALLY_OF',
  'RIVAL_OF',
  'MEMBER_OF',
  'OFFICE_OF',
  'PART_OF',
  'SAME_AS',
]);

/** PLOVER's modes of THREATEN and REJECT by what is threatened or refused. */
const THREAT_MODE: Partial<Record<RelationType, string>> = {
  SANCTION: 'restrict',
  COERCE: 'restrict',
  ASSAULT: 'violence',
  MOBILIZE: 'violence',
};
const REFUSAL_MODE: Partial<Record<RelationType, string>> = {
  AID: 'assist',
  SUPPORT: 'assist',
  COOPERATE: 'assist',
  CONSULT: 'meet',
  RETREAT: 'yield',
  CONCEDE: 'yield',
};

/** Applies a stance to a type; null where nothing is left that a careful reader would write down. */
export function applyStance(type: RelationType, mode: string | null, given: Stance): Outcome | null {
  if (!given.told) return null;
  // "will not stop helping" goes on helping, "did not fail to help" has helped
  const goesOn = given.negated && /^(fail|reverse)$/.test(given.steps[0]?.effect ?? '');
  const stance = goesOn ? { ...given, negated: false, steps: given.steps.slice(1) } : given;
  let outcome: Outcome | null = { type, mode, modality: stance.modality };
  if (stance.negated) outcome = negate(outcome, stance);
  // who says that he will not help refuses at once
  const isRefusal = stance.negated && outcome?.type === 'REJECT' && type !== 'REJECT';
  if (outcome && stance.future && !isRefusal && stance.steps.every((step) => step.effect === 'barrier'))
    outcome = inFuture(outcome, stance.former);
  // "has no plans to help" refuses help, and plans no refusal
  const isUnplanned = stance.negated && outcome?.type === 'REJECT';
  let ended = false;
  for (const step of stance.steps) {
    // "told Chad to stop its raids on Sudan": who is to stop does it
    if (ended && step.effect === 'request') return { type, mode, modality: 'stated' };
    ended = step.effect === 'reverse' && outcome?.type === type && isDone(type, outcome);
    if (outcome && !(isUnplanned && (step.effect === 'plan' || step.effect === 'reason')))
      outcome = applyEffect(outcome, step.effect);
  }
  return outcome;
}

const isDone = (type: RelationType, { modality }: Outcome) =>
  modality === 'stated' && MATERIAL_CONFLICT.has(type);

const isCooperative = (type: RelationType) => COOPERATIVE.has(type);

function negate(outcome: Outcome, stance: Stance): Outcome | null {
  if (STANDING.has(outcome.type)) return { ...outcome, modality: 'denied' };
  // "could not bring them together": who mediates refuses nothing
  if (outcome.type === 'CONSULT' && outcome.mode === 'multilateral' && outcome.modality === 'hypothetical')
    return { ...outcome, modality: 'denied' };
  const isIntended = stance.future || hasPlan(stance) || outcome.modality === 'hypothetical';
  // "has not let them in" has refused it
  const isAccess = outcome.type === 'RETREAT' && outcome.mode === 'access' && outcome.modality === 'stated';
  if ((isIntended && isCooperative(outcome.type)) || isAccess) return refused(outcome);
  return { ...outcome, modality: 'denied' };
}

/** "has no plans to help", "sees no reason to help": both refuse. */
const hasPlan = (stance: Stance) =>
  stance.steps.some(({ effect }) => effect === 'plan' || effect === 'reason');

function refused(outcome: Outcome): Outcome {
  return { type: 'REJECT', mode: REFUSAL_MODE[outcome.type] ?? null, modality: 'stated' };
}

function threatened(outcome: Outcome): Outcome {
  return { type: 'THREATEN', mode: THREAT_MODE[outcome.type] ?? null, modality: 'stated' };
}

/** PLOVER: cooperation in the future tense is AGREE; force announced is a threat. */
function inFuture(outcome: Outcome, isFormer: boolean): Outcome {
  // "Maybe Chad will attack"
  if (outcome.modality === 'denied' || outcome.modality === 'hypothetical') return outcome;
  if (isFormer && MATERIAL_CONFLICT.has(outcome.type)) return { ...outcome, modality: 'planned' };
  if (MATERIAL_COOPERATION.has(outcome.type)) return { type: 'AGREE', mode: null, modality: 'stated' };
  if (MATERIAL_CONFLICT.has(outcome.type)) return threatened(outcome);
  return { ...outcome, modality: 'planned' };
}

const DECIDED: Partial<Record<RelationType, RelationType>> = {
  AID: 'AGREE',
  CONSULT: 'AGREE',
  COOPERATE: 'AGREE',
  RETREAT: 'CONCEDE',
};

/** What is decided is as good as done where deciding does it: measures, words and the end of either. */
function decided(outcome: Outcome): Outcome {
  if (outcome.modality === 'denied' || STANDING.has(outcome.type))
    return applyEffect(outcome, 'commit') ?? outcome;
  if (outcome.type === 'ASSAULT' || outcome.type === 'MOBILIZE') return threatened(outcome);
  const type = DECIDED[outcome.type];
  return type ? { type, mode: null, modality: 'stated' } : outcome;
}

const MATERIAL_COOPERATION: ReadonlySet<RelationType> = new Set(['AID', 'COOPERATE', 'RETREAT']);
/** The deeds of material conflict, without protests. */
export const MATERIAL_CONFLICT: ReadonlySet<RelationType> = new Set([
  'ASSAULT',
  'MOBILIZE',
  'COERCE',
  'SANCTION',
]);

function applyEffect(outcome: Outcome, effect: string): Outcome | null {
  const cooperative = isCooperative(outcome.type);
  if (outcome.modality === 'denied' && effect !== 'commit')
    return effect === 'apply' || effect === 'suppress' || effect === 'request' ? null : outcome;
  switch (effect) {
    case 'commit':
      // "agreed to put aside their quarrel": they have one
      if (outcome.type === 'RIVAL_OF') return outcome;
      // "guarantees that it will not unite with Peru"
      if (STANDING.has(outcome.type))
        return outcome.modality === 'denied' ? null : { ...outcome, modality: 'planned' };
      if (outcome.modality === 'denied')
        return cooperative ? refused(outcome) : { type: 'CONCEDE', mode: null, modality: 'stated' };
      // "agreed to ask the court": whoever is to ask threatens nobody
      if (outcome.type === 'REQUEST') return { ...outcome, modality: 'planned' };
      // "vowed that he will not discuss it" refuses
      if (outcome.type === 'REJECT') return outcome;
      return cooperative ? { type: 'AGREE', mode: null, modality: 'stated' } : threatened(outcome);
    case 'decide':
      return decided(outcome);
    case 'threaten':
      // "threatened to arm Chad": somebody else, as the text leaves it, and not Chad
      return cooperative && outcome.type !== 'RETREAT' ? null : threatened(outcome);
    case 'refuse':
    case 'fail':
      // "failed to reconcile them", "unable to bring them together": who has tried to mediate refuses nothing
      if (effect === 'fail' && outcome.type === 'CONSULT' && outcome.mode === 'multilateral') return outcome;
      return cooperative ? refused(outcome) : { ...outcome, modality: 'denied' };
    case 'reverse':
      if (STANDING.has(outcome.type)) return null;
      // "put its withdrawal on hold", but "no longer lets them in" shuts them out
      if (outcome.type === 'RETREAT' && outcome.mode !== 'access') return { ...outcome, modality: 'denied' };
      return cooperative
        ? { type: 'SANCTION', mode: 'discontinue', modality: outcome.modality }
        : { type: 'RETREAT', mode: null, modality: outcome.modality };
    case 'deny':
      return { ...outcome, modality: 'denied' };
    case 'plan':
      return outcome.type === 'AID' || outcome.type === 'COOPERATE' || outcome.type === 'RETREAT'
        ? { type: 'AGREE', mode: null, modality: 'planned' }
        : { ...outcome, modality: 'planned' };
    case 'order':
      return outcome.type === 'ASSAULT' ? { ...outcome, modality: 'planned' } : outcome;
    case 'reserve':
      return cooperative ? { ...outcome, modality: 'hypothetical' } : threatened(outcome);
    case 'attempt':
      return outcome.type === 'ASSAULT' ? outcome : applyEffect(outcome, 'try');
    case 'try':
      // who tries to persuade somebody asks him
      return outcome.type === 'REQUEST' ? outcome : { ...outcome, modality: 'hypothetical' };
    case 'reason':
    case 'suppose':
      return { ...outcome, modality: 'hypothetical' };
    case 'apply':
      return outcome.type === 'MEMBER_OF' ? { ...outcome, modality: 'planned' } : null;
    case 'suppress':
    case 'request':
      return null;
    default:
      return outcome;
  }
}
