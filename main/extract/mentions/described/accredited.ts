// "Syria's UN envoy", "the Syrian mission to the UN": whom a state has at an organisation.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { MentionNode, SentenceReading } from '../../reading.ts';
import type { Token } from '../../syntax/types.ts';
import { TITLE_PREFIXES } from '../words.ts';

/** The state that has sent the envoy at a noun, told in front of the body where he sits; null where none is. */
export function accrediting({ at, sentence: { tokens } }: SentenceReading, noun: number): MentionNode | null {
  const seat = at[noun - 1];
  if (!ACCREDITED.has(tokens[noun]?.lemma ?? '') || seat?.actors[0]?.kind !== 'organisation') return null;
  let before = seat.first - 1;
  // "China's deputy UN ambassador"
  while (!at[before] && tokens[before]?.xpos !== 'POS' && isDescribing(tokens[before])) before--;
  const sender = at[tokens[before]?.xpos === 'POS' ? before - 1 : before];
  return sender?.actors.length === 1 && sender.actors[0]?.kind === 'state' ? sender : null;
}

const isDescribing = (token: Token | undefined) =>
  token?.upos === 'ADJ' || TITLE_PREFIXES.has(token?.lower ?? '');

export const ACCREDITED = wordClass('nouns.accredited');
