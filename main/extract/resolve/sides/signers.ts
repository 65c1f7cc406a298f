// "Chad, Mali and Togo tabled a resolution. The sponsors …": those who have signed or put forward something together.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { actorsJoined, distinctActors, type MentionNode, type Reading } from '../../reading.ts';
import { rolesOf } from '../../relations/roles/roles.ts';
import { lemma } from '../../tree.ts';

/** What they are called. */
export const SIGNERS: ReadonlySet<string> = new Set(['co-sponsor', 'cosponsor', 'signatory', 'sponsor']);

/** How many sentences back it may be told. */
const REACH = 8;

/** Two or more of whom the last such sentence tells it; none where nobody is told to have done so. */
export function signersBefore(reading: Reading, { sentence }: MentionNode): ActorRecord[] {
  for (let back = sentence - 1; back >= Math.max(0, sentence - REACH); back--) {
    const where = reading.sentences[back];
    if (!where) continue;
    for (let verb = where.tree.tokens.length - 1; verb >= 0; verb--) {
      if (where.tree.tokens[verb]?.upos !== 'VERB' || !SIGNING.has(lemma(where.tree, verb))) continue;
      const doers = (rolesOf(where.tree, verb).get('subj') ?? []).flatMap((at) => actorsJoined(where, at));
      const signers = distinctActors(doers).filter(({ kind }) => kind === 'state' || kind === 'organisation');
      if (signers.length > 1) return signers;
    }
  }
  return [];
}

const SIGNING = wordClass('verbs.signing-together');
