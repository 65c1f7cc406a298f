// "The Australian Government stands with …", "On behalf of Chad, I send …": whose a statement is by how it begins.
import { GOVERNING } from '../../actor-sets.ts';
import type { ActorRecord } from '../../lexicon/types.ts';
import { actorsJoined, type Reading, type SentenceReading } from '../../reading.ts';
import { childrenBy } from '../../tree.ts';

/** The state or body that is the first subject of a release, or on whose behalf it is. */
export function issuersOfText(reading: Reading): readonly ActorRecord[] {
  const senders = sendersOf(reading);
  const opening = openingOf(reading);
  if (senders.length > 0 || !opening) return senders;
  const { tree } = opening;
  const [subject] = childrenBy(tree, tree.root, 'nsubj');
  const actors = subject === undefined ? [] : actorsJoined(opening, subject);
  return actors.filter(({ kind }) => GOVERNING.has(kind));
}

/** On whose behalf a text says that it is; nobody where it does not begin so. */
export function sendersOf(reading: Reading): readonly ActorRecord[] {
  const opening = openingOf(reading);
  const words = opening?.sentence.tokens.slice(0, 3).map(({ lower }) => lower) ?? [];
  const senders = words.join(' ') === 'on behalf of' ? (opening?.mentions[0]?.actors ?? []) : [];
  return senders.filter(({ kind }) => GOVERNING.has(kind));
}

/** The first whole sentence. */
export const openingOf = ({ sentences }: Reading): SentenceReading | undefined =>
  sentences.find(({ sentence }) => /[.!]$/.test(sentence.tokens.at(-1)?.text ?? ''));
