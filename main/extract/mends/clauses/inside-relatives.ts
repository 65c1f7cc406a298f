// "The Union, which sanctioned Chad after it shot/advcl down a jet, accused/root …": what no comma parts from a relative clause is told there.
import { childOf, hung, type Mend, startingAt } from '../mend.ts';

const mendInsideRelative = startingAt({ deprel: /^advcl$/, upos: /^VERB$/ }, (tokens, index, { head }) => {
  const mark = childOf(tokens, index, /^mark$/);
  if (head < index || mark < 0 || mark > index || !TELLING.has(tokens[mark]?.lower ?? '')) return null;
  const relative = tokens.findLastIndex(({ deprel }, at) => at < mark && deprel === 'acl:relcl');
  const isParted = (first: number, last: number) =>
    tokens.slice(first, last).some(({ text }) => text === ',');
  if (relative < 0 || isParted(relative, mark) || !isParted(index, head)) return null;
  // "Chad, whose jets when it fought …, left": of the one who is told of, in front of all that he does
  return (tokens[relative]?.head ?? index) < relative ? hung(tokens, [[index, relative, 'advcl']]) : null;
});

const TELLING: ReadonlySet<string> = new Set([
  'after',
  'because',
  'before',
  'since',
  'until',
  'when',
  'while',
]);

export const MENDS_INSIDE_RELATIVES: readonly Mend[] = [mendInsideRelative];
