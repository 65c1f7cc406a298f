// "Russia threatened to stop talks if the United States deploys missiles": who is to heed a threat.
import type { ActorRecord, Frame } from '../../lexicon/types.ts';
import type { RelationType } from '../../model.ts';
import type { SentenceReading } from '../../reading.ts';
import { ancestors, childrenBy, lemma } from '../../tree.ts';
import type { Candidate, Match } from '../candidate.ts';
import { type End, endsAt } from '../roles/ends.ts';
import type { Stance } from './stance.ts';

/** True for what is threatened itself, for harm announced on a condition, and for what stands under a word of threatening. */
export function isThreat({ reading, where, carrier }: Candidate, frame: Frame): boolean {
  if (frame.type === 'THREATEN' || (HURTING.has(frame.type) && isAnnounced(where, carrier))) return true;
  const [, governor] = ancestors(where.tree, carrier);
  if (governor === undefined) return false;
  const word = lemma(where.tree, governor);
  const { noun, verb } = reading.lexicon.operators;
  return verb.get(word)?.effect === 'threaten' || noun.get(word)?.effect === 'threaten';
}

/** "will strike back", "would respond": not what was done whenever a condition held. */
const isAnnounced = ({ tree }: SentenceReading, carrier: number) =>
  childrenBy(tree, carrier, 'aux').some((aux) => ANNOUNCING.has(lemma(tree, aux)));

const ANNOUNCING: ReadonlySet<string> = new Set(['could', 'may', 'might', 'shall', 'will', 'would']);

/** "will send troops if Sudan agrees" may be help; these are not. */
const HURTING: ReadonlySet<RelationType> = new Set(['ASSAULT', 'COERCE', 'SANCTION']);

/** Deeds that one threatens with by saying that one may do them. */
const HARMFUL: ReadonlySet<RelationType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'SANCTION']);

/** "Turkey said it could close the base", "may expel them if …": who may, on a condition or by own word, threatens. */
export function isVeiledThreat(where: SentenceReading, match: Match, stance: Stance): boolean {
  if (!stance.modal || stance.negated || stance.modality !== 'hypothetical') return false;
  if (!HARMFUL.has(match.frame.type)) return false;
  const speaker = stance.speaker?.actor;
  // "may leave if Mali …": so others think, unless it says so itself
  const isGuess = childrenBy(where.tree, match.carrier, 'aux').some((aux) =>
    GUESSING.has(lemma(where.tree, aux)),
  );
  return (
    (!isGuess &&
      ancestors(where.tree, match.carrier)
        .slice(0, 3)
        .some((index) => conditionsAt(where, index).length > 0)) ||
    (speaker !== undefined && match.sources.some((source) => areOneSide(source.actor, speaker)))
  );
}

const GUESSING: ReadonlySet<string> = new Set(['may', 'might']);

const areOneSide = (a: ActorRecord, b: ActorRecord) =>
  a.id === b.id ||
  a.affiliation === b.id ||
  b.affiliation === a.id ||
  (a.country !== null && a.country === b.country && a.affiliation !== null && b.affiliation !== null);

/** The subject of "if …" or "unless …" beside the threat. */
export function warned({ where, carrier }: Candidate): readonly End[] {
  const { tree } = where;
  // "threatened to strike back if Iran …": the condition may hang on what is threatened
  const places = [...ancestors(tree, carrier).slice(0, 3), ...childrenBy(tree, carrier, 'xcomp', 'ccomp')];
  for (const index of places) {
    for (const clause of conditionsAt(where, index)) {
      const [subject] = childrenBy(tree, clause, 'nsubj');
      const ends = subject === undefined ? [] : endsAt(where, subject);
      if (ends.length > 0) return ends;
    }
  }
  return [];
}

/** Clauses that say on what condition. */
function conditionsAt({ tree }: SentenceReading, index: number): number[] {
  return childrenBy(tree, index, 'advcl', 'ccomp').filter((clause) =>
    childrenBy(tree, clause, 'mark', 'aux').some((mark) => CONDITIONS.has(lemma(tree, mark))),
  );
}

const CONDITIONS: ReadonlySet<string> = new Set(['if', 'should', 'unless', 'until']);
