// "the two sides" of a visit or a meeting that the same sentence has just told of.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import {
  actorsJoined,
  distinctActors,
  hasFrame,
  type MentionNode,
  type Reading,
  type SentenceReading,
} from '../../reading.ts';
import { caseOf, childrenBy, lemma, relation, subtreeSpan } from '../../tree.ts';
import { stateOf } from '../salience.ts';

/** "asked about the visit of Chad's envoy to Mali, he said the two sides had …": the states of who has met there. */
export function metBefore(reading: Reading, { sentence, first }: MentionNode): ActorRecord[] {
  const where = reading.sentences[sentence];
  const tokens = where?.sentence.tokens ?? [];
  const meeting = tokens.findLastIndex(
    ({ lemma: word, upos }, at) => at < first && upos === 'NOUN' && MEETINGS.has(word),
  );
  if (!where || meeting < 0) return [];
  const [from, to] = subtreeSpan(where.tree, meeting);
  const there = where.mentions.filter(
    (other) => other.first >= from && other.last <= Math.min(to, first - 1),
  );
  const states = there.flatMap(({ actors }) => actors.flatMap((record) => stateOf(reading, record) ?? []));
  return [...new Set(states)];
}

const MEETINGS = wordClass('nouns.errands');

/** "Lee called Park, and the two agreed": who has just spoken to whom in the same sentence; none where others stand beside. */
export function spokenBefore(reading: Reading, { sentence, head, cue }: MentionNode): ActorRecord[] {
  const where = reading.sentences[sentence];
  const verb = where?.sentence.tokens[head]?.head ?? -1;
  const token = where?.sentence.tokens[verb];
  if (!where || cue?.count !== 2 || token?.deprel !== 'conj' || !MEETING.has(lemma(where.tree, token.head)))
    return [];
  const [one, other] = [['nsubj'], ['obj', 'iobj', 'obl']].map((roles) =>
    childrenBy(where.tree, token.head, ...roles)
      .filter((at) => at < head)
      .flatMap((at) => where.at[at]?.actors ?? []),
  );
  return one?.length === 1 && other?.length === 1 ? [...one, ...other] : [];
}

const MEETING = wordClass('verbs.speaking-to');

/** "Lee met Park in Oslo. Chad and Mali sent envoys. The two leaders …": the two persons of whom it was told last. */
export function leadersMet(reading: Reading, mention: MentionNode): ActorRecord[] {
  const { sentence, first, last, cue } = mention;
  if (cue?.word === 'both' && first === last) return peopleJoined(reading, mention);
  const isOfPeople = cue?.word === 'leader' || reading.lexicon.titles.has(cue?.word ?? '');
  if (cue?.count !== 2 || !isOfPeople) return [];
  for (let back = sentence - 1; back >= Math.max(0, sentence - NEAR); back--) {
    const where = reading.sentences[back];
    if (!where) continue;
    const verb = where.tree.tokens.findLastIndex(
      ({ upos }, at) => upos === 'VERB' && TALKING.has(lemma(where.tree, at)),
    );
    const [one = [], other = []] = partiesOf(where, verb);
    const both = [...one, ...other];
    const arePeople = both.every(({ kind, country }) => kind === 'person' && country !== null);
    if (one.length === 1 && other.length === 1 && arePeople && both[0]?.country !== both[1]?.country)
      return both;
  }
  return [];
}

/** "Lee and Park embraced. Both …": two people whom the sentence before joins as its subject. */
function peopleJoined({ sentences }: Reading, { sentence }: MentionNode): ActorRecord[] {
  const where = sentences[sentence - 1];
  if (!where) return [];
  const [subject = -1] = childrenBy(where.tree, where.tree.root, 'nsubj');
  const joined = subject < 0 ? [] : distinctActors(actorsJoined(where, subject));
  return joined.length === 2 && joined.every(({ kind }) => kind === 'person') ? joined : [];
}

const NEAR = 3;
const TALKING = new Set([...MEETING, ...wordClass('verbs.joint')]);

/** The actors at the subject of a verb of speaking, and those it is done to or with. */
const partiesOf = ({ tree, at }: SentenceReading, verb: number): ActorRecord[][] =>
  [['nsubj'], ['obj', 'iobj', 'obl']].map((roles) =>
    childrenBy(tree, verb, ...roles)
      .filter((place) => relation(tree, place) !== 'obl' || WITH.has(caseOf(tree, place) ?? ''))
      .flatMap((place) => at[place]?.actors ?? []),
  );

const WITH: ReadonlySet<string> = new Set(['to', 'with']);

/** "Kenya broke with Mali in May, although the pair made peace": the two states that the clause around sets against each other. */
export function facingBefore(reading: Reading, { sentence, head, cue }: MentionNode): ActorRecord[] {
  const where = reading.sentences[sentence];
  const clause = where?.sentence.tokens[head]?.head ?? -1;
  const token = where?.sentence.tokens[clause];
  if (!where || cue?.count !== 2 || cue.word === 'side' || cue.word === 'party') return [];
  if (!/^(advcl|conj)$/.test(token?.deprel ?? '') || relation(where.tree, head) !== 'nsubj') return [];
  const { tree, at } = where;
  const verb = token?.head ?? -1;
  const isForce = hasFrame(reading, 'verb', lemma(tree, verb), FORCE);
  const partners = [
    ...childrenBy(tree, verb, 'obl').filter((one) => caseOf(tree, one) === 'with'),
    ...(isForce ? childrenBy(tree, verb, 'obj') : []),
  ];
  const [one, other] = [childrenBy(tree, verb, 'nsubj'), partners].map((places) =>
    places.filter((place) => place < head).flatMap((place) => at[place]?.actors ?? []),
  );
  const both = [...(one ?? []), ...(other ?? [])];
  return one?.length === 1 && both.length === 2 && both.every(({ kind }) => kind === 'state') ? both : [];
}

const FORCE: ReadonlySet<RelationType> = new Set(['ASSAULT', 'RIVAL_OF']);

/** "Lee accused Park of theft. … the two rivals": two of one state of whom one has just been told to be against the other. */
export function rivalsBefore(reading: Reading, { sentence, cue }: MentionNode): ActorRecord[] {
  if (cue?.count !== 2 || !RIVALS.has(cue.word)) return [];
  for (let back = sentence - 1; back >= Math.max(0, sentence - REACH); back--) {
    const where = reading.sentences[back];
    const { tokens = [] } = where?.tree ?? {};
    for (let verb = tokens.length - 1; where && verb >= 0; verb--) {
      const both = tokens[verb]?.upos === 'VERB' ? against(reading, where, verb) : [];
      if (both.length > 0) return both;
    }
  }
  return [];
}

const REACH = 8;
const RIVALS = wordClass('nouns.rivals');

/** The person who does a verb of strife and the one of the same state to whom it is done; none elsewhere. */
function against(reading: Reading, { tree, at }: SentenceReading, verb: number): ActorRecord[] {
  if (!hasFrame(reading, 'verb', lemma(tree, verb), STRIFE)) return [];
  const [one, other] = ['nsubj', 'obj'].map((role) =>
    childrenBy(tree, verb, role).flatMap((place) => at[place]?.actors ?? []),
  );
  const both = [...(one ?? []), ...(other ?? [])];
  const arePeople =
    both.length === 2 && both.every(({ kind, country }) => kind === 'person' && country !== null);
  return arePeople && one?.length === 1 && both[0] !== both[1] && both[0]?.country === both[1]?.country
    ? both
    : [];
}

const STRIFE: ReadonlySet<RelationType> = new Set(['ACCUSE', 'ASSAULT', 'COERCE', 'RIVAL_OF']);
