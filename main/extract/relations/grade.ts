// The chance that a careful reader would write a relation down, from what is known of how it was read.
import { isUnnamed } from '../actor-sets.ts';
import type { ActorRecord } from '../lexicon/types.ts';
import { wordClass } from '../lexicon/word-classes.ts';
import type { Reading, SentenceReading } from '../reading.ts';
import { ancestors, lemma, relation, type Tree } from '../tree.ts';
import type { Match } from './candidate.ts';
import type { End } from './roles/ends.ts';
import type { Outcome } from './stance/polarity.ts';
import type { Stance } from './stance/stance.ts';

/** A relation before it is graded. */
interface Ungraded {
  match: Match;
  source: End;
  target: End;
  stance: Stance;
  outcome: Outcome;
}

/**
 * Weights of a logistic model, P = 1 / (1 + e^-Σ), over features that are 0 or 1; `base` always counts. Fitted to 1,278
 * relations of 90 articles that readers judged one by one, each as the engine of its day read it before anything was mended
 * after that article; a quadratic penalty holds them to the weights of an earlier fit (to half of the annotated news sentences
 * and 3,647 relations of 193 other articles), and relations of one word that fared alike count as one. Rounded; the reliability
 * table of the benchmark checks them.
 */
const WEIGHTS = {
  base: 1.3,
  // how the words state it
  retreat: -0.85,
  past: 0.4,
  // where they stand
  main: 0.35,
  beside: -0.75,
  far: -0.6,
  parted: -0.35,
  aside: -0.6,
  oblique: -0.35,
  byOrder: -0.7,
  // who stands there
  bothNamed: 0.3,
  sourceOften: 0.5,
  targetOften: 0.65,
  severalSources: -0.6,
  sourceInside: -1.05,
  targetInside: -0.55,
  sourceUnowned: -0.7,
  targetUnowned: -0.85,
  implied: -0.6,
  // how the text stands to it
  operator: -0.55,
  committed: 0.55,
  uncertain: -1.05,
};

type GradeFeature = keyof typeof WEIGHTS;
const FEATURES = Object.keys(WEIGHTS) as GradeFeature[];

/** Confidence of a relation, 0–1 with two decimals. */
export function grade(reading: Reading, where: SentenceReading, relation: Ungraded): number {
  const has = {
    base: true,
    ...ofWords(where, relation),
    ...ofEnds(where, relation),
    ...ofArticle(reading, where, relation),
    ...ofStance(relation),
  };
  const sum = FEATURES.reduce((total, name) => (has[name] ? total + WEIGHTS[name] : total), 0);
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}

/** How it is put, and how the words that put it hang together. */
function ofWords({ tree, mentions }: SentenceReading, { match, source, target, outcome }: Ungraded) {
  const { predicate } = match;
  const [toSource, toTarget] = [source, target].map(({ mention }) => wayTo(tree, mention.head, predicate));
  const [from, to] = [source.mention.head, predicate].sort((one, other) => one - other) as [number, number];
  return {
    retreat: outcome.type === 'RETREAT',
    past: tree.tokens[predicate]?.xpos === 'VBD',
    main: tree.kinds[predicate] === 'root',
    beside: tree.kinds[predicate] === 'parataxis',
    far: (toSource?.length ?? 0) > 2,
    parted: mentions.some(({ head, actors }) => from < head && head < to && actors.length > 0),
    aside: !isOver(tree, predicate, target.mention.head) && !isOver(tree, target.mention.head, predicate),
    oblique: toTarget?.some((at) => tree.kinds[at] === 'obl') === true,
    byOrder: match.byOrder,
  };
}

function ofEnds(where: SentenceReading, { match, source, target }: Ungraded) {
  return {
    bothNamed: isNamed(source) && isNamed(target),
    // "Norway and Iceland met" is one thing told of both
    severalSources: match.sources.length > 1 && !match.mutual,
    // of "British shopkeepers" and "coast guard vessels" nobody doubts who they are
    sourceInside: !source.direct && source.mention.form !== 'demonym' && !isCrew(where, source),
    targetInside: !target.direct,
    sourceUnowned: isUnowned(source, target),
    targetUnowned: isUnowned(target, source),
    implied: (source.implied ?? target.implied) !== undefined,
  };
}

const isNamed = ({ mention: { form, cue } }: End) => form === 'name' && cue === null;

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

/** So many sentences before and after one tell whom an article is about there. */
const AROUND = 20;

/**
 * Whether the sentences around mention them again: once in twenty who does it, once in four whom it is done to. A sentence by
 * itself tells nothing of that.
 */
function ofArticle({ sentences }: Reading, { index }: SentenceReading, { source, target }: Ungraded) {
  const around = sentences.slice(Math.max(0, index - AROUND), index + AROUND + 1);
  const againPerSentence = ({ actor }: End) => {
    const times = around.map(
      ({ mentions }) => mentions.filter(({ actors }) => isAmong(actors, actor)).length,
    );
    return (times.reduce((sum, count) => sum + count, 0) - 1) / around.length;
  };
  return {
    sourceOften: againPerSentence(source) >= 0.05,
    targetOften: againPerSentence(target) >= 0.25,
  };
}

const isAmong = (actors: readonly ActorRecord[], actor: ActorRecord) =>
  actors.some(({ id }) => id === actor.id);

function ofStance({ stance, outcome }: Ungraded) {
  return {
    // what makes a deed its own undoing makes it a retreat
    operator: stance.steps.some(({ effect }) => effect !== 'barrier' && effect !== 'reverse'),
    committed: stance.steps.some(({ effect }) => effect === 'commit' || effect === 'plan'),
    uncertain: outcome.modality !== 'stated',
  };
}

/** Whether a word stands over another in the tree, or is it. */
const isOver = (tree: Tree, over: number, under: number) => ancestors(tree, under).includes(over);

/** The words whose arcs lie on the way through the tree from one to the other. */
function wayTo(tree: Tree, from: number, to: number): number[] {
  const [up, down] = [ancestors(tree, from), ancestors(tree, to)];
  const steps = up.findIndex((at) => down.includes(at));
  return steps < 0
    ? [...up, ...down]
    : [...up.slice(0, steps), ...down.slice(0, down.indexOf(up[steps] ?? -1))];
}
