// The chance that a careful reader would write a relation down, from what is known of how it was read.
import { isUnnamed } from '../actor-sets.ts';
import type { ActorRecord } from '../lexicon/types.ts';
import { wordClass } from '../lexicon/word-classes.ts';
import type { SentenceReading } from '../reading.ts';
import { ancestors, lemma, relation } from '../tree.ts';
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
 * quadratic penalty, on half of the annotated news sentences and on 3,647 relations of 193 articles that readers judged one by
 * one, each as the engine read it before anything was mended after that article, and rounded; the reliability table of the
 * benchmark checks them.
 */
const WEIGHTS = {
  base: 2.1,
  // how the words state it
  retreat: -0.65,
  answered: 0.45,
  // where they stand
  main: 0.5,
  adverbial: -0.25,
  beside: -0.7,
  far: -0.65,
  oblique: -0.4,
  byOrder: -0.5,
  long: -0.15,
  // who stands there
  sourceInside: -1,
  targetInside: -0.45,
  sourceUnowned: -0.9,
  targetUnowned: -0.9,
  sourceInstitution: -0.45,
  targetState: 0.35,
  implied: -0.6,
  // how the text stands to it, and when it was
  operator: -0.5,
  committed: 0.45,
  uncertain: -0.8,
  dated: 0.5,
  historical: -0.4,
};

type GradeFeature = keyof typeof WEIGHTS;
const FEATURES = Object.keys(WEIGHTS) as GradeFeature[];

/** Confidence of a relation, 0–1 with two decimals. */
export function grade(where: SentenceReading, relation: Ungraded): number {
  const has = { base: true, ...ofWords(where, relation), ...ofEnds(where, relation), ...ofStance(relation) };
  const sum = FEATURES.reduce((total, name) => (has[name] ? total + WEIGHTS[name] : total), 0);
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}

/** From how many words on a sentence is long. */
const LONG = 31;

/** How it is put, and how the words that put it hang together. */
function ofWords(where: SentenceReading, { match, source, target, outcome }: Ungraded) {
  const { tree } = where;
  const { predicate } = match;
  const [toSource, toTarget] = [source, target].map(({ mention }) => wayTo(where, mention.head, predicate));
  return {
    retreat: outcome.type === 'RETREAT',
    answered: match.answered === true,
    main: tree.kinds[predicate] === 'root',
    adverbial: ancestors(tree, match.carrier).some((at) => tree.kinds[at] === 'advcl'),
    beside: tree.kinds[predicate] === 'parataxis',
    far: (toSource?.length ?? 0) > 2,
    oblique: toTarget?.some((at) => tree.kinds[at] === 'obl') === true,
    byOrder: match.byOrder,
    long: tree.tokens.length >= LONG,
  };
}

function ofEnds(where: SentenceReading, { source, target }: Ungraded) {
  return {
    // of "British shopkeepers" and "coast guard vessels" nobody doubts who they are
    sourceInside: !source.direct && source.mention.form !== 'demonym' && !isCrew(where, source),
    targetInside: !target.direct,
    sourceUnowned: isUnowned(source, target),
    targetUnowned: isUnowned(target, source),
    sourceInstitution: source.actor.kind === 'institution',
    targetState: target.actor.kind === 'state',
    implied: (source.implied ?? target.implied) !== undefined,
  };
}

/** "coast guard vessels", "air force jets" */
const isCrew = ({ tree }: SentenceReading, { mention: { head } }: End) =>
  relation(tree, head) === 'compound' && CREWED.has(lemma(tree, tree.tokens[head]?.head ?? -1));

const CREWED = wordClass('nouns.crewed');

/** Found by what it points back to, a pronoun or a description without an owner, unless it is beyond doubt who is meant. */
const isUnowned = ({ mention: { cue }, actor }: End, other: End) =>
  cue !== null && cue.of === null && !(cue.sure === true && isAbroad(actor, other.actor));

/** What "we" do at home, or to people of no name, is seldom a tie. */
const isAbroad = (self: ActorRecord, other: ActorRecord) =>
  other.country !== self.country && !isUnnamed(other);

function ofStance({ stance, outcome, when }: Ungraded) {
  return {
    operator: stance.steps.some((step) => step.effect !== 'barrier'),
    committed: stance.steps.some(({ effect }) => effect === 'commit' || effect === 'plan'),
    uncertain: outcome.modality !== 'stated',
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
