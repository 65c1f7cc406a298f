// "Mali is in turmoil. Chad condemned the government": no state judges its own, and the one just spoken of is another.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import { hasFrame, type MentionNode, onlyOne, type Reading } from '../../reading.ts';
import { isPassiveHere, surfaceSubject } from '../../relations/roles/subjects.ts';
import { childrenBy, lemma, relation } from '../../tree.ts';
import { HOSTILE } from '../../type-sets.ts';
import { stateOf } from '../salience.ts';

/** The state that the sentence before names, where another does to the mention what none does to its own; null elsewhere. */
export function otherThanDoer(reading: Reading, mention: MentionNode): ActorRecord | null {
  const own = judgingState(reading, mention);
  return own && toldOfBefore(reading, mention, own);
}

/** The state that does to the mention what none does to its own; null where nobody does. */
export function judgingState(reading: Reading, mention: MentionNode): ActorRecord | null {
  const where = reading.sentences[mention.sentence];
  const verb = where?.tree.tokens[mention.head]?.head ?? -1;
  if (!where || !/^i?obj$/.test(relation(where.tree, mention.head))) return null;
  if (where.tree.tokens[verb]?.upos !== 'VERB' || isPassiveHere(where.tree, verb)) return null;
  // "occupied the territory that is Mali today": which one it is, is told behind
  if (childrenBy(where.tree, mention.head, 'acl', 'nmod').some((at) => at > mention.head)) return null;
  const subject = surfaceSubject(where.tree, verb);
  const doer = subject === null || subject > mention.first ? undefined : where.at[subject];
  const [record] = doer?.actors ?? [];
  const own = record && doer?.actors.length === 1 ? stateOf(reading, record) : null;
  if (!doer || !own) return null;
  // a president may well praise or lead his own
  const isForeign = record?.kind === 'state' && doer.form !== 'description' && doer.form !== 'pronoun';
  return hasFrame(reading, 'verb', lemma(where.tree, verb), isForeign ? JUDGED : HOSTILE) ? own : null;
}

/** The same for "the government", "the regime". */
export const othersRulers = (reading: Reading, mention: MentionNode): ActorRecord | null =>
  mention.cue?.definite && !mention.cue.of && RULERS.has(mention.cue.word)
    ? otherThanDoer(reading, mention)
    : null;

/** The same for "its" in "its rulers", "its government". */
export function otherWhoseRulers(reading: Reading, mention: MentionNode): ActorRecord[] | undefined {
  const where = reading.sentences[mention.sentence];
  const head = where?.tree.tokens[mention.head]?.head ?? -1;
  const isIts = mention.cue?.word === 'its' && where?.tree.tokens[mention.head]?.xpos === 'PRP$';
  const isRuled = where !== undefined && isIts && RULERS.has(lemma(where.tree, head));
  const other = isRuled ? otherThanDoer(reading, { ...mention, head }) : null;
  return other ? [other] : undefined;
}

const RULERS = wordClass('nouns.ruling-bodies');

const JUDGED: ReadonlySet<RelationType> = new Set([
  ...HOSTILE,
  'AID',
  'REJECT',
  'REQUEST',
  'SUPPORT',
  'THREATEN',
]);

/** The one state, other than that, which the sentence before names. */
function toldOfBefore(reading: Reading, mention: MentionNode, own: ActorRecord): ActorRecord | null {
  const here = reading.sentences[mention.sentence];
  const states = (places: readonly MentionNode[] = []) =>
    new Set(
      places
        .flatMap(({ actors }) => actors.flatMap((actor) => stateOf(reading, actor) ?? []))
        .filter((state) => state !== own),
    );
  // a third that is named in between may be meant as well
  if (states(here?.mentions.filter(({ last }) => last < mention.first)).size > 0) return null;
  const before = reading.sentences[mention.sentence - 1];
  if (!before) return null;
  // "Peru had aided it": nor is it Peru, who did so to another
  const { tree } = before;
  const isToOther = childrenBy(tree, tree.root, 'obj').some((at) => tree.tokens[at]?.upos === 'PRON');
  return isToOther ? null : onlyOne(states(before.mentions));
}
