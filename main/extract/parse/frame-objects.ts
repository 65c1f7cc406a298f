// What a verb's frame says of its object.
import type { Frame } from '../lexicon/types.ts';

/** True where it has one, as a role or as a word that it asks for. */
export const takesObject = ({ target, constraints }: Frame) =>
  target.includes('obj') || constraints.some(({ role, forbidden }) => role === 'obj' && !forbidden);

/** True where it asks for this very noun. */
export const namesObject = ({ constraints }: Frame, noun: string) =>
  constraints.some(({ role, lemmas, forbidden }) => role === 'obj' && !forbidden && lemmas.has(noun));
