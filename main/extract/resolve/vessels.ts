// "shot down an Indian plane and captured its pilot": whose plane it was.
import type { ActorRecord } from '../lexicon/types.ts';
import { wordClass } from '../lexicon/word-classes.ts';
import type { MentionNode, Reading } from '../reading.ts';
import { childrenBy, firstJoined, lemma, relation } from '../tree.ts';

/** Whose ship or plane the verb before was done to, where "its" crew is told of next; none elsewhere. */
export function ownerOfVessel(reading: Reading, mention: MentionNode): ActorRecord[] {
  const where = reading.sentences[mention.sentence];
  const noun = where?.sentence.tokens[mention.head]?.head ?? -1;
  const token = where?.sentence.tokens[noun];
  if (!where || mention.cue?.word !== 'its' || token?.deprel !== 'obj' || !ABOARD.has(token.lemma)) return [];
  const { tree, at } = where;
  if (relation(tree, token.head) !== 'conj') return [];
  const vessels = childrenBy(tree, firstJoined(tree, token.head), 'obj').filter(
    (object) => reading.lexicon.hardware.has(lemma(tree, object)) || VESSELS.has(lemma(tree, object)),
  );
  return vessels.flatMap((vessel) =>
    [vessel, ...childrenBy(tree, vessel, 'amod', 'compound', 'nmod:poss')]
      .flatMap((place) => at[place] ?? [])
      .flatMap(({ actors }) => actors)
      .slice(0, 1),
  );
}

const ABOARD = wordClass('nouns.aboard');
const VESSELS = wordClass('nouns.crewed');
