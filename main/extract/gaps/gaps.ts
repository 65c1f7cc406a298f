// Clauses that share the verb of the one before: "Norway sent tanks to Kyiv, Finland to Chisinau".
import { wordClass } from '../lexicon/word-classes.ts';
import { type Arc, hung, isBelow, isFinite, isNominal } from '../mends/mend.ts';
import { GIVING } from '../parse/giving.ts';
import type { MentionNode } from '../reading.ts';
import type { Token } from '../syntax/types.ts';
import { ancestors, type Tree } from '../tree.ts';
import { isMonth, isYear } from '../years.ts';

type Mentions = readonly (MentionNode | undefined)[];

/** The relation of a word to the one that has its place in the clause with the verb. */
export const GAP = 'conj:gap';

/** Where the clause without a verb begins in which a word stands; -1 for what stands in one that has its verb. */
export function clauseOf(tree: Tree, index: number): number {
  const { tokens } = tree;
  const at = ancestors(tree, index).find((above) => tokens[above]?.deprel === GAP);
  if (at === undefined) return -1;
  return tokens.findLastIndex(
    ({ deprel, head }, name) => name <= at && deprel === GAP && tokens[head]?.deprel.startsWith('nsubj'),
  );
}

/** The clause that has the verb, and where the one without it begins and ends. */
interface Clause {
  verb: number;
  /** The verb itself, or the infinitive under it: "agreed to *send*". */
  core: number;
  subject: number;
  /** The last word before the comma or the conjunction. */
  last: number;
  /** Who does it in the clause without a verb. */
  name: number;
  stop: number;
  hasComma: boolean;
}

/** The same tokens; each word of a clause without a verb hangs on the one that has its place in the clause before. */
export function hangGaps(tokens: readonly Token[], at: Mentions): Token[] {
  let mended = [...tokens];
  for (let name = 2; name < tokens.length - 1; name++) {
    const clause = isNamed(at[name]) ? clauseBefore(mended, name) : null;
    if (!clause) continue;
    const arcs =
      infinitive(mended, at, clause) ?? behindPreposition(mended, at, clause) ?? noun(mended, at, clause);
    if (arcs) mended = hung(mended, arcs);
  }
  return mended;
}

const isNamed = (mention: MentionNode | undefined) =>
  mention !== undefined &&
  (mention.form === 'name' || mention.form === 'capital' || mention.form === 'acronym') &&
  mention.actors[0]?.kind !== 'place';

const childrenOf = (tokens: readonly Token[], head: number, kind: RegExp) =>
  tokens.flatMap((token, index) => (token.head === head && kind.test(token.deprel) ? [index] : []));

function clauseBefore(tokens: readonly Token[], name: number): Clause | null {
  const isThe = tokens[name - 1]?.lower === 'the';
  let last = isThe ? name - 2 : name - 1;
  const isJoined = JOINING.has(tokens[last]?.lower ?? '');
  if (isJoined) last -= 1;
  const hasComma = tokens[last]?.text === ',';
  if (hasComma) last -= 1;
  if ((!isJoined && !hasComma) || isSecondNation(tokens, name)) return null;
  const verb = tokens.findLastIndex(
    ({ upos }, index) => upos === 'VERB' && index <= last && isTold(tokens, index),
  );
  const subject = childrenOf(tokens, verb, /^nsubj/).find((index) => index < verb);
  if (verb < 0 || subject === undefined || RELATIVE.has(tokens[subject]?.lower ?? '')) return null;
  const end = tokens.findIndex(
    ({ text, lower }, index) => index > name && (/^[,;:.?!)—–]$/.test(text) || JOINING.has(lower)),
  );
  const stop = end < 0 ? tokens.length : end;
  // "condemned the raid, and Italy, a neighbour, …", "… and Italy condemned it"
  const told = tokens.findIndex((token, index) => index > name && index <= stop && isFinite(token));
  const clause = tokens.findIndex(({ lower }, index) => index > name && index < stop && RELATIVE.has(lower));
  if (stop === name + 1 || (told >= 0 && told < stop && (clause < 0 || told < clause))) return null;
  const [below] = childrenOf(tokens, verb, /^xcomp$/).filter(
    (index) => tokens[index]?.xpos === 'VB' && index <= last,
  );
  return { verb, core: below ?? verb, subject, last, name, stop, hasComma };
}

/** "the Israeli and U.S./conj strikes" */
const isSecondNation = (tokens: readonly Token[], name: number) =>
  tokens[name]?.deprel === 'conj' && tokens[tokens[name].head]?.deprel === 'amod';

const JOINING: ReadonlySet<string> = new Set(['and', 'but', 'while']);
const RELATIVE: ReadonlySet<string> = new Set(['that', 'when', 'where', 'which', 'who', 'whom', 'whose']);

const isTold = (tokens: readonly Token[], verb: number) =>
  isFinite(tokens[verb] as Token) || childrenOf(tokens, verb, /^(aux|nsubj)/).length > 0;

/** "agreed to send ships and Croatia to send troops" */
function infinitive(tokens: readonly Token[], at: Mentions, clause: Clause): Arc[] | null {
  const { verb, core, name, last, hasComma } = clause;
  const own = name + 2;
  if (tokens[name + 1]?.lower !== 'to' || tokens[own]?.xpos !== 'VB') return null;
  // "asked Argentina to leave and Uruguay to stay": who is asked
  if (core === verb || childrenOf(tokens, verb, /^i?obj$/).length > 0) return [];
  const head = tokens[name]?.deprel === 'conj' ? (tokens[name]?.head ?? -1) : -1;
  const isListed = head >= 0 && childrenOf(tokens, head, /^(conj|appos)$/).some((other) => other <= last);
  // "to send aid to Mali and Niger to help": a name beside a name may be where it is sent
  const isPlace = (tokens[head]?.deprel ?? '').startsWith('obl') && !SENDING.has(tokens[core]?.lemma ?? '');
  const isOther = tokens[core]?.lemma === tokens[own]?.lemma || (head >= 0 && (!at[head] || isPlace));
  if (!isOther && (isListed || !hasComma)) return [];
  const joining = tokens.findLastIndex(
    ({ lower }, index) => JOINING.has(lower) && index < name && index > last,
  );
  return [
    [name, own, 'nsubj'],
    [name + 1, own, 'mark'],
    [own, core, 'conj'],
    ...(joining < 0 ? [] : [[joining, own, 'cc'] as Arc]),
  ];
}

/** "sent troops to Somalia, Uganda to Congo"; "accused Togo of smuggling and Benin of theft" */
function behindPreposition(tokens: readonly Token[], at: Mentions, clause: Clause): Arc[] | null {
  const { core, subject, name, stop, last, hasComma } = clause;
  const preposition = tokens[name + 1];
  if (preposition?.upos !== 'ADP' || preposition.deprel !== 'case') return null;
  const there = preposition.head;
  if (there <= name + 1 || there >= stop || !isNominal(tokens[there])) return [];
  const like = alike(tokens, clause, preposition.lower);
  const [object] = childrenOf(tokens, core, /^obj$/);
  const isSecond = object !== undefined && isNamed(at[object]);
  // "eased its curbs in May, Honduras in June": so did they
  if (isWhen(tokens[there]) && !isSecond)
    return tokens[name - 1]?.text === ',' ? [[name, subject, 'conj']] : [];
  if (like === undefined) return [];
  if (isSecond)
    return [
      [name, object, 'conj'],
      [there, name, 'nmod'],
    ];
  // "sent troops to Mali in 2013 and Chad in 2014": only what stands last has its like behind the name
  const isLast = tokens.every(
    (token, index) =>
      index <= like ||
      index > last ||
      isBelow(tokens, index, like) ||
      isWhen(token) ||
      (token.deprel === 'case' && isWhen(tokens[token.head])),
  );
  // "sent its troops to the river and Libya to the hills": no state is joined to a river
  const isPlaced = isNamed(at[subject]) && [like, there].every((place) => !isNamed(at[place]));
  const isSure = hasComma || isPlaced || (at[like] && at[there] && there === stop - 1);
  if (!isLast || !isSure) return [];
  return [
    [name, subject, GAP],
    [there, like, GAP],
  ];
}

const isWhen = (token: Token | undefined) =>
  token !== undefined && (isYear(token.text) || isMonth(token.text) || DAYS.has(token.lower));

/** The phrase with the same preposition in the clause that has the verb. */
const alike = (tokens: readonly Token[], { verb, last }: Clause, preposition: string) => {
  const places = tokens.flatMap(({ deprel, lower }, index) =>
    deprel === 'case' && lower === preposition && index > verb && index <= last
      ? [tokens[index]?.head ?? -1]
      : [],
  );
  return places.findLast((index) => isBelow(tokens, index, verb));
};

/** "condemned the strike, Italy the blockade"; "backs Pakistan, and Russia India" */
function noun(tokens: readonly Token[], at: Mentions, clause: Clause): Arc[] | null {
  const { core, verb, subject, name, stop } = clause;
  const [direct] = childrenOf(tokens, core, /^obj$/);
  const [beside] = childrenOf(tokens, core, /^iobj$/);
  // "asked Peru for help": to the parser who is asked only receives
  const [object, receiver] = direct === undefined ? [beside] : [direct, beside];
  const next = name + 1;
  if (object === undefined || object > clause.last) return null;
  if (isNamed(at[next]) || (isNamed(at[object]) && at[next]?.form === 'name')) {
    if (receiver !== undefined && next + 1 < stop) {
      const given = headOf(tokens, at, next + 1, stop);
      return given < 0
        ? null
        : [
            [name, subject, GAP],
            [next, receiver, GAP],
            [given, object, GAP],
          ];
    }
    // "rejected China's claim, the Philippines Taiwan's"
    const isOwner = tokens[next + 1]?.xpos === 'POS';
    const whose = isOwner && next + 2 < stop ? headOf(tokens, at, next, stop) : next;
    const isWhole = whose >= 0 && (isOwner || isNamed(at[object]));
    return isWhole ? [[name, subject, GAP], [whose, object, GAP], ...phrases(tokens, clause, whose)] : null;
  }
  const isOpening =
    tokens[next]?.upos === 'DET' ||
    tokens[next]?.xpos === 'PRP$' ||
    at[next]?.form === 'demonym' ||
    at[next]?.form === 'description';
  const head = headOf(tokens, at, next, stop);
  if (head < 0 || TIMES.has(tokens[head]?.lemma ?? '')) return null;
  const beyond = phrases(tokens, clause, head);
  // "sells soya to China and Argentina beef to Japan", but "sells China soya and Argentina beef"
  if (!isOpening && beyond.length === 0) return null;
  // "gave Egypt a loan and Sudan a grant": the name is who receives it
  if (receiver !== undefined && !clause.hasComma)
    return [
      [name, receiver, 'conj'],
      [head, object, 'conj'],
    ];
  // "called Chad a rogue and Mali a friend"
  const isGiven = GIVING.has(tokens[core]?.lemma ?? '') && beyond.length === 0;
  const isObject = receiver !== undefined || isGiven || NAMING.has(tokens[verb]?.lemma ?? '');
  return isObject ? null : [[name, subject, GAP], [head, object, GAP], ...beyond];
}

/** The noun of the phrase that begins there. */
function headOf(tokens: readonly Token[], at: Mentions, first: number, stop: number): number {
  for (let index = first; index < stop; index++) {
    if (tokens[index]?.upos === 'ADP' || tokens[index]?.upos === 'VERB') return -1;
    const isInner =
      isNominal(tokens[index + 1]) || tokens[index + 1]?.xpos === 'POS' || tokens[index + 1]?.upos === 'ADJ';
    // "a Cuban"
    const isOne = isNominal(tokens[index]) || at[index]?.form === 'demonym';
    if (isOne && !(index + 1 < stop && isInner)) return index;
  }
  return -1;
}

/** "its envoy *from Jordan*": where what stands behind the object has its like. */
function phrases(tokens: readonly Token[], clause: Clause, head: number): Arc[] {
  return tokens.flatMap(({ deprel, lower, head: there }, index): Arc[] => {
    if (deprel !== 'case' || index < head || index >= clause.stop || there <= index) return [];
    const like = alike(tokens, clause, lower);
    const isOfVerb = like !== undefined && (tokens[like]?.deprel ?? '').startsWith('obl');
    return isOfVerb ? [[there, like, GAP]] : [];
  });
}

const SENDING = wordClass('verbs.sending-to-help');
const DAYS = wordClass('nouns.days');
const NAMING = wordClass('verbs.with-verdict');
const TIMES = wordClass('nouns.spells');
