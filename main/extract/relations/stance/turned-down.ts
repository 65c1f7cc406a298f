// "Chad's offer to Mali was turned down": by Mali, as long as nobody else is told to have done it.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, isPassive, lemma, relation } from '../../tree.ts';
import type { Match } from '../candidate.ts';
import type { Outcome } from './polarity.ts';
import type { Stance } from './stance.ts';

/** The match with its sides changed where an offer is refused by nobody in particular: whom it was made to refuses it. */
export function byWhomItWasMadeTo(
  where: SentenceReading,
  match: Match,
  { steps }: Stance,
  { type }: Outcome,
): Match {
  const { frame, mutual, predicate, sources, targets } = match;
  if (type !== 'REJECT' || frame.pos !== 'noun' || mutual || !OFFERED.has(frame.head)) return match;
  const refused = steps.find(({ effect }) => effect === 'refuse')?.index ?? -1;
  const isByNobody =
    isPassive(where.tree, refused) &&
    relation(where.tree, predicate).startsWith('nsubj') &&
    childrenBy(where.tree, refused, 'obl').every((at) => caseOf(where.tree, at) !== 'by');
  return isByNobody ? { ...match, sources: targets, targets: sources } : match;
}

const OFFERED = wordClass('nouns.offered');

/** The stance where talks or a visit are put off by nobody in particular: they are still to come, and nobody has ended them. */
export function untilLater({ tree }: SentenceReading, { frame }: Match, stance: Stance): Stance {
  if (frame.type !== 'CONSULT') return stance;
  const isPutOff = ({ effect, index }: Stance['steps'][number]) =>
    effect === 'reverse' &&
    PUTTING_OFF.has(lemma(tree, index)) &&
    (isPassive(tree, index) || childrenBy(tree, index, 'nsubj').length === 0) &&
    childrenBy(tree, index, 'obl').every((at) => caseOf(tree, at) !== 'by');
  return stance.steps.some(isPutOff)
    ? { ...stance, steps: stance.steps.map((step) => (isPutOff(step) ? { ...step, effect: 'plan' } : step)) }
    : stance;
}

const PUTTING_OFF = wordClass('verbs.putting-off');
