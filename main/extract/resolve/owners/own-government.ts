// "The Front criticised the government", "the minister ordered the army to fire": that of the state of whoever does it.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { type MentionNode, onlyOne, type Reading } from '../../reading.ts';
import { actorsDoing } from '../../relations/roles/takers.ts';
import { caseOf, lemma, relation } from '../../tree.ts';
import { othersRulers } from './of-other.ts';

/** Whose "the government" or "the army" is by who does something to it; null where nothing tells. */
export const ownByDoer = (reading: Reading, mention: MentionNode, before: MentionNode | undefined) =>
  ownGovernment(reading, mention, before) ??
  ownForces(reading, mention) ??
  ownHouse(reading, mention) ??
  othersRulers(reading, mention);

/** The state that those who do something to "the government" are of; null where they rule one themselves or are of none. */
function ownGovernment(
  reading: Reading,
  { sentence, head, cue }: MentionNode,
  before: MentionNode | undefined,
): ActorRecord | null {
  const where = reading.sentences[sentence];
  if (!where || !cue?.definite || cue.of || !GOVERNMENTS.has(cue.word)) return null;
  // "the Chadian government … the government" just behind
  if (before && before.sentence >= sentence - 1) return null;
  const kind = relation(where.tree, head);
  const isDoneTo =
    kind === 'obj' || kind === 'iobj' || (kind === 'obl' && TO.has(caseOf(where.tree, head) ?? ''));
  if (!isDoneTo) return null;
  const doers = actorsDoing(where, where.tree.tokens[head]?.head ?? -1);
  const country = onlyOne(new Set(doers.map((doer) => (isRuled(doer) ? doer.country : null))));
  return reading.lexicon.states.get(country ?? '') ?? null;
}

const GOVERNMENTS = wordClass('nouns.own-government');
const TO: ReadonlySet<string> = new Set(['on', 'to', 'upon']);

/** Who has a government over him: a band, a people, somebody in parliament or in opposition. */
const isRuled = ({ kind, sectors }: ActorRecord) =>
  kind === 'group' ||
  kind === 'people' ||
  (kind === 'person' && sectors.some((sector) => RULED.has(sector)) && !sectors.includes('GOV'));

const RULED: ReadonlySet<string> = new Set(['LEG', 'OPP', 'PTY', 'REB']);

/** "Chad's minister has ordered the army to answer Mali's raid": the army of the state whose minister orders it to; null where nobody such does. */
function ownForces(reading: Reading, { sentence, head, cue }: MentionNode): ActorRecord | null {
  const where = reading.sentences[sentence];
  if (!where || !cue?.definite || cue.of || !FORCES.has(cue.word)) return null;
  const verb = where.tree.tokens[head]?.head ?? -1;
  const isTold = /^i?obj$/.test(relation(where.tree, head)) && COMMANDING.has(lemma(where.tree, verb));
  const doers = isTold ? actorsDoing(where, verb) : [];
  const country = onlyOne(new Set(doers.map((doer) => (isRuling(doer) ? doer.country : null))));
  return reading.lexicon.states.get(country ?? '') ?? null;
}

const FORCES = wordClass('nouns.forces-ordered');
const COMMANDING = wordClass('verbs.commanding');

/** "India lost a jet. Pakistan's premier told parliament that …": ministers and presidents speak to their own; null where nobody such does. */
function ownHouse(reading: Reading, { sentence, head, cue }: MentionNode): ActorRecord | null {
  const where = reading.sentences[sentence];
  if (!where || cue?.of || !HOUSES.has(cue?.word ?? '')) return null;
  const kind = relation(where.tree, head);
  const verb = where.tree.tokens[head]?.head ?? -1;
  const isHeard = /^i?obj$/.test(kind) || (kind === 'obl' && HEARING.has(caseOf(where.tree, head) ?? ''));
  const doers = isHeard && ADDRESSING.has(lemma(where.tree, verb)) ? actorsDoing(where, verb) : [];
  const country = onlyOne(new Set(doers.map((doer) => (isMinister(doer) ? doer.country : null))));
  return reading.lexicon.states.get(country ?? '') ?? null;
}

const HOUSES = wordClass('nouns.own-house');
const ADDRESSING = wordClass('verbs.addressing-houses');
const HEARING: ReadonlySet<string> = new Set(['before', 'in', 'to']);

const isMinister = ({ kind, sectors }: ActorRecord) => kind === 'person' && sectors.includes('GOV');

/** Whoever speaks for a state: the state, its government, its ministers. */
const isRuling = ({ kind, sectors }: ActorRecord) => kind === 'state' || sectors.includes('GOV');
