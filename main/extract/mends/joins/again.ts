// "fired at a plant in Chad and at camps/conj in Mali": what has the preposition of a phrase before is joined to that, and not to the verb.
import { caseAt, childOf, hung, isNominal, type Mend, nearestAbove, startingAt } from '../mend.ts';

const mendAgain = startingAt(
  { deprel: /^conj$/, upos: /^(NOUN|PROPN)$/ },
  (tokens, index, { head: verb }) => {
    const preposition = caseAt(tokens, index);
    if (!preposition || tokens[verb]?.upos !== 'VERB' || verb > index) return null;
    const first = tokens.findLastIndex(
      (other, at) =>
        at > verb &&
        at < index &&
        other.head === verb &&
        other.deprel === 'obl' &&
        isNominal(other) &&
        caseAt(tokens, at) === preposition,
    );
    return first < 0 ? null : hung(tokens, [[index, first, 'conj']]);
  },
);

/** "protests from Chad, which accused observers of spying, and from Mali/nmod": from both, and no observers from Mali. */
const mendAcross = startingAt({ deprel: /^nmod$/, upos: /^PROPN$/ }, (tokens, index, { head }) => {
  const preposition = caseAt(tokens, index);
  const isJoined =
    tokens[index - 1]?.lower === preposition &&
    tokens[index - 2]?.upos === 'CCONJ' &&
    tokens[index - 3]?.text === ',';
  if (!preposition || !isJoined) return null;
  const clause = nearestAbove(tokens, head, ({ deprel }) => deprel === 'acl:relcl');
  const first = tokens[clause]?.head ?? -1;
  const isSame = first >= 0 && isNominal(tokens[first]) && caseAt(tokens, first) === preposition;
  return isSame && first < clause ? hung(tokens, [[index, first, 'conj']]) : null;
});

/** "attacked by Chad, by Mali and, in May, by Togo/obl": by all of them. */
const mendAgents = startingAt({ deprel: /^obl/, upos: /^PROPN$/ }, (tokens, index, { head }) => {
  if (caseAt(tokens, index) !== 'by') return null;
  const first = tokens.findIndex(
    ({ head: over, deprel }, at) =>
      at < index && over === head && deprel.startsWith('obl') && caseAt(tokens, at) === 'by',
  );
  const isJoined = tokens.slice(first, index).some(({ text, upos }) => text === ',' || upos === 'CCONJ');
  return first >= 0 && isJoined && tokens[first]?.upos === 'PROPN'
    ? hung(tokens, [[index, first, 'conj']])
    : null;
});

/** "attacked Chad in May, then Mali/parataxis in June": both. */
const mendThen = startingAt(
  { deprel: /^(appos|dep|parataxis)$/, upos: /^PROPN$/ },
  (tokens, index, { head }) => {
    const isThen = THEN.has(tokens[index - 1]?.lower ?? '') && tokens[index - 2]?.text === ',';
    if (!isThen) return null;
    const verb = tokens[head]?.upos === 'VERB' ? head : (tokens[head]?.head ?? -1);
    const first = tokens.findLastIndex(
      (other, at) => at < index - 2 && other.head === verb && /^(nsubj:pass|obj)$/.test(other.deprel),
    );
    return first > verb && tokens[first]?.upos === 'PROPN' ? hung(tokens, [[index, first, 'conj']]) : null;
  },
);

const THEN: ReadonlySet<string> = new Set(['afterwards', 'finally', 'later', 'next', 'then']);

/** "left without calling it, meeting/advcl it or signing": what stands in a row behind a preposition is under it, all of it. */
const mendGerunds = startingAt({ deprel: /^advcl$/, xpos: /^VBG$/ }, (tokens, index, { head }) => {
  const isRow = tokens.some(
    (other, at) => other.head === index && other.deprel === 'conj' && other.xpos === 'VBG' && at > index,
  );
  if (!isRow || tokens[index - 1]?.text !== ',' || childOf(tokens, index, /^(mark|nsubj)/) >= 0) return null;
  // the parse hangs it beside the first or on it
  const first = tokens.findLastIndex(
    (other, at) =>
      at < index && (at === head || (at > head && other.head === head)) && other.deprel === 'advcl',
  );
  const isUnder = /^(by|without)$/.test(tokens[childOf(tokens, first, /^mark$/)]?.lower ?? '');
  return tokens[first]?.xpos === 'VBG' && isUnder ? hung(tokens, [[index, first, 'conj']]) : null;
});

export const MENDS_OF_AGAIN: readonly Mend[] = [mendAgain, mendAcross, mendAgents, mendThen, mendGerunds];
