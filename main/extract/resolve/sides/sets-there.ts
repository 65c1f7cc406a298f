// Who may be "the two sides", of those that stand in one sentence.
import type { ActorRecord } from '../../lexicon/types.ts';
import type { ActorKind } from '../../model.ts';
import { actorsJoined, type MentionNode, type Reading } from '../../reading.ts';
import { neighboursIn } from '../nouns/neighbours.ts';
import type { Tally } from '../tally.ts';
import { together } from '../tally.ts';
import { areNoPeople, candidateSets, doersIn } from './candidate-sets.ts';
import { actTogether, faceEachOther, foughtIn } from './foes.ts';
import { areLeading, armedIn, foesJoined, joinedIn, listedIn } from './joined.ts';
import { justTold } from './just-told.ts';
import { joinedStates } from './together.ts';

interface Sets {
  /** All of them, the likeliest first. */
  sets: ActorRecord[][];
  /** "Finnish, Danish and Swedish ships" */
  listed: ActorRecord[][];
  /** "Chad and Mali" for "both" */
  near: ActorRecord[][];
  /** Who attacks and who is attacked. */
  foes: ActorRecord[][];
}

/** The sets of actors that the words may mean, by what one sentence tells of them. */
export function setsIn(
  reading: Reading,
  mention: MentionNode,
  sentence: number,
  here: readonly MentionNode[],
  tally: Tally,
): Sets {
  const { word = '', count = 0 } = mention.cue ?? {};
  const kinds = reading.lexicon.anaphors.get(word);
  const asStates = !kinds || kinds.includes('state');
  const people = !kinds;
  // "urged all parties to stop": those that are at odds, and not whoever stands in one sentence
  const isAll = count === 0 && isOfAll(reading, mention);
  const sets =
    isAll && !areNoPeople(here) ? [] : candidateSets(reading, here, people, asStates, kinds ?? ['state']);
  const isSides = word === 'side' || word === 'party';
  const foes =
    isSides || word === 'both'
      ? foughtIn(reading, sentence, mention).filter((set) => areLeading(mention, tally, set))
      : [];
  if (isSides)
    sets.unshift(
      ...[armedIn(reading, here)].filter((set) => areOpposed(reading, sentence, set, tally)),
      ...foesJoined(reading, here),
    );
  if (asStates && !isAll && sentence === mention.sentence - 1) sets.push(doersIn(reading, here));
  if (count === 2) sets.push(neighboursIn(reading, word, here));
  // "asked Chad and Mali to stop them; Lee visited both"
  const near =
    isBoth(reading, mention) && (mention.sentence - sentence <= 1 || isOpening(reading, mention, sentence))
      ? BOTH.filter((kind) => !kinds || kinds.includes(kind)).flatMap((kind) =>
          joinedIn(reading, here, [kind]),
        )
      : [];
  // "Kenya said that Chad had met Mali. The two countries …"
  // "the two", but neither "both" nor "both sides"
  const isTwo = reading.sentences[mention.sentence]?.sentence.tokens[mention.head]?.lower === 'two';
  const isTold = asStates && !isSides && (isTwo || !isBoth(reading, mention));
  const told = isTold ? justTold(reading, mention, sentence, here) : [];
  if (told.length > 0) near.push(told);
  sets.unshift(...near);
  // "Chad and Mali signed it as Togo looked on. The two countries …"
  if (count === 2 && asStates && !people && !isSides && sentence === mention.sentence - 1)
    sets.unshift(...joinedIn(reading, here, ['state']));
  const listed = asStates && !people && count > 2 ? joinedStates(reading, here) : [];
  sets.unshift(...listed);
  // "Kenya hosted the rebels and the army. The parties agreed": those that are named together
  if (count === 0 || count > 2)
    sets.unshift(
      ...joinedIn(reading, here, kinds ?? ['state']).filter(
        (set) => !isSides || !actTogether(reading.sentences[sentence], set),
      ),
    );
  // "the groups" are those told in one breath, not whoever speaks of them
  if (count === 0 && !asStates) sets.unshift(listedIn(reading, sentence, kinds ?? []));
  sets.unshift(...foes);
  return { sets, listed, near, foes };
}

/** "all parties", "all sides" */
const isOfAll = ({ sentences }: Reading, { sentence, head, cue }: MentionNode) =>
  (cue?.word === 'party' || cue?.word === 'side') &&
  sentences[sentence]?.sentence.tokens
    .slice(Math.max(0, head - 2), head)
    .some(({ lower }) => lower === 'all') === true;

/** Two forces that a sentence joins or that face each other in it, or that the article tells of together: no two who help a third. */
const areOpposed = (reading: Reading, sentence: number, set: readonly ActorRecord[], tally: Tally) => {
  const where = reading.sentences[sentence];
  return (
    where !== undefined &&
    (together(set, tally) > 1 ||
      faceEachOther(where, set) ||
      where.mentions.some(({ head }) => set.every((record) => actorsJoined(where, head).includes(record))))
  );
};

/** "both", "both governments", but not "both sides": those are of a quarrel. */
const isBoth = ({ sentences }: Reading, { cue, sentence, first }: MentionNode) =>
  cue?.word === 'both' ||
  (cue?.word !== 'side' &&
    cue?.word !== 'party' &&
    sentences[sentence]?.sentence.tokens[first]?.lower === 'both');

/** What "both" can be; "both countries" are no people. */
const BOTH: readonly ActorKind[] = ['person', 'organisation', 'group', 'state'];

/** "Kenya and Togo are allies. … In May the two agreed": whom the paragraph opens with. */
const isOpening = ({ sentences }: Reading, mention: MentionNode, sentence: number) =>
  sentences[sentence]?.paragraph === sentences[mention.sentence]?.paragraph &&
  sentences[sentence - 1]?.paragraph !== sentences[sentence]?.paragraph;
