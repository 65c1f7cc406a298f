// "Defeating the rebels will take time": what is meant to be done is the subject.
import { wordClass } from '../../lexicon/word-classes.ts';
import { type Arc, caseAt, childOf, hung, isBelow, nearestAbove, startingAt, tagged } from '../mend.ts';

/** "…, defeating Boko Haram will take time": the name is the object, and the whole the subject of the verb behind. */
export const mendGerund = startingAt({ deprel: /^(advcl|csubj)$/, xpos: /^VBG$/ }, (tokens, index) => {
  const object = tokens.findIndex(({ deprel }, at) => at > index && at <= index + 2 && deprel === 'nsubj');
  const verb = tokens[object]?.head ?? -1;
  if (object < 0 || verb < object) return null;
  const isFinite = tokens[object + 1]?.xpos === 'MD' && tokens[object + 1]?.head === verb;
  const isFree = !/^(ADP|SCONJ)$/.test(tokens[index - 1]?.upos ?? '') && tokens[object - 1]?.text !== ',';
  const hasOwn = tokens.some(({ head, deprel }) => head === index && /^(obj|nsubj|mark|case)/.test(deprel));
  if (!isFinite || !isFree || hasOwn) return null;
  return hung(tokens, [
    [object, index, 'obj'],
    [index, verb, 'csubj'],
  ]);
});

/** "objected to Sweden/obl joining/advcl the bloc", "opposed Sweden/obj joining/advcl it": who is named right before it would do it. */
export const mendOthersDoing = startingAt(
  { deprel: /^(advcl|xcomp)$/, xpos: /^VBG$/ },
  (tokens, index, { head }) => {
    const doer = tokens[index - 1];
    const isNamed = doer?.upos === 'PROPN' && /^(compound|nmod|obj|obl)$/.test(doer.deprel);
    if (!isNamed || childOf(tokens, index, /^nsubj/) >= 0) return null;
    const noun = childOf(tokens, head, /^obj$/);
    if (![doer.head, head, noun].some((at) => OTHERS_DOING.has(tokens[at]?.lemma ?? ''))) return null;
    const isObject = noun === index - 1 || (noun < 0 && doer.deprel === 'compound' && doer.head === index);
    if (isObject)
      return hung(tokens, [
        [index - 1, head, 'obj'],
        [index, head, 'xcomp'],
      ]);
    return /^(against|to)$/.test(caseAt(tokens, index - 1) ?? '')
      ? hung(tokens, [
          [index - 1, index, 'nsubj'],
          [index, head, 'ccomp'],
        ])
      : null;
  },
);

const OTHERS_DOING = wordClass('words.of-others-doing');

/** "accusing/accused it of arming rebels and courting/conj Oman": whoever is charged does both. */
export const mendCharged = startingAt({ deprel: /^conj$/, xpos: /^VBG$/ }, (tokens, index, { head }) => {
  if (!CHARGING.has(tokens[head]?.lemma ?? '') || tokens[index - 1]?.lower !== 'and') return null;
  const first = tokens.findIndex(
    ({ xpos }, at) => at > head && at < index && xpos === 'VBG' && tokens[at - 1]?.lower === 'of',
  );
  const gerund = tokens[first];
  if (!gerund) return null;
  const arcs: Arc[] = [[index, first, 'conj']];
  // "of arming/amod rebels/nmod"
  if (gerund.deprel === 'amod')
    arcs.push([first, head, 'advcl'], [first - 1, first, 'mark'], [gerund.head, first, 'obj']);
  return hung(tokens, arcs);
});

const CHARGING = wordClass('verbs.charging');

/** "by imposing/amod sanctions": no adjective, but what one does. */
export const mendImposing = startingAt({ deprel: /^amod$/, words: ['imposing'] }, (tokens, index, token) => {
  const before = tokens[index - 1];
  const noun = tokens[token.head];
  const isBehind = before?.text === ',' || (before?.deprel === 'case' && before.head === token.head);
  if (!noun || !isBehind || token.head < index || noun.head < 0) return null;
  const mended = hung(tokens, [
    [index, noun.head, 'advcl'],
    [token.head, index, 'obj'],
    ...(before.deprel === 'case' ? [[index - 1, index, 'mark'] satisfies Arc] : []),
  ]);
  return tagged(mended, index, { upos: 'VERB', xpos: 'VBG', lemma: 'impose' });
});

/** "started training/amod Malians": they are trained, and train nobody. */
export const mendBegun = startingAt(
  { deprel: /^(amod|compound)$/, xpos: /^(NN|VBG)$/ },
  (tokens, index, token) => {
    const [before, noun] = [tokens[index - 1], tokens[token.head]];
    if (!token.lower.endsWith('ing') || !ASPECTS.has(before?.lemma ?? '')) return null;
    const isObject = noun?.deprel === 'obj' && noun.head === index - 1 && token.head > index;
    const isName = /^\p{Lu}/u.test(tokens[index + 1]?.text ?? '');
    // "begun shipping/amod humanitarian cargo", but "began training courses"
    const isDone = token.xpos === 'VBG' && token.deprel === 'amod' && tokens[index + 1]?.upos === 'ADJ';
    if (!isObject || !(isName || isDone)) return null;
    const mended = hung(tokens, [
      [index, index - 1, 'xcomp'],
      [token.head, index, 'obj'],
    ]);
    return tagged(mended, index, {
      upos: 'VERB',
      xpos: 'VBG',
      ...(token.xpos === 'VBG' ? {} : { lemma: token.lower.slice(0, -3) }),
    });
  },
);

const ASPECTS = wordClass('verbs.with-gerunds');

/** "accused Chad of attacking Mali, arming/advcl Togo and shelling Peru", "denied attacking it, arming/advcl them and …": a row of what is charged, denied or weighed. */
export const mendGerundRow = startingAt(
  { deprel: /^(acl|advcl)$/, xpos: /^VBG$/ },
  (tokens, index, token) => {
    const mark = childOf(tokens, index, /^(mark|case)$/);
    const start = mark >= 0 && mark < index ? mark : index;
    const last = tokens.findLastIndex(
      ({ deprel, xpos }, at) =>
        deprel === 'conj' &&
        xpos === 'VBG' &&
        childOf(tokens, at, /^cc$/) > index &&
        isBelow(tokens, at, index),
    );
    if (tokens[start - 1]?.text !== ',' || start < index - 1 || last < 0) return null;
    const first = tokens.findLastIndex(
      ({ xpos, deprel }, at) => at < start && xpos === 'VBG' && /^(advcl|xcomp|ccomp|conj)$/.test(deprel),
    );
    const top = nearestAbove(tokens, first, ({ deprel }) => deprel !== 'conj');
    const over = tokens[top]?.head ?? -1;
    const opener = tokens[childOf(tokens, first, /^(mark|case)$/)];
    const isSame = start === index || opener?.lower === tokens[start]?.lower;
    const isNear = [first, top, over, childOf(tokens, first, /^obj$/)].includes(token.head);
    // "from arming them, bombing/conj Oman, raiding/advcl Mali and …": the row has begun
    const goesOn = first === token.head && tokens[first]?.deprel === 'conj';
    return isNear && isSame && (goesOn || OF_GERUNDS.has(tokens[over]?.lemma ?? ''))
      ? hung(tokens, [[index, first, 'conj']])
      : null;
  },
);

/** Their gerunds are what somebody is charged with, denies or thinks of. */
const OF_GERUNDS: ReadonlySet<string> = new Set([
  ...wordClass('verbs.accusing'),
  ...wordClass('verbs.needing-gerunds'),
  'charge',
]);
