// "denied attacking it and, later, shelling/advcl them", "feared that they had fled, a blow, and had left/conj it": a verb joins one of its own form.
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

/** What joined verbs have in common: "that it attacked", "to attack", or what `verbForm` tells. */
function formOf(tokens: readonly Token[], at: number): string | null {
  if (!isVerb(tokens[at])) return null;
  const marks = tokens.filter(({ head, deprel }, before) => head === at && before < at && deprel === 'mark');
  if (marks.some(({ lower }) => lower === 'that')) return 'that';
  return marks.some(({ xpos }) => xpos === 'TO') ? 'to' : verbForm(tokens, at);
}

/** "attacking", bare "attack", "had attacked" and "would attack" by the auxiliary, anything else finite. */
function verbForm(tokens: readonly Token[], at: number): string | null {
  const token = tokens[at];
  if (!isVerb(token)) return null;
  const helping = tokens.filter(
    ({ head, deprel }, before) => head === at && before < at && HELPING.test(deprel),
  );
  const finite = helping.find(isFinite);
  if (finite) return finite.xpos === 'MD' || finite.lower === 'had' ? finite.lower : 'finite';
  if (token.xpos === 'VBG' || helping.some(({ lower }) => lower === 'having')) return 'gerund';
  return token.xpos === 'VB' && helping.length === 0 ? 'bare' : 'finite';
}

const isVerb = (token: Token | undefined): token is Token => token?.xpos.startsWith('VB') === true;
const HELPING = /^(aux|cop)/;

/** Hangs a verb that is joined to one of another form on the nearest before it that is of its own. */
const mendParallel = startingAt(
  { deprel: /^(acl|advcl|conj|parataxis)$/, xpos: /^VB/ },
  (tokens, index, { head }) => {
    const joining = childOf(tokens, index, /^cc$/);
    if (joining < 0 || joining > index || head > joining) return null;
    const form = formOf(tokens, index);
    if (form === null || form === 'finite' || isAlike(tokens, form, head)) return null;
    const first = likeBefore(tokens, form, head, joining);
    if (first < 0 || isOtherClause(tokens, index, joining, form)) return null;
    return hung(tokens, [[index, first, 'conj']]);
  },
);

/** "to bomb and shell", "would bomb and shell": a bare verb goes with any bare one. */
const isAlike = (tokens: readonly Token[], form: string, other: number) =>
  form === 'bare'
    ? tokens[other]?.xpos === 'VB'
    : (/^(that|to)$/.test(form) ? formOf : verbForm)(tokens, other) === form;

/** The nearest verb of a form before a joining word, above or below what the parse joins it to; -1 where none is. */
function likeBefore(tokens: readonly Token[], form: string, head: number, joining: number): number {
  const above = nearestAbove(tokens, head, (_, at) => at < joining && isAlike(tokens, form, at));
  if (above >= 0 && isNominal(tokens[head])) return above;
  const below = tokens.findLastIndex(
    ({ deprel }, at) =>
      at < joining && HELD.test(deprel) && isAlike(tokens, form, at) && isBelow(tokens, at, head),
  );
  const isOpen = tokens
    .slice(below + 1, joining)
    .every((token, at) => !isFinite(token) || isBelow(tokens, below + 1 + at, below));
  return below >= 0 && isOpen ? below : -1;
}

const HELD = /^(acl|acl:relcl|advcl|ccomp|conj|csubj|obj|xcomp)$/;

/** "said it had fled, and Chad had come": a comma before a subject of its own opens another clause. */
const isOtherClause = (tokens: readonly Token[], index: number, joining: number, form: string) =>
  !/^(gerund|to|that)$/.test(form) &&
  childOf(tokens, index, /^(nsubj|expl)/) >= 0 &&
  tokens[joining - 1]?.text === ',';

/** "claims that Chad fled, that Mali came/advcl and that …": a row of what is claimed. */
const mendThatRow = startingAt({ deprel: /^(advcl|parataxis)$/, xpos: /^VB/ }, (tokens, index, { head }) => {
  const that = childOf(tokens, index, /^mark$/);
  const isOfRow = tokens[that]?.lower === 'that' && tokens[that - 1]?.text === ',';
  return isOfRow && head < that && formOf(tokens, index) === 'that' && formOf(tokens, head) === 'that'
    ? hung(tokens, [[index, head, 'conj']])
    : null;
});

/** "considered either attacking/conj it or …", "accused it of both attacking/amod Chad/obl and …": what is considered, and what it is accused of. */
const mendBothDoing = startingAt({ words: ['both', 'either'] }, (tokens, both, { lower }) => {
  const index = both + 1;
  const gerund = tokens[index];
  const or = lower === 'both' ? 'and' : 'or';
  const hasOther = tokens.some(
    ({ xpos }, at) =>
      at > index && xpos === 'VBG' && tokens.slice(index, at).some((other) => other.lower === or),
  );
  if (gerund?.xpos !== 'VBG' || !hasOther) return null;
  const preposition = tokens[both - 1];
  const isBehind = preposition?.upos === 'ADP' || preposition?.upos === 'SCONJ';
  // "of both attacking/amod Chad/obl"
  const noun = gerund.deprel === 'amod' && gerund.head > index ? gerund.head : -1;
  const head = noun < 0 ? gerund.head : (tokens[noun]?.head ?? -1);
  if (head < 0 || head >= both || (noun < 0 && gerund.deprel !== 'conj')) return null;
  const arcs: Arc[] = [
    [both, index, 'cc:preconj'],
    [index, head, isBehind ? 'advcl' : 'xcomp'],
  ];
  if (isBehind) arcs.push([both - 1, index, 'mark']);
  if (noun >= 0) arcs.push([noun, index, 'obj']);
  return tagged(hung(tokens, arcs), both, { upos: 'CCONJ', xpos: 'CC' });
});

/** "and, if need be/cop, shell it": "be" is no part of what is done. */
const mendIfNeedBe = startingAt({ words: ['need'] }, (tokens, index) =>
  tokens[index - 1]?.lower === 'if' && tokens[index + 1]?.lower === 'be'
    ? hung(tokens, [[index + 1, index, 'aux']])
    : null,
);

/** "its envoys persuaded Chad to stay, but Mali says that it left, and has asked/conj …": "has" goes with one, not with several. */
const mendAgreeing = startingAt({ deprel: /^conj$/, xpos: /^VB[NG]$/ }, (tokens, index, { head }) => {
  const helping = tokens.find((one, at) => one.head === index && at < index && one.deprel.startsWith('aux'));
  const isOne = /^(has|is|was)$/.test(helping?.lower ?? '');
  if (!isOne || childOf(tokens, index, /^(csubj|nsubj)/) >= 0 || !isSeveral(tokens, head)) return null;
  const other = tokens.findLastIndex(
    (one, at) =>
      one.head === head &&
      one.deprel === 'conj' &&
      at > head &&
      at < index &&
      isFinite(one) &&
      !isSeveral(tokens, at),
  );
  const subject = other < 0 ? -1 : childOf(tokens, other, /^nsubj/);
  return subject >= 0 ? hung(tokens, [[index, other, 'conj']]) : null;
});

/** Whether those who do it are told to be more than one. */
function isSeveral(tokens: readonly Token[], verb: number): boolean {
  const subject = childOf(tokens, verb, /^nsubj/);
  return tokens[subject]?.xpos === 'NNS' || (subject >= 0 && childOf(tokens, subject, /^conj$/) >= 0);
}

/** "said it should not stop and called/conj on Chad": a past is joined to no infinitive, but to the past or the participle above. */
const mendToInfinitive = startingAt(
  { deprel: /^conj$/, xpos: /^VB[DN]$/ },
  (tokens, index, { head: other }) => {
    if (tokens[other]?.xpos !== 'VB' || other > index || tokens[index - 1]?.upos !== 'CCONJ') return null;
    if (childOf(tokens, index, /^(nsubj|aux|mark|cop)/) >= 0) return null;
    const main = nearestAbove(tokens, other, ({ xpos }) => /^VB[DN]$/.test(xpos));
    const xpos = tokens[main]?.xpos;
    return xpos ? tagged(hung(tokens, [[index, main, 'conj']]), index, { xpos }) : null;
  },
);

export const MENDS_OF_PARALLELS: readonly Mend[] = [
  mendIfNeedBe,
  mendBothDoing,
  mendThatRow,
  mendParallel,
  mendAgreeing,
  mendToInfinitive,
];
