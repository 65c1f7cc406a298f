// "both of which", "Both" under a list of two names: those that stand right before.
import type { ActorRecord } from '../../lexicon/types.ts';
import { actorsJoined, distinctActors, type MentionNode, type Reading } from '../../reading.ts';
import { relation } from '../../tree.ts';

/** Those of a list or row that stand right before "both"; nobody where none does. */
export function listedFor(reading: Reading, mention: MentionNode): ActorRecord[] {
  const before = listedBefore(reading, mention);
  if (before.length > 0) return before;
  const told = toldBeforeColon(reading, mention);
  if (told.length > 0) return told;
  const here = toldHere(reading, mention);
  return here.length > 0 ? here : listedAbove(reading, mention);
}

/** "condemned India's tests and then Pakistan's, and demanded that both stop": the only two states of the sentence so far. */
function toldHere({ sentences }: Reading, { sentence, first, last, cue }: MentionNode): ActorRecord[] {
  const where = sentences[sentence];
  if (first !== last || where?.sentence.tokens[first]?.lower !== 'both') return [];
  const named = where.mentions.filter((other) => other.last < first && other.form !== 'pronoun');
  const states = distinctActors(named.flatMap(({ actors }) => actors)).filter(({ kind }) => kind === 'state');
  return states.length === cue?.count ? states : [];
}

/** "Algeria's leverage over Niger is greater: the two are partners": those that stand before the colon, where they are as many. */
function toldBeforeColon({ sentences }: Reading, { sentence, first, cue }: MentionNode): ActorRecord[] {
  const where = sentences[sentence];
  const colon = where?.sentence.tokens.findLastIndex(({ text }, at) => text === ':' && at < first) ?? -1;
  if (!where || colon < 0 || first - colon > 2) return [];
  const named = where.mentions.filter(({ last, actors }) => last < colon && actors.length > 0);
  const states = distinctActors(named.flatMap(({ actors }) => actors));
  const areStates = states.every(({ kind }) => kind === 'state');
  return areStates && states.length === cue?.count ? states : [];
}

/** "gave boats to Samoa and Tonga, both of which …": those that stand right before. */
function listedBefore(reading: Reading, mention: MentionNode): ActorRecord[] {
  const where = reading.sentences[mention.sentence];
  const words = where?.sentence.tokens.slice(mention.last + 1, mention.last + 3).map(({ lower }) => lower);
  const isRelative = words?.[0] === 'of' && /^wh(ich|om)$/.test(words[1] ?? '');
  if (!where || !isRelative || where.sentence.tokens[mention.first - 1]?.text !== ',') return [];
  const last = mention.first - 2;
  const first = relation(where.tree, last) === 'conj' ? (where.sentence.tokens[last]?.head ?? last) : last;
  const actors = distinctActors(actorsJoined(where, first));
  return actors.length === (mention.cue?.count ?? 0) ? actors : [];
}

/** "- Ada Lee", "- Ben Park", and below them "Both fought in Chad": the names of the list, where it has as many. */
function listedAbove({ sentences }: Reading, { sentence, first, cue }: MentionNode): ActorRecord[] {
  const isOpening = first <= 1 && sentences[sentence]?.paragraph !== sentences[sentence - 1]?.paragraph;
  if (!isOpening || !cue?.count) return [];
  const above: ActorRecord[] = [];
  for (let at = sentence - 1; above.length <= cue.count; at--) {
    const item = sentences[at];
    const [only] = item?.mentions ?? [];
    const isBare =
      only?.actors.length === 1 &&
      item?.sentence.tokens.every(({ upos }, index) => upos === 'PUNCT' || item.at[index] === only);
    if (!isBare || !only?.actors[0]) break;
    above.unshift(only.actors[0]);
  }
  return above.length === cue.count ? above : [];
}
