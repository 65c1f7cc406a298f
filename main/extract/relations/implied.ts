// "Brazil condemned the raid": the target is who did what "the raid" sums up, told a little before.
import type { ActorRecord, Frame } from '../lexicon/types.ts';
import type { RelationType } from '../model.ts';
import type { MentionNode, Reading, SentenceReading } from '../reading.ts';
import { childrenBy, lemma } from '../tree.ts';
import { type End, endsAt } from './ends.ts';
import type { Roles } from './roles.ts';

/** How many sentences back the deed may have been told. */
const REACH = 5;

/** Types whose target may be named by a deed of its own. */
const OF_DEEDS: ReadonlySet<RelationType> = new Set(['ACCUSE', 'REJECT', 'SUPPORT']);

const POINTERS: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those']);

/** Who did the deed that stands in one of the roles; none where it says itself whose it is, or where nothing fits. */
export function impliedEnds(
  reading: Reading,
  where: SentenceReading,
  frame: Frame,
  roles: Roles,
  wanted: readonly string[],
): End[] {
  if (!OF_DEEDS.has(frame.type)) return [];
  for (const index of wanted.flatMap((role) => roles.get(role) ?? [])) {
    const pointer = pointerOf(where, index);
    const judges = (roles.get('subj') ?? []).flatMap((at) => endsAt(where, at)).map(({ actor }) => actor);
    const told =
      pointer === null
        ? null
        : lastTold(reading, where, lemma(where.tree, index), judges, frame.type === 'SUPPORT');
    if (pointer === null || !told) continue;
    const { tokens } = where.sentence;
    const mention: MentionNode = {
      sentence: where.index,
      first: pointer,
      last: index,
      head: index,
      start: tokens[pointer]?.start ?? 0,
      end: tokens[index]?.end ?? 0,
      form: 'description',
      actors: told.doers,
      cue: null,
    };
    return told.doers.map((actor) => ({ actor, mention, direct: false, implied: 'told' }));
  }
  return [];
}

/** The "the" of a bare noun phrase: "the raid", "the latest raid", but not "the raid on the camp". */
function pointerOf(where: SentenceReading, index: number): number | null {
  const { tree } = where;
  if (tree.tokens[index]?.upos !== 'NOUN' || where.at[index]) return null;
  if (childrenBy(tree, index, 'nmod', 'compound', 'acl', 'conj').length > 0) return null;
  const pointer = childrenBy(tree, index, 'det').find((child) =>
    POINTERS.has(tree.tokens[child]?.lower ?? ''),
  );
  return pointer ?? null;
}

/**
 * The last deed that the noun can mean, done by others than those who judge it: one of a type that the noun's own frames
 * have; for "the move" any that is more than words, else what the article opens with.
 */
function lastTold(
  reading: Reading,
  where: SentenceReading,
  noun: string,
  judges: readonly ActorRecord[],
  isWelcome: boolean,
): Reading['told'][number] | null {
  const types = new Set(reading.lexicon.frames.get(`${noun}/noun`)?.map((frame) => frame.type));
  const any = reading.lexicon.summaries.get(noun);
  // "the decision" is what somebody is told to have decided
  const effect = reading.lexicon.operators.get(`${noun}/noun`)?.effect;
  const others = reading.told.filter(({ doers, past, sentence }) => {
    const isOwn = doers.some((doer) => judges.some((judge) => areOneSide(doer, judge)));
    return !isOwn && !past && sentence < where.index;
  });
  const near = others.filter(({ sentence }) => sentence >= where.index - REACH);
  const named = near.findLast(({ type }) => types.has(type));
  if (named || !any) return named ?? null;
  // "the remarks": only what was said last, and by others
  if (any === 'words')
    return others.findLast(({ type, sentence }) => SAYINGS.has(type) && sentence >= where.index - 2) ?? null;
  // a bombing is no "step"
  const isMeant = ({ type, effects }: (typeof others)[number]) =>
    effect ? effects.includes(effect) : !WORDS.has(type) && !(type === 'ASSAULT' && STEPS.has(noun));
  // what is welcomed is seldom an act of conflict where the article tells of another
  const isKind = (deed: (typeof others)[number]) => isMeant(deed) && COOPERATIVE.has(deed.type);
  const welcomed = isWelcome
    ? (near.findLast(isKind) ?? others.find((deed) => deed.sentence < OPENING && isKind(deed)))
    : undefined;
  return (
    welcomed ??
    near.findLast(isMeant) ??
    others.find((deed) => deed.sentence < OPENING && isMeant(deed)) ??
    null
  );
}

const areOneSide = (a: ActorRecord, b: ActorRecord) =>
  a.id === b.id || (a.country !== null && a.country === b.country);

const COOPERATIVE: ReadonlySet<RelationType> = new Set([
  'AGREE',
  'AID',
  'CONCEDE',
  'COOPERATE',
  'RETREAT',
  'SUPPORT',
]);

const STEPS: ReadonlySet<string> = new Set(['announcement', 'development', 'move', 'step']);

/** Who only said something has made no move. */
const WORDS: ReadonlySet<RelationType> = new Set(['ACCUSE', 'CONSULT', 'REQUEST', 'SUPPORT']);

/** What "the remarks" were. */
const SAYINGS: ReadonlySet<RelationType> = new Set(['ACCUSE', 'REQUEST', 'THREATEN']);

/** The headline and the sentence below it. */
const OPENING = 2;
