// "Oslo sent tents", "pledged $2 million for flood victims": help without a word of whom goes where the report tells of a disaster.
import { isUnnamed } from '../../actor-sets.ts';
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import { distinctActors, onlyOne, perReading, type Reading, type SentenceReading } from '../../reading.ts';
import { homeOf } from '../../resolve/home.ts';
import { lemma, relation } from '../../tree.ts';
import type { Match } from '../candidate.ts';

/** The headline and the first two sentences. */
const OPENING = 3;

const DISASTERS = wordClass('nouns.disasters');

/** The state that a disaster has struck, where a report opens with it and nobody can be taken for another. */
export const struckBy = perReading((reading): ActorRecord | null => {
  const opening = reading.sentences.slice(0, OPENING).filter(tellsDisaster);
  if (opening.length === 0) return null;
  // "Turkey quake: aid flows", below which Syria is named as well
  const [first = [], ...others] = opening.map(statesHit);
  const states = distinctActors([first, ...others].flat());
  const home = homeOf(reading)?.state;
  return onlyOne(states) ?? onlyOne(first) ?? states.find((state) => state === home) ?? null;
});

const tellsDisaster = ({ tree }: SentenceReading) => tree.lemmas.some((word) => DISASTERS.has(word));

/** The states of a sentence that do nothing in it. */
const statesHit = (where: SentenceReading): ActorRecord[] =>
  where.mentions
    .filter(({ first, head }) => first >= (where.dateline ?? 0) && relation(where.tree, head) !== 'nsubj')
    .flatMap(({ actors, places }) => places ?? actors)
    .filter(({ kind }) => kind === 'state');

/** The match with the state in the place of those whom the disaster has struck and nobody names. */
export function forStruck(reading: Reading, where: SentenceReading, match: Match): Match {
  const { frame, targets, sources } = match;
  if (!GIVEN.has(frame.type) || !targets.some((end) => isVictim(where, end))) return match;
  const state = struckBy(reading);
  if (!state || sources.some(({ actor }) => actor.country === state.country)) return match;
  return {
    ...match,
    targets: targets.map((end) => (isVictim(where, end) ? { ...end, actor: state, direct: false } : end)),
  };
}

const isVictim = ({ tree }: SentenceReading, { actor, mention }: Match['targets'][number]) =>
  isUnnamed(actor) && VICTIMS.has(lemma(tree, mention.head));

const GIVEN: ReadonlySet<RelationType> = new Set(['AGREE', 'AID']);
const VICTIMS = wordClass('nouns.struck');
