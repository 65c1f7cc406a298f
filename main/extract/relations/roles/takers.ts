// Who does what a verb tells, by name.
import type { ActorRecord } from '../../lexicon/types.ts';
import type { MentionNode, SentenceReading } from '../../reading.ts';
import { conjuncts, lemma } from '../../tree.ts';
import { distinctEnds, type End, endsAt, isNameless } from './ends.ts';
import { placesOf } from './phrase.ts';
import { rolesOf } from './roles.ts';
import { isPassiveHere, surfaceSubject } from './subjects.ts';

/** Who does what a verb tells; of "a truce was broken by Armenia" its agent. */
export function takers(where: SentenceReading, verb: number): readonly End[] {
  const { tree } = where;
  if (isPassiveHere(tree, verb))
    return (rolesOf(tree, verb).get('subj') ?? []).flatMap((at) => endsAt(where, at));
  const subject = surfaceSubject(tree, verb);
  if (subject === null) return [];
  const ends = endsAt(where, subject).filter((end) => !isNameless(end));
  if (ends.length > 0) return ends;
  // "the leaders of Chad and Mali", "talks between Chad and Mali"
  // but "the bombing of Mali goes on with Russian help" tells of none that Mali had
  const places = DEED.test(lemma(tree, subject)) ? ['poss', 'by'] : ['poss', 'of', 'between'];
  const inside = places.flatMap((place) => placesOf(where, subject, place));
  return inside.flatMap((at) => conjuncts(tree, at)).flatMap((at) => endsAt(where, at));
}

/** Who stands at the subject of a verb, its own or understood. */
export function endsDoing(where: SentenceReading, verb: number): readonly End[] {
  const subject = surfaceSubject(where.tree, verb);
  return subject === null ? [] : endsAt(where, subject);
}

/** Who does what a verb tells, by name and each once; of a passive its agent. */
export const namedDoers = (where: SentenceReading, verb: number): readonly End[] =>
  distinctEnds((rolesOf(where.tree, verb).get('subj') ?? []).flatMap((at) => endsAt(where, at))).filter(
    (end) => !isNameless(end),
  );

/** The actors at the subject of a verb, its own or understood. */
export function actorsDoing({ at, tree }: SentenceReading, verb: number): readonly ActorRecord[] {
  const subject = surfaceSubject(tree, verb);
  return subject === null ? [] : (at[subject]?.actors ?? []);
}

const DEED = /(ing|assault|attack|bombardment|invasion|occupation|offensive|raid|siege|strike)$/;

/** The mention that is the subject of a verb, its own or understood, where it stands before a token. */
export function subjectBefore(
  { tree, at }: SentenceReading,
  verb: number,
  before: number,
): MentionNode | undefined {
  const subject = surfaceSubject(tree, verb);
  return subject === null || subject >= before ? undefined : at[subject];
}
