// "its troops", "their presidents": whose they are.
import { areRebels, isBand } from '../../actor-sets.ts';
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { agentActor } from '../../mentions/described/agents.ts';
import { hasPronoun } from '../../mentions/described/owners.ts';
import { officeName } from '../../mentions/people/offices.ts';
import {
  distinctActors,
  type MentionNode,
  owningActors,
  type Reading,
  type SentenceReading,
} from '../../reading.ts';
import { antecedentOf } from '../../relations/roles/control.ts';
import { caseOf, childrenBy, firstJoined } from '../../tree.ts';
import { stateOf } from '../salience.ts';
import { bandsLed } from './bands-led.ts';

/** What a traveller has without commanding it. */
const CARS = wordClass('nouns.cars');

/**
 * "its troops", "their presidents": the owners that the pronoun means, each with its own; a person's troops are those
 * of the person's state. Null where no pronoun stands before the word, or where it is not clear whom it means.
 */
export function ofOwners(reading: Reading, mention: MentionNode): ActorRecord[] | null {
  const where = reading.sentences[mention.sentence];
  const word = mention.cue?.word ?? '';
  const agent = reading.lexicon.agents.get(word) ?? null;
  const title = reading.lexicon.titles.get(officeName(reading, word)) ?? null;
  if (!where || (!agent && !title)) return null;
  if (CARS.has(word) && where.sentence.tokens[mention.head - 1]?.lower.match(/^(his|her)$/)) return [];
  // "the convoy of Lee": he is hit with it
  const rider = CARS.has(word)
    ? childrenBy(where.tree, mention.head, 'nmod')
        .filter((child) => caseOf(where.tree, child) === 'of')
        .flatMap((child) => where.at[child]?.actors ?? [])
        .filter(({ kind }) => kind === 'person')
    : [];
  if (rider.length > 0) return rider;
  const owning = possessorsOf(where, mention.head, agent?.sectors.some((one) => SERVING.has(one)) === true);
  // "our government", of whom nobody is told to speak
  if (
    owning.some(
      (child) => OURS.has(where.sentence.tokens[child]?.lower ?? '') && !where.at[child]?.actors.length,
    )
  )
    return [];
  const leaders = owning.flatMap((child) => where.at[child]?.actors ?? thoseWhose(where, child));
  const bands = LED.has(word) ? distinctActors(leaders.flatMap((owner) => bandOf(reading, owner) ?? [])) : [];
  if (bands.length > 0 && bands.length === leaders.length) return bands;
  const owners = leaders.map((owner) => (owner.kind === 'person' ? stateOf(reading, owner) : owner));
  const known = owners.filter((owner): owner is ActorRecord => owner !== null && owner.kind !== 'place');
  // "a statue of Konev, whose troops freed the town": of him no state is known, so of them none is
  const isOfStranger =
    leaders.length > 0 && owning.some((child) => where.sentence.tokens[child]?.xpos === 'WP$');
  if (known.length === 0 || known.length < owners.length) return isOfStranger ? [] : null;
  return known.map((owner) => agentActor(reading, { word, agent, title: agent ? null : title }, owner));
}

/** "its troops", and "its army and police" of both. */
function possessorsOf({ tree }: SentenceReading, noun: number, isServing: boolean): readonly number[] {
  const own = childrenBy(tree, noun, 'nmod:poss');
  const first = firstJoined(tree, noun);
  const isBare =
    isServing && first !== noun && childrenBy(tree, noun, 'det', 'amod', 'compound').length === 0;
  return own.length > 0 || !isBare
    ? own
    : childrenBy(tree, first, 'nmod:poss').filter((at) => tree.tokens[at]?.xpos === 'PRP$');
}

const SERVING: ReadonlySet<string> = new Set(['COP', 'MIL']);

const LED = wordClass('nouns.led');

/** "Kony's rebels crossed over. His men …": the band or the rebel army that a person leads; null for whoever leads none. */
function bandOf(reading: Reading, { id, kind, affiliation, sectors }: ActorRecord): ActorRecord | null {
  const { lexicon, introduced } = reading;
  const served = lexicon.actors.get(affiliation ?? '') ?? introduced.get(affiliation ?? '');
  const own = kind === 'person' ? (bandsLed(reading).get(id) ?? served) : null;
  return own && (isBand(own) || (areRebels(sectors) && own.sectors.includes('MIL'))) ? own : null;
}

const OURS: ReadonlySet<string> = new Set(['my', 'our']);

/** "Lee and Park met: their countries …": the states of those two; null where no pronoun stands before the word. */
export function statesOfOwners(reading: Reading, mention: MentionNode): ActorRecord[] | null {
  const where = reading.sentences[mention.sentence];
  if (!where || !hasPronoun(where, mention.head)) return null;
  const states = distinctActors(
    owningActors(where, mention.head).flatMap((owner) => stateOf(reading, owner) ?? []),
  );
  return states.length > 1 ? states : [];
}

/** "Lula, whose foreign minister met …": whom a relative "whose" means. */
export function thoseWhose(where: SentenceReading, pronoun: number): ActorRecord[] {
  const isRelative = where.sentence.tokens[pronoun]?.lower === 'whose';
  return (isRelative ? where.at[antecedentOf(where.tree, pronoun, -1)]?.actors : undefined) ?? [];
}
