// The chance that a careful reader would write a relation down, from what is known of how it was read.
import type { SentenceReading } from '../reading.ts';
import { ancestors, relation } from '../tree.ts';
import type { Match } from './candidate.ts';
import type { End } from './roles/ends.ts';
import type { Outcome } from './stance/polarity.ts';
import type { Stance } from './stance/stance.ts';

/**
 * Weights of a logistic model, P = 1 / (1 + e^-Σ), over features that are 0 or 1; `base` always counts. Fitted on
 * annotated news sentences and on 2,100 relations of 77 dense articles that readers judged one by one, rounded; the
 * reliability table of the benchmark checks them.
 */
const WEIGHTS = {
  base: 1.6,
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
  pronoun: -0.35,
  far: -0.8,
  adverbial: -0.6,
};

type GradeFeature = keyof typeof WEIGHTS;
const FEATURES = Object.keys(WEIGHTS) as GradeFeature[];

/** Confidence of a relation, 0–1 with two decimals. */
export function grade(
  where: SentenceReading,
  match: Match,
  source: End,
  target: End,
  stance: Stance,
  outcome: Outcome,
): number {
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
    pronoun: source.mention.form === 'pronoun' || target.mention.form === 'pronoun',
    far: stepsTo(where, source.mention.head, match.predicate) > 2,
    adverbial: isAdverbial(where, match.carrier),
  };
  const sum = FEATURES.reduce((total, name) => (has[name] ? total + WEIGHTS[name] : total), 0);
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}

/** Found by what it points back to: a pronoun, or a description without an owner. */
function isPointed(end: End): boolean {
  return end.mention.form === 'pronoun' || (end.mention.cue !== null && end.mention.cue.of === null);
}

/** How many words lie on the way through the tree from one to the other, the last one included. */
function stepsTo({ tree }: SentenceReading, from: number, to: number): number {
  const [up, down] = [ancestors(tree, from), ancestors(tree, to)];
  const steps = up.findIndex((at) => down.includes(at));
  return steps < 0 ? up.length + down.length : steps + down.indexOf(up[steps] ?? -1);
}

/** "left, having sold Chad arms": what is told in passing. */
const isAdverbial = ({ tree }: SentenceReading, at: number) =>
  ancestors(tree, at).some((above) => relation(tree, above) === 'advcl');
