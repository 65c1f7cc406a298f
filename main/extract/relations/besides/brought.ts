// "hosted talks between Peru and Chile", "brought Peru and Chile together": those who are brought together talk as well.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { caseOf, hasNot, lemma } from '../../tree.ts';
import { isSideOfEnds } from '../back/back.ts';
import type { Match } from '../candidate.ts';
import { distinctEnds, isNameless } from '../roles/ends.ts';

/** One mutual match for each event by which somebody makes others talk to each other. */
export function matchBrought(
  { lexicon }: Reading,
  where: SentenceReading,
  events: readonly Match[],
): Match[] {
  // "failed to bring them together", "could not bring them together": they have refused nothing to each other
  const hasFailed = ({ predicate }: Match) => {
    const over = lemma(where.tree, where.tree.tokens[predicate]?.head ?? -1);
    const effect = lexicon.operators.verb.get(over)?.effect;
    // "offered to bring them together": that is agreed on by nobody
    return effect === 'fail' || effect === 'commit' || hasNot(where.tree, predicate);
  };
  return events
    .filter((match) => isMeeting(where, match) && !hasFailed(match))
    .flatMap((match) => among(where, match));
}

function among(where: SentenceReading, match: Match): Match[] {
  const isHost = isSideOfEnds(match.sources);
  const parties = distinctEnds(match.targets.filter((end) => !isNameless(end) && !isHost(end.actor)));
  const areApart = parties.length > 1 && (isTogether(match) || isBetween(where, match));
  if (!areApart) return [];
  const frame = { ...match.frame, mode: null, mutual: true };
  return [{ ...match, frame, sources: parties, targets: parties, mutual: true }];
}

/** Of whoever mediates between two nobody knows whether they met. */
const isMeeting = ({ tree }: SentenceReading, match: Match) =>
  match.frame.mode === 'multilateral' &&
  match.frame.pos === 'verb' &&
  (isTogether(match) || match.trigger.slice(1).some((at) => MEETINGS.has(lemma(tree, at))));

const isTogether = ({ frame }: Match) => frame.particle === 'together';

const isBetween = ({ tree }: SentenceReading, { targets }: Match) =>
  targets.some(({ mention }) => caseOf(tree, mention.head) === 'between');

const MEETINGS = wordClass('nouns.held-meetings');
