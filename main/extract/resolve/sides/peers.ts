// "telephoned his two counterparts", "urged her two colleagues to talk": the leaders of the two states that the article is about.
import type { ActorRecord } from '../../lexicon/types.ts';
import { PEERS } from '../../mentions/described/counts.ts';
import { officesOf } from '../../mentions/people/offices.ts';
import type { RelationType } from '../../model.ts';
import { distinctActors, hasFrame, type MentionNode, type Reading } from '../../reading.ts';
import { isSideOf } from '../../relations/back/back.ts';
import { surfaceSubject } from '../../relations/roles/subjects.ts';
import { actorsDoing } from '../../relations/roles/takers.ts';
import { lemma, verbOver } from '../../tree.ts';
import { stateOf } from '../salience.ts';
import { statesOfTitle } from './title-pair.ts';

/** How many sentences back both may have been told of together. */
const REACH = 12;

/** The two people or states; nobody where the words may mean others, null where they are no such words. */
export function peersOf(reading: Reading, mention: MentionNode): ActorRecord[] | null {
  if (!PEERS.has(mention.cue?.word ?? '') || mention.cue?.count !== 2) return null;
  const where = reading.sentences[mention.sentence];
  const verb = where && verbOver(where.tree, mention.head);
  if (!where || verb === undefined) return [];
  const isTold = /^(at|from|in|of|on)$/.test(where.sentence.tokens[mention.last + 1]?.lower ?? '');
  if (isTold || !hasFrame(reading, 'verb', lemma(where.tree, verb), ADDRESSING)) return [];
  const doers = actorsDoing(where, verb);
  const subject = surfaceSubject(where.tree, verb);
  const isMinister = subject !== null && IN_OFFICE.test(where.at[subject]?.cue?.word ?? '');
  if (!isMinister && !doers.every((doer) => isInOffice(reading, doer))) return [];
  const near = reading.sentences.slice(Math.max(0, mention.sentence - REACH), mention.sentence);
  const several = near
    .flatMap(({ mentions }) => mentions)
    .findLast(({ cue, actors }) => cue?.kind === 'several' && actors.length === 2)?.actors;
  const title = statesOfTitle(reading);
  const pair =
    title.length > 0 ? title : distinctActors((several ?? []).flatMap((one) => stateOf(reading, one) ?? []));
  const isOfPair = isSideOf(pair);
  if (pair.length !== 2 || doers.some(isOfPair)) return [];
  // "Lee and Park had met in May": by name, where one sentence has both
  const leaders = near.map(({ mentions }) =>
    distinctActors(mentions.flatMap(({ actors }) => actors)).filter(({ kind }) => kind === 'person'),
  );
  return leaders.findLast((two) => two.length === 2 && isOneEach(two, pair)) ?? pair;
}

const ADDRESSING: ReadonlySet<RelationType> = new Set(['CONSULT', 'REQUEST']);

/** Presidents and ministers have counterparts; senators and judges have colleagues at home. */
const isInOffice = (reading: Reading, doer: ActorRecord): boolean =>
  doer.kind === 'state' ||
  reading.bearers.some(({ title, mention }) => mention.actors.includes(doer) && IN_OFFICE.test(title)) ||
  officesOf(doer).some(({ title }) => IN_OFFICE.test(title));

const IN_OFFICE =
  /\b(chancellor|chief|emir|head of (government|state)|king|minister|premier|president|secretary of state|secretary[- ]general|sultan)\b/;

const isOneEach = (people: readonly ActorRecord[], pair: readonly ActorRecord[]) =>
  pair.every((state) => people.filter(isSideOf([state])).length === 1);
