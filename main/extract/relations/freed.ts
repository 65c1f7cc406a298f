// "The rebels released prisoners from Sednaya": whom insurgents free in a town that they take, others had locked up.
import { areRebels } from '../actor-sets.ts';
import type { Match } from './candidate.ts';
import type { End } from './roles/ends.ts';

/** Whether such a release is no favour to whom the place or the prisoners belong to. */
export function isFreed({ frame }: Match, { actor }: End, target: End): boolean {
  if (frame.type !== 'RETREAT' || frame.mode !== 'release') return false;
  const isBand = actor.kind === 'group' || areRebels(actor.sectors);
  if (!isBand) return false;
  const isPlace = (target.mention.places?.length ?? 0) > 0 || target.mention.form === 'capital';
  const isOwn =
    target.actor.kind === 'people' && actor.country !== null && actor.country === target.actor.country;
  return isPlace || isOwn;
}
