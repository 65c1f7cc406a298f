// Whose "the parliament" and which "the company" is, by what stands around.
import type { ActorRecord } from '../../lexicon/types.ts';
import type { MentionNode, Reading } from '../../reading.ts';
import { caseOf } from '../../tree.ts';
import { antecedents } from '../salience.ts';

/** "In Athens, crowds besieged the parliament": of the country that the sentence opens with. */
export function frontedState(reading: Reading, mention: MentionNode): ActorRecord | null {
  const where = reading.sentences[mention.sentence];
  const opening = where?.sentence.tokens.findIndex(({ lower }) => lower === 'in' || lower === 'on') ?? -1;
  const place = where?.at[opening + 1];
  const next = (place?.last ?? opening) + 1;
  // "In Ankara the ministry has summoned him" has no comma
  const isSet = where?.sentence.tokens[next]?.text === ',' || mention.first - next <= 1;
  const isFronted = opening >= 0 && opening <= 1 && isSet;
  const [record] = place?.actors ?? [];
  // "On Chad, the Council urges the government"
  const isTopic = where?.sentence.tokens[opening]?.lower === 'on';
  return isFronted &&
    (isTopic || place?.form === 'capital') &&
    record?.kind === 'state' &&
    place !== undefined &&
    place.last < mention.first
    ? record
    : null;
}

/** "Thousands marched in Oslo; police held many": of the place that the same sentence tells of. */
export function placeBefore(reading: Reading, mention: MentionNode): ActorRecord | null {
  const where = reading.sentences[mention.sentence];
  const before = reading.sentences[mention.sentence - 1];
  const { word = '', of = null } = mention.cue ?? {};
  if (!where || !before || mention.first > 0 || of || !/^(police|authorities)$/.test(word)) return null;
  // a whole sentence behind a semicolon is read apart
  const told = reading.article.text.slice(before.sentence.start, where.sentence.start);
  if (!told.trimEnd().endsWith(';')) return null;
  const place = before.mentions.findLast(
    ({ head, form, actors }) =>
      /^(in|at|outside|near)$/.test(caseOf(before.tree, head) ?? '') &&
      (form === 'capital' || actors[0]?.kind === 'place'),
  );
  return reading.lexicon.states.get(place?.actors[0]?.country ?? '') ?? null;
}

/** "Shell left. The company …": the company that the paragraph has named last. */
export function firmBefore(reading: Reading, mention: MentionNode): ActorRecord | null {
  const kinds = reading.lexicon.anaphors.get(mention.cue?.word ?? '') ?? [];
  const isOne = reading.sentences[mention.sentence]?.sentence.tokens[mention.head]?.xpos === 'NN';
  if (!isOne || kinds.length !== 1 || kinds[0] !== 'company') return null;
  const paragraph = reading.sentences[mention.sentence]?.paragraph;
  const named = antecedents(reading, mention).find(
    ({ sentence, actors }) =>
      actors.length === 1 &&
      actors[0]?.kind === 'company' &&
      reading.sentences[sentence]?.paragraph === paragraph,
  );
  return named?.actors[0] ?? null;
}
