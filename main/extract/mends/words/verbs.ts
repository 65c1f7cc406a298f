// Verbs hung on the wrong verb, and what belongs to a verb hung on its object.
import { wordClass } from '../../lexicon/word-classes.ts';
import { GIVING } from '../../parse/giving.ts';
import type { Token } from '../../syntax/types.ts';
import {
  caseAt,
  childOf,
  hasAux,
  hung,
  isNominal,
  type Mend,
  moved,
  nearestAbove,
  startingAt,
  tagged,
} from '../mend.ts';

/** "had sent troops after Peru closed the border and seized a ship": whoever did the nearer deed did the next. */
const mendNearer = startingAt({ deprel: /^conj$/, xpos: /^VBD$/ }, (tokens, index, token) => {
  if (tokens[index - 1]?.upos !== 'CCONJ') return null;
  const far = tokens[token.head];
  const isNoun = isNominal(far) && far?.head === -1;
  if (far?.xpos !== 'VBN' && !isNoun) return null;
  const hasHave = hasAux(tokens, token.head, ({ lemma }) => lemma === 'have');
  if (!(hasHave || isNoun) || tokens[index - 2]?.text === ',') return null;
  const nearer = tokens.findLastIndex(
    ({ head, deprel, xpos }, at) => head === token.head && at < index && deprel === 'advcl' && xpos === 'VBD',
  );
  const below = tokens.filter(({ head }) => head === nearer);
  const isClause = ['mark', 'nsubj'].every((role) => below.some(({ deprel }) => deprel === role));
  return nearer < 0 || !isClause ? null : hung(tokens, [[index, nearer, 'conj']]);
});

/** "Peru said two men were killed, recalled its envoy and told …": what has no subject is done, and not said. */
const mendDone = startingAt({ deprel: /^ccomp$/, xpos: /^VBD$/ }, (tokens, index, { head: says }) => {
  if (tokens[index - 1]?.text !== ',') return null;
  const hasOwn = tokens.some(({ head, deprel }) => head === index && /^(nsubj|mark|aux)/.test(deprel));
  // "had insisted that they were there, suspended contacts and …"
  const isHad = tokens[says]?.xpos === 'VBN' && childOf(tokens, says, /^aux$/) >= 0;
  if (hasOwn || !(tokens[says]?.xpos === 'VBD' || isHad)) return null;
  const isTold = tokens.some(
    ({ head, deprel }, at) =>
      head === says &&
      deprel === 'ccomp' &&
      at > says &&
      at < index &&
      tokens.some((other) => other.head === at && other.deprel.startsWith('nsubj')),
  );
  // "said it would act after Chad seized a ship, closed a port and …": the list is Chad's
  const nearest = tokens.findLastIndex(
    ({ deprel, xpos }, at) =>
      at > says &&
      at < index &&
      deprel === 'advcl' &&
      xpos === 'VBD' &&
      tokens.some((other) => other.head === at && other.deprel === 'mark'),
  );
  if (isTold && nearest > 0) return hung(tokens, [[index, nearest, 'conj']]);
  return isTold ? hung(tokens, [[index, says, 'conj']]) : null;
});

/** "accused its neighbour of an attack", "charged a pair with murder": of what one is accused is no part of who is. */
const mendCharge = startingAt({ deprel: /^nmod$/ }, (tokens, index, token) => {
  const object = tokens[token.head];
  if (object?.deprel !== 'obj' || token.head > index || token.upos === 'PROPN') return null;
  const verb = tokens[object.head]?.lemma ?? '';
  const preposition = verb === 'charge' ? 'with' : ACCUSING.has(verb) ? 'of' : null;
  if (preposition === null || caseAt(tokens, index) !== preposition) return null;
  // "accused the president of Gabon of fraud"
  const isLast = !tokens.some(
    ({ head, deprel }, at) => head === token.head && deprel === 'nmod' && at > index,
  );
  return isLast ? hung(tokens, [[index, object.head, 'obl']]) : null;
});

const ACCUSING = wordClass('verbs.accusing');

/** "warned that talks would end, the minister accused Peru": a second clause without "that" is told by nobody else. */
const mendSecond = startingAt({ deprel: /^ccomp$/, xpos: /^VBD$/ }, (tokens, index, { head: says }) => {
  if (says < 0 || says > index) return null;
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
});

/** "said nobody could be blamed and accused Peru": a past tense shares no "could". */
const mendModal = startingAt({ deprel: /^conj$/, xpos: /^VBD$/ }, (tokens, index, token) => {
  const bare = tokens[token.head];
  const says = tokens[bare?.head ?? -1];
  if (bare?.deprel !== 'ccomp') return null;
  const hasModal = hasAux(tokens, token.head, ({ xpos }) => xpos === 'MD');
  const hasSubject = tokens.some(({ head, deprel }) => head === index && deprel.startsWith('nsubj'));
  return hasModal && !hasSubject && says?.xpos === 'VBD' ? hung(tokens, [[index, bare.head, 'conj']]) : null;
});

/** "told reporters his team had been shelled": what is told, and not which reporters. */
const mendTold = startingAt({ deprel: /^acl:relcl$/ }, (tokens, index, token) => {
  const told = tokens[token.head];
  if (!told || !/^i?obj$/.test(told.deprel)) return null;
  if (!TELLING.has(tokens[told.head]?.lemma ?? '')) return null;
  const own = tokens.filter(({ head }) => head === index);
  const hasSubject = own.some(
    ({ deprel, xpos }) => deprel.startsWith('nsubj') && !xpos.startsWith('W') && xpos !== 'IN',
  );
  const isRelative = own.some(({ xpos }) => /^(WDT|WP)$/.test(xpos));
  const isSaid = tokens.some(({ head, deprel }) => head === told.head && deprel === 'ccomp');
  return hasSubject && !isRelative && !isSaid ? hung(tokens, [[index, told.head, 'ccomp']]) : null;
});

const TELLING = wordClass('verbs.telling-that');

/** "acted after jets bombed/VBN the town": the noun behind the conjunction is a subject. */
const mendAfter = startingAt({ deprel: /^advcl$/, xpos: /^VBN$/ }, (tokens, index, token) => {
  const subject = tokens[index - 1];
  if (subject?.head !== token.head || subject.deprel !== 'obl' || !isNominal(subject)) return null;
  const mark = tokens.findIndex(({ head, deprel }) => head === index - 1 && deprel === 'case');
  const hasObject = tokens.some(({ head, deprel }) => head === index && deprel === 'obj');
  if (!hasObject || !['after', 'as', 'before', 'since', 'until'].includes(tokens[mark]?.lower ?? ''))
    return null;
  const mended = hung(tokens, [
    [index - 1, index, 'nsubj'],
    [mark, index, 'mark'],
  ]);
  return tagged(mended, index, { xpos: 'VBD' });
});

/** "were freed and thanked/VBN Kenya": what has an object of its own is no second passive. */
const mendActive = startingAt({ deprel: /^conj$/, xpos: /^VBN$/ }, (tokens, index, token) => {
  const passive = tokens[token.head];
  if (passive?.xpos !== 'VBN') return null;
  const isPassive = tokens.some(({ head, deprel }) => head === token.head && deprel === 'aux:pass');
  const hasOwn = tokens.some(({ head, deprel }) => head === index && /^(aux|nsubj)/.test(deprel));
  const object = tokens.find(({ head, deprel }) => head === index && deprel === 'obj');
  if (!isPassive || hasOwn || !isNominal(object) || GIVING.has(token.lemma)) return null;
  return tagged(tokens, index, { xpos: 'VBD' });
});

/** "denies that it has imposed a blockade and blames Chad": a present tense shares no "has". */
const mendPresent = startingAt({ deprel: /^conj$/, xpos: /^VBZ$/ }, (tokens, index, token) => {
  const perfect = tokens[token.head];
  const says = tokens[perfect?.head ?? -1];
  if (perfect?.xpos !== 'VBN') return null;
  const hasSubject = tokens.some(({ head, deprel }) => head === index && deprel.startsWith('nsubj'));
  return perfect.deprel === 'ccomp' && says?.xpos === 'VBZ' && !hasSubject
    ? hung(tokens, [[index, perfect.head, 'conj']])
    : null;
});

/** "came to Lima, where he was to speak, meet Ali and …": an infinitive is joined to one. */
const mendBare = startingAt({ deprel: /^conj$/, xpos: /^VB$/ }, (tokens, index, token) => {
  const head = tokens[token.head];
  if (!/^VB[DZ]$/.test(head?.xpos ?? '')) return null;
  if (tokens.some((other) => other.head === index && /^(aux|mark|nsubj)/.test(other.deprel))) return null;
  const nearest = tokens.findLastIndex(
    ({ xpos }, at) =>
      at < index &&
      at > token.head &&
      xpos === 'VB' &&
      tokens.some((other) => other.head === at && (other.xpos === 'TO' || other.xpos === 'MD')),
  );
  return nearest < 0 ? null : hung(tokens, [[index, nearest, 'conj']]);
});

/** "who as prime minister leads the party": what one does it as is not who does it. */
const mendAs = startingAt({ deprel: /^nsubj$/, upos: /^NOUN$/ }, (tokens, index, token) => {
  const verb = token.head;
  if (verb < index) return null;
  const as = tokens.findIndex(
    ({ head, lower }, at) => lower === 'as' && at < index && (head === verb || head === index),
  );
  const other = tokens.some(({ head, deprel }, at) => head === verb && deprel === 'nsubj' && at < as);
  return as < 0 || !other
    ? null
    : hung(tokens, [
        [index, verb, 'obl'],
        [as, index, 'case'],
      ]);
});

/** "said it would never pay and told off the envoy": a past is joined to no bare verb, but to the past above it. */
const mendPast = startingAt({ deprel: /^conj$/, xpos: /^VB[DN]$/ }, (tokens, index, token) => {
  const bare = tokens[token.head];
  if (bare?.xpos !== 'VB') return null;
  // "revived a plan to bridge the river and promised/VBN": but "may be hit and harmed"
  const hasTo = tokens.some(({ head, xpos }) => head === token.head && xpos === 'TO');
  if (token.xpos === 'VBN' && !hasTo) return null;
  if (tokens.some(({ head, deprel }) => head === index && /^(nsubj|aux)/.test(deprel))) return null;
  const past = nearestAbove(tokens, bare.head, ({ xpos }) => /^VB[DN]$/.test(xpos));
  return past < 0 ? null : hung(tokens, [[index, past, 'conj']]);
});

/** "Both/det host/amod Chadian bases/root": what they do to the bases. */
const mendBoth = startingAt({ upos: /^PRON$/, words: ['both'] }, (tokens, index, { head }) => {
  const verb = tokens[index + 1];
  const thing = tokens[head];
  // "and both/cc:preconj host/conj them"
  if (head === index + 1 && verb?.xpos === 'VBP' && childOf(tokens, head, /^nsubj$/) < 0)
    return hung(tokens, [[index, head, 'nsubj']]);
  if (verb?.xpos !== 'VBP' || verb.head !== head || head < index + 3 || !thing) return null;
  const mended = hung(tokens, [
    [index, index + 1, 'nsubj'],
    [index + 1, thing.head, thing.deprel],
    [head, index + 1, 'obj'],
  ]);
  // "But both …", "… in the east."
  const isOfVerb = ({ deprel }: Token) => /^(advmod|cc|mark|obl|punct)$/.test(deprel);
  return moved(mended, head, index + 1, (token, at) => isOfVerb(token) && at !== index + 1);
});

/** "agreed to shelter/amod Malians/obl": what it agreed to do, and to whom. */
const mendToDo = startingAt({ deprel: /^amod$/, xpos: /^VB$/ }, (tokens, index, { head: noun }) => {
  const verb = tokens[noun]?.head ?? -1;
  const isTo = tokens[index - 1]?.lower === 'to' && tokens[index - 2]?.upos === 'VERB' && verb === index - 2;
  if (!isTo || noun < index || tokens[index + 1]?.lower === 'of') return null;
  return hung(tokens, [
    [index, verb, 'xcomp'],
    [index - 1, index, 'mark'],
    [noun, index, 'obj'],
  ]);
});

export const MENDS_OF_VERBS: readonly Mend[] = [
  mendToDo,
  mendBoth,
  mendPast,
  mendPresent,
  mendBare,
  mendAs,
  mendActive,
  mendTold,
  mendAfter,
  mendModal,
  mendNearer,
  mendDone,
  mendCharge,
  mendSecond,
];
