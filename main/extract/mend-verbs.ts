// Verbs hung on the wrong verb, and what belongs to a verb hung on its object.
import { hung, type Mend } from './mend.ts';

/** "had sent troops after Peru closed the border and seized a ship": whoever did the nearer deed did the next. */
const mendNearer: Mend = (tokens, index) => {
  const [token, cc] = [tokens[index], tokens[index - 1]];
  const far = tokens[token?.head ?? -1];
  if (token?.xpos !== 'VBD' || token.deprel !== 'conj' || far?.xpos !== 'VBN' || cc?.upos !== 'CCONJ')
    return null;
  const hasHave = tokens.some(
    ({ head, deprel, lemma }) => head === token.head && deprel === 'aux' && lemma === 'have',
  );
  if (!hasHave || tokens[index - 2]?.text === ',') return null;
  const nearer = tokens.findLastIndex(
    ({ head, deprel, xpos }, at) => head === token.head && at < index && deprel === 'advcl' && xpos === 'VBD',
  );
  const below = tokens.filter(({ head }) => head === nearer);
  const isClause = ['mark', 'nsubj'].every((role) => below.some(({ deprel }) => deprel === role));
  return nearer < 0 || !isClause ? null : hung(tokens, [[index, nearer, 'conj']]);
};

/** "Peru said two men were killed, recalled its envoy and told …": what has no subject is done, and not said. */
const mendDone: Mend = (tokens, index) => {
  const token = tokens[index];
  const says = token?.head ?? -1;
  if (token?.xpos !== 'VBD' || token.deprel !== 'ccomp' || tokens[index - 1]?.text !== ',') return null;
  const hasOwn = tokens.some(({ head, deprel }) => head === index && /^(nsubj|mark|aux)/.test(deprel));
  if (hasOwn || tokens[says]?.xpos !== 'VBD') return null;
  const isTold = tokens.some(
    ({ head, deprel }, at) =>
      head === says &&
      deprel === 'ccomp' &&
      at > says &&
      at < index &&
      tokens.some((other) => other.head === at && other.deprel.startsWith('nsubj')),
  );
  return isTold ? hung(tokens, [[index, says, 'conj']]) : null;
};

/** "accused its neighbour of an attack": of what one is accused is no part of who is. */
const mendCharge: Mend = (tokens, index) => {
  const token = tokens[index];
  const object = tokens[token?.head ?? -1];
  if (token?.deprel !== 'nmod' || object?.deprel !== 'obj' || token.head > index) return null;
  const hasOf = tokens.some(
    ({ head, deprel, lower }) => head === index && deprel === 'case' && lower === 'of',
  );
  const isCharge = CHARGING.has(tokens[object.head]?.lemma ?? '');
  // "accused the president of Gabon of fraud"
  const isLast = !tokens.some(
    ({ head, deprel }, at) => head === token.head && deprel === 'nmod' && at > index,
  );
  const isName = token.upos === 'PROPN';
  return hasOf && isCharge && isLast && !isName ? hung(tokens, [[index, object.head, 'obl']]) : null;
};

const CHARGING: ReadonlySet<string> = new Set(['accuse', 'acquit', 'convict', 'suspect']);

/** "warned that talks would end, the minister accused Peru": a second clause without "that" is told by nobody else. */
const mendSecond: Mend = (tokens, index) => {
  const token = tokens[index];
  const says = token?.head ?? -1;
  if (token?.xpos !== 'VBD' || token.deprel !== 'ccomp' || says < 0 || says > index) return null;
  const own = tokens.flatMap((other, at) => (other.head === index ? [{ ...other, at }] : []));
  const subject = own.find(({ deprel }) => deprel === 'nsubj')?.at ?? -1;
  const isMarked = own.some(({ deprel, at }) => /^(mark|cc)$/.test(deprel) && at < index);
  const first = Math.min(subject, ...tokens.flatMap(({ head }, at) => (head === subject ? [at] : [])));
  const before = tokens.findIndex(
    ({ head, deprel }, at) => head === says && deprel === 'ccomp' && at > says && at < subject,
  );
  const hasThat = tokens.some(({ head, lower }) => head === before && lower === 'that');
  return subject > says && !isMarked && hasThat && tokens[first - 1]?.text === ','
    ? hung(tokens, [[index, says, 'parataxis']])
    : null;
};

/** "its diplomats lost: Chad's man won": a verb has its own subject, and the one before the colon is another's. */
const mendApart: Mend = (tokens, index) => {
  const token = tokens[index];
  const own = tokens[index + 1];
  if (token?.deprel !== 'nsubj' || own?.xpos !== 'VBD' || token.head <= index + 2) return null;
  const isOpen = !tokens.some(({ head, deprel }) => head === index + 1 && deprel.startsWith('nsubj'));
  const hasTwo = tokens.some(
    ({ head, deprel }, at) => head === token.head && deprel === 'nsubj' && at > index + 1,
  );
  const isCut = tokens.some(({ text }, at) => at > index && at < token.head && /^[:;]$/.test(text));
  return isOpen && hasTwo && isCut ? hung(tokens, [[index, index + 1, 'nsubj']]) : null;
};

/** "Soldiers who had fought there packed/acl up and moved on": the verb of a sentence that has no other. */
const mendHeadless: Mend = (tokens, index) => {
  const token = tokens[index];
  const noun = token ? tokens[token.head] : undefined;
  if (token?.deprel !== 'acl' || token.xpos !== 'VBN' || noun?.head !== -1) return null;
  const hasClause = tokens.some(
    ({ head, deprel }, at) => head === token.head && deprel === 'acl:relcl' && at < index,
  );
  const isPast = tokens.some(
    ({ head, deprel, xpos }) => head === index && deprel === 'conj' && xpos === 'VBD',
  );
  return hasClause && isPast
    ? hung(tokens, [
        [index, -1, 'root'],
        [token.head, index, 'nsubj'],
      ])
    : null;
};

export const MENDS_OF_VERBS: readonly Mend[] = [
  mendNearer,
  mendDone,
  mendCharge,
  mendSecond,
  mendApart,
  mendHeadless,
];
