// "In Geneva, Chile/conj, Peru/conj and Mali/conj signed a pact": behind a place that opens a clause stand those who do what follows.
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
} from '../mend.ts';

const mendFronted = startingAt({ deprel: /^(nmod|obl)/, upos: /^(NOUN|PROPN)$/ }, (tokens, index) => {
  if (tokens[index + 1]?.text !== ',') return null;
  const place = nearestAbove(tokens, index, ({ deprel }) => !deprel.startsWith('nmod'));
  const verb = tokens[place]?.head ?? -1;
  if (tokens[place]?.deprel.startsWith('obl') !== true || verb < index) return null;
  const listed = tokens.flatMap((one, at) =>
    one.head === index && at > index && /^(appos|conj)$/.test(one.deprel) && isNominal(one) ? [at] : [],
  );
  // "After the war, Chad/nsubj, Mali/conj and Niger signed a pact": one of them joined to the war
  const subject = childOf(tokens, verb, /^(csubj|expl|nsubj)/);
  if (subject >= 0) {
    const strays = listed.filter((at) => at > subject && at < verb);
    return strays.length > 0
      ? hung(
          tokens,
          strays.map((at) => [at, subject, 'conj']),
        )
      : null;
  }
  const [first, ...others] = listed;
  if (first === undefined || others.length === 0 || !isOpen(tokens, index, first, verb)) return null;
  return hung(tokens, [[first, verb, 'nsubj'], ...others.map((at): Arc => [at, first, 'conj'])]);
});

/** Whether a list begins right behind the comma and leads up to the verb; but not "In Chad, Mali and Niger, he was killed". */
function isOpen(tokens: readonly Token[], place: number, first: number, verb: number): boolean {
  const last = tokens.findLastIndex(({ head, deprel }) => head === place && /^(appos|conj)$/.test(deprel));
  const behind = tokens.slice(last + 1, verb);
  return (
    last < verb &&
    behind.every(({ text }) => text !== ',') &&
    tokens.slice(place + 2, first).every(({ head }) => head > place) &&
    [...behind, ...tokens.slice(verb, verb + 1)].some(isFinite)
  );
}

/** "At the urging of the host, Ana Lima/nsubj, Lee of Chad/nsubj met Park": a name between commas is the one in front of it. */
const mendFrontedName = startingAt(
  { deprel: /^nsubj$/, upos: /^PROPN$/ },
  (tokens, index, { head: verb }) => {
    const first = tokens.findIndex(({ upos }, at) => upos !== 'PUNCT' && isBelow(tokens, at, index));
    const isSetOff = tokens[first - 1]?.text === ',' && tokens[index + 1]?.text === ',';
    const described = first - 2;
    if (!isSetOff || tokens[described]?.upos !== 'NOUN') return null;
    const phrase = nearestAbove(tokens, described, ({ deprel }) => !deprel.startsWith('nmod'));
    const isFronted = tokens[phrase]?.head === verb && tokens[phrase]?.deprel.startsWith('obl') === true;
    const doer = tokens.findIndex(
      ({ head, deprel }, at) => head === verb && at > index && at < verb && deprel === 'nsubj',
    );
    const isOf = tokens.some(({ head, deprel }) => head === described && deprel === 'case');
    return isFronted && isOf && doer > 0 ? hung(tokens, [[index, described, 'appos']]) : null;
  },
);

export const MENDS_OF_FRONTED: readonly Mend[] = [mendFronted, mendFrontedName];
