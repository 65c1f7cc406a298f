// Agents whose owner nobody names: "the leaders" after "the three leaders", "troops" that somebody sends.
import { areForces, areRebels, isBand } from '../../actor-sets.ts';
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { agentActor } from '../../mentions/described/agents.ts';
import type { MentionNode, Reading } from '../../reading.ts';
import { actorsDoing } from '../../relations/roles/takers.ts';
import { childrenBy, lemma } from '../../tree.ts';
import { antecedents, isMany, stateOf } from '../salience.ts';
import { joinedIn } from '../sides/joined.ts';

/** "the leaders agreed" after "the three leaders met": the same. */
export function sameSeveral(reading: Reading, mention: MentionNode): ActorRecord[] | null {
  const where = reading.sentences[mention.sentence];
  const { word = '', definite = false } = mention.cue ?? {};
  if (!where || !isMany(reading, mention) || !definite) return null;
  // "the Ministers" after "the Ministers of Foreign Affairs of Chad and Mali"
  const same = antecedents(reading, mention).find(
    ({ cue }) => cue?.word === word || cue?.word.startsWith(`${word} of `) === true,
  );
  const isSet = same?.cue?.kind === 'several' || same?.cue?.kind === 'title';
  return same && same.actors.length > 1 && isSet ? same.actors : null;
}

/** "These advisers have …" after "American military advisers": those just told of. */
export function theseOf(reading: Reading, mention: MentionNode): ActorRecord[] | null {
  const { tokens = [] } = reading.sentences[mention.sentence]?.sentence ?? {};
  const { word = '', of = null } = mention.cue ?? {};
  const isThese = [tokens[mention.first - 1], tokens[mention.first]].some((one) =>
    /^th[eo]se$/.test(one?.lower ?? ''),
  );
  if (!isThese || of || !isMany(reading, mention)) return null;
  const same = antecedents(reading, mention).find(
    ({ cue, sentence }) =>
      mention.sentence - sentence < 2 && (cue?.word === word || cue?.word.endsWith(` ${word}`) === true),
  );
  return same && same.cue?.of ? same.actors : null;
}

/** "The Front and the Movement began fighting … The rebels raided …": both, where no other band has been told of since. */
export function rebelsJoined(reading: Reading, mention: MentionNode): ActorRecord[] | null {
  const { word = '', definite = false, of = null } = mention.cue ?? {};
  const agent = reading.lexicon.agents.get(word);
  if (!definite || of || !agent || !areRebels(agent.sectors) || !isMany(reading, mention)) return null;
  const { tokens = [] } = reading.sentences[mention.sentence]?.sentence ?? {};
  // "these rebels" may be others
  if (![tokens[mention.first - 1], tokens[mention.first]].some((one) => one?.lower === 'the')) return null;
  const before = antecedents(reading, mention).filter(({ actors }) => actors.some(isBand));
  const [nearest] = before;
  if (!nearest || nearest.sentence === mention.sentence) return null;
  const there = before.filter(({ sentence }) => sentence === nearest.sentence);
  const joined = joinedIn(reading, there, ['group']).find((set) => set.every(isBand));
  return joined && there.every(({ actors }) => actors.every((one) => !isBand(one) || joined.includes(one)))
    ? joined
    : null;
}

/** "ordered troops to the border", "sent police to Goma": whoever sends forces of no name sends his own. */
export function sentBy(reading: Reading, mention: MentionNode): ActorRecord[] | null {
  const where = reading.sentences[mention.sentence];
  const token = where?.sentence.tokens[mention.head];
  const word = mention.cue?.word ?? '';
  const agent = reading.lexicon.agents.get(word);
  if (!where || !token || token.deprel !== 'obj' || !agent?.actsFor) return null;
  if (!areForces(agent.sectors)) return null;
  // "another 2,000 soldiers" are his own as well
  const isKnown = childrenBy(where.tree, mention.head, 'det').some(
    (at) => !/^(another|some)$/.test(where.sentence.tokens[at]?.lower ?? ''),
  );
  if (isKnown || !SENDING.has(lemma(where.tree, token.head))) return null;
  // "ordered troops to the border" asks nobody for anything
  const isAsked = childrenBy(where.tree, token.head, 'xcomp').length > 0;
  if (lemma(where.tree, token.head) === 'order' && !isAsked) return [];
  const senders = actorsDoing(where, token.head);
  const [sender] = senders;
  const owner = sender?.kind === 'person' ? stateOf(reading, sender) : sender;
  if (senders.length !== 1 || !owner || (owner.kind !== 'state' && owner.kind !== 'organisation'))
    return null;
  return [agentActor(reading, { word, agent, title: null }, owner)];
}

const SENDING = wordClass('verbs.sending-own');

/** "Hanoi reacted coolly. A ministry spokesman said": the state whose capital the sentence before had for its subject. */
export function spokenFor(reading: Reading, mention: MentionNode): ActorRecord[] | null {
  const word = mention.cue?.word ?? '';
  const agent = reading.lexicon.agents.get(word) ?? null;
  if (!agent?.actsFor || !/spokes|ministry/.test(word) || mention.cue?.of) return null;
  const before = reading.sentences[mention.sentence - 1];
  const here = reading.sentences[mention.sentence];
  if (!before || before.paragraph !== here?.paragraph) return null;
  const subject = before.mentions.find(
    ({ head, form }) =>
      form === 'capital' &&
      before.sentence.tokens[head]?.deprel === 'nsubj' &&
      before.sentence.tokens[head]?.head === before.tree.root,
  );
  const owner = subject?.actors[0];
  return owner?.kind === 'state' ? [agentActor(reading, { word, agent, title: null }, owner)] : null;
}
