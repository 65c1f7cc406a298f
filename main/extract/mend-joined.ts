// What is joined to what: "criticism by Oxfam and the Danish minister", "raids in Syria on Monday and in Iraq".
import { hung, isNominal, type Mend } from './mend.ts';
import type { Token } from './syntax/types.ts';

/** "in Syria … and in Iraq": what has the same preposition is joined to its like. */
const mendLike: Mend = (tokens, index) => {
  const token = tokens[index];
  if (token?.deprel !== 'conj' || token.head > index) return null;
  const preposition = caseAt(tokens, index);
  if (!preposition || !hasBefore(tokens, index, 'CCONJ')) return null;
  if (caseAt(tokens, token.head) === preposition) return null;
  const like = tokens.findLastIndex(
    (other, at) =>
      at < index &&
      at > token.head - 8 &&
      isNominal(other) &&
      /^(obl|nmod)/.test(other.deprel) &&
      (other.head === token.head || other.head === tokens[token.head]?.head) &&
      caseAt(tokens, at) === preposition,
  );
  return like < 0 ? null : hung(tokens, [[index, like, 'conj']]);
};

/** "criticism of Japan by Oxfam and the Danish minister": a name is joined to the name in front, not to the deed. */
const mendNames: Mend = (tokens, index) => {
  const token = tokens[index];
  const head = tokens[token?.head ?? -1];
  if (token?.deprel !== 'conj' || !head || token.head > index || !isNominal(head)) return null;
  const cc = tokens.findIndex((other, at) => other.head === index && other.upos === 'CCONJ' && at < index);
  const before = tokens[cc - 1];
  if (cc < 0 || !before || !isName(before) || !isName(token) || caseAt(tokens, index)) return null;
  const preposition = caseAt(tokens, cc - 1);
  // "a visit to Chad by France and Italy": names of one kind, and the nearer one does it too
  if (isName(head) && (preposition !== 'by' || token.head === cc - 1 || caseAt(tokens, token.head) === 'by'))
    return null;
  return preposition && DOING.has(preposition) ? hung(tokens, [[index, cc - 1, 'conj']]) : null;
};

const DOING: ReadonlySet<string> = new Set(['against', 'between', 'by', 'with']);

const isName = (token: Token) => isNominal(token) && /^\p{Lu}/u.test(token.text);

const caseAt = (tokens: readonly Token[], index: number) =>
  tokens.find(({ head, deprel }) => head === index && deprel === 'case')?.lower;

const hasBefore = (tokens: readonly Token[], index: number, upos: string) =>
  tokens.some((other, at) => other.head === index && at < index && other.upos === upos);

export const MENDS_OF_JOINED: readonly Mend[] = [mendLike, mendNames];
