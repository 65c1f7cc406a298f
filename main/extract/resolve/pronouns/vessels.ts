// "shot down an Indian plane and captured its pilot", "Two Indian boats sank when a ship rammed them": whose they were.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { MentionNode, Reading, SentenceReading } from '../../reading.ts';
import { childrenBy, firstJoined, lemma, relation } from '../../tree.ts';

/** Whose ship or plane the text has just told of, where it is done to, or its crew is; none elsewhere. */
export function ownerOfVessel(reading: Reading, mention: MentionNode): ActorRecord[] {
  const where = reading.sentences[mention.sentence];
  if (!where) return [];
  const vessels = mention.cue?.word === 'its' ? vesselsBefore(where, mention) : vesselsOver(where, mention);
  return vessels
    .filter((at) => reading.lexicon.hardware.has(lemma(where.tree, at)) || VESSELS.has(lemma(where.tree, at)))
    .flatMap((vessel) =>
      [vessel, ...childrenBy(where.tree, vessel, 'amod', 'compound', 'nmod:poss')]
        .flatMap((place) => where.at[place] ?? [])
        .flatMap(({ actors }) => actors)
        .slice(0, 1),
    );
}

/** "shot down an Indian plane and captured its pilot" */
function vesselsBefore({ tree }: SentenceReading, { head }: MentionNode): readonly number[] {
  const token = tree.tokens[tree.tokens[head]?.head ?? -1];
  if (token?.deprel !== 'obj' || !ABOARD.has(token.lemma) || relation(tree, token.head) !== 'conj') return [];
  return childrenBy(tree, firstJoined(tree, token.head), 'obj');
}

/** "Two Indian boats sank when a ship rammed them" */
function vesselsOver({ tree }: SentenceReading, mention: MentionNode): readonly number[] {
  if (!/^(it|them)$/.test(mention.cue?.word ?? '') || !/^(obj|obl)$/.test(relation(tree, mention.head)))
    return [];
  const verb = tree.tokens[mention.head]?.head ?? -1;
  const isMany = mention.cue?.word === 'them';
  return relation(tree, verb) === 'advcl'
    ? childrenBy(tree, tree.tokens[verb]?.head ?? -1, 'nsubj', 'nsubj:pass').filter(
        (at) => at < mention.first && (tree.tokens[at]?.xpos === 'NNS') === isMany,
      )
    : [];
}

const ABOARD = wordClass('nouns.aboard');
const VESSELS = wordClass('nouns.crewed');
