// "The closure of the bridge": whose deed a noun means, by the verb that told it before: "Latvia closed the bridge".
import type { ActorRecord } from '../../lexicon/types.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { childrenBy, lemma } from '../../tree.ts';
import { namedDoers } from '../roles/takers.ts';
import { isSideOf } from './back.ts';

/** How many sentences back the verb may stand. */
const REACH = 3;

/** Who did, in this sentence before the noun or in one shortly before, what the noun is made of; nobody where it was those who judge it. */
export function doersBefore(
  reading: Reading,
  where: SentenceReading,
  noun: number,
  judges: readonly ActorRecord[],
): ActorRecord[] {
  const word = lemma(where.tree, noun);
  for (let back = 0; back <= REACH; back++) {
    const before = reading.sentences[where.index - back];
    if (!before) return [];
    const end = back === 0 ? noun : before.sentence.tokens.length;
    for (let index = end - 1; index >= 0; index--) {
      const isVerb = before.sentence.tokens[index]?.upos === 'VERB';
      if (!isVerb || !(isMadeOf(word, lemma(before.tree, index)) || isMadeIn(reading, before, word, index)))
        continue;
      const doers = doersAt(before, index);
      return doers.some(isSideOf(judges)) ? [] : doers;
    }
  }
  return [];
}

/** "has carried out strikes": by a verb that only lends them its subject. */
function isMadeIn({ lexicon }: Reading, { tree }: SentenceReading, noun: string, verb: number): boolean {
  const [particle] = childrenBy(tree, verb, 'compound:prt');
  const word = particle === undefined ? lemma(tree, verb) : `${lemma(tree, verb)}_${lemma(tree, particle)}`;
  return lexicon.lightVerbs.has(word) && childrenBy(tree, verb, 'obj').some((at) => lemma(tree, at) === noun);
}

/** Its subject, or the agent of a passive. */
const doersAt = (where: SentenceReading, verb: number): ActorRecord[] =>
  namedDoers(where, verb).map(({ actor }) => actor);

/** "closure" of "close", "occupation" of "occupy", "invasion" of "invade", "purchase" of "buy". */
function isMadeOf(noun: string, verb: string): boolean {
  const others = OTHERS[noun];
  if (others) return others.includes(verb);
  if (noun === verb) return true;
  if (!ENDINGS.test(noun)) return false;
  const stem = verb.slice(0, Math.max(4, verb.length - 2));
  return verb.length >= 4 && noun.startsWith(stem) && noun.length > verb.length - 2;
}

const ENDINGS = /(?:al|ance|ence|ent|ing|ion|ure)$/;

/** Nouns that look unlike their verbs. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  capture: ['capture', 'seize', 'take'],
  death: ['kill'],
  deployment: ['deploy', 'post', 'send', 'station'],
  expulsion: ['expel'],
  flight: ['fly'],
  initiative: ['offer', 'propose', 'suggest'],
  killing: ['execute', 'kill', 'murder'],
  occupation: ['occupy', 'seize', 'take'],
  offer: ['offer', 'propose'],
  plan: ['offer', 'plan', 'propose', 'suggest', 'unveil'],
  posting: ['deploy', 'post', 'send', 'station'],
  proposal: ['offer', 'propose', 'suggest'],
  purchase: ['buy', 'purchase'],
  release: ['free', 'release'],
  removal: ['move', 'remove', 'take', 'tear'],
  sale: ['sell'],
  seizure: ['capture', 'seize', 'take'],
};
