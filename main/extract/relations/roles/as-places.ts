// What a place stands for: its state where something goes there or is agreed, a venue, or nobody.
import type { Frame } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import type { SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, conjuncts, lemma } from '../../tree.ts';
import type { Candidate } from '../candidate.ts';
import { distinctEnds, type End } from './ends.ts';

/** Where missiles kill is whom they are fired at. */
const HITTING = wordClass('adjectives.hitting');

/** "talks in Vienna": a capital is where it happens, unless one travels there or lashes out *at* it. */
export const isVenue = (frame: Frame, role: string, end: End) =>
  ((role === 'in' && frame.target[0] !== 'in' && !HITTING.has(frame.mode ?? '')) ||
    (role === 'at' && frame.target[0] !== 'at') ||
    // "deployed jets to Dakar" may well be meant for others
    (role === 'to' && frame.type === 'MOBILIZE')) &&
  end.mention.form === 'capital' &&
  frame.mode !== 'visit';

/** "attended the summit of the bloc in Peru": whose meeting it is is told, and Peru is only where. */
export const isOthersMeeting = (
  { at, tree }: SentenceReading,
  { type, mode, target }: Frame,
  role: string,
  anchors: readonly number[],
): boolean =>
  type === 'CONSULT' &&
  mode !== 'visit' &&
  role === 'in' &&
  target[0] !== 'in' &&
  anchors.some((noun) =>
    childrenBy(tree, noun, 'compound', 'nmod', 'nmod:poss').some(
      (child) =>
        at[child]?.actors[0]?.kind === 'organisation' && /^(of|['’]s?|)$/.test(caseOf(tree, child) ?? ''),
    ),
  );

/** A place stands for its state where something goes there; who bombs a place need not bomb its state. */
export function placeEnds(
  { where }: Candidate,
  frame: Frame,
  role: string,
  side: 'source' | 'target',
  indices: readonly number[],
): readonly End[] {
  if (
    side === 'target' &&
    NOT_OF_PLACES.has(frame.type) &&
    !isOfCurbs(frame) &&
    !isGift(frame, role) &&
    !isOfLand(frame, role)
  )
    return [];
  for (const index of [...indices, ...indices.flatMap((at) => placesWithin(where, frame, at))]) {
    // "shelled Homs and Sidon"
    const ends = conjuncts(where.tree, index).flatMap((at) => statesAt(where, frame, at));
    if (ends.length > 0) return distinctEnds(ends);
  }
  return [];
}

function statesAt(where: SentenceReading, frame: Frame, index: number): End[] {
  const mention = where.at[index];
  // who flies to New York goes to the United Nations
  const isSeat = frame.mode === 'visit' && SEATS.has(where.sentence.tokens[index]?.text ?? '');
  if (!mention || isSeat) return [];
  return (mention.places ?? []).map((actor) => ({ actor, mention, direct: false }));
}

/** "eased its blockade of Gaza" */
const isOfCurbs = ({ type, mode, constraints }: Frame) =>
  (type === 'COERCE' && mode === 'curfew') ||
  (type === 'CONCEDE' && constraints.some(({ role, lemmas }) => role === 'obj' && lemmas.has('blockade')));

/** "annexed Crimea", "the annexation of Crimea", "besieged Kobani", "claims Crimea" */
const isOfLand = ({ type, mode, pos, head, contexts }: Frame, role: string) =>
  (type === 'COERCE' || (type === 'RIVAL_OF' && head === 'claim')) &&
  role === (pos === 'verb' ? 'obj' : 'of') &&
  (contexts.includes('territory') || (mode === 'restrict' && contexts.includes('military')));

/** "promised $10 million for Gaza" */
const isGift = ({ type, constraints }: Frame, role: string) =>
  type === 'AGREE' &&
  (role === 'for' || role === 'to') &&
  constraints.some(({ lemmas, forbidden }) => !forbidden && (lemmas.has('million') || lemmas.has('aid')));

/** "sent troops into the buffer zone in the Golan": the place of which a noun tells only what it is. */
function placesWithin({ tree }: SentenceReading, { type, mode }: Frame, index: number): number[] {
  const goes = type === 'MOBILIZE' || (type === 'RETREAT' && mode === 'withdraw');
  if (tree.tokens[index]?.upos !== 'NOUN') return [];
  // "shelled an airport in the town of Batken"
  if (PARTS.has(lemma(tree, index)))
    return childrenBy(tree, index, 'nmod').filter((at) => caseOf(tree, at) === 'of');
  if (!goes) return [];
  const next = tree.tokens[index + 1];
  const beside = next?.deprel === 'case' ? [next.head] : [];
  return [...childrenBy(tree, index, 'nmod'), ...beside].filter((at) => AROUND.has(caseOf(tree, at) ?? ''));
}

const PARTS = wordClass('nouns.place-parts');

const AROUND: ReadonlySet<string> = new Set(['along', 'in', 'near', 'of', 'on']);

const SEATS = wordClass('names.seats');

/** "signed up for Berbera": what is said about a place or agreed on it need not be meant for its state. */
const NOT_OF_PLACES: ReadonlySet<RelationType> = new Set([
  'ACCUSE',
  'AGREE',
  'COERCE',
  'CONCEDE',
  'REJECT',
  'REQUEST',
]);
