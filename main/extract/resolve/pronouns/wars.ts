// "rejected mediation by the UN in its border war with Peru": whose war it is, among states and bodies told before.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { MentionNode, Reading, SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, lemma, type Tree } from '../../tree.ts';

/** Those of whom it may be: where it is a war with somebody, the states, if any. */
export function warring(
  { sentences }: Reading,
  mention: MentionNode,
  things: readonly MentionNode[],
): readonly MentionNode[] {
  const where = sentences[mention.sentence];
  const war = where?.tree.tokens[mention.head]?.head ?? -1;
  if (mention.cue?.word !== 'its' || !where) return things;
  const between = mediators(where, mention);
  const sides = between.length === 0 ? things : things.filter((one) => !between.includes(one.head));
  if (!isWar(where.tree, war)) return sides;
  const isWithSomebody = childrenBy(where.tree, war, 'nmod').some((foe) =>
    /^(against|with)$/.test(caseOf(where.tree, foe) ?? ''),
  );
  const states = sides.filter(
    ({ sentence, actors }) => sentence === mention.sentence && actors[0]?.kind !== 'organisation',
  );
  return isWithSomebody && states.length > 0 ? states : sides;
}

/** "turned down an offer by Greece to mediate in its dispute": Greece has none; the words for who offers or does so. */
function mediators({ tree }: SentenceReading, { head }: MentionNode): readonly number[] {
  const quarrel = tree.tokens[head]?.head ?? -1;
  const verb = tree.tokens[quarrel]?.head ?? -1;
  if (!QUARRELS.has(lemma(tree, quarrel)) || !isMediating(tree, verb)) return [];
  const offer = tree.tokens[verb]?.head ?? -1;
  return tree.tokens[verb]?.deprel === 'acl'
    ? childrenBy(tree, offer, 'nmod', 'nmod:poss', 'amod')
    : childrenBy(tree, verb, 'nsubj');
}

/** "mediate", "act as go-between" */
const isMediating = (tree: Tree, verb: number) =>
  MEDIATING.has(lemma(tree, verb)) ||
  (/^(act|serve)$/.test(lemma(tree, verb)) &&
    childrenBy(tree, verb, 'obl').some((at) => BETWEEN.has(lemma(tree, at))));

const QUARRELS = wordClass('nouns.quarrels');
const MEDIATING: ReadonlySet<string> = new Set(['arbitrate', 'intercede', 'mediate']);
const BETWEEN: ReadonlySet<string> = new Set([
  'arbiter',
  'arbitrator',
  'broker',
  'facilitator',
  'go-between',
  'intermediary',
  'mediator',
]);

/** "war", "border dispute"; "its dispute with Peru" may be a body's. */
const isWar = (tree: Tree, noun: number) =>
  WARS.has(lemma(tree, noun)) ||
  childrenBy(tree, noun, 'compound', 'amod').some((word) => LANDS.has(lemma(tree, word)));

const WARS: ReadonlySet<string> = new Set(['conflict', 'fighting', 'war']);
const LANDS: ReadonlySet<string> = new Set(['border', 'boundary', 'frontier', 'territorial']);
