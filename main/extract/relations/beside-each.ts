// "exports from Peru to Chile and from Bolivia to Brazil": each goes with the one beside it, and not with the one before.
import type { SentenceReading } from '../reading.ts';
import { caseOf } from '../tree.ts';
import { type End, endsAt } from './roles/ends.ts';

/** Pairs in which a source that opens a group of its own has the target of that group. */
export const besideEach = (where: SentenceReading, pairs: readonly [End, End][]): [End, End][] =>
  pairs.flatMap(([source, target]) => {
    if (!opensAnother(where, source, target)) return [[source, target] as [End, End]];
    const own = nextUnder(where, source, caseOf(where.tree, target.mention.head));
    return own.length > 0 ? own.map((end): [End, End] => [source, end]) : [[source, target] as [End, End]];
  });

/** "and from Bolivia", "and Bolivia's for", with the same before a target that stands in front. */
function opensAnother({ sentence: { tokens } }: SentenceReading, { mention }: End, target: End): boolean {
  const isBehind = target.mention.head < mention.first;
  const at = tokens[mention.first - 1]?.upos === 'DET' ? mention.first - 2 : mention.first - 1;
  const preposition = tokens[at];
  if (!isBehind || !preposition) return false;
  const before = tokens.slice(0, target.mention.first);
  const isJoined = ({ lower, text }: { lower: string; text: string }) => lower === 'and' || text === ',';
  if (isJoined(preposition))
    return (
      tokens[mention.last + 1]?.xpos === 'POS' &&
      tokens[mention.last + 2]?.upos === 'ADP' &&
      before.some(({ xpos }) => xpos === 'POS')
    );
  const joint = tokens[at - 1];
  return (
    preposition.upos === 'ADP' &&
    joint !== undefined &&
    isJoined(joint) &&
    before.some(({ lower }) => lower === preposition.lower)
  );
}

/** Who stands behind the source under that preposition, before the next group. */
function nextUnder(where: SentenceReading, { mention }: End, preposition: string | null): readonly End[] {
  const { tokens } = where.sentence;
  for (let at = mention.last + 1; at < Math.min(tokens.length, mention.last + REACH); at++) {
    const token = tokens[at];
    if (preposition === null || token?.upos === 'VERB' || token?.lower === 'and') return [];
    const found = where.at[at];
    if (found?.head === at && caseOf(where.tree, at) === preposition) return endsAt(where, at);
  }
  return [];
}

/** How far behind its source a target may stand. */
const REACH = 7;
