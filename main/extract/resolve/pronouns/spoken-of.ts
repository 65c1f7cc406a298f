// Whom a text goes on speaking of as "he": who was so called before, or did something last.
import { isUnnamed } from '../../actor-sets.ts';
import type { MentionNode, Reading } from '../../reading.ts';
import { ancestors, relation } from '../../tree.ts';
import { subjecthood } from '../salience.ts';

/**
 * "Assad threw him out. He turned up in Moscow": who was already spoken of as "him" before, and is no doer named anew, is
 * spoken of further.
 */
export function spokenOf(
  reading: Reading,
  mention: MentionNode,
  people: readonly MentionNode[],
): MentionNode | undefined {
  const [first] = people;
  if (!first || first.sentence !== mention.sentence - 1 || mention.cue?.word === 'her') return undefined;
  const there = people.filter(({ sentence }) => sentence === first.sentence);
  // "Oslo charged Lee, and judges sought him. Chad told him to go"
  const done = mention.cue?.word === 'him' ? there.find((one) => one.cue?.word === 'him') : undefined;
  if (done) return done;
  // "Lee made it his own when he saw him. He said": who is both named and called "he" is spoken of
  const isCalled = (one: MentionNode) => one.cue?.kind === 'pronoun' && one.actors[0] === first.actors[0];
  if (subjecthood(reading, first) === 2 && first.cue === null && there.some(isCalled)) return first;
  const named = new Set(there.filter((one) => one.cue?.kind !== 'pronoun').flatMap(({ actors }) => actors));
  const kept = there.filter(
    (one) =>
      one.cue?.kind === 'pronoun' &&
      one.actors.every((actor) => !named.has(actor)) &&
      !isAside(reading, one) &&
      // "His brother Raúl came. He said": the brother
      !(subjecthood(reading, first) === 2 && first.first > one.last && first.first - one.last <= KIN),
  );
  const continued = new Set(kept.flatMap(({ actors }) => actors));
  const isKept = subjecthood(reading, first) > 0 || kept.some((one) => one.cue?.word === 'him');
  return continued.size === 1 && isKept ? kept[0] : undefined;
}

/** "Lee, who had come to dissuade him, said …": told of in passing. */
function isAside({ sentences }: Reading, { sentence, head }: MentionNode): boolean {
  const tree = sentences[sentence]?.tree;
  return (
    tree !== undefined &&
    ancestors(tree, head).some(
      (at) =>
        tree.tokens[at]?.deprel === 'acl:relcl' &&
        relation(tree, tree.tokens[at]?.head ?? -1) === 'nsubj' &&
        tree.tokens[tree.tokens[at]?.head ?? -1]?.head === tree.root,
    )
  );
}

/** Words from "his" to the name of his brother. */
const KIN = 3;

/** "Lee was a pilot. After the government of Ruto fell, he fled": who only stands inside a phrase gives way to who did something last. */
export function lastDoer(
  reading: Reading,
  mention: MentionNode,
  people: readonly MentionNode[],
): MentionNode | undefined {
  const [first] = people;
  const tree = reading.sentences[mention.sentence]?.tree;
  if (!tree || first?.sentence !== mention.sentence || relation(tree, first.head) !== 'nmod')
    return undefined;
  // "Lee's flight began in May, when …", at the head of a paragraph: about him
  const opens =
    reading.sentences[mention.sentence - 1]?.paragraph !== reading.sentences[mention.sentence]?.paragraph;
  const owned = tree.tokens[first.head]?.head ?? -1;
  if (opens && relation(tree, owned) === 'nsubj' && tree.tokens[owned]?.head === tree.root) return undefined;
  return people.find((other) => other.sentence === mention.sentence - 1 && subjecthood(reading, other) === 2);
}

/** "a judge released him, and he fled": who did it is nobody in particular. */
export function passedBy(mention: MentionNode, people: readonly MentionNode[]): MentionNode | undefined {
  const [first] = people;
  const isAnybody = first?.cue?.definite === false && first.actors.slice(0, 1).some(isUnnamed);
  if (!isAnybody || first.sentence !== mention.sentence) return undefined;
  return people.find(
    (one) => one.sentence === mention.sentence && one.cue?.kind === 'pronoun' && one.first > first.last,
  );
}
