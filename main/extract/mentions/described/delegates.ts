// "Mr. Lee (Chad) said", "ADA LEE (Mali) deplored it": in records of the United Nations a state in a bracket is whom one speaks for.
import type { ActorRecord } from '../../lexicon/types.ts';
import {
  addMention,
  introduce,
  type MentionNode,
  type Reading,
  type SentenceReading,
  slug,
} from '../../reading.ts';
import { textOf } from '../people/people.ts';
import { isInCapitals } from '../words.ts';

/** Marks those named before a state in a bracket, and gives them the state. */
export function markDelegates(reading: Reading, where: SentenceReading): void {
  for (let open = 1; open < where.sentence.tokens.length; open++) {
    const bracketed = bracketedState(where, open);
    const [state] = bracketed?.actors ?? [];
    if (!state || bracketed?.form !== 'name') continue;
    const name = where.at[open - 1] ?? markShouted(reading, where, open);
    if (name) settleDelegate(reading, where, name, state);
  }
}

/** "(Mali)": the state that stands alone in the bracket that opens at a word; null where none does. */
export function bracketedState(
  { at, sentence: { tokens } }: SentenceReading,
  open: number,
): MentionNode | null {
  const inside = tokens[open]?.text === '(' ? at[open + 1] : undefined;
  return inside?.actors[0]?.kind === 'state' && tokens[inside.last + 1]?.text === ')' ? inside : null;
}

/** "ADA LEE (Mali)" in a sentence of small letters: a person, though no list knows the name. */
function markShouted(reading: Reading, where: SentenceReading, open: number): MentionNode | null {
  const { tokens } = where.sentence;
  let first = open;
  while (first > 0 && !where.at[first - 1] && SHOUTED.test(tokens[first - 1]?.text ?? '')) first--;
  const isName = open - first >= 2 && open - first <= 5 && !isInCapitals(tokens);
  if (!isName) return null;
  const name = textOf(where, first, open - 1)
    .toLowerCase()
    .replaceAll(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
  const id = `person:${slug(name)}`;
  const draft: ActorRecord = { id, kind: 'person', name, country: null, sectors: [], affiliation: null };
  return addMention(reading, where, {
    first,
    last: open - 1,
    form: 'name',
    actors: [introduce(reading, draft)],
    cue: null,
  });
}

const SHOUTED = /^\p{Lu}[\p{Lu}'’.-]*$/u;

function settleDelegate(
  reading: Reading,
  where: SentenceReading,
  name: MentionNode,
  state: ActorRecord,
): void {
  const { tokens } = where.sentence;
  const [record] = name.actors;
  if (
    name.actors.length !== 1 ||
    name.form !== 'name' ||
    record?.kind !== 'person' ||
    record.country !== null
  )
    return;
  const isAddressed = [name.first, name.first - 1].some((at) => MISTER.test(tokens[at]?.text ?? ''));
  const isTitled = where.joined.some(({ mention, first }) => mention === name && first < name.first);
  const isShouted = SHOUTED.test(tokens[name.last]?.text ?? '') && !isInCapitals(tokens);
  if ((isAddressed || isTitled || isShouted) && reading.introduced.has(record.id))
    Object.assign(record, { country: state.country, affiliation: state.id });
}

const MISTER = /^(Dr|Miss|Mr|Mrs|Ms|Sir)\.?$/;
