// Lists that the parse mistakes: of those who do it, of those to whom it is done, and of what is demanded.
import {
  type Arc,
  caseAt,
  childOf,
  hung,
  isBelow,
  isFinite,
  isNominal,
  type Mend,
  nearestAbove,
  startingAt,
} from '../mend.ts';

/** "Mali, Niger and Togo severed/conj links with Chad": the verb behind a list of names that opens the sentence. */
const mendOpening = startingAt({ deprel: /^conj$/, upos: /^VERB$/ }, (tokens, index, token) => {
  const root = token.head;
  const first = tokens[root];
  if (!isFinite(token) || first?.head !== -1 || first.upos !== 'PROPN' || root > index) return null;
  const between = tokens.slice(root + 1, index);
  const isList =
    between.every(({ upos }) => LISTED.has(upos)) && between.some(({ upos }) => upos === 'PROPN');
  if (!isList || tokens.some(({ head, deprel }) => head === index && deprel.startsWith('nsubj'))) return null;
  const hasObject = tokens.some(({ head, deprel }) => head === index && /^(obj|ccomp|xcomp)$/.test(deprel));
  const later = tokens.flatMap(({ head }, at) => (head === root && at > index ? [at] : []));
  const object = hasObject
    ? undefined
    : later.find((at) => isNominal(tokens[at]) && tokens[at]?.deprel === 'conj' && !caseAt(tokens, at));
  return hung(tokens, [
    [index, -1, 'root'],
    [root, index, 'nsubj'],
    ...later.map((at): Arc => [at, index, at === object ? 'obj' : (tokens[at]?.deprel ?? 'dep')]),
    // "…, accusing it of theft" is what they do
    ...tokens.flatMap((other, at): Arc[] =>
      other.deprel === 'acl' && other.xpos === 'VBG' && tokens[at - 1]?.text === ',' && other.head === object
        ? [[at, index, 'advcl']]
        : [],
    ),
  ]);
});

const LISTED: ReadonlySet<string> = new Set(['ADJ', 'CCONJ', 'DET', 'PROPN', 'PUNCT']);

/** "The allies, Chad and Mali/conj, fought": a noun in the plural with its names between commas is no list. */
const mendNamed = startingAt({ xpos: /^NNS$/, deprel: /^(nsubj|obj)/ }, (tokens, index, token) => {
  const first = index + 2;
  if (tokens[index + 1]?.text !== ',' || tokens[first]?.head !== index || tokens[first]?.deprel !== 'conj')
    return null;
  const end = tokens.findIndex(({ text }, at) => at > first && text === ',');
  const names = tokens.slice(first, end);
  const isNamed = names.every(({ upos, lower }) => upos === 'PROPN' || upos === 'CCONJ' || lower === 'the');
  const isDefinite = tokens.some(({ head, lower }) => head === index && lower === 'the');
  // "the rebels, Chad and Mali, which …" tells no more
  const isClosed = /^(VERB|AUX|ADV)$/.test(tokens[end + 1]?.upos ?? '') || tokens[end + 1]?.lower === 'to';
  if (end < 0 || !isNamed || !isDefinite || !isClosed || token.head < 0) return null;
  const others = names.flatMap(({ head, deprel }, place): Arc[] =>
    place > 0 && head === index && deprel === 'conj' ? [[first + place, first, 'conj']] : [],
  );
  return others.length === 0
    ? null
    : hung(tokens, [[first, token.head, token.deprel], [index, first, 'appos'], ...others]);
});

/** "thanked Kenya, which has taken in a million Somalis, and Chad": a name behind the clause is joined to the one before it. */
const mendBehind = startingAt({ deprel: /^conj$/, upos: /^PROPN$/ }, (tokens, index, { head }) => {
  if (head > index) return null;
  const and = tokens.findLastIndex(
    (other, at) => other.head === index && other.deprel === 'cc' && at < index,
  );
  if (and < 1 || tokens[and - 1]?.text !== ',') return null;
  // "Mali, Niger, and Togo" is one list
  if (tokens.some((other, at) => other.head === head && other.deprel === 'conj' && at !== index)) return null;
  const clause = nearestAbove(tokens, head, ({ deprel }) => deprel === 'acl:relcl', 4);
  const name = tokens[clause]?.head ?? -1;
  if (name < 0 || name === head || tokens[name]?.upos !== 'PROPN' || tokens[name + 1]?.text !== ',')
    return null;
  return /^(obj|iobj|nsubj|obl|nmod)$/.test(tokens[name]?.deprel ?? '')
    ? hung(tokens, [[index, name, 'conj']])
    : null;
});

/** "a list of demands, including closing a base, reducing/advcl ties": what is demanded is not done. */
const mendIncluded = startingAt({ deprel: /^advcl$/, xpos: /^VBG$/ }, (tokens, index, token) => {
  if (tokens[index - 1]?.text !== ',') return null;
  const including = tokens.findLastIndex(
    ({ lower }, at) => lower === 'including' && at < index && at > token.head,
  );
  const first = tokens[including + 1];
  if (including < 1 || first?.xpos !== 'VBG') return null;
  const isClosed = tokens.slice(including, index).every((other) => !isFinite(other));
  const noun = tokens.findLastIndex(({ upos }, at) => at < including && upos === 'NOUN');
  return isClosed && noun >= 0 && noun > token.head ? hung(tokens, [[index, noun, 'nmod']]) : null;
});

/** "Mali, Niger/nsubj and Togo accused Chad": two subjects side by side are one list. */
const mendTwoSubjects = startingAt({ deprel: /^nsubj/, upos: /^PROPN$/ }, (tokens, index, token) => {
  const [first, comma] = [tokens[index - 2], tokens[index - 1]];
  // "the union, which mediates, and Peru/nsubj urged"
  const and = tokens.findLastIndex(({ deprel }, at) => deprel === 'cc' && at < index && at >= index - 2);
  const before = tokens.findIndex(
    ({ head, deprel, upos }, at) => at < and && head === token.head && deprel === 'nsubj' && upos === 'PROPN',
  );
  const isCut = and > 0 && tokens[and - 1]?.text === ',' && tokens[and]?.head === token.head;
  if (isCut && before >= 0 && token.deprel === 'nsubj')
    return hung(tokens, [
      [index, before, 'conj'],
      [and, index, 'cc'],
    ]);
  const isNamed = first?.upos === 'PROPN' && comma?.text === ',';
  if (!isNamed || first.deprel !== token.deprel) return null;
  return first.head === token.head ? hung(tokens, [[index, index - 2, 'conj']]) : null;
});

/** "The ministers of Mali, the Republic of Niger/nsubj and Togo met": two and more subjects of which the first has an "of" are one list. */
const mendMinisters = startingAt({ deprel: /^(appos|nsubj)/, upos: /^PROPN$/ }, (tokens, index, token) => {
  const opening = tokens[index - 1]?.lower === 'the' ? index - 2 : index - 1;
  const first = opening - 1;
  if (tokens[opening]?.text !== ',' || tokens[first]?.upos !== 'PROPN') return null;
  if (caseAt(tokens, first) !== 'of' || !tokens[first].deprel.startsWith('nmod')) return null;
  const owned = nearestAbove(tokens, first, ({ deprel }) => deprel.startsWith('nsubj'), 4);
  const holders = tokens[owned];
  const isMany = holders !== undefined && /^NNP?S$/.test(holders.xpos);
  // "the ministers of Mali, Niger met them"
  const isListed = tokens.some(
    ({ head, deprel }, at) => deprel === 'conj' && (head === index || (head === first && at > index)),
  );
  const isBeside =
    token.deprel === 'appos'
      ? isBelow(tokens, token.head, owned)
      : holders?.head === token.head && holders.deprel === token.deprel;
  return isMany && isListed && isBeside ? hung(tokens, [[index, first, 'conj']]) : null;
});

/** "after the rulers/obl of Mali, Niger and Togo quarrelled/conj": the rulers do, and "after" opens their clause. */
const mendRulers = startingAt({ deprel: /^(advcl|conj)$/, upos: /^VERB$/ }, (tokens, index, token) => {
  if (!isFinite(token) || tokens[index - 1]?.upos !== 'PROPN') return null;
  const of = tokens.findLastIndex(({ upos }, at) => at < index && !LISTED.has(upos));
  const holders = of - 1;
  const noun = tokens[holders];
  if (tokens[of]?.lower !== 'of' || noun?.xpos !== 'NNS' || noun.deprel !== 'obl' || noun.head !== token.head)
    return null;
  const mark = childOf(tokens, holders, /^case$/);
  const first = childOf(tokens, holders, /^nmod$/);
  if (!OPENING.has(tokens[mark]?.lower ?? '') || first < of) return null;
  const others = tokens.flatMap(({ head, deprel }, at): Arc[] =>
    head === index && at < index && deprel.startsWith('nsubj') ? [[at, first, 'conj']] : [],
  );
  return hung(tokens, [
    [holders, index, 'nsubj'],
    [mark, index, 'mark'],
    [index, noun.head, 'advcl'],
    ...others,
  ]);
});

/** What may stand in front of a clause as of a noun. */
const OPENING: ReadonlySet<string> = new Set(['after', 'as', 'before', 'since', 'until']);

/** "the Secretary-General of NATO, the premier/appos of Chad and the king of Togo": offices one by one, and none beside the owner of another. */
const mendOffices = startingAt({ deprel: /^appos$/ }, (tokens, index, token) => {
  const owner = token.head;
  const office = tokens[owner]?.head ?? -1;
  if (office < 0 || owner > index) return null;
  const isOffice = (at: number) =>
    isNominal(tokens[at]) &&
    tokens.some(({ head, deprel }) => head === at && deprel === 'det') &&
    tokens.some(({ head, deprel }, place) => head === at && deprel.startsWith('nmod') && place > at);
  if (!tokens[owner]?.deprel.startsWith('nmod') || !isOffice(index)) return null;
  const last = tokens.findIndex(
    ({ head, deprel }, at) =>
      at > index && deprel === 'conj' && (head === owner || head === index) && isOffice(at),
  );
  const isListed = last > 0 && tokens.some(({ head, lower }) => head === last && lower === 'and');
  return isListed && isNominal(tokens[office])
    ? hung(tokens, [
        [index, office, 'conj'],
        [last, office, 'conj'],
      ])
    : null;
});

/** "The union, which mediates, and Chad urged/conj both to talk": whom a clause cuts off from the verb is its subject too. */
const mendCutOff = startingAt({ deprel: /^conj$/, upos: /^VERB$/ }, (tokens, index, token) => {
  const root = token.head;
  const first = tokens[root];
  if (!isFinite(token) || first?.head !== -1 || first.upos !== 'PROPN') return null;
  if (tokens[root + 1]?.text !== ',') return null;
  const own = tokens.flatMap(({ head }, at) => (head === index && at < index ? [at] : []));
  const and = own.find((at) => tokens[at]?.deprel === 'cc' && tokens[at - 1]?.text === ',');
  const subject = own.find((at) => tokens[at]?.deprel === 'nsubj' && tokens[at]?.upos === 'PROPN');
  if (and === undefined || subject === undefined || subject < and) return null;
  const later = tokens.flatMap(({ head }, at) => (head === root && at > index ? [at] : []));
  return hung(tokens, [
    [index, -1, 'root'],
    [root, index, 'nsubj'],
    [subject, root, 'conj'],
    ...later.map((at): Arc => [at, index, tokens[at]?.deprel ?? 'dep']),
  ]);
});

/** "met Chad as well as Mali": who is added is joined to who stands before. */
const mendAddition = startingAt({ words: ['as'] }, (tokens, index, token) => {
  const added = tokens[token.head];
  const before = tokens[index - 1]?.text === ',' ? index - 2 : index - 1;
  if (tokens[index + 1]?.lower !== 'well' || tokens[index + 2]?.lower !== 'as') return null;
  if (!isNominal(added) || !isNominal(tokens[before]) || added?.deprel === 'conj') return null;
  return before >= token.head ? null : hung(tokens, [[token.head, before, 'conj']]);
});

/** "condolences/obj to the families, as well as to Chad/conj": joined to who stands behind the first "to". */
const mendAsWellAs = startingAt({ words: ['well'] }, (tokens, index) => {
  const [before, after, preposition, added] = [-1, 1, 2, 3].map((step) => tokens[index + step]);
  if (before?.lower !== 'as' || after?.lower !== 'as' || added?.deprel !== 'conj') return null;
  const first = tokens.findLastIndex(
    (other, at) =>
      at < index - 1 &&
      isNominal(other) &&
      /^(nmod|obl)$/.test(other.deprel) &&
      caseAt(tokens, at) === preposition?.lower,
  );
  return first < 0 || added.head === first ? null : hung(tokens, [[index + 3, first, 'conj']]);
});

export const MENDS_OF_LISTS: readonly Mend[] = [
  mendAsWellAs,
  mendAddition,
  mendTwoSubjects,
  mendMinisters,
  mendRulers,
  mendOffices,
  mendCutOff,
  mendNamed,
  mendOpening,
  mendBehind,
  mendIncluded,
];
