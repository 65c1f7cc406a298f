// Who "the Mission", "these terrorists" and "this enemy" are: a body or group named before by a longer name.
import type { ActorRecord } from '../lexicon/types.ts';
import type { ActorKind } from '../model.ts';
import type { MentionNode, Reading } from '../reading.ts';
import { subjecthood } from './salience.ts';

/** "the Mission" once "the UN Mission in South Sudan" is named: the body last named with that noun in capitals. */
export function namesake(
  reading: Reading,
  mention: MentionNode,
  ordered: readonly MentionNode[],
): ActorRecord | null {
  const { text } = reading.article;
  const noun = reading.sentences[mention.sentence]?.sentence.tokens[mention.head]?.text ?? '';
  const isBare = /^(the )?\S+$/i.test(text.slice(mention.start, mention.end));
  const isProper = isBare && mention.cue?.definite === true && /^\p{Lu}\p{Ll}+$/u.test(noun);
  if (!isProper || OF_STATES.has(noun.toLowerCase())) return null;
  const word = new RegExp(`(^|\\s)${noun}(\\s|$)`);
  const before = ordered.filter(
    (other) =>
      other.actors.length === 1 &&
      other.end < mention.start &&
      other.end - other.start > noun.length &&
      isNamed(other) &&
      BODIES.has(other.actors[0]?.kind ?? 'place') &&
      word.test(text.slice(other.start, other.end)),
  );
  const subjects = before.filter((other) => subjecthood(reading, other) > 0);
  return (subjects.at(-1) ?? before.at(-1))?.actors[0] ?? null;
}

const isNamed = ({ form, cue }: MentionNode) => form === 'name' || cue?.kind === 'agent';

/** Every state has one: whose it is, the context tells better. */
const OF_STATES: ReadonlySet<string> = new Set(['government', 'parliament', 'president', 'state']);

const BODIES: ReadonlySet<ActorKind> = new Set(['company', 'group', 'institution', 'organisation', 'state']);

/** "these militants", "the terrorist group": the armed group that the article has named first and far more than others. */
export function armedGroup(
  { article }: Reading,
  mention: MentionNode,
  ordered: readonly MentionNode[],
): ActorRecord | null {
  const word = article.text.slice(0, mention.start).match(/(\p{L}+)\s+(\p{L}+\s+)?$/u)?.[0] ?? '';
  if (!mention.cue?.definite && !/\b(this|these|that|those)\b/i.test(word)) return null;
  const groups = ordered
    .filter(({ end, form }) => end < mention.start && (form === 'name' || form === 'acronym'))
    .flatMap(({ actors }) => actors.filter(isArmed));
  const [group] = groups;
  const own = groups.filter(({ id }) => id === group?.id);
  return group && own.length >= MUCH * (groups.length - own.length) ? group : null;
}

/** How many times the names of all others together an article must name one group for it to be meant. */
const MUCH = 4;

const isArmed = ({ kind, sectors }: ActorRecord) =>
  kind === 'group' && sectors.some((sector) => ARMED.has(sector));

const ARMED: ReadonlySet<string> = new Set(['PRM', 'REB', 'UAF']);

/** Nouns for such a group or its men. */
export const isOfArmed = (sectors: readonly string[]) =>
  sectors.some((sector) => sector === 'REB' || sector === 'UAF');
