// "Lee flew to Mali. His host praised him", "Chad received Mali's premier. The visitor …": who is where, told just before.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { distinctActors, type MentionNode, type Reading, type SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, lemma } from '../../tree.ts';

/** What they are called. */
export const HOSTS_AND_GUESTS: ReadonlySet<string> = new Set(['guest', 'host', 'visitor']);

/** How many sentences back the visit may be told. */
const REACH = 2;

/** Who is meant; null where no one visit is told. */
export function hostOrGuest(reading: Reading, mention: MentionNode): ActorRecord | null {
  for (let sentence = mention.sentence; sentence >= Math.max(0, mention.sentence - REACH); sentence--) {
    const where = reading.sentences[sentence];
    if (!where) continue;
    const end = sentence === mention.sentence ? mention.first : where.tree.tokens.length;
    for (let verb = end - 1; verb >= 0; verb--) {
      const [guests, hosts] = where.tree.tokens[verb]?.upos === 'VERB' ? visitAt(where, verb) : [[], []];
      if (guests.length === 1 && hosts.length === 1)
        return (mention.cue?.word === 'host' ? hosts : guests)[0] ?? null;
    }
  }
  return null;
}

/** Guests and hosts of the visit that a verb tells; none where it tells of none. */
function visitAt(where: SentenceReading, verb: number): [ActorRecord[], ActorRecord[]] {
  const { tree } = where;
  const word = lemma(tree, verb);
  const at = (places: readonly number[]) =>
    distinctActors(places.flatMap((place) => where.at[place]?.actors ?? [])).filter(
      ({ kind }) => kind !== 'place',
    );
  const subjects = at(childrenBy(tree, verb, 'nsubj'));
  if (RECEIVING.has(word) && word !== 'visit') return [at(childrenBy(tree, verb, 'obj')), subjects];
  const there =
    word === 'visit' ? childrenBy(tree, verb, 'obj') : TRAVELLING.has(word) ? placesAt(where, verb) : [];
  return [subjects, at(there)];
}

const placesAt = ({ tree }: SentenceReading, verb: number) =>
  childrenBy(tree, verb, 'obl').filter((at) => TO.has(caseOf(tree, at) ?? ''));

const TO: ReadonlySet<string> = new Set(['in', 'into', 'to']);
const RECEIVING = wordClass('verbs.receiving');
const TRAVELLING = wordClass('verbs.travelling');
