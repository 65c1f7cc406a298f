// Which words of a sentence an analyst is to see marked for an end of a relation.
import type { Span } from '../model.ts';
import type { MentionNode, SentenceReading } from '../reading.ts';
import { relation } from '../tree.ts';
import type { End } from './ends.ts';

/** "Iraqi soldiers" whole, "the minister, Ada Lee," with her name, and for "its" the subject that it stands for. */
export function markedWords(where: SentenceReading, { mention, actor }: End): Span {
  const isPossessive = where.sentence.tokens[mention.head]?.xpos === 'PRP$';
  const named = isPossessive ? subjectFor(where, mention, actor.id) : undefined;
  const shown = named ?? mention;
  const spans = [shown, ...besides(where, shown)].map((one) => phraseOf(where, one));
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

/** With what the parser saw joined in front of it: a nationality, a title. */
function phraseOf(where: SentenceReading, mention: MentionNode): Span {
  const { start, end, head } = mention;
  const first = where.at[head] === mention ? (where.sentence.tokens[head]?.start ?? start) : start;
  return { start: Math.min(start, first), end };
}

/** "Chad is united in its condemnation": the last subject, or one joined to it, before a possessive that means the same. */
const subjectFor = (where: SentenceReading, pronoun: MentionNode, id: string) =>
  where.mentions.findLast(
    ({ head, last, actors }) =>
      last < pronoun.first &&
      /^(nsubj|conj)$/.test(relation(where.tree, head)) &&
      actors.length === 1 &&
      actors[0]?.id === id,
  );

/** What stands right beside, with nothing but a comma between, and tells who it is. */
function besides(where: SentenceReading, { first, last, actors }: MentionNode): MentionNode[] {
  const { at } = where;
  const isComma = (index: number) => where.sentence.tokens[index]?.text === ',';
  const skip = (index: number, step: 1 | -1) => {
    const beside = isComma(index) ? index + step : index;
    return where.sentence.tokens[beside]?.upos === 'DET' && step > 0 ? beside + 1 : beside;
  };
  return [at[skip(last + 1, 1)], at[skip(first - 1, -1)]].filter(
    (other): other is MentionNode =>
      other !== undefined &&
      other.cue?.kind !== 'pronoun' &&
      actors.length === 1 &&
      other.actors[0] === actors[0],
  );
}
