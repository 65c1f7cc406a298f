// "shot down an Indian plane and captured its pilot", "Two Indian boats sank when a ship rammed them": whose they were.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { MentionNode, Reading, SentenceReading } from '../../reading.ts';
import { childrenBy, firstJoined, lemma, relation } from '../../tree.ts';

/** Whose ship or plane the text has just told of, where it is done to, or its crew is; undefined elsewhere. */
export function ownerOfVessel(reading: Reading, mention: MentionNode): ActorRecord[] | undefined {
  const where = reading.sentences[mention.sentence];
  if (!where) return undefined;
  const vessels = mention.cue?.word === 'its' ? vesselsBefore(where, mention) : vesselsOver(where, mention);
  const owners = vessels
    .filter((at) => reading.lexicon.hardware.has(lemma(where.tree, at)) || VESSELS.has(lemma(where.tree, at)))
    .flatMap((vessel) => ownersAt(where, vessel));
  if (owners.length > 0) return owners;
  if (!isOfShip(where, mention)) return undefined;
  const last = lastVessel(where, mention.head);
  if (last !== undefined) return ownersAt(where, last);
  const before = reading.sentences[where.index - 1];
  const first = before?.paragraph === where.paragraph ? lastVessel(before) : undefined;
  return before === undefined || first === undefined ? undefined : ownersAt(before, first);
}

/** "the Indian tanker", "the Indian tanker Sea Star" */
function ownersAt({ at, tree }: SentenceReading, vessel: number): ActorRecord[] {
  const name = relation(tree, vessel) === 'compound' ? [tree.tokens[vessel]?.head ?? -1] : [];
  return [
    vessel,
    ...[vessel, ...name].flatMap((one) => childrenBy(tree, one, 'amod', 'compound', 'nmod:poss')),
  ]
    .flatMap((place) => at[place] ?? [])
    .flatMap(({ actors }) => actors)
    .slice(0, 1);
}

/** "its captain": of a ship, whoever else has been told of. */
function isOfShip({ tree }: SentenceReading, { head, cue }: MentionNode): boolean {
  const owned = tree.tokens[head]?.head ?? -1;
  return cue?.word === 'its' && relation(tree, owned) === 'nsubj' && ON_SHIPS.has(lemma(tree, owned));
}

/** "The Indian freighter ran aground, and its captain refused help", "… ran aground. Its captain …": the ship told of last, whosever it is. */
function lastVessel({ tree }: SentenceReading, end = tree.tokens.length): number | undefined {
  // "the Indian tanker Sea Star"
  const isSubject = (at: number) => relation(tree, at) === 'nsubj';
  const last = tree.tokens.findLastIndex(
    ({ upos, lemma: word, head: over }, at) =>
      at < end &&
      upos === 'NOUN' &&
      VESSELS.has(word) &&
      (isSubject(at) || (relation(tree, at) === 'compound' && isSubject(over))),
  );
  return last < 0 ? undefined : last;
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

const ON_SHIPS: ReadonlySet<string> = new Set(['captain', 'crew', 'crewman', 'master', 'sailor', 'skipper']);
const ABOARD = wordClass('nouns.aboard');
const VESSELS = wordClass('nouns.crewed');
