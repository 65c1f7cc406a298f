// "must have/root armed/amod Chad", "having armed Chad and shelled/conj Mali": verbs of a perfect that the parse takes for adjectives or hangs elsewhere.
import type { Token } from '../../syntax/types.ts';
import { type Arc, childOf, hasAuxWord, hung, type Mend, moved, startingAt, tagged } from '../mend.ts';

/** "must have armed/amod Chad", "have each armed/amod Chad", "has long armed/amod Chad": who has done it, and not what Chad is like. */
const mendHaveArmed = startingAt({ xpos: /^VBN$/, deprel: /^amod$/ }, (tokens, index, token) => {
  const name = tokens[token.head];
  const have = EACH.test(tokens[index - 1]?.lower ?? '') ? index - 2 : index - 1;
  const isHave = tokens[have]?.lemma === 'have' && name?.head === have && name.deprel === 'obj';
  if (!isHave || token.head !== index + 1 || name.upos !== 'PROPN') return null;
  return asPerfect(tokens, have, index, [[token.head, index, 'obj']]);
});

/** The tokens with "have" as no more than the auxiliary of a participle, and all that hung on it hung there. */
function asPerfect(tokens: readonly Token[], have: number, verb: number, arcs: readonly Arc[]): Token[] {
  const { head, deprel } = tokens[have] as Token;
  const each: Arc[] = have < verb - 1 ? [[verb - 1, verb, 'advmod']] : [];
  const over = moved(tokens, have, verb, (_, at) => at !== verb);
  return hung(over, [[verb, head, deprel], [have, verb, 'aux'], ...each, ...arcs]);
}

/** "have/root each blamed/xcomp the other": what stands between is no verb's object. */
const mendHaveEach = startingAt({ xpos: /^VBN$/, deprel: /^xcomp$/ }, (tokens, index, token) => {
  const isNext = token.head === index - 2 && EACH.test(tokens[index - 1]?.lower ?? '');
  return isNext && tokens[token.head]?.lemma === 'have' ? asPerfect(tokens, token.head, index, []) : null;
});

/** "Lima armed/amod Chad/nsubj, officials said" */
const mendArmed = startingAt({ xpos: /^VBD$/, deprel: /^amod$/ }, (tokens, index, token) => {
  const name = tokens[token.head];
  const isNamed = name?.upos === 'PROPN' && token.head === index + 1;
  const verb = name?.head ?? -1;
  if (!isNamed || childOf(tokens, index, /^nsubj/) < 0 || tokens[verb]?.upos !== 'VERB') return null;
  return hung(tokens, [
    [index, verb, 'ccomp'],
    [token.head, index, 'obj'],
  ]);
});

const EACH = /^(all|already|both|each|long|now|since)$/;

/** "acted, accusing it of having bombed a town and killed/conj two": who had bombed it killed them; but not behind a comma. */
const mendHaving = startingAt({ deprel: /^conj$/, xpos: /^VB[DN]$/ }, (tokens, index, { head }) => {
  const isNext = tokens[index - 1]?.lower === 'and' && tokens[index - 2]?.text !== ',';
  const first = tokens.findLastIndex(
    (token, at) =>
      at < index &&
      at >= head &&
      token.xpos === 'VBN' &&
      tokens[token.head]?.xpos === 'VBG' &&
      hasAuxWord(tokens, at, 'having'),
  );
  const isApart = tokens.slice(first + 1, index).some(({ text, upos }) => text === ',' || upos === 'VERB');
  if (!isNext || first < 0 || isApart || childOf(tokens, index, /^(aux|nsubj)/) >= 0) return null;
  return tagged(hung(tokens, [[index, first, 'conj']]), index, { xpos: 'VBN' });
});

export const MENDS_OF_PERFECTS: readonly Mend[] = [mendHaveArmed, mendHaveEach, mendArmed, mendHaving];
