// "Manila summoned the ambassador": nobody calls in his own envoys to complain, so they are the other side's.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { MentionNode, Reading, SentenceReading } from '../../reading.ts';
import { actorsDoing } from '../../relations/roles/takers.ts';
import { lemma } from '../../tree.ts';
import { antecedents, stateOf } from '../salience.ts';
import { statesOfTitle } from '../sides/title-pair.ts';

/** The state whose envoy is summoned or expelled where the text leaves it unsaid: the last one told of, besides who does it. */
export function envoyOf(reading: Reading, mention: MentionNode): ActorRecord[] | null {
  const where = reading.sentences[mention.sentence];
  const token = where?.sentence.tokens[mention.head];
  if (!where || !/^i?obj$/.test(token?.deprel ?? '') || mention.cue?.of) return null;
  if (!token || !ENVOYS.has(mention.cue?.word ?? '')) return null;
  if (!SENDING_FOR.has(lemma(where.tree, token.head)) && !isToLeave(where, mention)) return null;
  const [doer] = actorsDoing(where, token.head);
  const host = doer ? stateOf(reading, doer) : null;
  if (!host) return null;
  for (const { actors } of antecedents(reading, mention)) {
    const [record] = actors;
    const state = record && actors.length === 1 ? stateOf(reading, record) : null;
    if (state && state.id !== host.id) return [state];
  }
  // "Chad and Mali: a quarrel": however far back the other was named
  const pair = statesOfTitle(reading);
  const others = pair.filter(({ id }) => id !== host.id);
  return others.length === 1 ? others : null;
}

/** "ordered two envoys to leave", "gave two envoys 48 hours to go" */
function isToLeave({ tree }: SentenceReading, { head, last }: MentionNode): boolean {
  const verb = tree.tokens[head]?.head ?? -1;
  if (!TELLING.has(lemma(tree, verb))) return false;
  return tree.tokens.some(
    ({ lower }, at) => at > last && at <= last + NEAR && lower === 'to' && LEAVING.has(lemma(tree, at + 1)),
  );
}

/** How far behind them it may stand what they are to do. */
const NEAR = 3;

const TELLING: ReadonlySet<string> = new Set(['ask', 'give', 'instruct', 'order', 'tell']);
const LEAVING: ReadonlySet<string> = new Set(['depart', 'go', 'leave', 'quit']);

const ENVOYS = wordClass('nouns.envoys');
const SENDING_FOR = wordClass('verbs.sending-for');
