// "expelled forty Russians, France 35 and Italy 30", "recalled its envoy, and Latvia theirs": clauses of which only a count is left.
import { type Arc, childOf, hung, isFinite } from '../mends/mend.ts';
import type { MentionNode } from '../reading.ts';
import type { Token } from '../syntax/types.ts';

type Mentions = readonly (MentionNode | undefined)[];

/** The same tokens; whoever stands before such a count does what the subject of the verb does, and "none" nothing. */
export function hangCounted(tokens: readonly Token[], at: Mentions): Token[] {
  let mended = [...tokens];
  for (let count = 4; count < tokens.length; count++) {
    if (!isCount(tokens[count]) || !isNamed(at[count - 1]) || !isEnd(tokens, count)) continue;
    const names = namesBefore(tokens, at, count - 1);
    const [first = count] = names;
    const verb = tokens.findLastIndex(({ upos }, index) => upos === 'VERB' && index < first);
    const subject = tokens.findIndex(
      ({ head, deprel }, index) => head === verb && deprel === 'nsubj' && index < verb,
    );
    if (subject < 0 || !isFinished(tokens, verb) || !isCountedBefore(mended, verb, first)) continue;
    const isNone = tokens[count]?.lower === 'none';
    const doing = names.map((name): Arc => (isNone ? [name, verb, 'dep'] : [name, subject, 'conj']));
    mended = hung(mended, [...doing, [count, first, 'dep']]);
  }
  return mended;
}

const isCount = (token: Token | undefined) =>
  token !== undefined && (token.xpos === 'CD' || /^(its|none|theirs)$/.test(token.lower));

const isNamed = (mention: MentionNode | undefined) =>
  (mention?.form === 'name' || mention?.form === 'capital') && mention.actors[0]?.kind === 'state';

/** "one each, and …", "35." */
function isEnd(tokens: readonly Token[], count: number): boolean {
  const next = /^(each|more|others)$/.test(tokens[count + 1]?.lower ?? '') ? count + 2 : count + 1;
  return next >= tokens.length || /^([,;.]|and|but|while)$/.test(tokens[next]?.lower ?? '');
}

/** "and Latvia and Estonia", ", the Netherlands": who stands before the count; none where nothing parts them from the clause. */
function namesBefore(tokens: readonly Token[], at: Mentions, last: number): number[] {
  const before = (name: number) => (tokens[name - 1]?.lower === 'the' ? name - 2 : name - 1);
  const joining = before(last);
  if (!/^(,|and|while)$/.test(tokens[joining]?.lower ?? '')) return [];
  const other = joining - 1;
  const isJoined = tokens[joining]?.lower === 'and' && isNamed(at[other]);
  const isApart = /^(,|and)$/.test(tokens[before(other)]?.lower ?? '');
  return isJoined && isApart ? [other, last] : [last];
}

/** "expelled", "has expelled" */
const isFinished = (tokens: readonly Token[], verb: number) =>
  isFinite(tokens[verb] as Token) || childOf(tokens, verb, /^aux$/) >= 0;

/** Whether the object of the verb is counted or somebody's own, and no place stands behind it: "killed ten in Mali, Niger two". */
function isCountedBefore(tokens: readonly Token[], verb: number, end: number): boolean {
  const object = tokens.findIndex(
    ({ head, deprel }, index) => head === verb && deprel === 'obj' && index > verb && index < end,
  );
  const isIn = tokens.some(
    ({ deprel, lower }, index) => deprel === 'case' && lower === 'in' && index > verb && index < end,
  );
  const isCounted =
    tokens[object]?.xpos === 'CD' ||
    tokens.some(({ head, deprel, xpos }) => head === object && (deprel === 'nummod' || xpos === 'PRP$'));
  return object >= 0 && isCounted && !isIn;
}
