// "Chad ended Mali's blockade of Peru", "Chad discussed Mali's boycott of Peru": who ends another's deed or speaks of it takes back or threatens nothing of his own.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { childrenBy } from '../../tree.ts';
import type { Match } from '../candidate.ts';
import type { End } from '../roles/ends.ts';

/** Whether what is ended or spoken of is told to be the deed of another than the source: "wants to end Mali's war in Peru". */
export const isOthersDeed = (
  { at, tree }: SentenceReading,
  { frame, trigger, predicate }: Match,
  { actor: source }: End,
  { actor: target }: End,
): boolean =>
  (frame.type === 'RETREAT' || TALKING_OVER.has(frame.head)) &&
  frame.pos === 'verb' &&
  trigger
    .filter((noun) => noun > predicate && tree.tokens[noun]?.upos === 'NOUN')
    .flatMap((noun) => childrenBy(tree, noun, 'nmod:poss', 'amod'))
    .flatMap((owner) => at[owner]?.actors ?? [])
    .some(
      ({ id, country }) =>
        id !== source.id &&
        country !== null &&
        country !== source.country &&
        (frame.type !== 'RETREAT' || (id !== target.id && country !== target.country)),
    );

const TALKING_OVER = wordClass('verbs.talking-over');
