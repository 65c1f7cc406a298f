// Verbs that the parse joins to a clause inside their own: "accused Mali of theft and called/conj for a summit", "called/advcl upon Chad to …, and asked …".
import { wordClass } from '../../lexicon/word-classes.ts';
import { isMonth } from '../../years.ts';
import {
  type Arc,
  caseAt,
  childOf,
  hung,
  isNominal,
  type Mend,
  moved,
  nearestAbove,
  startingAt,
  tagged,
} from '../mend.ts';

/** "urged Mali to go on, called/advcl upon Chad to help, and asked …": who is called upon stands behind, so that it is no passive. */
const mendCalledUpon = startingAt(
  { deprel: /^(acl|advcl|conj|xcomp)$/, xpos: /^VBN$/ },
  (tokens, index, token) => {
    if (token.lemma !== 'call' || tokens[index - 1]?.text !== ',' || token.head > index) return null;
    if (!/^(on|upon)$/.test(tokens[index + 1]?.lower ?? '') || tokens[index + 2]?.xpos === 'TO') return null;
    if (childOf(tokens, index, /^(nsubj|aux|mark)/) >= 0) return null;
    const main = nearestAbove(tokens, token.head, ({ xpos }) => xpos === 'VBD');
    return main < 0 ? null : tagged(hung(tokens, [[index, main, 'conj']]), index, { xpos: 'VBD' });
  },
);

/** "accused Mali of taking hostages and called/conj for a summit": a past joins no gerund that tells of the object. */
const mendOfGerund = startingAt({ deprel: /^conj$/, xpos: /^VB[DN]$/ }, (tokens, index, token) => {
  const gerund = tokens[token.head];
  const object = tokens[gerund?.head ?? -1];
  if (gerund?.xpos !== 'VBG' || gerund.deprel !== 'acl' || !/^i?obj$/.test(object?.deprel ?? '')) return null;
  const main = object?.head ?? -1;
  if (tokens[main]?.xpos !== 'VBD' || main > token.head || token.head > index) return null;
  const isOpen = childOf(tokens, index, /^(nsubj|mark|aux|cop)/) < 0;
  // "praised men fighting there and killed in May" tells of the men
  const isDone =
    token.xpos === 'VBD' || childOf(tokens, index, /^i?obj$/) > index || isCall(tokens[index + 1]?.lower);
  return isOpen && isDone && (token.lemma === 'call' || !isCall(tokens[index + 1]?.lower))
    ? tagged(hung(tokens, [[index, main, 'conj']]), index, { xpos: 'VBD' })
    : null;
});

const isCall = (word: string | undefined) => word === 'for' || word === 'on' || word === 'upon';

/** "agents posing/advcl as aid workers/nsubj rescued her": whom they pose as rescues nobody. */
const mendPosing = startingAt({ deprel: /^nsubj$/, upos: /^NOUN$/ }, (tokens, index, { head: verb }) => {
  const posing = tokens[verb]?.head ?? -1;
  const pose = tokens[posing];
  if (verb < index || tokens[verb]?.xpos !== 'VBD' || !pose || !POSING.has(pose.lemma)) return null;
  const as = posing + 1;
  const isAs = tokens[as]?.lower === 'as' && as < index && [index, verb].includes(tokens[as].head);
  // "gunmen/root dressed/acl as policemen/nsubj kidnapped her"
  const isBeside = pose.deprel === 'acl';
  const who = isBeside ? pose.head : childOf(tokens, posing, /^nsubj/);
  if (!isAs || who < 0 || who > posing || !isNominal(tokens[who])) return null;
  const over = isBeside ? (tokens[who] ?? pose) : pose;
  const mended = hung(tokens, [
    [verb, over.head, over.deprel],
    [who, verb, 'nsubj'],
    [posing, who, 'acl'],
    [index, posing, 'obl'],
    [as, index, 'case'],
  ]);
  // "when agents posing as …"
  return moved(mended, posing, verb, ({ deprel }, at) => at < who && /^(advmod|mark|cc)$/.test(deprel));
});

const POSING = wordClass('verbs.posing');

/** "for shots fired/conj at a helicopter": what has neither "and" nor a comma in front is joined to nothing. */
const mendUnjoined = startingAt({ deprel: /^conj$/, xpos: /^VBN$/ }, (tokens, index, token) => {
  const noun = tokens[index - 1];
  if (noun?.upos !== 'NOUN' || token.head > index - 2 || tokens[index + 1]?.upos !== 'ADP') return null;
  const joining = tokens.findIndex(
    ({ head, deprel }, at) => head === index && (deprel === 'cc' || deprel === 'punct') && at < index,
  );
  // "for mines and for shots fired": the shots are joined
  const isNouns = noun.deprel === 'conj' && joining > noun.head && joining < index - 1;
  if ((joining >= 0 && !isNouns) || childOf(tokens, index, /^(nsubj|aux|mark|obj|cop)/) >= 0) return null;
  return hung(tokens, [
    [index, index - 1, 'acl'],
    ...(joining < 0 ? [] : [[joining, index - 1, tokens[joining]?.deprel ?? 'cc'] satisfies Arc]),
  ]);
});

/** "operatives whom they identify as belonging/advcl to Wagner": what they are called belongs to it. */
const mendCalledSo = startingAt({ deprel: /^advcl$/, xpos: /^VBG$/ }, (tokens, index, { head: verb }) => {
  if (tokens[index - 1]?.lower !== 'as' || verb > index || !CALLING.has(tokens[verb]?.lemma ?? ''))
    return null;
  return childOf(tokens, verb, /^obj$/) >= 0 ? hung(tokens, [[index, verb, 'xcomp']]) : null;
});

const CALLING = wordClass('verbs.calling-as');

/** "freed on 3 May, a gesture/appos won by Togo": it is the freeing that is called so, and not the day. */
const mendSummed = startingAt({ deprel: /^appos$/, upos: /^NOUN$/ }, (tokens, index, { head: day }) => {
  const date = tokens[day];
  if (!date?.deprel.startsWith('obl') || tokens[date.head]?.upos !== 'VERB') return null;
  const isDay = date.upos === 'NUM' || isMonth(date.text) || DAYS.has(date.lower);
  return isDay ? hung(tokens, [[index, date.head, 'parataxis']]) : null;
});

const DAYS = wordClass('nouns.days');

/** "past thousands of jeering/acl fishermen/obj": they jeer, and nobody jeers at them. */
const mendOfMany = startingAt({ deprel: /^acl$/, xpos: /^VBG$/ }, (tokens, index, { head: many }) => {
  const noun = index + 1;
  if (tokens[index - 1]?.lower !== 'of' || many !== index - 2 || tokens[many]?.xpos !== 'NNS') return null;
  if (
    !QUANTITIES.has(tokens[many]?.lemma ?? '') ||
    tokens[noun]?.xpos !== 'NNS' ||
    tokens[noun]?.head !== index
  )
    return null;
  const mended = hung(tokens, [
    [noun, many, 'nmod'],
    [index, noun, 'amod'],
    [index - 1, noun, 'case'],
  ]);
  return moved(mended, index, noun, (_, at) => at > noun);
});

const QUANTITIES = wordClass('words.quantities');

/** "had itself/obj requested/xcomp it": "itself" only stresses who has. */
const mendStressed = startingAt(
  { deprel: /^obj$/, words: ['herself', 'himself', 'itself', 'themselves'] },
  (tokens, index, { head: have }) => {
    const done = tokens[index + 1];
    if (tokens[have]?.lemma !== 'have' || have !== index - 1 || done?.xpos !== 'VBN' || done.head !== have)
      return null;
    const mended = hung(tokens, [
      [index + 1, tokens[have]?.head ?? -1, tokens[have]?.deprel ?? 'root'],
      [have, index + 1, 'aux'],
      [index, index + 1, 'advmod'],
    ]);
    return moved(mended, have, index + 1, (_, at) => at !== index);
  },
);

/** "after Ana Lima/obl, whose party led it, had gone/parataxis there": who has gone is the subject of that clause. */
const mendAfterWhose = startingAt({ words: ['whose'] }, (tokens, index, { head: owned }) => {
  const verb = tokens[owned]?.head ?? -1;
  const owner = tokens[verb]?.head ?? -1;
  const mark = childOf(tokens, owner, /^case$/);
  const name = tokens[owner];
  if (
    tokens[verb]?.deprel !== 'acl:relcl' ||
    name?.deprel !== 'obl' ||
    !/^(after|before|since|until)$/.test(caseAt(tokens, owner) ?? '')
  )
    return null;
  const main = tokens.findIndex(
    (other, at) =>
      at > verb &&
      at > index &&
      other.head === name.head &&
      other.deprel === 'parataxis' &&
      /^VB[DN]$/.test(other.xpos),
  );
  const first = tokens.findIndex(({ head }, at) => head === main && at > verb);
  if (main < 0 || childOf(tokens, main, /^nsubj/) >= 0 || tokens[first]?.text !== ',') return null;
  return hung(tokens, [
    [main, name.head, 'advcl'],
    [owner, main, 'nsubj'],
    [mark, main, 'mark'],
  ]);
});

/** "condemns the sentence by a court against Lee and calls/conj on Chad": a present is joined to no noun, participle or infinitive, but to the present above. */
const mendToNoun = startingAt({ deprel: /^conj$/, xpos: /^VBZ$/ }, (tokens, index, { head: noun }) => {
  const joined = tokens[noun];
  const isUnlike = (joined?.xpos === 'VBN' && joined.deprel === 'acl') || joined?.xpos === 'VB';
  if (!(isNominal(joined) || isUnlike) || noun > index || tokens[index - 1]?.upos !== 'CCONJ') return null;
  if (childOf(tokens, index, /^(nsubj|aux|mark|cop)/) >= 0) return null;
  const main = nearestAbove(tokens, noun, ({ xpos }) => xpos === 'VBZ');
  return main < 0 ? null : hung(tokens, [[index, main, 'conj']]);
});

/** "They gathered at the House, and men/conj who marched were stopped/conj": whose verb the "and" in front of them joins. */
const mendOwnSubject = startingAt({ deprel: /^conj$/, upos: /^(NOUN|PROPN)$/ }, (tokens, index) => {
  if (childOf(tokens, index, /^acl:relcl$/) < index) return null;
  const first = tokens.findIndex(
    ({ head }, at) => head === index && at < index && tokens[at]?.upos !== 'PUNCT',
  );
  const cc = (first < 0 ? index : first) - 1;
  const verb = tokens[cc]?.deprel === 'cc' ? (tokens[cc]?.head ?? -1) : -1;
  if (tokens[verb]?.upos !== 'VERB' || verb < index || tokens[verb]?.deprel !== 'conj') return null;
  if (childOf(tokens, verb, /^nsubj/) >= 0) return null;
  const isPassive = childOf(tokens, verb, /^aux:pass$/) >= 0;
  return hung(tokens, [[index, verb, isPassive ? 'nsubj:pass' : 'nsubj']]);
});

/** "banned wine, expelled/conj guests after Chad had arrested spies, and cut/conj links": a row without "and" goes on to it. */
const mendRowEnd = startingAt({ deprel: /^conj$/, xpos: /^VB[DN]$/ }, (tokens, index, { head: clause }) => {
  const [comma, joining] = [tokens[index - 2], tokens[index - 1]];
  if (comma?.text !== ',' || joining?.lower !== 'and' || childOf(tokens, index, /^(nsubj|aux|mark)/) >= 0)
    return null;
  const last = tokens[clause]?.head ?? -1;
  const isWhen = tokens[clause]?.deprel === 'advcl' && childOf(tokens, clause, /^mark$/) >= 0;
  if (!isWhen || tokens[last]?.upos !== 'VERB') return null;
  // a verb of the row, with a comma for its "and"
  const isOfRow = (at: number) =>
    tokens[at]?.deprel === 'conj' && tokens[at].upos === 'VERB' && childOf(tokens, at, /^(cc|nsubj)/) < 0;
  if (isOfRow(last)) return hung(tokens, [[index, tokens[last].head, 'conj']]);
  const isOpen = tokens.some(({ head }, at) => head === last && at > last && at < clause && isOfRow(at));
  return isOpen ? hung(tokens, [[index, last, 'conj']]) : null;
});

/** "hosting refugees from Chad/obl": where they are from, and not where they are hosted from. */
const mendFrom = startingAt({ deprel: /^obl$/, upos: /^PROPN$/ }, (tokens, index, { head: verb }) => {
  const from = childOf(tokens, index, /^case$/);
  const people = tokens[from - 1];
  const isTheirs = tokens[from]?.lower === 'from' && people?.head === verb && people.deprel === 'obj';
  return isTheirs && FLED.has(people.lemma) ? hung(tokens, [[index, from - 1, 'nmod']]) : null;
});

const FLED = wordClass('nouns.displaced');

export const MENDS_OF_MISJOINED: readonly Mend[] = [
  mendCalledUpon,
  mendOfGerund,
  mendPosing,
  mendUnjoined,
  mendCalledSo,
  mendSummed,
  mendOfMany,
  mendStressed,
  mendAfterWhose,
  mendToNoun,
  mendOwnSubject,
  mendRowEnd,
  mendFrom,
];
