// Clauses with "whose" that the parse takes apart: "Ana Lima, whose envoy had hidden him, resigned", "whose ships Chad sank".
import {
  caseAt,
  childOf,
  hung,
  isBelow,
  isFinite,
  isNominal,
  type Mend,
  startingAt,
  tagged,
} from '../mend.ts';

/** "Ana Lima, whose envoy, Luis Paz, had hidden/root him, resigned/parataxis": the envoy hid him, and she resigned. */
const mendWhoseVerb = startingAt({ words: ['whose'] }, (tokens, index, { head: owned }) => {
  const owner = tokens[owned]?.head ?? -1;
  const verb = tokens[owner]?.head ?? -1;
  const isAside = tokens[owned]?.deprel === 'appos' && owner < index && tokens[index - 1]?.text === ',';
  if (!isAside || !isNominal(tokens[owned]) || !tokens[owner]?.deprel.startsWith('nsubj')) return null;
  const first = tokens[verb];
  if (!first || first.upos !== 'VERB' || verb < owned) return null;
  const second = tokens.findIndex(
    (other, at) =>
      at > verb &&
      other.head === verb &&
      /^(conj|parataxis)$/.test(other.deprel) &&
      isFinite(other) &&
      other.upos === 'VERB' &&
      tokens[at - 1]?.text === ',' &&
      childOf(tokens, at, /^(nsubj|cc|mark)/) < 0,
  );
  if (second < 0) return null;
  return hung(tokens, [
    [owner, second, 'nsubj'],
    [owned, verb, tokens[owner]?.deprel ?? 'nsubj'],
    [second, first.head, first.deprel],
    [verb, owner, 'acl:relcl'],
  ]);
});

/** "whose makers/compound Chadian police had arrested": the police have arrested the makers. */
const mendWhoseObject = startingAt({ words: ['whose'] }, (tokens, index, { head: subject }) => {
  const noun = subject - 1;
  const verb = tokens[subject]?.head ?? -1;
  const isSubject = tokens[subject]?.deprel === 'nsubj' && tokens[verb]?.upos === 'VERB';
  const isName = /^\p{Lu}/u.test(tokens[subject]?.text ?? '');
  if (!isSubject || !isName || tokens[noun]?.head !== subject || tokens[noun]?.xpos !== 'NNS') return null;
  if (noun <= index || !isBelow(tokens, noun, subject) || childOf(tokens, verb, /^(obj|cop|aux:pass)/) >= 0)
    return null;
  return hung(tokens, [
    [noun, verb, 'obj'],
    [index, noun, 'nmod:poss'],
  ]);
});

/** "whose ships/nsubj Chad/nsubj seized": the second of two subjects has seized the first. */
const mendWhoseTwo = startingAt({ words: ['whose'] }, (tokens, _, { head: noun }) => {
  const verb = tokens[noun]?.head ?? -1;
  if (tokens[noun]?.deprel !== 'nsubj' || tokens[verb]?.upos !== 'VERB') return null;
  const subject = tokens.findIndex(
    ({ head, deprel }, at) => at > noun && at < verb && head === verb && deprel === 'nsubj',
  );
  return subject < 0 || childOf(tokens, verb, /^obj$/) >= 0 ? null : hung(tokens, [[noun, verb, 'obj']]);
});

/** "Wagner/nsubj, whose owner/nsubj has been listed/root, had/ccomp 800 men": two subjects, one of them of the main verb. */
const mendWhoseMain = startingAt({ words: ['whose'] }, (tokens, index, { head: owned }) => {
  const verb = tokens[owned]?.head ?? -1;
  const told = tokens[verb];
  const subjects = tokens.flatMap(({ head, deprel }, at) =>
    head === verb && at < verb && deprel.startsWith('nsubj') ? [at] : [],
  );
  const [name, second] = subjects;
  if (told?.upos !== 'VERB' || name === undefined || second !== owned || subjects.length > 2 || name > index)
    return null;
  const main = tokens.findIndex(
    (other, at) =>
      at > verb &&
      other.head === told.head &&
      other.upos === 'VERB' &&
      isFinite(other) &&
      other.deprel === told.deprel,
  );
  return main < 0 || childOf(tokens, main, /^nsubj/) >= 0
    ? null
    : hung(tokens, [
        [verb, name, 'acl:relcl'],
        [name, main, 'nsubj'],
      ]);
});

/** "Peru, whose government last month imposed/amod sanctions/conj on Chad, left": who stands behind "whose" did it. */
const mendWhoseDeed = startingAt({ words: ['whose'] }, (tokens, index, { head: owned }) => {
  const described = tokens[owned]?.head ?? -1;
  const deed = childOf(tokens, described, /^amod$/);
  const isDeed = deed > owned && deed < described && /^VB[DN]$/.test(tokens[deed]?.xpos ?? '');
  if (!isDeed || !tokens[owned]?.deprel.startsWith('nsubj') || !isNominal(tokens[described])) return null;
  const owner = tokens.findLastIndex(
    (other, at) => at < index && isNominal(other) && other.head !== at + 1 && other.deprel !== 'compound',
  );
  const comma = tokens[index - 1]?.text === ',' ? 2 : 1;
  if (owner !== index - comma || childOf(tokens, described, /^(cop|aux)/) >= 0) return null;
  const mended = hung(tokens, [
    [deed, owner, 'acl:relcl'],
    [owned, deed, 'nsubj'],
    [described, deed, 'obj'],
  ]);
  return tagged(mended, deed, { upos: 'VERB', xpos: 'VBD' });
});

/** "the release by the Taliban of hostages/nmod(Taliban)": they are released. */
const mendReleased = startingAt({ deprel: /^nmod$/, xpos: /^NNS$/ }, (tokens, index, { head: doer }) => {
  const deed = tokens[doer]?.head ?? -1;
  const isBy = tokens[doer]?.deprel === 'nmod' && caseAt(tokens, doer) === 'by' && doer < index;
  const isBeside = isBy && tokens[doer]?.upos === 'PROPN' && tokens[deed]?.upos === 'NOUN' && deed < doer;
  return isBeside && tokens[index - 1]?.lower === 'of'
    ? hung(tokens, [
        [index, deed, 'nmod'],
        [index - 1, index, 'case'],
      ])
    : null;
});

/** "the release by the Taliban of Iranians whom they had held/acl:relcl(Taliban)": whom it tells of stands right before it. */
const mendNearest = startingAt({ deprel: /^acl:relcl$/ }, (tokens, index, { head: far }) => {
  const opening = tokens.findIndex(({ head }, at) => head === index && at > far);
  const near = opening - 1;
  const isBeside =
    near > far &&
    near < index &&
    // "of citizens in Tikrit who have suffered" tells of them
    tokens[near]?.xpos === 'NNS' &&
    tokens[near].deprel === 'nmod' &&
    tokens[far]?.deprel === 'nmod' &&
    (tokens[near].head === tokens[far].head ||
      // "by the Taliban of Iranians whom …", where the parse has the one within the other
      (tokens[near].head === far && tokens[opening]?.lower === 'whom'));
  const isOpened = /^(W|PRP$)/.test(tokens[opening]?.xpos ?? '');
  return isBeside && isOpened ? hung(tokens, [[index, near, 'acl:relcl']]) : null;
});

export const MENDS_OF_WHOSE: readonly Mend[] = [
  mendReleased,
  mendNearest,
  mendWhoseDeed,
  mendWhoseMain,
  mendWhoseVerb,
  mendWhoseObject,
  mendWhoseTwo,
];
