// Which words of a sentence an analyst is to see marked for a relation.
import type { Span } from '../model.ts';
import type { MentionNode, SentenceReading } from '../reading.ts';
import { childrenBy, relation } from '../tree.ts';
import type { Match } from './candidate.ts';
import type { End } from './roles/ends.ts';

/** The sentence of a match, its trigger and the words for its ends. */
export function spansOf(where: SentenceReading, match: Match, source: End, target: End) {
  const { sentence } = where;
  const at = (index: number) => sentence.tokens[index] ?? { start: sentence.start, end: sentence.end };
  const first = Math.min(...match.trigger);
  // a trigger of distant words is marked at its head only
  const last = Math.max(...match.trigger);
  const span = last - first <= 6 ? [first, last] : [match.predicate, match.predicate];
  return {
    evidence: { start: sentence.start, end: sentence.end },
    trigger: { start: at(span[0] ?? 0).start, end: at(span[1] ?? 0).end },
    sourceMention: markedWords(where, source),
    targetMention: markedWords(where, target),
  };
}

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

/** What stands beside and tells who it is: "the minister, Ada Lee", "the Emir of Gwoza, Idris Timta". */
function besides({ at, tree }: SentenceReading, { head, first, last, actors }: MentionNode): MentionNode[] {
  const above = tree.tokens[head]?.deprel === 'appos' ? [tree.tokens[head]?.head ?? -1] : [];
  const comma = (index: number) => tree.tokens[index]?.text === ',';
  const next = comma(last + 1) ? last + 2 : last + 1;
  const right = tree.tokens[next]?.upos === 'DET' ? next + 1 : next;
  const left = comma(first - 1) ? first - 2 : first - 1;
  // behind a phrase of its own, which the parse may hang it on
  const own = childrenBy(tree, head, 'appos', 'nmod').flatMap((child) => [
    child,
    ...childrenBy(tree, child, 'appos'),
  ]);
  return [right, left, ...above, ...own].flatMap((index) => {
    const other = at[index];
    const isSame = other !== undefined && actors.length === 1 && other.actors[0] === actors[0];
    const isNear = other !== undefined && other.first <= last + NEAR && other.last >= first - NEAR;
    return isSame && isNear && other.cue?.kind !== 'pronoun' ? [other] : [];
  });
}

/** How many words may stand between. */
const NEAR = 6;
