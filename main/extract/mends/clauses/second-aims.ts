// What else one is asked to do, and where else one goes: "called on Mali to free them and to resume talks", "flew to Kiev and then on to Minsk".
import { wordClass } from '../../lexicon/word-classes.ts';
import { caseAt, childOf, hung, isNominal, type Mend, startingAt, tagged } from '../mend.ts';
import { ownBefore } from './decisions.ts';

const JUDGING = wordClass('verbs.condemning');

/** "called on Mali to free them, and to resume/conj talks": a second thing to do, and no second deed of who calls. */
const mendToo = startingAt({ deprel: /^conj$/, xpos: /^VB$/ }, (tokens, index, { head: verb }) => {
  const to = index - 1;
  const above = tokens[verb];
  if (tokens[to]?.lower !== 'to' || !above || above.xpos === 'VB' || verb > index) return null;
  if (above.upos !== 'VERB' || childOf(tokens, index, /^(nsubj|aux)/) >= 0) return null;
  const first = tokens.findLastIndex(
    ({ head, xpos, deprel }, at) =>
      at > verb &&
      at < to &&
      xpos === 'VB' &&
      tokens[at - 1]?.lower === 'to' &&
      /^(advcl|xcomp)$/.test(deprel) &&
      head === verb,
  );
  return first < 0 ? null : hung(tokens, [[index, first, 'conj']]);
});

/** "flew to Kiev and then on to Minsk/obl": a second place to go to. */
const mendOnTo = startingAt({ deprel: /^(obl|nmod)$/, upos: /^PROPN$/ }, (tokens, index, { head: verb }) => {
  if (caseAt(tokens, index) !== 'to' || verb > index) return null;
  const to = childOf(tokens, index, /^case$/);
  const first = tokens.findLastIndex(
    (token, at) => at > verb && at < to && token.upos === 'PROPN' && caseAt(tokens, at) === 'to',
  );
  const between = tokens.slice(first + 1, to).map(({ lower }) => lower);
  if (first < 0 || !THEN.test(between.join(' '))) return null;
  return isNominal(tokens[first]) ? hung(tokens, [[index, first, 'conj']]) : null;
});

const THEN =
  /^,? ?(and|before|then)( then| later| from there| going| travelling| traveling| heading| moving| flying)*( on| onward| onwards)?$/;

/** "with/case Prime Minister Modi and Brazil's Lula/nmod": what stands first behind the preposition has it too. */
const mendFirstOfTwo = startingAt(
  { deprel: /^case$/, words: ['by', 'from', 'of', 'to', 'with', 'between', 'for', 'against'] },
  (tokens, index, { head: second }) => {
    const name = tokens[second];
    if (!name || second < index || !/^(nmod|obl)/.test(name.deprel) || name.upos !== 'PROPN') return null;
    const first = tokens.findIndex(
      ({ head, upos, deprel }, at) =>
        at > index && at < second && head === name.head && upos === 'PROPN' && /^(nmod|obl)/.test(deprel),
    );
    if (first < 0 || childOf(tokens, first, /^case$/) >= 0) return null;
    const cc = tokens.findIndex(
      ({ head, deprel }, at) => head === second && deprel === 'cc' && at === first + 1,
    );
    return cc < 0
      ? null
      : hung(tokens, [
          [index, first, 'case'],
          [second, first, 'conj'],
        ]);
  },
);

/** "found Chad guilty/obj of bombing/acl Mali": it bombs who is found guilty of it. */
const mendGuilty = startingAt({ words: ['guilty', 'innocent'] }, (tokens, index, { head: verb }) => {
  const of = index + 1;
  const deed = tokens[index + 2]?.upos === 'ADV' ? index + 3 : index + 2;
  if (tokens[verb]?.upos !== 'VERB' || verb > index || tokens[of]?.lower !== 'of') return null;
  const found = tokens.findLastIndex(
    ({ head, deprel }, at) =>
      at > verb &&
      at < index &&
      ((head === verb && deprel === 'obj') || (head === index && /^(compound|nmod|flat)/.test(deprel))),
  );
  if (found < 0 || tokens[deed]?.xpos !== 'VBG') return null;
  return hung(tokens, [
    [found, verb, 'obj'],
    [index, verb, 'xcomp'],
    [deed, found, 'acl'],
    [of, deed, 'mark'],
  ]);
});

/** "vetoed Chad's bid to join/advcl it": whose bid it is joins, and not who vetoes it. */
const mendOwnBid = startingAt(
  { deprel: /^(advcl|xcomp)$/, xpos: /^VB$/ },
  (tokens, index, { head: verb }) => {
    const bid = ownBefore(tokens, index, verb);
    const noun = tokens[bid];
    if (!noun || verb > bid || !/^(obj|obl)$/.test(noun.deprel)) return null;
    return BIDS.has(noun.lemma) && !USING.test(tokens[verb]?.lemma ?? '')
      ? hung(tokens, [[index, bid, 'acl']])
      : null;
  },
);

/** "used its offer to win them over": what for */
const USING = /^(employ|exploit|leverage|use)$/;
const BIDS = wordClass('nouns.bids');

/** "condemned the raid on Chad, as well as the strikes/conj on Mali": a second thing that is condemned. */
const mendAlso = startingAt({ deprel: /^conj$/, xpos: /^NNS?$/ }, (tokens, index, { head: verb }) => {
  if (!JUDGING.has(tokens[verb]?.lemma ?? '') || verb > index) return null;
  if (childOf(tokens, index, /^(nsubj|cop|case)/) >= 0) return null;
  const cc = childOf(tokens, index, /^cc$/);
  if (tokens[cc]?.lower !== 'as' || tokens[cc + 1]?.lower !== 'well' || cc > index) return null;
  const first = tokens.findIndex(
    ({ head, deprel }, at) => head === verb && deprel === 'obj' && at > verb && at < cc,
  );
  return first < 0 ? null : hung(tokens, [[index, first, 'conj']]);
});

/** "denied that it was arming them and accused/conj Chad": who denies it accuses, as no "was" goes with that. */
const mendSaidToo = startingAt({ deprel: /^conj$/, xpos: /^VB[DN]$/ }, (tokens, index, token) => {
  const clause = tokens[token.head];
  const says = tokens[clause?.head ?? -1];
  if (clause?.deprel !== 'ccomp' || clause.xpos !== 'VBG' || tokens[index - 1]?.lower !== 'and') return null;
  if (!/^VB[DZ]$/.test(says?.xpos ?? '') || clause.head > token.head || !WORDY.has(token.lemma)) return null;
  const isOpen = childOf(tokens, index, /^(nsubj|mark|aux)/) < 0 && childOf(tokens, token.head, /^aux/) >= 0;
  const isSaid = childOf(tokens, index, /^(obj|iobj|obl|xcomp)$/) > index;
  return isOpen && isSaid
    ? tagged(hung(tokens, [[index, clause.head, 'conj']]), index, { xpos: 'VBD' })
    : null;
});

const WORDY = wordClass('verbs.of-spokesmen');

export const MENDS_OF_SECOND_AIMS: readonly Mend[] = [
  mendSaidToo,
  mendAlso,
  mendToo,
  mendOnTo,
  mendFirstOfTwo,
  mendGuilty,
  mendOwnBid,
];
