// "several states, including Chad and Mali", "countries such as Chad": who is named of many.
import type { SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, conjuncts } from '../../tree.ts';

/**
 * Where those stand whom the words behind a noun name of those it tells of: "24 hostages, including 13 Israelis", "states in the
 * region, among them Chad".
 */
export function includedIn(where: SentenceReading, noun: number): readonly number[] {
  const { tokens } = where.sentence;
  const { tree } = where;
  // "Chad and Mali are among those that …", "… among the states which …"
  if (caseOf(tree, noun) === 'among' && childrenBy(tree, noun, 'cop').length > 0)
    return childrenBy(tree, noun, 'nsubj')
      .flatMap((at) => conjuncts(tree, at))
      .filter((at) => where.at[at]);
  if (!/^NNP?S$/.test(tokens[noun]?.xpos ?? '') || PLACES.has(tokens[noun]?.lemma ?? '')) return [];
  for (let mark = noun + 1; mark <= noun + FARTHEST; mark++) {
    const length = isShare(tokens.slice(mark, mark + 3).map(({ lower }) => lower))
      ? 3
      : lengthOf(tokens[mark]?.lower ?? '', tokens[mark + 1]?.lower ?? '', mark - noun);
    if (length > 0) return namedFrom(where, mark + length);
    // "in the region" may stand between, but no verb and no other of a row
    if (/^(AUX|CCONJ|SCONJ|VERB)$/.test(tokens[mark]?.upos ?? '')) return [];
  }
  return [];
}

/** Those of a list that begins at a token, "Chad and Mali" or "those of Chad"; nobody where other words come first. */
function namedFrom({ at, sentence: { tokens }, tree }: SentenceReading, start: number): readonly number[] {
  const isThose = tokens[start]?.lower === 'those' && tokens[start + 1]?.lower === 'of';
  const first = isThose ? start + 2 : start;
  const named = [first, first + 1, first + 2].find((place) => at[place]);
  // "politicians, such as Lee's visit": nobody is one
  if (named === undefined || tokens[named]?.deprel === 'nmod:poss') return [];
  // "such as those between Chad and Mali" is none of theirs
  const isPlain = tokens.slice(first, named).every(({ upos }) => !/^(ADP|PRON)$/.test(upos));
  return isPlain ? conjuncts(tree, named).filter((place) => at[place]) : [];
}

/** "fifteen men, most of them Malians" */
const isShare = ([share = '', of, whom = '']: readonly string[]) =>
  of === 'of' && SHARES.has(share) && /^(them|whom)$/.test(whom);

const SHARES: ReadonlySet<string> = new Set(['all', 'half', 'many', 'most', 'several', 'some']);

/** How many words open the list of those who are named; 0 where they do not. */
function lengthOf(word: string, next: string, distance: number): number {
  if (LISTING.has(`${word} ${next}`)) return 2;
  const isNear = (word === 'among' && distance <= 2) || (word === 'like' && distance === 1);
  if (word === 'such' && distance > 2) return 0;
  return LISTING.has(word) || isNear ? 1 : 0;
}

/** "freedom in places like Chad": what is meant there is not Chad. */
const PLACES: ReadonlySet<string> = new Set(['area', 'city', 'place', 'region', 'town']);

/** How far behind the noun the list may open. */
const FARTHEST = 8;
const LISTING: ReadonlySet<string> = new Set([
  'among them',
  'especially',
  'including',
  'namely',
  'notably',
  'particularly',
  'such as',
]);
