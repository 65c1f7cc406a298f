// "Manila summoned the ambassador": nobody calls in his own envoys to complain, so they are the other side's.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { MentionNode, Reading } from '../../reading.ts';
import { actorsDoing } from '../../relations/roles/takers.ts';
import { lemma } from '../../tree.ts';
import { antecedents, stateOf } from '../salience.ts';

/** The state whose envoy is summoned or expelled where the text leaves it unsaid: the last one told of, besides who does it. */
export function envoyOf(reading: Reading, mention: MentionNode): ActorRecord[] | null {
  const where = reading.sentences[mention.sentence];
  const token = where?.sentence.tokens[mention.head];
  if (!where || token?.deprel !== 'obj' || mention.cue?.of || !ENVOYS.has(mention.cue?.word ?? ''))
    return null;
  if (!SENDING_FOR.has(lemma(where.tree, token.head))) return null;
  const [doer] = actorsDoing(where, token.head);
  const host = doer ? stateOf(reading, doer) : null;
  if (!host) return null;
  for (const { actors } of antecedents(reading, mention)) {
    const [record] = actors;
    const state = record && actors.length === 1 ? stateOf(reading, record) : null;
    if (state && state.id !== host.id) return [state];
  }
  return null;
}

const ENVOYS = wordClass('nouns.envoys');
const SENDING_FOR = wordClass('verbs.sending-for');
