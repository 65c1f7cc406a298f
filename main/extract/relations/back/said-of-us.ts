// "Chad said its neighbour had not paid. Mali denies it": who says, right before, what others have done.
import type { ActorRecord } from '../../lexicon/types.ts';
import { distinctActors, type Reading, type SentenceReading } from '../../reading.ts';
import { childrenBy, lemma } from '../../tree.ts';
import { type End, endsAt, isNameless } from '../roles/ends.ts';
import { endsInside } from '../roles/inside.ts';
import { isPassiveHere, surfaceSubject } from '../roles/subjects.ts';
import { endsDoing } from '../roles/takers.ts';
import { isSideOfEnds } from './back.ts';

/** Who last said, in this sentence before a word or in the one before, that those at the ends had done something; nobody where others did. */
export function sayersOf(
  reading: Reading,
  where: SentenceReading,
  word: number,
  sources: readonly End[],
): ActorRecord[] {
  const before = reading.sentences[where.index - 1];
  for (const [there, end] of [
    [where, word],
    [before, before?.tree.tokens.length ?? 0],
  ] as const) {
    const said = there ? lastSaid(reading, there, end) : null;
    if (!there || !said) continue;
    const isOurs = isSideOfEnds(sources);
    const sayers = endsDoing(there, said.verb).filter(
      (one) => !isNameless(one) && one.actor.country !== null,
    );
    const isOfUs = doersIn(there, said.clause).some(({ actor }) => isOurs(actor));
    return isOfUs && !sayers.some(({ actor }) => isOurs(actor))
      ? distinctActors(sayers.map(({ actor }) => actor))
      : [];
  }
  return [];
}

/** The last verb of speech before a word with the clause that it tells; null where there is none. */
function lastSaid({ lexicon }: Reading, { tree }: SentenceReading, end: number) {
  for (let verb = end - 1; verb >= 0; verb--) {
    const isSpeech = tree.tokens[verb]?.upos === 'VERB' && lexicon.speechVerbs.has(lemma(tree, verb));
    const [clause] = isSpeech ? childrenBy(tree, verb, 'ccomp') : [];
    if (clause !== undefined && clause < end) return { verb, clause };
  }
  return null;
}

/** Who does it; in the passive its agent. */
function doersIn(where: SentenceReading, clause: number): readonly End[] {
  const { tree } = where;
  if (isPassiveHere(tree, clause)) return childrenBy(tree, clause, 'obl').flatMap((at) => endsAt(where, at));
  const subject = surfaceSubject(tree, clause);
  if (subject === null) return [];
  const ends = endsAt(where, subject);
  return ends.length > 0 ? ends : endsInside(where, subject, ['poss'], 1);
}
