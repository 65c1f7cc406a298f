// Sentences whose verb the parse missed, and clauses behind a colon that it drew together.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Token } from '../../syntax/types.ts';
import { type Arc, childOf, hung, type Mend, startingAt, tagged } from '../mend.ts';

/** "its diplomats lost: Chad's man won": a verb has its own subject, and the one before the colon is another's. */
const mendApart = startingAt({ deprel: /^nsubj$/ }, (tokens, index, token) => {
  const own = tokens[index + 1];
  if (own?.xpos !== 'VBD' || token.head <= index + 2) return null;
  const isOpen = !tokens.some(({ head, deprel }) => head === index + 1 && deprel.startsWith('nsubj'));
  const hasTwo = tokens.some(
    ({ head, deprel }, at) => head === token.head && deprel === 'nsubj' && at > index + 1,
  );
  const isCut = tokens.some(({ text }, at) => at > index && at < token.head && /^[:;]$/.test(text));
  return isOpen && hasTwo && isCut ? hung(tokens, [[index, index + 1, 'nsubj']]) : null;
});

/** "Soldiers who had fought there packed/acl up and moved on": the verb of a sentence that has no other. */
const mendHeadless = startingAt({ deprel: /^acl$/, xpos: /^VBN$/ }, (tokens, index, token) => {
  const noun = tokens[token.head];
  if (noun?.head !== -1) return null;
  const hasClause = tokens.some(
    ({ head, deprel }, at) => head === token.head && deprel === 'acl:relcl' && at < index,
  );
  const isPast = tokens.some(
    ({ head, deprel, xpos }) => head === index && deprel === 'conj' && xpos === 'VBD',
  );
  return hasClause && isPast
    ? hung(tokens, [
        [index, -1, 'root'],
        [token.head, index, 'nsubj'],
      ])
    : null;
});

/** "Chad and Mali dispute/compound sections/root of the border.": what they do to it. */
const mendCompounded = startingAt({ deprel: /^compound$/, xpos: /^VBP$/ }, (tokens, index, token) => {
  const thing = tokens[token.head];
  const names = childOf(tokens, index, /^compound$/);
  if (thing?.head !== -1 || token.head < index || tokens[names]?.upos !== 'PROPN') return null;
  return hung(tokens, [
    [index, -1, 'root'],
    [token.head, index, 'obj'],
    [names, index, 'nsubj'],
  ]);
});

/** "Summit/root called/acl upon Chad to lift its ban.": the first word does what the second tells. */
const mendFirst = startingAt({ deprel: /^acl$/, xpos: /^VBN$/ }, (tokens, index, token) => {
  const isFirst = index === 1 && token.head === 0 && tokens[0]?.head === -1 && tokens[0].upos === 'PROPN';
  const last = tokens.at(-1)?.text;
  if (!isFirst || last !== '.') return null;
  const asks = tokens.some(
    ({ head, deprel, xpos }, at) =>
      head === index && (deprel === 'obj' || (deprel === 'advcl' && xpos === 'VB' && at > index)),
  );
  if (!asks) return null;
  const mended = hung(tokens, [
    [1, -1, 'root'],
    [0, 1, 'nsubj'],
  ]);
  return tagged(mended, 1, { xpos: 'VBD' });
});

/** "Council/compound calls/root upon Chad to stop.": it calls. */
const mendMinuted = startingAt({ deprel: /^compound$/ }, (tokens, index, token) => {
  const isFirst = index === 0 && token.head === 1 && tokens[1]?.head === -1 && tokens[1].xpos === 'VBZ';
  if (!isFirst) return null;
  const asVerb: Readonly<Record<string, string>> = { nmod: 'obl', acl: 'advcl' };
  return hung(tokens, [[0, 1, 'nsubj']]).map((other) =>
    other.head === 1 ? { ...other, deprel: asVerb[other.deprel] ?? other.deprel } : other,
  );
});

/** "Chad/root, Mali and Togo voiced/amod concern/conj.": what they did. */
const mendListed = startingAt({ deprel: /^amod$/, xpos: /^VBD$/ }, (tokens, index, token) => {
  const object = tokens[token.head];
  const first = object?.head ?? -1;
  const isList = object?.deprel === 'conj' && tokens[first]?.head === -1 && tokens[first]?.upos === 'PROPN';
  if (!isList || first > index || tokens[index - 1]?.upos !== 'PROPN' || token.head < index) return null;
  // what hangs on the object behind it is the verb's
  const behind = tokens.flatMap(({ head, deprel }, at): Arc[] =>
    head === token.head && at > token.head && /^(advcl|conj|punct)$/.test(deprel)
      ? [[at, index, deprel]]
      : [],
  );
  return hung(tokens, [[index, -1, 'root'], [first, index, 'nsubj'], [token.head, index, 'obj'], ...behind]);
});

/** "Peru/compound imposed sanctions": what stands before the verb is no part of its object. */
const mendAcross = startingAt({ deprel: /^compound$/, upos: /^PROPN$/ }, (tokens, index, token) => {
  const object = tokens[token.head];
  if (object?.deprel !== 'obj') return null;
  const verb = object.head;
  const isBetween = verb > index && verb < token.head && tokens[verb]?.upos === 'VERB';
  const isOpen = !tokens.some(({ head, deprel }) => head === verb && deprel.startsWith('nsubj'));
  return isBetween && isOpen ? hung(tokens, [[index, verb, 'nsubj']]) : null;
});

/** "days/nsubj after a drone killed/root him, Mali fired/parataxis": when it was, before what was done. */
const mendDaysAfter = startingAt({ deprel: /^nsubj/, xpos: /^NNS$/ }, (tokens, index, token) => {
  const after = tokens[index + 1];
  if (!TIMES.has(token.lower) || !/^(after|before)$/.test(after?.lower ?? '')) return null;
  const clause = token.head;
  const isOpen = clause > index && tokens[clause]?.upos === 'VERB';
  // "after/case a drone/obl killed"
  const doer = after?.head ?? -1;
  const isDoer = doer < clause && tokens[doer]?.head === clause && tokens[doer]?.deprel === 'obl';
  if (!isOpen || !after || !(doer === clause || isDoer)) return null;
  const arcs: Arc[] = [[index, clause, 'obl:unmarked']];
  if (isDoer) arcs.push([index + 1, clause, 'mark'], [doer, clause, 'nsubj']);
  return hung(tokens, [...arcs, ...mainAfter(tokens, index, clause)]);
});

/** What makes the verb behind such a clause the main one; nothing where it is. */
function mainAfter(tokens: readonly Token[], index: number, clause: number): Arc[] {
  const verb = tokens.findIndex(
    ({ head, deprel, upos }, at) => at > clause && head === clause && upos === 'VERB' && MAIN.test(deprel),
  );
  const subject = tokens.findIndex(({ head, deprel }) => head === verb && deprel.startsWith('nsubj'));
  if ((tokens[clause]?.head ?? 0) >= 0 || verb < 0 || subject < clause) return [];
  const before = tokens.flatMap(({ head, deprel }, at): Arc[] =>
    head === clause && at < index ? [[at, verb, deprel]] : [],
  );
  return [...before, [clause, verb, 'advcl'], [verb, -1, 'root']];
}

const TIMES = wordClass('nouns.times');
const MAIN = /^(parataxis|conj|ccomp)$/;

/** "Erdogan lands/NNS in Ankara and blames/VBZ Mali": the press in the present tense. */
const mendPresent = startingAt({ deprel: /^root$/, xpos: /^NNS$/ }, (tokens, index, token) => {
  const subject = index - 1;
  if (!/^[a-z]+s$/.test(token.text)) return null;
  const isName = tokens[subject]?.upos === 'PROPN' && tokens[subject]?.deprel === 'compound';
  const isFirst = tokens.slice(0, subject).every(({ deprel }) => deprel.startsWith('obl'));
  const isJoined = tokens.some(
    ({ head, deprel, xpos }) => head === index && deprel === 'conj' && xpos === 'VBZ',
  );
  if (!isName || !isFirst || !isJoined || tokens[subject]?.head !== index) return null;
  const mended = hung(tokens, [[subject, index, 'nsubj']]).map((other) =>
    other.head === index && other.deprel === 'nmod' ? { ...other, deprel: 'obl' } : other,
  );
  return tagged(mended, index, { upos: 'VERB', xpos: 'VBZ', lemma: token.lower.slice(0, -1) });
});

/** "Reports/root that Chad had lent money proved/acl wrong": what is reported is the subject of the verb behind. */
const mendProven = startingAt({ deprel: /^acl/, xpos: /^VB[DPZ]$/ }, (tokens, index, { head }) => {
  const told = tokens[head];
  const isFirst = told?.head === -1 && told.upos === 'NOUN' && tokens[head + 1]?.lower === 'that';
  if (!isFirst || childOf(tokens, index, /^(mark|nsubj.*)$/) >= 0) return null;
  const isBehindClause = tokens.some(
    ({ head: above, deprel }, at) =>
      above === head && deprel.startsWith('acl') && at < index && childOf(tokens, at, /^mark$/) === head + 1,
  );
  return isBehindClause
    ? hung(tokens, [
        [index, -1, 'root'],
        [head, index, 'nsubj'],
      ])
    : null;
});

export const MENDS_OF_SENTENCES: readonly Mend[] = [
  mendApart,
  mendHeadless,
  mendCompounded,
  mendFirst,
  mendMinuted,
  mendListed,
  mendAcross,
  mendDaysAfter,
  mendPresent,
  mendProven,
];
