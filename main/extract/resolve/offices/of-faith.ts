// "the jihadists" after Wagner or the FARC: none of those, who fight for no faith.
import { isUnnamed } from '../../actor-sets.ts';
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { MentionNode, Reading } from '../../reading.ts';
import { ofThisArticle } from './bearers.ts';

/** Whom a noun was found to mean; where that band fights for no faith and those meant do, somebody of this article only. */
export function ofFaith(
  reading: Reading,
  { cue }: MentionNode,
  record: ActorRecord | null,
): ActorRecord | null {
  const word = cue?.word ?? '';
  const agent = reading.lexicon.agents.get(word);
  return record && agent && FAITHFUL.has(word) && isWorldly(record)
    ? ofThisArticle(reading, word, agent.kind, agent.sectors)
    : record;
}

const FAITHFUL = wordClass('nouns.fighters-for-a-faith');

/** A band that by its name, or by what it is, fights for land, power or money. */
const isWorldly = (band: ActorRecord) =>
  band.kind === 'group' &&
  !isUnnamed(band) &&
  !OF_FAITH.test(band.name) &&
  (WORLDLY.test(band.name) || band.sectors.every((sector) => sector === 'PRM'));

const OF_FAITH = /allah|ansar|brother|caliph|hi[sz]b|islam|jama|jihad|mu(j|dj)ah|muslim|shura|sunn|taliban/i;
const WORLDLY =
  /army|democratic|freedom|houthi|liberation|movement|national|patriotic|people|popular|protection|revolution|worker/i;
