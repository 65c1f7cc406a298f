// Whom the article has named how often so far: counted on as mentions are resolved, which is done in their order.
import type { ActorRecord } from '../lexicon/types.ts';
import { type MentionNode, onlyOne, type Reading } from '../reading.ts';
import { homeOf } from './home.ts';
import { makeBodies } from './namesakes.ts';
import { stateOf } from './salience.ts';

export interface Tally {
  /** Counts everything before a mention; to be called with later and later ones. */
  until(mention: MentionNode): void;
  /** How many mentions are an actor's own or its people's, and in which sentences. */
  of(record: ActorRecord): Told;
  /** Its first mention, which may lie further on where a name gives it; undefined where there is none. */
  first(record: ActorRecord): MentionNode | undefined;
  /** In how many sentences both of two states stand. */
  together(one: ActorRecord, other: ActorRecord): number;
  /** The states that have been named before a mention, each once, in the order in which they were first. */
  statesBefore(mention: MentionNode): ActorRecord[];
  /** The state most spoken of, at least so often, where it outweighs all others together; null where none does. */
  dominant(atLeast?: number): ActorRecord | null;
  /** The state that the report was sent from; null where it was sent from a seat of the world. */
  home: ActorRecord | null;
  /** The body last named with a noun in capitals, as a subject if it ever was one: "the UN Mission in Liberia". */
  named(noun: string): ActorRecord | null;
  /** The army that the article has named, or whose men; null where it is none or more than one. */
  army(): ActorRecord | null;
  /**
   * The armed group that the article has named first and far more than all others together, where a noun of these sectors
   * may mean it; null where none is.
   */
  armed(sectors?: readonly string[]): ActorRecord | null;
}

/** So often is a state named that an article is about. */
export const OFTEN = 4;

interface Told {
  count: number;
  sentences: ReadonlySet<number>;
}

const NEVER: Told = { count: 0, sentences: new Set() };

export function makeTally(reading: Reading): Tally {
  const told = new Map<string, { count: number; sentences: Set<number> }>();
  const states = new Map<ActorRecord, number>();
  const pairs = makePairs();
  const firsts = makeFirsts(reading);
  const bodies = makeBodies(reading);
  const home = homeOf(reading);
  const armies = new Set<ActorRecord>();
  let total = 0;
  let next = 0;
  const count = (mention: MentionNode) => {
    const { sentence, actors } = mention;
    bodies.add(mention);
    firsts.add(mention);
    for (const id of idsOf(reading, actors)) {
      const known = told.get(id);
      if (id.startsWith('state:') && !known?.sentences.has(sentence)) pairs.add(id, sentence);
      if (!known) told.set(id, { count: 1, sentences: new Set([sentence]) });
      else {
        known.count++;
        known.sentences.add(sentence);
      }
    }
    for (const record of actors) {
      const army = armyOf(reading, record);
      if (army) armies.add(army);
      const state = spokenOf(reading, record);
      if (!state) continue;
      states.set(state, (states.get(state) ?? 0) + 1);
      total++;
    }
  };
  return {
    until(mention) {
      for (; next < reading.mentions.length && reading.mentions[next] !== mention; next++)
        count(reading.mentions[next] as MentionNode);
    },
    of: (record) => told.get(record.id) ?? NEVER,
    first: firsts.first,
    together: (one, other) => pairs.count(one.id, other.id),
    statesBefore: firsts.statesBefore,
    dominant(atLeast = 1) {
      const atHome = home && states.get(home.state);
      // a mediator may be named more often than the country that the report comes from
      if (home && atHome && atHome >= atLeast && atHome * home.oneOf >= total) return home.state;
      const [best] = [...states].sort((a, b) => b[1] - a[1]);
      return best && best[1] >= atLeast && best[1] * 2 > total ? best[0] : null;
    },
    home: home?.state ?? null,
    named: bodies.named,
    armed: bodies.armed,
    army: () => onlyOne(armies),
  };
}

/** Counts in how many sentences two stand together: as they are told, so that a long text takes no longer a sentence. */
function makePairs() {
  const inSentence = new Map<number, readonly string[]>();
  const counts = new Map<string, Map<string, number>>();
  const count = (one: string, other: string) => counts.get(one)?.get(other) ?? 0;
  const countOn = (one: string, other: string) => {
    const partners = counts.get(one) ?? new Map<string, number>();
    counts.set(one, partners.set(other, count(one, other) + 1));
  };
  return {
    count,
    add(id: string, sentence: number) {
      const others = inSentence.get(sentence) ?? [];
      for (const other of others) {
        countOn(id, other);
        countOn(other, id);
      }
      inSentence.set(sentence, [...others, id]);
    },
  };
}

/** Where actors are first told of: in what has been counted, else by name further on. */
function makeFirsts({ mentions }: Reading) {
  const told = new Map<ActorRecord, MentionNode>();
  const states: ActorRecord[] = [];
  const named = new Map<ActorRecord, MentionNode>();
  for (const mention of mentions)
    for (const record of mention.actors) if (!named.has(record)) named.set(record, mention);
  return {
    add(mention: MentionNode) {
      for (const record of mention.actors) {
        if (told.has(record)) continue;
        told.set(record, mention);
        if (record.kind === 'state') states.push(record);
      }
    },
    first: (record: ActorRecord) => told.get(record) ?? named.get(record),
    statesBefore: ({ start }: MentionNode) =>
      states.filter((state) => (told.get(state)?.start ?? start) < start),
  };
}

/** "army chief Lee" stands for the army that he commands. */
function armyOf({ lexicon }: Reading, record: ActorRecord): ActorRecord | null {
  if (isArmy(record)) return record;
  const own = record.affiliation ? lexicon.actors.get(record.affiliation) : undefined;
  return own && isArmy(own) ? own : null;
}

const isArmy = ({ kind, sectors }: ActorRecord) => kind === 'institution' && sectors.includes('MIL');

/** For whom a mention of actors counts, each once: themselves, what they belong to, and the states that they are of. */
function idsOf({ lexicon }: Reading, actors: readonly ActorRecord[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { id, affiliation, kind, country } of actors) {
    ids.add(id);
    if (affiliation) ids.add(affiliation);
    const isOfState = kind !== 'place' && kind !== 'state' && country !== null;
    if (isOfState) ids.add(lexicon.states.get(country)?.id ?? `state:${country}`);
  }
  return ids;
}

/** The state that the article speaks of with an actor; with a place, too. */
const spokenOf = (reading: Reading, record: ActorRecord) =>
  record.kind === 'place'
    ? (reading.lexicon.states.get(record.country ?? '') ?? null)
    : stateOf(reading, record);

/** In how many sentences so far all of them stand: who is told of with each other again and again is a pair. */
export function together(set: readonly ActorRecord[], tally: Tally): number {
  const [first, ...others] = set.map((record) => tally.of(record).sentences);
  return [...(first ?? [])].filter((sentence) => others.every((place) => place.has(sentence))).length;
}
