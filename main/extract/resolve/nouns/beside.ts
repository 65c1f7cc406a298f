// Who stands in a sentence for a place, a label or an envoy only, and is not what "the country" points back to.
import { wordClass } from '../../lexicon/word-classes.ts';
import { ENVOYS } from '../../mentions/people/titles.ts';
import type { MentionNode, Reading } from '../../reading.ts';
import { caseOf, lemma } from '../../tree.ts';
import { isLabel } from '../pronouns/pronouns.ts';
import { isAgentOnly } from './done-to.ts';

/** Who is no more than a place, a label, the owner of an envoy or an agent. */
export const isOnlyBeside = (reading: Reading, other: MentionNode) =>
  isMeetingPlace(reading, other) ||
  isLabel(reading, other) ||
  isEnvoys(reading, other) ||
  isInConcert(reading, other) ||
  isAgentOnly(reading, other);

/** "met in Accra": where it happened is nobody's neighbour. */
export const isVenue = (reading: Reading, { sentence, head, form }: MentionNode) => {
  const where = reading.sentences[sentence];
  return form === 'capital' && where !== undefined && ['at', 'in'].includes(caseOf(where.tree, head) ?? '');
};

/** "Germany's ambassador": whose envoy speaks is not the country that he speaks of. */
function isEnvoys(reading: Reading, mention: MentionNode): boolean {
  const standing = reading.sentences[mention.sentence]?.at[mention.head];
  return standing !== undefined && standing !== mention && ENVOYS.has(standing.cue?.word ?? '');
}

/** "agreed with Lebanon, in coordination with France, to lend the country money": who only joins in. */
function isInConcert({ sentences }: Reading, { sentence, head }: MentionNode): boolean {
  const where = sentences[sentence];
  return (
    where !== undefined &&
    caseOf(where.tree, head) === 'with' &&
    CONCERT.has(lemma(where.tree, where.sentence.tokens[head]?.head ?? -1))
  );
}

const CONCERT = wordClass('nouns.concert');

/** "The bloc, meeting in Ghana, suspended the country": another than where it meets. */
function isMeetingPlace(reading: Reading, { sentence, head }: MentionNode): boolean {
  const where = reading.sentences[sentence];
  if (!where || caseOf(where.tree, head) !== 'in') return false;
  return MEETING.has(lemma(where.tree, where.sentence.tokens[head]?.head ?? -1));
}

const MEETING = wordClass('words.meeting');
