// "deplored the jailing of a Finn in Minsk": only those who rule there jail.
import type { Frame } from '../../lexicon/types.ts';
import type { RelationType } from '../../model.ts';
import { caseOf, lemma } from '../../tree.ts';
import type { Candidate } from '../candidate.ts';
import { type End, endsAt } from './ends.ts';
import { endsInside } from './inside.ts';

/** Who is blamed for what those who rule a place have done there; none where the deed may be anybody's. */
export function jailers(candidate: Candidate, frame: Frame): readonly End[] {
  const { where, roles, reading, barred } = candidate;
  if (!BLAMES.has(frame.type) || frame.pos !== 'verb') return [];
  const deeds = DEED_ROLES.flatMap((role) => [
    ...(roles.get(role) ?? []),
    ...(candidate.carried?.get(role) ?? []),
  ]).filter((at) =>
    (reading.lexicon.framesByPos.noun.get(lemma(where.tree, at)) ?? []).some(
      ({ source, mode }) => source.includes('in') && RULERS.has(mode ?? ''),
    ),
  );
  if (deeds.length === 0) return [];
  const inside = deeds.flatMap((deed) => endsInside(where, deed, ['in'], 1, barred, true));
  // "deplored the jailing in May of a Finn", with the place hung on the verb
  const beside = inside.length > 0 ? inside : (roles.get('in') ?? []).flatMap((at) => endsAt(where, at));
  return beside.filter(({ actor }) => !barred.has(actor.id)).map((end) => ({ ...end, direct: false }));
}

/** "deplored the jailing of a Dane", "demanded the release of a Dane": a state blames its own national for nothing and asks him for nothing. */
export const isOwnNational = (
  { where }: Candidate,
  { type }: Frame,
  sources: readonly End[],
  { actor, mention }: End,
): boolean =>
  (type === 'ACCUSE' || type === 'REQUEST') &&
  actor.kind === 'people' &&
  caseOf(where.tree, mention.head) === 'of' &&
  sources.some(({ actor: { kind, country } }) => kind === 'state' && country === actor.country);

const DEED_ROLES = ['obj', 'at', 'over', 'about', 'against'];

const BLAMES: ReadonlySet<RelationType> = new Set(['ACCUSE', 'PROTEST']);

/** Modes of deeds that only those do who rule. */
const RULERS: ReadonlySet<string> = new Set(['arrest', 'convict', 'deport', 'targeted']);
