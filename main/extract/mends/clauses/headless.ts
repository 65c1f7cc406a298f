// "Fighters of the Front ambushed/amod soldiers": a past tense with nothing finite beside it is the sentence's verb.
import { GIVING } from '../../parse/giving.ts';
import type { Token } from '../../syntax/types.ts';
import {
  type Arc,
  childOf,
  hung,
  isBelow,
  isFinite,
  isNominal,
  type Mend,
  nearestAbove,
  startingAt,
  tagged,
} from '../mend.ts';

/** "Fighters/root of the Front ambushed/amod soldiers/nmod" */
const mendHeadless = startingAt({ deprel: /^(acl|amod)$/, xpos: /^VB[DN]$/ }, (tokens, index, token) => {
  const root = tokens.findIndex(({ head }) => head < 0);
  if (root < 0 || root > index || !isNominal(tokens[root])) return null;
  // "The view that/mark Chad had armed Mali": what the view is
  if (childOf(tokens, index, /^mark$/) >= 0) return null;
  // "fighters armed with axes boarded a boat, slashed it and left": what is joined to it is no other verb
  if (
    tokens.some((other, at) => isFinite(other) && !isBelow(tokens, at, index) && !isAside(tokens, at, index))
  )
    return null;
  const object = objectBehind(tokens, index);
  // "a Front defeated in March": what is done to nobody may be suffered, and so is what is done with a thing, "a Front given arms"
  const isDone = token.xpos === 'VBD' || (tokens[object]?.deprel === 'obj' && !GIVING.has(token.lemma));
  if (object < 0 || !isDone) return null;
  // "of/case the/det Front", hung on what stands behind the verb
  const strays = tokens.flatMap(({ head, deprel }, at): Arc[] =>
    head === object && at < index && isNominal(tokens[index - 1]) ? [[at, index - 1, deprel]] : [],
  );
  const mended = hung(tokens, [
    ...strays,
    [index, -1, 'root'],
    [root, index, 'nsubj'],
    [object, index, 'obj'],
  ]);
  return tagged(mended, index, { xpos: 'VBD' });
});

/** "Ana Lima, who is/aux visiting Oslo, held/acl talks": inside a clause that only tells of a noun, and ends with a comma. */
const isAside = (tokens: readonly Token[], finite: number, verb: number) =>
  finite < verb &&
  tokens[verb - 1]?.text === ',' &&
  nearestAbove(tokens, finite, ({ deprel }, at) => deprel === 'acl:relcl' && at < verb) >= 0;

/** "Fighters/nsubj of the Front ambushed soldiers/nmod": what stands right behind the verb is no part of its subject. */
const mendObject = startingAt({ deprel: /^root$/, xpos: /^VBD$/ }, (tokens, index) => {
  const subject = childOf(tokens, index, /^nsubj$/);
  if (subject < 0 || subject > index || childOf(tokens, index, /^(obj|iobj)$/) >= 0) return null;
  const object = objectBehind(tokens, index);
  const isStray = tokens[object]?.deprel === 'nmod' && tokens[object]?.head === subject;
  return isStray ? hung(tokens, [[object, index, 'obj']]) : null;
});

/** The nominal that follows a verb with nothing but its own words before it; -1 where there is none. */
function objectBehind(tokens: readonly Token[], verb: number): number {
  const next = tokens[verb + 1];
  const head =
    isNominal(next) && !/^(compound|nummod)$/.test(next?.deprel ?? '') ? verb + 1 : (next?.head ?? -1);
  const isBehind = head > verb && head <= verb + 5 && isNominal(tokens[head]);
  const hasCase = tokens.some((other, at) => other.head === head && other.deprel === 'case' && at > verb);
  return isBehind && !hasCase ? head : -1;
}

export const MENDS_OF_HEADLESS: readonly Mend[] = [mendHeadless, mendObject];
