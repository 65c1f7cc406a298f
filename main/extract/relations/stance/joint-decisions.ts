// "EU ministers agreed to freeze the assets of Chad": what several agree on among themselves is decided, and not only threatened.
import type { RelationType } from '../../model.ts';
import { distinctActors, type SentenceReading } from '../../reading.ts';
import { childrenBy, isMarked, lemma } from '../../tree.ts';
import type { Match } from '../candidate.ts';
import { endsAt } from '../roles/ends.ts';
import { surfaceSubject } from '../roles/subjects.ts';
import type { Stance } from './stance.ts';

/** The stance with such an agreement as the decision that it is. */
export function decidedJointly(where: SentenceReading, match: Match, stance: Stance): Stance {
  // "will agree to", "agreed to do so if Chad strikes"
  if (!MEASURES.has(match.frame.type) || stance.future || isConditional(where, match)) return stance;
  const steps = stance.steps.map((step) =>
    step.effect === 'commit' && lemma(where.tree, step.index) === 'agree' && isJoint(where, step.index)
      ? { ...step, effect: 'decide' }
      : step,
  );
  return { ...stance, steps };
}

const MEASURES: ReadonlySet<RelationType> = new Set(['COERCE', 'SANCTION']);

const isConditional = ({ tree }: SentenceReading, { carrier }: Match) =>
  childrenBy(tree, carrier, 'advcl').some((clause) =>
    ['if', 'unless'].some((word) => isMarked(tree, clause, word)),
  );

/** Whether an organisation agrees, or several do. */
function isJoint(where: SentenceReading, verb: number): boolean {
  const subject = surfaceSubject(where.tree, verb);
  const actors = distinctActors((subject === null ? [] : endsAt(where, subject)).map(({ actor }) => actor));
  return actors.length > 1 || actors.some(({ kind }) => kind === 'organisation');
}
