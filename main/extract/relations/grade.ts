// The chance that a careful reader would write a relation down, from what is known of how it was read.
import type { Match } from './candidate.ts';
import type { End } from './roles/ends.ts';
import type { Outcome } from './stance/polarity.ts';
import type { Stance } from './stance/stance.ts';

/**
 * Weights of a logistic model, P = 1 / (1 + e^-Σ), over features that are 0 or 1; `base` always counts. Fitted by
 * gradient descent on annotated news sentences, rounded; the reliability table of the benchmark checks them.
 */
const WEIGHTS = {
  base: 1.55,
  constrained: 0.5,
  noun: -0.5,
  adjective: -0.7,
  sourceInside: -1.5,
  targetInside: -0.15,
  pointed: -0.6,
  operator: -0.2,
  uncertain: -1.0,
  presupposed: -0.5,
  mutual: 0.35,
  byOrder: -0.9,
  implied: -0.8,
};

type GradeFeature = keyof typeof WEIGHTS;

/** Confidence of a relation, 0–1 with two decimals. */
export function grade(match: Match, source: End, target: End, stance: Stance, outcome: Outcome): number {
  const sum = featuresOf(match, source, target, stance, outcome).reduce(
    (total, name) => total + WEIGHTS[name],
    0,
  );
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}

/** The features that a reading has. */
function featuresOf(
  match: Match,
  source: End,
  target: End,
  stance: Stance,
  outcome: Outcome,
): GradeFeature[] {
  const has: Record<GradeFeature, boolean> = {
    base: true,
    constrained: match.frame.constraints.some((constraint) => !constraint.forbidden),
    noun: match.frame.pos === 'noun',
    adjective: match.frame.pos === 'adj',
    sourceInside: !source.direct,
    targetInside: !target.direct,
    pointed: isPointed(source) || isPointed(target),
    operator: stance.steps.some((step) => step.effect !== 'barrier'),
    uncertain: outcome.modality !== 'stated',
    presupposed: stance.presupposed,
    mutual: match.mutual,
    byOrder: match.byOrder,
    implied: (source.implied ?? target.implied) !== undefined,
  };
  return (Object.keys(has) as GradeFeature[]).filter((name) => has[name]);
}

/** Found by what it points back to: a pronoun, or a description without an owner. */
function isPointed(end: End): boolean {
  return end.mention.form === 'pronoun' || (end.mention.cue !== null && end.mention.cue.of === null);
}
