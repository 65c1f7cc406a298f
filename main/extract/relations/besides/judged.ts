// "condemned the murder of the sailors by the rebels", "repelled a raid by Chad": whoever is blamed for a deed is told to have done it.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import type { SentenceReading } from '../../reading.ts';
import { childrenBy, lemma, relation, type Tree } from '../../tree.ts';
import type { Match } from '../candidate.ts';
import type { Head } from '../frames/heads.ts';
import type { End } from '../roles/ends.ts';
import { REPELLING } from '../roles/fought.ts';

/** One match for each deed of force that is the object of a judgement of its doer; `read` gives what a head tells. */
export function matchJudged(
  where: SentenceReading,
  heads: readonly Head[],
  events: readonly Match[],
  read: (head: Head) => Match | null,
): Match[] {
  const { tree } = where;
  const judged = events
    .filter(
      ({ frame }) =>
        frame.pos === 'verb' &&
        ((frame.type === 'ACCUSE' && !frame.source.includes('speaker') && !FOILING.has(frame.head)) ||
          (frame.type === 'ASSAULT' && REPELLING.has(frame.head))),
    )
    // "would regard a raid as a crime": there may never be one
    .filter(({ predicate }) => childrenBy(tree, predicate, 'aux').every((at) => lemma(tree, at) !== 'would'))
    .flatMap(({ predicate, targets }) =>
      heads
        .filter(
          (head) =>
            head.pos === 'noun' &&
            tree.tokens[head.predicate]?.head === predicate &&
            (relation(tree, head.predicate) === 'obj' || isSubjectOfPassive(tree, head.predicate)),
        )
        .flatMap((head) => {
          const deed = read(head);
          return deed && isForce(deed) && isDoneBy(deed, targets) && !isAnyDeed(tree, head.predicate)
            ? [{ ...deed, judged: true }]
            : [];
        }),
    );
  return [...judged, ...condemned(where, heads, events, read)];
}

/** "foiled an Iraqi attack on Kuwait": there was none. */
const FOILING = wordClass('verbs.foiling');

const isSubjectOfPassive = (tree: Tree, noun: number) => tree.tokens[noun]?.deprel === 'nsubj:pass';

/** "The murder of two Finns by the rebels was condemned": one match for each deed that nobody in particular condemns. */
const condemned = (
  { tree }: SentenceReading,
  heads: readonly Head[],
  events: readonly Match[],
  read: (head: Head) => Match | null,
): Match[] =>
  heads
    .filter(({ pos, predicate }) => {
      const verb = tree.tokens[predicate]?.head ?? -1;
      const isOpen = pos === 'noun' && !events.some((event) => event.predicate === verb);
      return (
        isOpen &&
        isSubjectOfPassive(tree, predicate) &&
        CONDEMNING.has(lemma(tree, verb)) &&
        // "would be condemned"
        childrenBy(tree, verb, 'aux').every((aux) => tree.tokens[aux]?.xpos !== 'MD') &&
        !isAnyDeed(tree, predicate)
      );
    })
    .flatMap((head) => {
      const deed = read(head);
      return deed && isForce(deed) ? [{ ...deed, judged: true }] : [];
    });

const CONDEMNING = wordClass('verbs.condemning');

/** What is told as done by whoever is blamed for it. */
const isForce = ({ frame: { type, mode }, mutual }: Match) => !mutual && (FORCE.has(type) || mode === 'riot');
/** What one does to others by force. */
export const FORCE: ReadonlySet<RelationType> = new Set(['ASSAULT', 'COERCE']);

/** Whether one of these is told to have done it. */
export const isDoneBy = ({ sources }: Match, doers: readonly End[]): boolean =>
  sources.some(({ actor }) => doers.some((end) => end.actor.id === actor.id));

/** "condemns any attack by the rebels on Chad" */
export const isAnyDeed = (tree: Tree, noun: number) =>
  childrenBy(tree, noun, 'det', 'amod').some((at) =>
    ['any', 'every', 'future', 'no', 'possible'].includes(lemma(tree, at)),
  );
