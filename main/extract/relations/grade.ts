// The chance that a careful reader would write a relation down, from what is known of how it was read.
import type { SentenceReading } from '../reading.ts';
import { ancestors } from '../tree.ts';
import type { Match } from './candidate.ts';
import type { End } from './roles/ends.ts';
import type { Outcome } from './stance/polarity.ts';
import type { Stance } from './stance/stance.ts';
import type { When } from './time/when.ts';

/** A relation before it is graded. */
interface Ungraded {
  match: Match;
  source: End;
  target: End;
  stance: Stance;
  outcome: Outcome;
  when: When;
}

/**
 * Weights of a logistic model, P = 1 / (1 + e^-Σ), over features that are 0 or 1; `base` always counts. Fitted, with a
 * quadratic penalty, on half of the annotated news sentences and on 3,230 relations of 171 articles that readers judged one by
 * one, and rounded; the reliability table of the benchmark checks them.
 */
const WEIGHTS = {
  base: 2.55,
  // how the words state it
  noun: -0.6,
  adjective: -0.6,
  infinitive: -0.5,
  mutual: 0.3,
  retreat: -0.75,
  answered: 0.4,
  // where they stand
  deep: -0.55,
  adverbial: -0.6,
  beside: -0.95,
  parted: -0.3,
  far: -0.5,
  oblique: -0.25,
  byOrder: -0.2,
  // who stands there
  sourceInside: -0.8,
  sourceUnowned: -0.55,
  targetUnowned: -0.9,
  severalSources: -0.25,
  severalTargets: 0.7,
  acronym: 0.3,
  group: -0.4,
  implied: -0.45,
  // how the text stands to it, and when it was
  operator: -0.4,
  committed: 0.3,
  uncertain: -0.45,
  presupposed: -0.5,
  dated: 0.45,
  historical: -0.45,
};

type GradeFeature = keyof typeof WEIGHTS;
const FEATURES = Object.keys(WEIGHTS) as GradeFeature[];

/** Confidence of a relation, 0–1 with two decimals. */
export function grade(where: SentenceReading, relation: Ungraded): number {
  const has = { base: true, ...ofWords(where, relation), ...ofEnds(relation), ...ofStance(relation) };
  const sum = FEATURES.reduce((total, name) => (has[name] ? total + WEIGHTS[name] : total), 0);
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}

/** How it is put, and how the words that put it hang together. */
function ofWords(where: SentenceReading, { match, source, target, outcome }: Ungraded) {
  const { tree } = where;
  const { frame, predicate } = match;
  const over = ancestors(tree, predicate);
  const [toSource, toTarget] = [source, target].map(({ mention }) => wayTo(where, mention.head, predicate));
  return {
    noun: frame.pos === 'noun',
    adjective: frame.pos === 'adj',
    infinitive: tree.tokens[predicate]?.xpos === 'VB',
    mutual: match.mutual,
    retreat: outcome.type === 'RETREAT',
    answered: match.answered === true,
    deep: over.length > 3,
    adverbial: ancestors(tree, match.carrier).some((at) => tree.kinds[at] === 'advcl'),
    beside: tree.kinds[predicate] === 'parataxis',
    parted: isParted(where, [source, target], predicate),
    far: (toSource?.length ?? 0) > 2,
    oblique: toTarget?.some((at) => tree.kinds[at] === 'obl') === true,
    byOrder: match.byOrder,
  };
}

/** Whether a comma stands between those who take part, and what they do. */
function isParted({ tree }: SentenceReading, ends: readonly End[], predicate: number): boolean {
  const first = Math.min(predicate, ...ends.map(({ mention }) => mention.first));
  const last = Math.max(predicate, ...ends.map(({ mention }) => mention.last));
  for (let at = first; at <= last; at++) if (tree.tokens[at]?.text === ',') return true;
  return false;
}

function ofEnds({ source, target }: Ungraded) {
  return {
    // of "British shopkeepers" nobody doubts who they are
    sourceInside: !source.direct && source.mention.form !== 'demonym',
    sourceUnowned: isUnowned(source),
    targetUnowned: isUnowned(target),
    severalSources: source.mention.cue?.kind === 'several',
    severalTargets: target.mention.cue?.kind === 'several',
    acronym: source.mention.form === 'acronym',
    group: source.actor.kind === 'group',
    implied: (source.implied ?? target.implied) !== undefined,
  };
}

/** Found by what it points back to: a pronoun, or a description without an owner. */
const isUnowned = ({ mention: { cue } }: End) => cue !== null && cue.of === null;

function ofStance({ stance, outcome, when }: Ungraded) {
  return {
    operator: stance.steps.some((step) => step.effect !== 'barrier'),
    committed: stance.steps.some(({ effect }) => effect === 'commit' || effect === 'plan'),
    uncertain: outcome.modality !== 'stated',
    presupposed: stance.presupposed,
    dated: when.date !== null,
    historical: when.historical,
  };
}

/** The words whose arcs lie on the way through the tree from one to the other. */
function wayTo({ tree }: SentenceReading, from: number, to: number): number[] {
  const [up, down] = [ancestors(tree, from), ancestors(tree, to)];
  const steps = up.findIndex((at) => down.includes(at));
  return steps < 0
    ? [...up, ...down]
    : [...up.slice(0, steps), ...down.slice(0, down.indexOf(up[steps] ?? -1))];
}
