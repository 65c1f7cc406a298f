// "all sides", "the warring parties", "both parties to the conflict": whoever the text tells to be at odds.
import { wordClass } from '../lexicon/word-classes.ts';
import { addMention, type Reading, type SentenceReading } from '../reading.ts';
import { caseOf, childrenBy, lemma } from '../tree.ts';

/** Marks them before "parties" can be taken for political ones. */
export function markSides(reading: Reading, where: SentenceReading): void {
  where.sentence.tokens.forEach((token, index) => {
    if (where.at[index] || token.xpos !== 'NNS' || !SIDES.has(lemma(where.tree, index))) return;
    if (!isOfQuarrel(where, index)) return;
    const first = Math.min(index, ...childrenBy(where.tree, index, ...BEFORE).filter((at) => !where.at[at]));
    addMention(reading, where, {
      first: first < index && where.at[first] ? index : first,
      last: index,
      head: index,
      form: 'description',
      actors: [],
      cue: { kind: 'several', word: 'side', of: null, count: countOf(where, index), definite: true },
    });
  });
}

const SIDES = wordClass('nouns.sides');
const BEFORE = ['det', 'amod', 'det:predet', 'cc:preconj'];

/** "all sides" may be more than two, other quarrels have two. */
const countOf = ({ tree }: SentenceReading, noun: number) =>
  childrenBy(tree, noun, ...BEFORE).some((child) => lemma(tree, child) === 'all') ? 0 : 2;

/** Only words of quarrel describe them, and nothing tells what else they are sides or parties of. */
function isOfQuarrel({ tree, at }: SentenceReading, noun: number): boolean {
  const before = childrenBy(tree, noun, ...BEFORE);
  const described = before.map((child) => tree.tokens[child]?.lower ?? '');
  const behind = childrenBy(tree, noun, 'nmod');
  // the parse may hang "to the conflict" on the verb
  const isPartyTo =
    tree.tokens[noun + 1]?.lower === 'to' &&
    [noun + 2, noun + 3, noun + 4].some((index) => QUARRELS.has(lemma(tree, index)));
  const isOther =
    childrenBy(tree, noun, 'compound', 'nmod:poss', 'nummod', 'acl:relcl').length > 0 ||
    behind.some((child) => !QUARRELS.has(lemma(tree, child)) || at[child]) ||
    described.some((word) => !POINTING.has(word) && !AT_ODDS.has(word)) ||
    (ABOUT.has(caseOf(tree, noun) ?? '') && !CALLING.has(lemma(tree, tree.tokens[noun]?.head ?? -1)));
  if (isOther) return false;
  return isPartyTo || described.some((word) => AT_ODDS.has(word)) || described.some((word) => ALL.has(word));
}

const ALL: ReadonlySet<string> = new Set(['all', 'both']);
const POINTING: ReadonlySet<string> = new Set(['all', 'both', 'that', 'the', 'these', 'this', 'those']);
const AT_ODDS = wordClass('adjectives.at-odds');

/** "parties to the conflict" */
const QUARRELS = wordClass('nouns.quarrels');

/** "lost men on both sides", "shots from all sides" */
const CALLING = wordClass('verbs.calling-on');
const ABOUT: ReadonlySet<string> = new Set(['across', 'along', 'at', 'by', 'from', 'in', 'on']);
