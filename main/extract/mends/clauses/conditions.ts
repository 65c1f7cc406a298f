// Mends of conditions; of those that no "if" opens, too: "Had Britain helped, France would have won", "Were Chad to attack, …".
import type { Token } from '../../syntax/types.ts';
import {
  type Arc,
  childOf,
  hung,
  isBelow,
  isFinite,
  isNominal,
  type Mend,
  moved,
  startingAt,
  tagged,
} from '../mend.ts';

const ANSWERS: ReadonlySet<string> = new Set(['could', 'might', 'will', 'would', "'d", '’d']);

/** A sentence that opens with such a verb and a subject has its main verb behind the comma. */
const mendInverted = startingAt({ words: ['had', 'should', 'were'] }, (tokens, index) => {
  if (index > 0 || tokens.at(-1)?.text === '?') return null;
  const comma = tokens.findIndex(({ text }) => text === ',');
  const verb = tokens.findIndex((token, at) => at > 1 && at < comma && isOpened(tokens, token, at));
  const main = tokens.findIndex(
    ({ upos }, at) =>
      at > comma && upos === 'VERB' && hasChild(tokens, at, (child) => ANSWERS.has(child.lower)),
  );
  if (comma < 0 || verb < 0 || main < 0) return null;
  const subject = tokens.findIndex(
    (token, at) => at > 0 && at < verb && isNominal(token) && !/^(compound|flat|nmod)/.test(token.deprel),
  );
  if (subject < 0) return null;
  const root = tokens.findIndex(({ head }) => head < 0);
  const isMain = main === root;
  return hung(tokens, [
    ...(isMain ? [] : [[main, -1, 'root'] satisfies Arc]),
    [verb, main, 'advcl'],
    [0, verb, 'aux'],
    [subject, verb, 'nsubj'],
  ]);
});

/** "helped", "to attack" */
const isOpened = (tokens: readonly Token[], { upos, xpos }: Token, at: number) =>
  upos === 'VERB' && (xpos === 'VBN' || xpos === 'VBD' || xpos === 'VB') && tokens[at - 1]?.upos !== 'DET';

const hasChild = (tokens: readonly Token[], head: number, fits: (token: Token) => boolean) =>
  tokens.some((token) => token.head === head && fits(token));

/** "will return as soon/advmod as Chad pays/advcl": a clause of the verb, not of the adverb. */
const mendSoon = startingAt({ deprel: /^advcl$/, upos: /^VERB$/ }, (tokens, index, token) => {
  const soon = tokens[token.head];
  const isOf = soon && /^(long|soon)$/.test(soon.lower) && soon.deprel === 'advmod' && soon.head >= 0;
  return isOf ? hung(tokens, [[index, soon.head, 'advcl']]) : null;
});

/** "When Lee/nsubj, the premier, offered/advcl talks, Park/nsubj forced/root him out": each verb has a subject of its own. */
const mendOpened = startingAt({ deprel: /^advcl$/, xpos: /^VB[DPZ]$/ }, (tokens, index, { head: main }) => {
  if (main < index || childOf(tokens, index, /^nsubj/) >= 0) return null;
  const subjects = tokens.flatMap(({ head, deprel }, at) =>
    head === main && deprel === 'nsubj' ? [at] : [],
  );
  const [first = -1, second = -1, ...others] = subjects;
  const opening = tokens.findIndex(
    ({ lower, head }) => (head === main || head === index) && OPENING.has(lower),
  );
  const isOpen =
    opening >= 0 && opening < first && tokens.slice(opening, first).every(({ upos }) => upos !== 'VERB');
  if (!isOpen || others.length > 0 || first > index || second < index || second > main) return null;
  return hung(tokens, [
    [first, index, 'nsubj'],
    [opening, index, tokens[opening]?.deprel ?? 'mark'],
  ]);
});

const OPENING: ReadonlySet<string> = new Set([
  'after',
  'although',
  'as',
  'because',
  'before',
  'if',
  'once',
  'since',
  'when',
  'while',
]);

/** "if/case Japan/compound imposed/amod duties/obl": whoever is named there does it. */
const mendIf = startingAt({ words: ['if', 'unless'], deprel: /^case$/ }, (tokens, index, { head: noun }) => {
  const verb = tokens.findIndex(
    ({ head, deprel, xpos }) => head === noun && deprel === 'amod' && /^VB[DN]$/.test(xpos),
  );
  const subject = verb - 1;
  const isNamed = subject > index && isNominal(tokens[subject]) && tokens[subject]?.head === noun;
  const over = tokens[noun]?.head ?? -1;
  if (verb < index || verb > noun || !isNamed || over < 0) return null;
  const around = moved(tokens, noun, subject, (_, at) => at > index && at < subject);
  return hung(tagged(around, verb, { xpos: 'VBD' }), [
    [index, verb, 'mark'],
    [subject, verb, 'nsubj'],
    [verb, over, 'advcl'],
    [noun, verb, 'obj'],
  ]);
});

/** "stood/ccomp by in/case case/obl Chad attacked/root Mali": two words that open a clause of the verb before them. */
const mendInCase = startingAt({ words: ['case'] }, (tokens, index, token) => {
  const next = tokens[index + 1];
  if (tokens[index - 1]?.lower !== 'in' || !next || /^(of|that|,|\.)$/.test(next.lower)) return null;
  const verb = tokens.findIndex((one, at) => at > index && isFinite(one) && one.upos === 'VERB');
  const subject = childOf(tokens, verb, /^nsubj/);
  const main = tokens.findLastIndex(({ upos }, at) => at < index && upos === 'VERB');
  const isClause = verb >= 0 && subject > index && subject < verb;
  if (!isClause || main < 0 || (token.head === verb && token.deprel === 'mark')) return null;
  const isFirst = tokens[main]?.head === verb;
  if (!isFirst && isBelow(tokens, main, verb)) return null;
  // "stood by/case"
  const around = moved(tokens, index, main, (_, at) => at < index - 1);
  return hung(around, [
    ...(isFirst ? [[main, tokens[verb]?.head ?? -1, tokens[verb]?.deprel ?? 'root'] satisfies Arc] : []),
    [verb, main, 'advcl'],
    [index, verb, 'mark'],
    [index - 1, verb, 'mark'],
  ]);
});

/** "whether/mark→torn Chad, having torn it up, asks/root them to leave": it opens the clause of the verb whose subject stands behind it. */
const mendParted = startingAt(
  { deprel: /^mark$/, words: ['if', 'whether'] },
  (tokens, index, { head: inner }) => {
    const participle = tokens[inner];
    if (!participle || inner < index) return null;
    // "whether/mark→heads the heads of state, under him, lift/root the ban"
    if (isNominal(participle)) {
      const verb = participle.head;
      const isSubject = participle.deprel.startsWith('nsubj') || childOf(tokens, verb, /^nsubj/) < 0;
      if (!isSubject || tokens[verb]?.upos !== 'VERB' || verb < inner || childOf(tokens, inner, /^cop$/) >= 0)
        return null;
      const kind = participle.deprel.startsWith('nsubj') ? participle.deprel : 'nsubj';
      return hung(tokens, [
        [index, verb, 'mark'],
        [inner, verb, kind],
      ]);
    }
    const isBare = /^VB[GN]$/.test(participle.xpos) && childOf(tokens, inner, /^(nsubj|aux:pass|cop)/) < 0;
    const subject = tokens.findIndex(
      ({ deprel, head }, at) => at > index && at < inner && deprel.startsWith('nsubj') && head > inner,
    );
    const verb = tokens[subject]?.head ?? -1;
    return isBare && tokens[verb]?.upos === 'VERB' ? hung(tokens, [[index, verb, 'mark']]) : null;
  },
);

export const MENDS_OF_CONDITIONS: readonly Mend[] = [
  mendParted,
  mendInverted,
  mendSoon,
  mendOpened,
  mendIf,
  mendInCase,
];
