// "Chad and Mali train recruits", "sit on copper": what two do side by side is nothing between them.
import type { Frame } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import type { Candidate } from '../candidate.ts';
import { isWielded } from '../roles/other-side.ts';

/** "Chad and Mali train recruits", "merged ministries", "hate the plan": not each other; but "discussed the plan", "developed a jet together". */
export const isDoneToThing = (
  { where: { tree }, roles }: Candidate,
  { constraints, head, particle }: Frame,
) =>
  !particle &&
  !head.startsWith('co-') &&
  !SHARED_THINGS.has(head) &&
  constraints.every(({ forbidden }) => forbidden) &&
  (roles.get('obj') ?? []).some((at) => tree.tokens[at]?.upos === 'NOUN' && !isWielded(tree, at));

const SHARED_THINGS = wordClass('verbs.of-shared-things');

/** "Chad and Mali sit on copper", "have trained for years": each by itself, unless they are told to do so together. */
export const isEachAlone = (
  { tree }: SentenceReading,
  predicate: number,
  { constraints, head, particle }: Frame,
) =>
  ALONE.has(head) &&
  !particle &&
  constraints.every(({ forbidden }) => forbidden) &&
  !tree.tokens.some(({ lower }, at) => Math.abs(at - predicate) <= 6 && JOINTLY.has(lower));

const ALONE = wordClass('verbs.done-alone');
const JOINTLY = wordClass('words.jointly');

/** "India and China patrol there on their own": each without the other. */
export function isSeparate({ tree }: SentenceReading, predicate: number): boolean {
  const behind = tree.tokens.slice(predicate + 1);
  const end = behind.findIndex(({ upos }) => upos === 'VERB');
  const words = behind.slice(0, end < 0 ? behind.length : end).map(({ lower }) => lower);
  return words.some(
    (word, at) =>
      ['independently', 'individually', 'separately', 'unilaterally'].includes(word) ||
      (word === 'own' && words[at - 1] === 'their' && words[at - 2] === 'on'),
  );
}
