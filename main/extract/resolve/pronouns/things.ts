// "it", "they" and "them" that mean no actor, or only what belongs to one.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { ActorKind } from '../../model.ts';
import type { MentionNode, Reading, SentenceReading } from '../../reading.ts';
import { ancestors, caseOf, childrenBy, lemma, relation, verbOver } from '../../tree.ts';
import { isMany } from '../salience.ts';

/** Whether a pronoun means what is no actor, or others than those whom the article has named. */
export function meansThings(reading: Reading, mention: MentionNode, before: readonly MentionNode[]): boolean {
  const where = reading.sentences[mention.sentence];
  if (!where) return false;
  const { word } = mention.cue ?? {};
  if (word === 'them') return meansSeveral(reading, where, mention, before);
  if (word === 'they') return isOfOthers(where, mention);
  if (word === 'their') return isOfThings(where, mention);
  if (word === 'its') return isOfPlace(where, mention);
  const isThing = isPaper(where, mention) || isJudged(where, mention) || isAffair(where, mention);
  return word === 'it' && (isThing || isShownBefore(where, mention));
}

/** "condemned the sanctions and called them theft": them are the things named since the last actor of the clause. */
function meansSeveral(
  reading: Reading,
  where: SentenceReading,
  mention: MentionNode,
  before: readonly MentionNode[],
): boolean {
  const last = Math.max(
    -1,
    ...before.filter((other) => other.sentence === mention.sentence).map((other) => other.last),
  );
  const isTold = (other: MentionNode) =>
    other.sentence === mention.sentence && (other.actors.length > 1 || isMany(reading, other));
  const earlier = reading.sentences[mention.sentence - 1];
  // "denounced the strikes. Oman called them reckless"
  if (before.every(({ sentence }) => sentence < mention.sentence) && earlier && !hasThings(where, mention))
    return earlier.sentence.tokens.some(
      ({ xpos, deprel }, index) => xpos === 'NNS' && deprel === 'obj' && !earlier.at[index],
    );
  return hasThings(where, mention, last) || (!before.some(isTold) && hasOthers(where, mention));
}

/** "Trainers may stay, and he would fight them": those, whom the lists do not know, and nobody of the sentence before. */
const hasOthers = (where: SentenceReading, mention: MentionNode) =>
  where.sentence.tokens.some(
    ({ xpos, deprel }, index) =>
      xpos === 'NNS' && deprel === 'nsubj' && index < mention.first && !where.at[index],
  );

/** "Peru, which voted for the sanctions, wants them lifted"; but who fires missiles at them fires them at others. */
const hasThings = (where: SentenceReading, mention: MentionNode, last = -1) =>
  where.sentence.tokens.some(
    (token, index) =>
      token.xpos === 'NNS' &&
      index < mention.first &&
      !where.at[index] &&
      token.head !== where.sentence.tokens[mention.head]?.head &&
      (index > last || relation(where.tree, index) === 'obj'),
  );

const BODIES: ReadonlySet<ActorKind | undefined> = new Set(['group', 'institution', 'organisation']);

/** "The two rivals announced that they would …": whoever they are, they are the subject above. */
function isOfOthers({ tree, at }: SentenceReading, mention: MentionNode): boolean {
  const [, ...above] = ancestors(tree, mention.head);
  return above.some((verb) =>
    childrenBy(tree, verb, 'nsubj').some(
      (subject) =>
        subject < mention.first &&
        tree.tokens[subject]?.xpos === 'NNS' &&
        !at[subject]?.actors.length &&
        // "opposition members" are the opposition
        !childrenBy(tree, subject, 'compound').some((child) => BODIES.has(at[child]?.actors[0]?.kind)) &&
        relation(tree, subject) === 'nsubj' &&
        verb !== tree.tokens[mention.head]?.head,
    ),
  );
}

/** "stormed the island, seizing its airport": the island's, which is no actor. */
function isOfPlace({ tree, at }: SentenceReading, { head }: MentionNode): boolean {
  const verb = tree.tokens[tree.tokens[head]?.head ?? -1]?.head ?? -1;
  const over = tree.tokens[verb]?.head ?? -1;
  return (
    /^(advcl|conj)$/.test(relation(tree, verb)) &&
    childrenBy(tree, over, 'obj').some(
      (object) => object < head && !at[object]?.actors.length && LANDS.has(lemma(tree, object)),
    )
  );
}

const LANDS = wordClass('nouns.land-taken');

/** "announced that he would terminate it", "turned it down": a treaty, an offer. */
function isPaper({ tree }: SentenceReading, { head }: MentionNode): boolean {
  if (relation(tree, head) !== 'obj') return false;
  const verb = tree.tokens[head]?.head ?? -1;
  const [particle] = childrenBy(tree, verb, 'compound:prt');
  return OF_PAPERS.has(
    particle === undefined ? lemma(tree, verb) : `${lemma(tree, verb)} ${lemma(tree, particle)}`,
  );
}

const OF_PAPERS = wordClass('verbs.of-papers');

/** "rejects the sanctions on Chad and Mali and calls for their removal": the sanctions'. */
function isOfThings({ tree, at }: SentenceReading, { head }: MentionNode): boolean {
  const noun = tree.tokens[head]?.head ?? -1;
  const verb = verbOver(tree, noun);
  if (verb === undefined || relation(tree, verb) !== 'conj' || !UNDOING.has(lemma(tree, noun))) return false;
  return childrenBy(tree, tree.tokens[verb]?.head ?? -1, 'obj').some(
    (object) => tree.tokens[object]?.xpos === 'NNS' && !at[object],
  );
}

const UNDOING = wordClass('nouns.undoing');

/** "controls that entity and has armed it": what is pointed to, and has no name. */
const isShownBefore = ({ tree, at, sentence }: SentenceReading, { head, first }: MentionNode) =>
  /^i?obj$/.test(relation(tree, head)) &&
  sentence.tokens.some(
    ({ xpos }, noun) =>
      xpos === 'NN' &&
      noun < first &&
      !at[noun]?.actors.length &&
      childrenBy(tree, noun, 'det').some((one) => /^th(at|is)$/.test(tree.tokens[one]?.lower ?? '')),
  );

/** "keeps out of it", "learnt of it", "paid for it": what goes on, or is bought. */
function isAffair({ tree }: SentenceReading, { head }: MentionNode): boolean {
  if (!/^(obl|nmod)$/.test(relation(tree, head))) return false;
  const verb = lemma(tree, tree.tokens[head]?.head ?? -1);
  return AFFAIRS.has(`${verb} ${caseOf(tree, head) ?? ''}`);
}

const AFFAIRS = wordClass('phrases.of-affairs');

/** "The party, which opposes the act, called it hypocritical": the act. */
function isJudged(where: SentenceReading, mention: MentionNode): boolean {
  const { tree } = where;
  const verb = tree.tokens[mention.head]?.head ?? -1;
  const isObject = /^i?obj$/.test(relation(tree, mention.head));
  if (!isObject || !JUDGING.has(lemma(tree, verb))) return false;
  const things = tree.tokens.flatMap((token, index) =>
    index < verb && token.xpos === 'NN' && relation(tree, index) === 'obj' ? [index] : [],
  );
  const last = things.at(-1);
  return last !== undefined && !where.at[last] && tree.tokens[last]?.head !== verb;
}

const JUDGING = wordClass('verbs.judging');

/** "recalled its envoys from both, but sent them back in July": the envoys, and not who received them. */
export function meansEnvoys(reading: Reading, mention: MentionNode): boolean {
  const where = reading.sentences[mention.sentence];
  const token = where?.sentence.tokens[mention.head];
  const verb = where?.sentence.tokens[token?.head ?? -1];
  if (!where || mention.cue?.word !== 'them' || token?.deprel !== 'obj' || verb?.deprel !== 'conj')
    return false;
  return childrenBy(where.tree, verb.head, 'obj').some(
    (at) => at < mention.first && ENVOYS.has(lemma(where.tree, at)),
  );
}

const ENVOYS = wordClass('nouns.envoys');
