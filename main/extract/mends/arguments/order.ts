// Arguments that stand out of their place, brought back to it: gapped clauses, interrupted ones, particles.
import type { Token } from '../../syntax/types.ts';
import { caseAt, childOf, hung, isNominal, type Mend, nearestAbove, startingAt } from '../mend.ts';

/** "Peru pledged ten million to Haiti, Chile five million": who comes behind does as much as who came before. */
const mendGap = startingAt(
  { deprel: /^(appos|compound|conj|dep|nmod:desc|parataxis)$/, xpos: /^NNP$/ },
  (tokens, index) => {
    if (!GAPS.has(tokens[index - 1]?.lower ?? '') || !isSum(tokens[index + 1])) return null;
    const verb = tokens.findLastIndex(
      (other, at) => at < index && other.upos === 'VERB' && other.xpos !== 'VBG',
    );
    const subject = tokens.findIndex(({ head, deprel }) => head === verb && deprel === 'nsubj');
    if (verb < 0 || subject < 0 || tokens[subject]?.upos !== 'PROPN') return null;
    // only where the first clause has a sum as well, and a noun for it
    const object = tokens.findIndex(({ head, deprel }) => head === verb && deprel === 'obj');
    const hasSum = tokens.some((other, at) => isSum(other) && at > verb && at < index);
    return object < 0 || !hasSum ? null : hung(tokens, [[index, subject, 'conj']]);
  },
);

const GAPS: ReadonlySet<string> = new Set([',', 'and', 'while']);

const isSum = (token: Token | undefined) => token?.upos === 'NUM' || token?.xpos === '$';

/** "released, after three years in jail, a Thai worker": the object, behind what interrupts. */
const mendInterrupted = startingAt({ upos: /^VERB$/ }, (tokens, index) => {
  const isInterrupted = tokens[index + 1]?.text === ',' && tokens[index + 2]?.upos === 'ADP';
  if (
    !isInterrupted ||
    tokens.some(({ head, deprel }) => head === index && /^(obj|ccomp|xcomp)$/.test(deprel))
  )
    return null;
  const comma = tokens.findIndex((other, at) => at > index + 2 && other.text === ',');
  if (comma < 0 || tokens.slice(index + 2, comma).some(({ xpos }) => /^VB[DPZ]$/.test(xpos))) return null;
  const first = comma + 1;
  if (!['ADJ', 'DET', 'NUM', 'PROPN', 'NOUN'].includes(tokens[first]?.upos ?? '')) return null;
  const object = tokens.findIndex(
    (other, at) => at >= first && isNominal(other) && LOST.has(other.deprel) && other.head < comma,
  );
  const isNear =
    object >= first && tokens.slice(first, object).every(({ head }) => head >= first && head <= object);
  return isNear ? hung(tokens, [[object, index, 'obj']]) : null;
});

const LOST: ReadonlySet<string> = new Set([
  'appos',
  'conj',
  'dep',
  'obl',
  'obl:unmarked',
  'nmod',
  'parataxis',
]);

/** "handed its base in Senegal over to the army": a particle far from its verb. */
const mendParticle = startingAt({ deprel: /^case$/, words: ['back', 'over'] }, (tokens, index, token) => {
  const next = tokens[index + 1];
  const verb = tokens[token.head]?.head ?? -1;
  if (next?.lower !== 'to' || next.head !== token.head || tokens[verb]?.upos !== 'VERB') return null;
  const hasObject = tokens.some(({ head, deprel }) => head === verb && /^(obj|nsubj:pass)$/.test(deprel));
  return hasObject ? hung(tokens, [[index, verb, 'compound:prt']]) : null;
});

/** "took to the streets of cities in protest/nmod": they did so in protest, and no city is. */
const mendInProtest = startingAt({ deprel: /^nmod$/, words: ['protest'] }, (tokens, index, { head }) => {
  const verb = nearestAbove(tokens, head, ({ upos }) => upos === 'VERB');
  const isBare = tokens[index - 1]?.lower === 'in' && tokens[index - 1]?.head === index;
  return isBare && verb >= 0 && verb < index ? hung(tokens, [[index, verb, 'obl']]) : null;
});

/** "drove a car packed/xcomp with bombs into the camp/obl": the car is packed, and driven into the camp. */
const mendLoaded = startingAt(
  { deprel: /^(acl|xcomp)$/, xpos: /^VBN$/ },
  (tokens, index, { head, lemma }) => {
    const verb = tokens[head]?.upos === 'VERB' ? head : (tokens[head]?.head ?? -1);
    const object = childOf(tokens, verb, /^obj$/);
    if (!LOADED.has(lemma) || !DRIVING.has(tokens[verb]?.lemma ?? '') || object !== index - 1) return null;
    const into = tokens.findIndex(
      (one, at) =>
        at > index &&
        one.head === index &&
        /^(obl|nmod)$/.test(one.deprel) &&
        /^(at|into)$/.test(caseAt(tokens, at) ?? ''),
    );
    return into < 0
      ? null
      : hung(tokens, [
          [index, object, 'acl'],
          [into, verb, 'obl'],
        ]);
  },
);

const LOADED: ReadonlySet<string> = new Set(['fill', 'lace', 'load', 'pack', 'rig', 'stuff']);
const DRIVING: ReadonlySet<string> = new Set(['crash', 'drive', 'plough', 'plow', 'ram', 'slam', 'steer']);

/** "bring about/case a truce/obl": the truce is what is brought about. */
const mendBroughtAbout = startingAt(
  { deprel: /^case$/, words: ['about'] },
  (tokens, index, { head: noun }) => {
    const verb = index - 1;
    const isObject = tokens[noun]?.head === verb && tokens[noun].deprel === 'obl';
    if (tokens[verb]?.lemma !== 'bring' || !isObject || childOf(tokens, verb, /^obj$/) >= 0) return null;
    return hung(tokens, [
      [index, verb, 'compound:prt'],
      [noun, verb, 'obj'],
    ]);
  },
);

/** "Russia and Belarus, close allies, signed": what stands behind a finished list describes it. */
const mendDescription = startingAt({ deprel: /^conj$/, upos: /^NOUN$/ }, (tokens, index, token) => {
  if (tokens[token.head]?.upos !== 'PROPN') return null;
  const own = tokens.flatMap(({ head }, at) => (head === index && at < index ? [at] : []));
  const first = Math.min(index, ...own.filter((at) => tokens[at]?.text !== ','));
  const isFinished = tokens.some(
    ({ head, deprel }, at) =>
      deprel === 'cc' && at < first - 1 && at > token.head && tokens[head]?.deprel === 'conj' && head < first,
  );
  const hasOwn = own.some((at) => tokens[at]?.deprel === 'cc');
  if (!isFinished || hasOwn || tokens[first - 1]?.text !== ',') return null;
  // "to set up, together with Russia and Belarus, a fund": what the interrupted verb does
  const list = tokens[token.head];
  const verb = list?.deprel === 'obl' && tokens[list.head + 1]?.text === ',' ? list.head : -1;
  const isOpen = tokens[verb]?.upos === 'VERB' && childOf(tokens, verb, /^obj$/) < 0;
  return hung(tokens, [isOpen ? [index, verb, 'obj'] : [index, token.head, 'appos']]);
});

/** "urged Kenya/nsubj to resume the talks": in an item of a list, whose first word is its verb, nobody does it. */
const mendItem = startingAt({ deprel: /^nsubj/ }, (tokens, index, { head: verb }) => {
  if (verb !== 0 || tokens[0]?.head !== -1 || !/^VB[DNZ]$/.test(tokens[0].xpos)) return null;
  const isNext = index === 1 || (index === 2 && tokens[1]?.upos === 'DET');
  return isNext ? hung(tokens, [[index, verb, childOf(tokens, verb, /^xcomp$/) < 0 ? 'obj' : 'iobj']]) : null;
});

/** "handed to Chad/compound three suspects/obl": nothing counted stands behind a name that describes it. */
const mendShifted = startingAt({ deprel: /^compound$/, upos: /^PROPN$/ }, (tokens, index, { head }) => {
  const [preposition, next, noun] = [tokens[index - 1], tokens[index + 1], tokens[head]];
  const isCounted = next?.head === head && /^(det|nummod|nmod:poss)$/.test(next.deprel) && !isFigure(next);
  const verb = noun?.head ?? -1;
  if (!isCounted || preposition?.deprel !== 'case' || preposition.head !== head) return null;
  if (noun?.deprel !== 'obl' || tokens[verb]?.upos !== 'VERB' || verb > index) return null;
  const isOpen = childOf(tokens, verb, /^(obj|aux:pass|nsubj:pass)$/) < 0;
  return isOpen
    ? hung(tokens, [
        [index, verb, 'obl'],
        [index - 1, index, 'case'],
        [head, verb, 'obj'],
      ])
    : null;
});

/** "Boeing 737 jets" */
const isFigure = ({ text }: Token) => /\d/.test(text);

export const MENDS_OF_ORDER: readonly Mend[] = [
  mendShifted,
  mendItem,
  mendGap,
  mendInterrupted,
  mendParticle,
  mendBroughtAbout,
  mendInProtest,
  mendLoaded,
  mendDescription,
];
