// "The government and the FARC signed a truce": the government that the group fights is that of its own country.
import { isBand } from '../../actor-sets.ts';
import type { ActorRecord } from '../../lexicon/types.ts';
import { type MentionNode, onlyOne, type Reading } from '../../reading.ts';

/** The one country whose armed groups the sentence names, where it names no other state. */
export function stateOfRebels(reading: Reading, { sentence, cue }: MentionNode): ActorRecord | null {
  const where = reading.sentences[sentence];
  if (!where || !STATE.test(cue?.word ?? '')) return null;
  const named = where.mentions.flatMap(({ actors, form }) => (FORMS.has(form) ? actors : []));
  if (!named.some(isBand)) return null;
  const sides = named.filter((record) => isBand(record) || record.kind === 'state');
  return reading.lexicon.states.get(onlyOne(sides.map(({ country }) => country)) ?? '') ?? null;
}

const STATE = /^(government|army|armed forces|civil servant|military|police|security forces)\b/;
const FORMS: ReadonlySet<MentionNode['form']> = new Set(['acronym', 'demonym', 'name']);
