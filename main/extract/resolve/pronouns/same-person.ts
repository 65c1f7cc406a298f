// "Putin told Lee to cut the flow through Ukraine, whom he accuses …": he who does the rest of the sentence too.
import type { MentionNode, Reading } from '../../reading.ts';
import { ancestors, childrenBy, relation } from '../../tree.ts';
import { FEMALE } from '../gender.ts';
import { subjecthood } from '../salience.ts';

/** Of a "he" that is the subject of a relative clause about somebody else, the subject of the nearest clause above with one. */
export function relativeDoer(
  reading: Reading,
  mention: MentionNode,
  people: readonly MentionNode[],
): MentionNode | undefined {
  const where = reading.sentences[mention.sentence];
  const verb = where?.tree.tokens[mention.head]?.head ?? -1;
  if (!where || relation(where.tree, mention.head) !== 'nsubj') return undefined;
  if (where.tree.tokens[verb]?.deprel !== 'acl:relcl') return undefined;
  const [, ...above] = ancestors(where.tree, verb);
  for (const at of above) {
    const [subject] = childrenBy(where.tree, at, 'nsubj');
    if (subject !== undefined && subject < verb)
      return people.find(({ sentence, head }) => sentence === mention.sentence && head === subject);
  }
  return undefined;
}

/** "His conscripts fought there, and the Union listed his agency": the same, where no other person does anything between. */
export function isTwin(reading: Reading, mention: MentionNode, other: MentionNode): boolean {
  const word = other.cue?.kind === 'pronoun' ? other.cue.word : '';
  if (other.sentence !== mention.sentence || !ALIKE.test(word)) return false;
  if (FEMALE.has(word) !== FEMALE.has(mention.cue?.word ?? '')) return false;
  const between = (reading.sentences[mention.sentence]?.mentions ?? []).filter(
    ({ first }) => first > other.last && first < mention.first,
  );
  return between.every(
    (one) =>
      one.actors.every(({ kind }) => kind !== 'person') ||
      (subjecthood(reading, one) === 0 && !isNamedSubject(reading, one)),
  );
}

/** "His ally, Lee, told his men": the men are Lee's. */
function isNamedSubject({ sentences }: Reading, { sentence, head, form }: MentionNode): boolean {
  const tree = sentences[sentence]?.tree;
  const subject = tree?.tokens[head]?.deprel === 'appos' ? (tree.tokens[head]?.head ?? -1) : -1;
  return tree !== undefined && form === 'name' && subject >= 0 && relation(tree, subject) === 'nsubj';
}

const ALIKE = /^(he|her|his|she)$/;

/** "dissolved the party of Lee and jailed her", "burst into Lee's house and arrested him": whose it is to whom it is done. */
export function ownerBefore(
  reading: Reading,
  mention: MentionNode,
  people: readonly MentionNode[],
): MentionNode | undefined {
  const tree = reading.sentences[mention.sentence]?.tree;
  const verb = tree?.tokens[mention.head]?.head ?? -1;
  if (!tree || relation(tree, mention.head) !== 'obj' || relation(tree, verb) !== 'conj') return undefined;
  const first = tree.tokens[verb]?.head ?? -1;
  // "rebels besieged Lee's office, and Chad rescued him", but whoever does the one may be met by who does the other
  const isOthers = childrenBy(tree, verb, 'nsubj').length > 0;
  const isDoer = ({ sentence, head }: MentionNode) =>
    sentence === mention.sentence && childrenBy(tree, first, 'nsubj').includes(head);
  if (isOthers && people.some(isDoer)) return undefined;
  const owned = childrenBy(tree, first, 'obj', 'obl').filter((at) => at < verb);
  const owners = owned.flatMap((at) => childrenBy(tree, at, 'nmod'));
  return people.find(
    ({ sentence, head, form }) => sentence === mention.sentence && form === 'name' && owners.includes(head),
  );
}
