// "the Security Support Mission (MSS)": what a bracket calls a body is that body, whoever else is called so.
import type { ActorRecord } from '../../lexicon/types.ts';
import type { MentionNode, Reading, SentenceReading } from '../../reading.ts';
import { replaceActor } from '../people/earlier.ts';
import { isCapitalised } from '../words.ts';
import { unmarkStrangers } from './strangers.ts';

/** Gives acronyms in brackets that the lexicon knows as another's to whoever is named before, and drops those of strangers. */
export function settleAcronyms(reading: Reading): void {
  for (const where of reading.sentences)
    for (const named of where.mentions.filter(canBeShortened)) {
      const inside = bracketed(where, named) ?? betweenCommas(reading, where, named);
      const [record, other] = [named.actors[0], inside?.actors[0]];
      if (!inside || !record || !other || record === other) continue;
      const isKnown = reading.lexicon.actors.has(record.id);
      // "Jama'at Nasr al-Islam (JNI)", in a spelling that the lexicon has not
      if (!isKnown && record.kind === other.kind && areInitials(reading, named, inside))
        replaceActor(reading, record, other);
      else if (!isNamedInFull(reading, other)) rename(reading, inside, record);
    }
  unmarkStrangers(reading);
}

const canBeShortened = ({ form, actors, first, last }: MentionNode) =>
  form === 'name' &&
  last > first &&
  actors.length === 1 &&
  actors[0]?.kind !== 'person' &&
  actors[0]?.kind !== 'state';

/** The acronym alone in a bracket right behind a name. */
function bracketed({ at, sentence: { tokens } }: SentenceReading, named: MentionNode): MentionNode | null {
  const index = named.last + 2;
  const isAlone = tokens[index - 1]?.text === '(' && tokens[index + 1]?.text === ')';
  const inside = at[index];
  const isShort = inside?.first === index && inside.last === index && inside.actors.length === 1;
  return isAlone && isShort && inside.form === 'acronym' ? inside : null;
}

/** "the Australian Wheat Board, AWB,": the acronym between commas, where it has the first letters of the name. */
function betweenCommas(
  reading: Reading,
  { at, sentence: { tokens } }: SentenceReading,
  named: MentionNode,
): MentionNode | null {
  const index = named.last + 2;
  const isApart = [index - 1, index + 1].every((beside) => /^[,.]$/.test(tokens[beside]?.text ?? '.'));
  const inside = at[index];
  if (!isApart || inside?.form !== 'acronym' || inside.actors.length !== 1) return null;
  const before = at[named.first - 1];
  const whole = before?.form === 'demonym' ? { ...named, start: before.start } : named;
  return areInitials(reading, whole, inside) ? inside : null;
}

/** Whether the letters of an acronym are first letters of the words of a name, in their order. */
function areInitials({ article }: Reading, named: MentionNode, { start, end }: MentionNode): boolean {
  const words = article.text.slice(named.start, named.end).split(/[\s-]+/);
  const initials = words.filter((word) => isCapitalised(word)).map((word) => word.charAt(0).toLowerCase());
  let at = 0;
  for (const letter of article.text.slice(start, end).toLowerCase()) {
    const found = initials.indexOf(letter, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}

const isNamedInFull = ({ mentions }: Reading, record: ActorRecord) =>
  mentions.some(({ form, actors }) => form === 'name' && actors[0] === record);

/** From here on and before, the acronym is the record's. */
function rename(reading: Reading, inside: MentionNode, record: ActorRecord): void {
  const word = reading.article.text.slice(inside.start, inside.end);
  const [other] = inside.actors;
  for (const mention of reading.mentions)
    if (mention.actors[0] === other && reading.article.text.slice(mention.start, mention.end) === word)
      mention.actors = [record];
}
