// "condemned the murder of the sailors by the rebels", "repelled a raid by Chad": whoever is blamed for a deed is told to have done it.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import type { SentenceReading } from '../../reading.ts';
import { childrenBy, firstJoined, hasModal, lemma, relation, type Tree } from '../../tree.ts';
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
        .filter((head) => head.pos === 'noun' && judgedBy(tree, head.predicate) === predicate)
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

/** The verb whose object a noun is, by itself or joined to it: "condemned the raid on Mali and Chad's attack on Niger"; -1 elsewhere. */
function judgedBy(tree: Tree, noun: number): number {
  const first = firstJoined(tree, noun);
  const isJudged = relation(tree, first) === 'obj' || tree.tokens[first]?.deprel === 'nsubj:pass';
  return isJudged ? (tree.tokens[first]?.head ?? -1) : -1;
}

/** "The murder of two Finns by the rebels was condemned": one match for each deed that nobody in particular condemns. */
const condemned = (
  { tree }: SentenceReading,
  heads: readonly Head[],
  events: readonly Match[],
  read: (head: Head) => Match | null,
): Match[] =>
  heads
    .filter(({ pos, predicate }) => {
      const verb = judgedBy(tree, predicate);
      const isOpen = pos === 'noun' && !events.some((event) => event.predicate === verb);
      return (
        isOpen &&
        verb >= 0 &&
        CONDEMNING.has(lemma(tree, verb)) &&
        // "would be condemned"
        !hasModal(tree, verb) &&
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

/** "condemns any attack by the rebels on Chad", "the alleged attack" */
export const isAnyDeed = (tree: Tree, noun: number) =>
  childrenBy(tree, noun, 'det', 'amod').some((at) => ANY.has(tree.tokens[at]?.lower ?? ''));

const ANY: ReadonlySet<string> = new Set([
  'any',
  'every',
  'future',
  'no',
  ...wordClass('adjectives.supposed'),
]);
