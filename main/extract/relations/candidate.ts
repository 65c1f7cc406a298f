// What a frame is held against: a predicate with its roles, and what comes out when it fits.
import type { Frame } from '../lexicon/types.ts';
import type { Reading, SentenceReading } from '../reading.ts';
import type { End } from './roles/ends.ts';
import type { Roles } from './roles/roles.ts';

export interface Match {
  frame: Frame;
  predicate: number;
  /** The verb that carries a noun: "held" in "held talks"; the predicate itself elsewhere. */
  carrier: number;
  sources: readonly End[];
  targets: readonly End[];
  mutual: boolean;
  /** Tokens of the trigger, in any order. */
  trigger: number[];
  passive: boolean;
  /** True where word order gave the roles, not the parse. */
  byOrder: boolean;
  /** True where the target is who answers: what the verb makes of the noun is the answer, not the statement. */
  answered?: boolean;
  /** True for a deed that the verb only judges: whoever condemns it takes it for done. */
  judged?: boolean;
}

/** A match at a word that nothing else carries, one-sided, active and read from the parse; `own` is what differs. */
export const plainMatch = (
  frame: Frame,
  predicate: number,
  sources: readonly End[],
  targets: readonly End[],
  own: Partial<Match> = {},
): Match => ({
  frame,
  predicate,
  carrier: predicate,
  sources,
  targets,
  mutual: false,
  trigger: [predicate],
  passive: false,
  byOrder: false,
  ...own,
});

export interface Candidate {
  reading: Reading;
  where: SentenceReading;
  predicate: number;
  carrier: number;
  roles: Roles;
  /** Roles of the carrying verb, for nouns. */
  carried: Roles | null;
  /** Nouns whose "of" names a victim. */
  deeds: ReadonlySet<string>;
  byOrder: boolean;
  /** Ids of actors that stand on the other side: "Malta gave way in *its* dispute with Italy". */
  barred: ReadonlySet<string>;
}
