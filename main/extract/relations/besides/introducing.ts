// How a tie that is told in passing becomes a relation: "its ally Chad", "EU member Malta".
import type { Frame } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Relation } from '../../model.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { childrenBy, lemma } from '../../tree.ts';
import type { End } from '../roles/ends.ts';
import { isOld } from '../time/present.ts';
import { settingOf } from '../time/setting.ts';
import { unmatched } from './unmatched.ts';

export interface Introducer {
  word: string;
  start: number;
  end: number;
}

/** "its former ally Chad" */
export function isPast(reading: Reading, where: SentenceReading, index: number, start: number): boolean {
  const phrase = where.sentence.tokens[index];
  const words = childrenBy(where.tree, index, 'amod', 'advmod').map((child) => lemma(where.tree, child));
  const inside = phrase
    ? reading.article.text
        .slice(phrase.start, start)
        .toLowerCase()
        .split(/[\s-]+/)
    : [];
  return [...words, ...inside].some((word) => PAST.has(word));
}

export const PAST = wordClass('words.once');

/** "supposedly allies" */
export const SUPPOSED = wordClass('adverbs.supposed');

/** The relation that a noun with its owner tells of a name. */
export function relationOf(
  reading: Reading,
  where: SentenceReading,
  frame: Frame,
  { word, start, end }: Introducer,
  from: End,
  to: End,
): Relation {
  const words = ({ mention }: End) => reading.article.text.slice(mention.start, mention.end);
  const owner = from.mention.form === 'pronoun' ? `${words(from)} (${from.actor.name})` : words(from);
  const told = unmatched(reading, where, from, to, {
    type: frame.type,
    mode: frame.mode,
    contexts: frame.contexts,
    mutual: frame.mutual,
    confidence: CONFIDENCE,
    rule: frame.id,
    explanation: `“${word}” of ${owner} introduces ${words(to)}`,
    trigger: { start, end },
  });
  // under the heading of a chronology: "1998. … The foes signed"
  const { heading } = settingOf(reading, where);
  return heading !== null && isOld(reading, heading) ? { ...told, date: heading, historical: true } : told;
}

/** Such phrases are hardly ever misread; what may be wrong is whom a pronoun means. */
const CONFIDENCE = 0.85;
