// What stands in between: names behind "after", places that say where others are, "whereupon".
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Token } from '../../syntax/types.ts';
import { type Arc, childOf, hasAuxWord, hung, type Mend, nearestAbove, startingAt, tagged } from '../mend.ts';

/** "backed by neighbouring/advcl Chad/obj": by Chad. */
const mendNeighbouring = startingAt(
  { deprel: /^(acl|advcl|amod|conj|xcomp)$/, words: ['neighboring', 'neighbouring'] },
  (tokens, index, token) => {
    const name = tokens[index + 1];
    const marks = tokens.flatMap(({ head, deprel }, at) => (head === index && deprel === 'mark' ? [at] : []));
    const mark = marks[0] ?? -1;
    if (name?.upos !== 'PROPN' || marks.length !== 1) return null;
    // the parse may have it right but for the "by"
    if (token.head === index + 1) return hung(tokens, [[mark, index + 1, 'case']]);
    // "into/mark neighbouring/advcl Chad/obl"
    if (/^(obl|nmod)/.test(name.deprel) && name.head !== index)
      return hung(tokens, [
        [index, index + 1, 'amod'],
        [mark, index + 1, 'case'],
      ]);
    if (name.head !== index || name.deprel !== 'obj') return null;
    return hung(tokens, [
      [index, index + 1, 'amod'],
      [index + 1, token.head, tokens[mark]?.lower === 'by' ? 'obl:agent' : 'obl'],
      [mark, index + 1, 'case'],
    ]);
  },
);

/** "Rescuers in Douma, a town/appos besieged by the army": the town is Douma. */
const mendPlace = startingAt({ deprel: /^appos$/, upos: /^NOUN$/ }, (tokens, index, token) => {
  if (token.head > index || !PLACES.has(token.lemma)) return null;
  const comma = tokens.findLastIndex(({ text }, at) => text === ',' && at < index);
  const name = tokens[comma - 1];
  const isBeside =
    comma > 0 && tokens.slice(comma + 1, index).every(({ upos }) => /^(ADJ|DET|NOUN)$/.test(upos));
  if (!isBeside || name?.upos !== 'PROPN' || name.head !== token.head || name.deprel !== 'nmod') return null;
  return hung(tokens, [[index, comma - 1, 'appos']]);
});

const PLACES = wordClass('nouns.localities');

/** "…, whereupon Lima recalled/advcl its envoy, cut/conj the links and …": Lima did all of it. */
const mendWhereupon = startingAt({ words: ['whereupon'] }, (tokens, index, token) => {
  const clause = token.head;
  const over = tokens[clause]?.head ?? -1;
  if (tokens[clause]?.deprel !== 'advcl' || childOf(tokens, clause, /^nsubj/) < 0) return null;
  // the parse may hang the clause on what follows it
  const isTurned = over > clause && tokens[over]?.deprel === 'conj';
  const first = isTurned ? (tokens[over]?.head ?? -1) : over;
  const verb = isTurned
    ? over
    : tokens.findIndex(
        ({ head, deprel, upos }, at) => at > clause && head === over && deprel === 'conj' && upos === 'VERB',
      );
  if (verb < clause || first > index || childOf(tokens, verb, /^nsubj/) >= 0) return null;
  return hung(tokens, [
    [clause, first, 'advcl'],
    [verb, clause, 'conj'],
  ]);
});

/** "American, British/amod and French ships": all of them alike. */
const mendNations = startingAt({ deprel: /^amod$/, xpos: /^JJ$/ }, (tokens, index, token) => {
  const [first, comma] = [tokens[index - 2], tokens[index - 1]];
  const isNation = (one: Token | undefined) => one?.xpos === 'JJ' && /^\p{Lu}/u.test(one.text);
  if (comma?.text !== ',' || !isNation(token) || !isNation(first) || first?.deprel !== 'amod') return null;
  return token.head === first.head ? hung(tokens, [[index, index - 2, 'conj']]) : null;
});

/**
 * "after Chad/obl, bombed/advcl by Mali, ended/conj its help", "after Ana Lima/obl, the envoy/nsubj, visited/conj Chad": whoever
 * stands behind the conjunction did it.
 */
const mendAfterName = startingAt({ deprel: /^conj$/, xpos: /^VB[DZ]$/ }, (tokens, index, token) => {
  if (tokens[index - 1]?.text !== ',') return null;
  const name = tokens.findLastIndex(
    ({ head, deprel, upos }, at) =>
      head === token.head &&
      deprel === 'obl' &&
      upos === 'PROPN' &&
      at < index &&
      tokens[at + 1]?.text === ',',
  );
  const mark = tokens.findIndex(
    ({ head, deprel, lower }) => head === name && deprel === 'case' && WHEN.has(lower),
  );
  if (name < token.head || mark < 0 || name + 2 >= index - 1) return null;
  const inside = tokens.flatMap(({ text, upos }, at) =>
    at > name + 1 && at < index - 1 && (text === ',' || upos === 'CCONJ' || upos === 'VERB') ? [at] : [],
  );
  const own = childOf(tokens, index, /^nsubj/);
  const participle = inside.find((at) => tokens[at]?.xpos === 'VBN');
  if (own >= 0 && (own < name || inside.length > 0)) return null;
  if (own < 0 && participle !== name + 2) return null;
  const beside: Arc = own >= 0 ? [own, name, 'appos'] : [participle ?? name, name, 'acl'];
  return hung(tokens, [[index, token.head, 'advcl'], [name, index, 'nsubj'], [mark, index, 'mark'], beside]);
});

const WHEN: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until']);

/** "regretted that the court had erred/ccomp and accused/conj Chad": a pluperfect and a past are no pair. */
const mendPast = startingAt({ deprel: /^conj$/, xpos: /^VB[DN]$/ }, (tokens, index, token) => {
  const first = tokens[token.head];
  const over = tokens[first?.head ?? -1];
  if (first?.deprel !== 'ccomp' || over?.xpos !== 'VBD') return null;
  // "denied that it had taken part and called/VBN on Chad to stop": a form that may be either is of who denies
  if (token.xpos === 'VBN' && !DENYING.has(over.lemma)) return null;
  // what was done next may well be told by the same who speaks: "had met a ship and rescued its crew"
  if (!WORDS.has(token.lemma) && !(FINDING.has(over.lemma) && ORDERING.has(token.lemma))) return null;
  const hasHad = hasAuxWord(tokens, token.head, 'had');
  const isOpen = childOf(tokens, index, /^(nsubj|mark|aux)/) < 0;
  return first.xpos === 'VBN' && hasHad && isOpen && first.head < token.head
    ? hung(tokens, [[index, first.head, 'conj']])
    : null;
});

/** "flew to Oslo, days after Peru had taken/advcl over the bloc, and shook/conj hands": the comma parts a past from a pluperfect. */
const mendBehindAside = startingAt({ deprel: /^conj$/, xpos: /^VBD$/ }, (tokens, index, token) => {
  const first = tokens[token.head];
  const over = tokens[first?.head ?? -1];
  const and = tokens[index - 1]?.upos === 'ADV' ? index - 2 : index - 1;
  if (first?.deprel !== 'advcl' || first.xpos !== 'VBN' || over?.xpos !== 'VBD') return null;
  if (tokens[and]?.upos !== 'CCONJ' || tokens[and - 1]?.text !== ',' || first.head > token.head) return null;
  const hasHad = tokens.some(({ head, lower }) => head === token.head && lower === 'had');
  return hasHad && childOf(tokens, index, /^(nsubj|aux|mark)/) < 0
    ? hung(tokens, [[index, first.head, 'conj']])
    : null;
});

/** "since Chad/obl let/VB him fly home": who stands between the two does it, and has done so. */
const mendSince = startingAt({ deprel: /^advcl$/, xpos: /^VB$/ }, (tokens, index, token) => {
  const [mark, doer] = [tokens[index - 2], tokens[index - 1]];
  if (doer?.upos !== 'PROPN' || !mark || !WHEN.has(mark.lower)) return null;
  const isMarked = mark.head === index || mark.head === index - 1;
  const isDoer = doer.head === index || (doer.deprel === 'obl' && doer.head === token.head);
  if (!isMarked || !isDoer || childOf(tokens, index, /^aux/) >= 0) return null;
  const mended = hung(tokens, [
    [index - 1, index, 'nsubj'],
    [index - 2, index, 'mark'],
  ]);
  return tagged(mended, index, { xpos: 'VBD' });
});

/** "held it up until Lee came/advcl and sold/conj him jets": what is joined without a comma to the clause before it. */
const mendUntil = startingAt({ deprel: /^conj$/, xpos: /^VBD$/ }, (tokens, index, { head }) => {
  if (tokens[index - 1]?.lower !== 'and' || tokens[index - 2]?.text === ',') return null;
  if (childOf(tokens, index, /^(nsubj|aux|mark)/) >= 0) return null;
  const clause = tokens.findLastIndex(
    (other, at) =>
      at > head && at < index && other.head === head && other.deprel === 'advcl' && other.xpos === 'VBD',
  );
  const isUntil = clause >= 0 && tokens[childOf(tokens, clause, /^mark$/)]?.lower === 'until';
  return isUntil && childOf(tokens, clause, /^nsubj/) >= 0 ? hung(tokens, [[index, clause, 'conj']]) : null;
});

const WORDS = wordClass('verbs.words');
const FINDING = wordClass('verbs.finding');
const ORDERING = wordClass('verbs.ordering');
const DENYING = wordClass('verbs.denying');

/** "held that Chad ruled/ccomp there, that it armed/advcl them": one more thing that is held. */
const mendThatToo = startingAt({ deprel: /^advcl$/, upos: /^VERB$/ }, (tokens, index, token) => {
  const first = tokens[token.head];
  if (first?.deprel !== 'ccomp' || token.head > index) return null;
  const isThat = (verb: number) =>
    tokens.some(({ head, lower, deprel }) => head === verb && deprel === 'mark' && lower === 'that');
  return isThat(index) && isThat(token.head) ? hung(tokens, [[index, token.head, 'conj']]) : null;
});

/** "Chad and Mali cut/VBD aid until Niger yields and recognises/conj Togo": two do not recognise/VBZ. */
const mendNumbered = startingAt({ deprel: /^conj$/, xpos: /^VBZ$/ }, (tokens, index, token) => {
  if (childOf(tokens, index, /^nsubj/) >= 0) return null;
  const subject = childOf(tokens, token.head, /^nsubj/);
  // nor "will hear of nothing before Niger yields and returns"
  const isPlural =
    (subject >= 0 && childOf(tokens, subject, /^conj$/) >= 0) || tokens[token.head]?.xpos === 'VB';
  const mark = tokens.findLastIndex(
    ({ lower }, at) => at > token.head && at < index && /^(until|unless|after|before|if|when)$/.test(lower),
  );
  const doer = tokens.findIndex(
    ({ upos }, at) => at > mark && at < index && /^(PROPN|NOUN|PRON)$/.test(upos),
  );
  if (!isPlural || mark < 0 || doer !== mark + 1) return null;
  return hung(tokens, [
    [index, token.head, 'advcl'],
    [mark, index, 'mark'],
    [doer, index, 'nsubj'],
  ]);
});

/** "condemns the raid and calls/NNS on Chad to leave" */
const mendCallsOn = startingAt(
  { deprel: /^conj$/, xpos: /^NNS$/, words: ['calls'] },
  (tokens, index, token) => {
    if (!/^(on|upon|for)$/.test(tokens[index + 1]?.lower ?? '')) return null;
    // "holds them responsible for the crimes and calls on Chad": the verb above whatever it is joined to
    const above = nearestAbove(tokens, tokens[token.head]?.head ?? -1, ({ xpos }) => xpos === 'VBZ', 3);
    if (above < 0 || above > index) return null;
    const mended = hung(tokens, [[index, above, 'conj']]).map((other, at) => {
      // whom it calls on hangs on either noun
      if (at > index && (other.head === index || other.head === token.head) && other.deprel === 'nmod')
        return { ...other, head: index, deprel: 'obl' };
      // "condemns the sentence handed down by a court": what it calls for hangs on any verb before
      const isAsked = at > index && other.head < index && other.xpos === 'VB' && other.deprel === 'advcl';
      return isAsked ? { ...other, head: index } : other;
    });
    return tagged(mended, index, { upos: 'VERB', xpos: 'VBZ', lemma: 'call' });
  },
);

/** "closed the port, a step/obj taken by Oman": it tells what that was, and no second thing is closed. */
const mendStep = startingAt({ deprel: /^obj$/, upos: /^NOUN$/ }, (tokens, index, { head }) => {
  const article = /^an?$/.test(tokens[index - 1]?.lower ?? '') ? index - 1 : index - 2;
  if (tokens[article - 1]?.text !== ',' || !/^an?$/.test(tokens[article]?.lower ?? '')) return null;
  const first = tokens.findIndex(
    (other, at) => other.head === head && other.deprel === 'obj' && at < article,
  );
  const isTold = childOf(tokens, index, /^acl/) >= 0 && childOf(tokens, index, /^conj$/) < 0;
  return first >= 0 && isTold ? hung(tokens, [[index, first, 'appos']]) : null;
});

export const MENDS_OF_ASIDES: readonly Mend[] = [
  mendNeighbouring,
  mendStep,
  mendPlace,
  mendWhereupon,
  mendNations,
  mendAfterName,
  mendPast,
  mendBehindAside,
  mendUntil,
  mendSince,
  mendThatToo,
  mendNumbered,
  mendCallsOn,
];
