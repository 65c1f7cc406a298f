// "The chairman said that Chad had expressed full support", "Lima thanked its friends. Chad sent medics": who is backed or helped where nobody is named.
import { GOVERNING } from '../../actor-sets.ts';
import type { Frame } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, lemma, type Tree } from '../../tree.ts';
import { HELP } from '../../type-sets.ts';
import { isSideOfEnds, pointerTo, toldEnds } from '../back/back.ts';
import type { Candidate } from '../candidate.ts';
import { speakerOver } from '../stance/speaker.ts';
import { type End, endsAt, isNameless } from './ends.ts';
import { rolesOf } from './roles.ts';
import { namedDoers } from './takers.ts';
import { THANKING, THANKS } from './thanked.ts';

/** How many sentences back the thanks may stand. */
const REACH = 3;

/** Who speaks of backing, or has just given thanks for help; none where the words say to whom it goes. */
export function backed(candidate: Candidate, frame: Frame): readonly End[] {
  const { where, carrier } = candidate;
  const isGift =
    HELP.has(frame.type) &&
    frame.pos === 'verb' &&
    !frame.target.includes('obj') &&
    frame.constraints.some(({ role, forbidden }) => role === 'obj' && !forbidden);
  if (!isGift || isTurned(candidate, frame.type === 'AID' ? GOING : TURNING)) return [];
  const givers = namedDoers(where, carrier);
  if (givers.length === 0) return [];
  const isOurs = isSideOfEnds(givers);
  return receivers(candidate, frame).filter((end) => !isNameless(end) && !isOurs(end.actor));
}

function receivers(candidate: Candidate, frame: Frame): readonly End[] {
  const { reading, where, predicate, carrier, roles } = candidate;
  const words = (roles.get('obj') ?? []).some((at) => BACKING.has(lemma(where.tree, at)));
  const speaker = frame.type === 'SUPPORT' && words ? speakerOver(reading, where, carrier) : null;
  // "said that Chad had expressed support", but not "said it was a lie, and Chad expressed support"
  const isOver = childrenBy(where.tree, carrier, 'aux', 'mark').some((at) => OVER.has(lemma(where.tree, at)));
  if (speaker) return isOver && speaker.mention.last < predicate ? [{ ...speaker, direct: false }] : [];
  return frame.type === 'AID' || words ? thankfulBefore(reading, where, carrier) : [];
}

/** "expressed support for the plan", "sent medics to the front" */
const isTurned = ({ where: { tree }, carrier, roles }: Candidate, places: ReadonlySet<string>) =>
  [carrier, ...(roles.get('obj') ?? [])]
    .flatMap((at) => childrenBy(tree, at, 'obl', 'nmod', 'iobj', 'acl', 'advcl'))
    .some((at) => isClause(tree, at) || places.has(caseOf(tree, at) ?? ''));

/** "expressed its support to free them", but not "as did Chad" */
const isClause = (tree: Tree, at: number) =>
  tree.tokens[at]?.upos === 'VERB' && tree.tokens[at]?.lower !== 'did';

const GOING: ReadonlySet<string> = new Set(['against', 'for', 'into', 'to', 'toward', 'towards']);
const TURNING: ReadonlySet<string> = new Set([...GOING, 'in', 'of', 'with']);

/** Who gave thanks last in the same paragraph, a few sentences back at most. */
function thankfulBefore(reading: Reading, where: SentenceReading, verb: number): readonly End[] {
  for (let index = where.index - 1; index >= Math.max(0, where.index - REACH); index--) {
    const before = reading.sentences[index];
    if (!before || before.paragraph !== where.paragraph) return [];
    const actors = thankful(before).flatMap((end) => (isNameless(end) ? [] : [end.actor]));
    if (actors.length > 0) return toldEnds(actors, pointerTo(where, verb, verb, actors));
  }
  return [];
}

/** Who gives thanks to many in a sentence: "thanked its friends", "expressed its gratitude", "is grateful". */
function thankful(where: SentenceReading): readonly End[] {
  const { tree } = where;
  const word = tree.lemmas.findIndex((one) => THANKING.has(one) || THANKS.has(one) || GRATEFUL.has(one));
  if (word < 0) return [];
  const verb = THANKS.has(lemma(tree, word)) ? (tree.tokens[word]?.head ?? -1) : word;
  const roles = rolesOf(tree, verb);
  // "thanked him for his help"
  const thanked = [...(roles.get('obj') ?? []), ...(roles.get('to') ?? [])].flatMap((at) =>
    endsAt(where, at),
  );
  if (thanked.some((end) => !isNameless(end))) return [];
  return (roles.get('subj') ?? [])
    .flatMap((at) => endsAt(where, at))
    .filter(({ actor }) => GOVERNING.has(actor.kind));
}

/** "had expressed", "that Chad expresses" */
const OVER: ReadonlySet<string> = new Set(['have', 'that']);

const BACKING = wordClass('nouns.given-in-words');
const GRATEFUL = wordClass('adjectives.of-thanks');
