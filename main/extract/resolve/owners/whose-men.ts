// "Officers rebelled against the president of Peru": whose men those are by what they do, or what is done to them.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { MentionNode, Reading, SentenceReading } from '../../reading.ts';
import { actorsDoing } from '../../relations/roles/takers.ts';
import { caseOf, childrenBy, lemma, relation } from '../../tree.ts';
import { stateOf } from '../salience.ts';
import { isOfOthers } from './unowned.ts';

/** The state whose rulers they rise against; null where they do not. */
export function risenAgainst(reading: Reading, { sentence, head }: MentionNode): ActorRecord | null {
  const where = reading.sentences[sentence];
  if (!where) return null;
  const own = relation(where.tree, head) === 'nsubj' ? [where.tree.tokens[head]?.head ?? -1] : [];
  const told = childrenBy(where.tree, head, 'acl:relcl');
  const verb = [...told, ...own].find((at) => RISING.has(lemma(where.tree, at)));
  const ruler = verb === undefined ? undefined : rulerOf(where, verb);
  const [record] = ruler?.actors ?? [];
  return record && ruler?.actors.length === 1 ? stateOf(reading, record) : null;
}

/** Whom a verb of rising is done to. */
function rulerOf({ tree, at }: SentenceReading, verb: number): MentionNode | undefined {
  const against = childrenBy(tree, verb, 'obl').filter((one) => caseOf(tree, one) === 'against');
  return [...childrenBy(tree, verb, 'obj'), ...against].flatMap((one) => at[one] ?? [])[0];
}

const RISING = wordClass('verbs.rising');

/** Whether a noun without an owner means somebody of another state than that which is spoken of. */
export const areOthers = (reading: Reading, mention: MentionNode, state: ActorRecord): boolean =>
  isOfOthers(reading, mention, state) ||
  isChargedByOther(reading, mention, state) ||
  areHeldByOwn(reading, mention, state);

/** "Peru charged a dozen politicians": its own, or whosoever, but not those of the state that the article is about. */
function isChargedByOther(
  reading: Reading,
  { sentence, head, cue }: MentionNode,
  state: ActorRecord,
): boolean {
  const where = reading.sentences[sentence];
  const verb = where?.tree.tokens[head]?.head ?? -1;
  if (!where || cue?.definite || relation(where.tree, head) !== 'obj') return false;
  if (!HOLDING.has(lemma(where.tree, verb))) return false;
  const [doer] = actorsDoing(where, verb);
  const own = doer ? stateOf(reading, doer) : null;
  return own !== null && own !== state;
}

/** "His police held two of the agents": no police holds its own state's spies or envoys, as far as that is all that is told. */
function areHeldByOwn(reading: Reading, { sentence, head, cue }: MentionNode, state: ActorRecord): boolean {
  const where = reading.sentences[sentence];
  if (!where || !SENT.has(cue?.word ?? '')) return false;
  // "two of the agents"
  const above = where.tree.tokens[head]?.head ?? -1;
  const isSome = caseOf(where.tree, head) === 'of' && where.tree.tokens[above]?.upos === 'NUM';
  const held = isSome ? above : head;
  const verb = where.tree.tokens[held]?.head ?? -1;
  if (relation(where.tree, held) !== 'obj' || !HOLDING.has(lemma(where.tree, verb))) return false;
  return actorsDoing(where, verb).some((doer) => stateOf(reading, doer) === state);
}

const SENT: ReadonlySet<string> = new Set(['agent', 'diplomat', 'envoy', 'operative', 'saboteur', 'spy']);

const HOLDING = wordClass('verbs.custody');
