// "Officers rebelled against the president of Peru": whose men those are by what they do, or what is done to them.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { MentionNode, Reading, SentenceReading } from '../../reading.ts';
import { actorsDoing } from '../../relations/roles/takers.ts';
import { caseOf, childrenBy, lemma, relation } from '../../tree.ts';
import { stateOf } from '../salience.ts';

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

/** "Peru charged a dozen politicians": its own, or whosoever, but not those of the state that the article is about. */
export function isChargedByOther(
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

const HOLDING = wordClass('verbs.custody');
