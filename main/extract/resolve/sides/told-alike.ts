// "The leaders of Chad and Mali met. … Both leaders said": as many as the text has told of before by the same words.
import type { ActorRecord } from '../../lexicon/types.ts';
import { distinctActors, type MentionNode, type Reading } from '../../reading.ts';
import { relation } from '../../tree.ts';

/** How many sentences back the same noun may stand. */
const REACH = 12;

/** "brought President Lee and Mr Park together. The two presidents …": the only two so titled in the sentence before. */
export function titledBefore(reading: Reading, { sentence, cue }: MentionNode): ActorRecord[] {
  if (cue?.count !== 2 || !reading.lexicon.titles.has(cue.word)) return [];
  const bearers = new Set(
    reading.bearers.flatMap(({ title, mention }) => (title === cue.word ? mention.actors : [])),
  );
  const before = reading.sentences[sentence - 1]?.mentions ?? [];
  const two = distinctActors(before.flatMap(({ actors }) => actors.filter((one) => bearers.has(one))));
  return two.length === 2 ? two : [];
}

/** "Both countries were Chad's, and both hope to join": the subject before, whoever it is. */
export function sameBefore(reading: Reading, mention: MentionNode): MentionNode | undefined {
  const where = reading.sentences[mention.sentence];
  const isBoth = (at: number) => where?.sentence.tokens[at]?.lower === 'both';
  if (!where || !isBoth(mention.first) || relation(where.tree, mention.head) !== 'nsubj') return undefined;
  return where.mentions.find(
    ({ cue, first, head, last }) =>
      cue?.kind === 'several' &&
      last < mention.first &&
      isBoth(first) &&
      relation(where.tree, head) === 'nsubj',
  );
}

/** "The leaders of Chad and Mali met in Oslo. … Both leaders said": as many as were told of by that noun. */
export const sameNounBefore = (reading: Reading, { sentence, cue }: MentionNode): MentionNode | undefined =>
  reading.sentences
    .slice(Math.max(0, sentence - REACH), sentence)
    .flatMap(({ mentions }) => mentions)
    .findLast(
      (other) =>
        other.form === 'description' &&
        other.cue?.kind !== 'several' &&
        other.actors.length === cue?.count &&
        reading.sentences[other.sentence]?.tree.lemmas[other.head] === cue.word,
    );
