// Kinds and sectors of actors that several rules take together.
import type { ActorKind } from './model.ts';

/** Who speaks and acts as a government does. */
export const GOVERNING: ReadonlySet<ActorKind> = new Set(['institution', 'organisation', 'state']);

/** Sectors of those who fight for no state. */
export const REBELS: ReadonlySet<string> = new Set(['PRM', 'REB', 'UAF']);
