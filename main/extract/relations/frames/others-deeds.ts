// "discussed a strike", "rejected the seizure", "is seeking aid": what a verb makes of a deed that its subject need not do.
import type { Frame } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import { caseOf, childrenBy, lemma } from '../../tree.ts';
import { isSideOfEnds } from '../back/back.ts';
import type { Candidate } from '../candidate.ts';
import { type End, endsAt } from '../roles/ends.ts';

/** Who discusses a war need not wage it, and who rejects a seizure does not seize. */
export function isOthersDeed(
  { reading, where, predicate, carrier, carried }: Candidate,
  frame: Frame,
): boolean {
  if (!carried || carrier !== predicate) return false;
  const verb = lemma(where.tree, where.sentence.tokens[predicate]?.head ?? -1);
  // "discussed trade with Oman" need not trade
  if (frame.type === 'COOPERATE' && verb === 'discuss') return true;
  // "discussed a ceasefire in Gaza with Oman": others are to cease fire
  const isThere = childrenBy(where.tree, predicate, 'nmod').some((at) => caseOf(where.tree, at) === 'in');
  if (frame.type === 'CONCEDE' && verb === 'discuss' && isThere) return true;
  // "is seeking aid for refugees in Chad": others are to give it
  if (frame.type === 'AID' && SEEKING.has(verb)) return true;
  if (!FORCE.has(frame.type)) return false;
  const effect = reading.lexicon.operators.verb.get(verb)?.effect;
  // but "has not ruled out a strike": its own
  return effect === 'suppose' || (effect === 'refuse' && !KEPT_OPEN.has(verb));
}

/** "ended the Russian siege of Kyiv": whoever breaks another's siege gives up nothing. */
export function isOthersToEnd(
  { where }: Candidate,
  { pos, type }: Frame,
  anchors: readonly number[],
  sources: readonly End[],
): boolean {
  if (type !== 'RETREAT' || pos !== 'verb') return false;
  const { tree } = where;
  const isOfSomebody = (noun: number) =>
    childrenBy(tree, noun, 'nmod').some((at) => AGAINST.has(caseOf(tree, at) ?? ''));
  const doers = anchors
    .filter(isOfSomebody)
    .flatMap((noun) => childrenBy(tree, noun, 'amod', 'nmod:poss').flatMap((at) => endsAt(where, at)));
  return doers.length > 0 && !doers.some(({ actor }) => isSideOfEnds(sources)(actor));
}

const AGAINST: ReadonlySet<string> = new Set(['against', 'of', 'on']);

const FORCE: ReadonlySet<RelationType> = new Set(['ASSAULT', 'COERCE']);
const SEEKING = wordClass('verbs.seeking-help');
const KEPT_OPEN = wordClass('verbs.keeping-open');
