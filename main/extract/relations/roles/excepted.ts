// Whom a sentence names only to leave him out: "but not Chad", "neither Chad nor Mali".
import type { SentenceReading } from '../../reading.ts';
import { childrenBy, lemma, subtreeSpan, type Tree } from '../../tree.ts';

/** "but not Chad", "rather than Chad", "every member but Chad" */
export function isExcepted({ tree }: SentenceReading, index: number): boolean {
  const words = childrenBy(tree, index, 'advmod', 'cc', 'case').map((child) => lemma(tree, child));
  if (words.some((word) => EXCEPTIONS.has(word))) return true;
  const head = tree.tokens[index]?.head ?? -1;
  const isOfAll = [head, ...childrenBy(tree, head, 'det')].some((at) => ALL.has(lemma(tree, at)));
  return isOfAll && words.includes('but');
}

const ALL: ReadonlySet<string> = new Set([
  'all',
  'any',
  'anybody',
  'anyone',
  'each',
  'every',
  'everybody',
  'everyone',
  'no',
  'nobody',
  'none',
]);

const EXCEPTIONS: ReadonlySet<string> = new Set(['instead', 'not', 'rather']);

/** "accused not Chad but Mali", "no one, not even Chad"; but "not only Chad". */
export function isDenied({ tree }: SentenceReading, index: number): boolean {
  if (isLess(tree, index)) return true;
  const not = childrenBy(tree, index, 'advmod', 'cc').find((child) => lemma(tree, child) === 'not');
  if (not === undefined || not > index || (tree.kinds[index] === 'nsubj' && !isCorrected(tree, index)))
    return false;
  return !ONLY.has(tree.tokens[not + 1]?.lower ?? '');
}

/** "was meant less for Chad than for Mali", "aimed not so much at Chad as at Mali" */
function isLess({ tokens, children }: Tree, index: number): boolean {
  const first = Math.min(index, ...(children[index] ?? []));
  const before = tokens.slice(Math.max(0, first - 3), first).map(({ lower }) => lower);
  const after = tokens.slice(index + 1, index + FAR).map(({ lower }) => lower);
  return (
    (before.at(-1) === 'less' && after.includes('than')) ||
    (before.join(' ') === 'not so much' && after.includes('as'))
  );
}

/** How far behind whoever is less meant the other stands. */
const FAR = 6;

/** "not Chad but Mali" did it. */
export const isCorrected = (tree: Tree, index: number) =>
  tree.tokens[index - 1]?.lower === 'not' &&
  childrenBy(tree, index, 'conj').some((other) =>
    childrenBy(tree, other, 'cc').some((cc) => lemma(tree, cc) === 'but'),
  );

/** "not only" */
export const ONLY: ReadonlySet<string> = new Set(['all', 'just', 'least', 'merely', 'only', 'simply']);

/** "sided with neither Iran nor Iraq", "supports neither Iran's claim nor Iraq's": it is done to nobody. */
export const isToNeither = ({ tree }: SentenceReading, verb: number): boolean =>
  childrenBy(tree, verb, 'obj', 'iobj', 'obl').some((child) => {
    const [first] = subtreeSpan(tree, child);
    return child > verb && tree.tokens.slice(first, child).some(({ lower }) => lower === 'neither');
  });
