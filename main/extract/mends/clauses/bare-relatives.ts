// "the sanctions Chad/appos imposed/acl on Mali", "the pact that/mark Chad signed/acl": clauses of what is done with the noun before them.
import { wordClass } from '../../lexicon/word-classes.ts';
import { GIVING } from '../../parse/giving.ts';
import type { Token } from '../../syntax/types.ts';
import { childOf, hung, type Mend, startingAt, tagged } from '../mend.ts';

/** "the pact that/mark Chad signed/acl": a verb that is nothing without an object has the noun for one. */
const mendThat = startingAt({ deprel: /^acl$/, upos: /^VERB$/ }, (tokens, index, token) => {
  const that = token.head + 1;
  const isMarked =
    tokens[that]?.lower === 'that' && tokens[that]?.head === index && tokens[that]?.deprel === 'mark';
  if (!isMarked || !ASKING_FOR_ONE.has(token.lemma)) return null;
  if (childOf(tokens, index, /^nsubj$/) < that || hasObject(tokens, index)) return null;
  const mended = hung(tokens, [
    [index, token.head, 'acl:relcl'],
    [that, index, 'obj'],
  ]);
  return tagged(mended, that, { upos: 'PRON', xpos: 'WDT' });
});

/** "the sanctions Chad/appos imposed/acl on Mali", "the talks Chad/appos and Mali held/acl": who is named there does it. */
const mendBare = startingAt({ deprel: /^acl(:relcl)?$/, xpos: /^VB[DN]$/ }, (tokens, index, token) => {
  const noun = token.head;
  const name = noun + 1;
  const isNamed = tokens[name]?.upos === 'PROPN' && tokens[noun]?.upos === 'NOUN';
  // "the group Boko Haram": no clause of a noun that the name belongs to
  if (!isNamed || !ASKING_FOR_ONE.has(token.lemma) || !isPointedAt(tokens, noun)) return null;
  const joined =
    tokens[index - 2]?.upos === 'CCONJ' && index === name + 3 && tokens[index - 1]?.upos === 'PROPN';
  if (index !== name + 1 && !joined) return null;
  const isDone = tokens[index + 1]?.lower === 'by' || childOf(tokens, index, /^(nsubj|aux|mark)/) >= 0;
  if (isDone || hasObject(tokens, index) || !/^(appos|compound|flat|nmod)/.test(tokens[name]?.deprel ?? ''))
    return null;
  const mended = hung(tokens, [
    [name, index, 'nsubj'],
    [index, noun, 'acl:relcl'],
  ]);
  return tagged(mended, index, { xpos: 'VBD' });
});

/** "the raid Chad/nsubj launched/acl on Mali": a clause with a subject of its own tells of the noun. */
const mendFinite = startingAt({ deprel: /^acl$/, xpos: /^VB[DNPZ]$/ }, (tokens, index, token) => {
  const isOwn =
    childOf(tokens, index, /^nsubj$/) === token.head + 1 && childOf(tokens, index, /^(aux|mark)/) < 0;
  // "what Chad called a school"
  const isNoun = tokens[token.head]?.upos === 'NOUN';
  if (!isOwn || !isNoun || hasObject(tokens, index)) return null;
  const mended = hung(tokens, [[index, token.head, 'acl:relcl']]);
  return token.xpos === 'VBN' ? tagged(mended, index, { xpos: 'VBD' }) : mended;
});

const isPointedAt = (tokens: readonly Token[], noun: number) =>
  tokens.some(({ head, lower }) => head === noun && /^(the|these|those)$/.test(lower));

/** Of a verb of giving the receiver is no object. */
function hasObject(tokens: readonly Token[], verb: number): boolean {
  const objects = tokens.filter(({ head, deprel }) => head === verb && /^(ccomp|obj|xcomp)$/.test(deprel));
  return objects.length > (GIVING.has(tokens[verb]?.lemma ?? '') ? 1 : 0);
}

const ASKING_FOR_ONE = wordClass('verbs.with-objects-only');

export const MENDS_OF_BARE_RELATIVES: readonly Mend[] = [mendThat, mendBare, mendFinite];
