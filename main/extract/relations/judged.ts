// "condemned the murder of the sailors by the rebels", "repelled a raid by Chad": whoever is blamed for a deed is told to have done it.
import type { RelationType } from '../model.ts';
import type { SentenceReading } from '../reading.ts';
import { childrenBy, lemma, relation, type Tree } from '../tree.ts';
import type { Match } from './candidate.ts';
import type { Head } from './heads.ts';
import { REPELLING } from './roles/fought.ts';

/** One match for each deed of force that is the object of a judgement of its doer; `read` gives what a head tells. */
export function matchJudged(
  { tree }: SentenceReading,
  heads: readonly Head[],
  events: readonly Match[],
  read: (head: Head) => Match | null,
): Match[] {
  return events
    .filter(
      ({ frame }) =>
        frame.pos === 'verb' &&
        ((frame.type === 'ACCUSE' && !frame.source.includes('speaker')) ||
          (frame.type === 'ASSAULT' && REPELLING.has(frame.head))),
    )
    .flatMap(({ predicate, targets }) =>
      heads
        .filter(
          (head) =>
            head.pos === 'noun' &&
            tree.tokens[head.predicate]?.head === predicate &&
            relation(tree, head.predicate) === 'obj',
        )
        .flatMap((head) => {
          const deed = read(head);
          const isForce = deed !== null && FORCE.has(deed.frame.type) && !deed.mutual;
          const isBlamed = deed?.sources.some(({ actor }) =>
            targets.some((end) => end.actor.id === actor.id),
          );
          return deed && isForce && isBlamed && !isAnyDeed(tree, head.predicate)
            ? [{ ...deed, judged: true }]
            : [];
        }),
    );
}

/** What is told as done by whoever is blamed for it. */
const FORCE: ReadonlySet<RelationType> = new Set(['ASSAULT', 'COERCE']);

/** "condemns any attack by the rebels on Chad" */
export const isAnyDeed = (tree: Tree, noun: number) =>
  childrenBy(tree, noun, 'det', 'amod').some((at) =>
    ['any', 'every', 'future', 'no', 'possible'].includes(lemma(tree, at)),
  );
