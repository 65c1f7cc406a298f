// "all sides", "the warring parties", "both parties to the conflict": whoever the text tells to be at odds; and "the Chilean
// side", which is Chile.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { MentionForm } from '../../model.ts';
import { addMention, type MentionNode, type Reading, type SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, lemma } from '../../tree.ts';

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

/** Before the parse: "the Chilean side thanked the Peruvian side". On "the Chilean side of the border" nobody does anything. */
export function markOwnSides(reading: Reading, where: SentenceReading): void {
  const { tokens } = where.sentence;
  for (let index = 1; index < tokens.length; index++) {
    const owner = where.at[index - 1];
    const isSide = tokens[index]?.lower === 'side' && !where.at[index];
    if (
      !isSide ||
      !owner ||
      !WHOSE.has(owner.form) ||
      owner.actors.length !== 1 ||
      isPlace(where, owner, index)
    )
      continue;
    const mention = addMention(reading, where, {
      first: index,
      last: index,
      form: 'description',
      actors: owner.actors,
      cue: { kind: 'agent', word: 'side', of: owner.actors[0] ?? null, count: 0, definite: true },
    });
    if (mention) where.joined.push({ first: owner.first, last: index, mention });
  }
}

const WHOSE: ReadonlySet<MentionForm> = new Set(['acronym', 'demonym', 'name']);

/** "on the Turkish side", "the Syrian side of the frontier" */
function isPlace({ sentence: { tokens } }: SentenceReading, owner: MentionNode, side: number): boolean {
  const before = tokens.slice(Math.max(0, owner.first - 2), owner.first).map(({ lower }) => lower);
  return ['of', 'bank'].includes(tokens[side + 1]?.lower ?? '') || before.some((word) => PLACING.has(word));
}

const PLACING: ReadonlySet<string> = new Set([
  'across',
  'along',
  'at',
  'from',
  'in',
  'inside',
  'into',
  'near',
  'on',
  'onto',
]);
