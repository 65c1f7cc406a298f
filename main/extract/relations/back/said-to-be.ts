// "Accra said the plan was unacceptable", "the army said the flight was a grave threat": as much as to call it so.
import type { ActorRecord, Frame } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, isMarked, lemma, relation, subtreeSpan, type Tree } from '../../tree.ts';
import { bareFrame } from '../besides/bare-frame.ts';
import { type Match, plainMatch } from '../candidate.ts';
import { perList } from '../frames/frame-lists.ts';
import { distinctEnds, endsAt, isNameless } from '../roles/ends.ts';
import { endsInside } from '../roles/inside.ts';
import { surfaceSubject } from '../roles/subjects.ts';
import { speakerOver } from '../stance/speaker.ts';
import { areOneSide, isSideOf, pointerTo, targetsOf, toldEnds } from './back.ts';
import { doersOf } from './implied.ts';
import { doersOfThat } from './said-of-that.ts';

const SAID: Frame = bareFrame('ACCUSE/say to be', 'ACCUSE', 'be', { mode: 'disapprove' });

const DENIED: Frame = bareFrame('REJECT/say to be', 'REJECT', 'be');
const CHARGED: Frame = bareFrame('ACCUSE/said to be', 'ACCUSE', 'accusation', { mode: 'allege' });
const UNTRUE = wordClass('adjectives.untrue');
const CHARGES: ReadonlySet<string> = new Set(['accusation', 'allegation', 'charge', 'claim', 'complaint']);

/** One match for each clause of speech that says of a deed what one might call it. */
export function matchSaidToBe(
  reading: Reading,
  where: SentenceReading,
  matched: ReadonlySet<number>,
): Match[] {
  const { tree } = where;
  const verdicts = verdictsOf(reading.lexicon.framesByPos.verb.get('call') ?? []);
  return tree.tokens.flatMap((_, index) => {
    const isAlone = isFragment(where, index, verdicts);
    const clause = isAlone ? index : clauseOf(where, index, verdicts);
    if (clause === null || matched.has(index) || isDoubted(where, clause)) return [];
    const subject = isAlone ? index : surfaceSubject(tree, clause);
    const speaker = speakerOver(reading, where, clause);
    if (subject === null || !speaker || isNameless(speaker)) return [];
    if (where.at[subject] && !isAlone && !THAT.has(tree.tokens[subject]?.lower ?? '')) return [];
    const judges = [speaker.actor];
    // ""It is a disgrace," he said of Mali's raid"
    const topic = THAT.has(tree.tokens[subject]?.lower ?? '') ? topicOf(where, clause) : null;
    const spoken = topic === null ? [] : endsAt(where, topic);
    const inside = [...spoken, ...endsInside(where, topic ?? subject, ['poss', 'by', 'of'], 1)].filter(
      (end) => !isNameless(end),
    );
    const implied = inside.length > 0 ? [] : doersMeant(reading, where, isAlone ? null : subject, judges);
    const targets =
      inside.length > 0
        ? distinctEnds(inside)
        : toldEnds(implied, pointerTo(where, subject, subject, implied));
    const isOwn = targets.some(({ actor }) => areOneSide(actor, speaker.actor));
    if (targets.length === 0 || isOwn) return [];
    // "said the accusations of Mali were baseless": it has been accused, and denies it
    const isDenied = UNTRUE.has(lemma(tree, index)) && CHARGES.has(lemma(tree, subject));
    const said = plainMatch(isDenied ? DENIED : SAID, index, [speaker], targets, { answered: true });
    return isDenied ? [said, plainMatch(CHARGED, subject, targets, [speaker], { answered: true })] : [said];
  });
}

/** The clause of speech that a verdict makes: "was an outrage", "amounted to an act of war", "was tantamount to theft". */
function clauseOf({ tree }: SentenceReading, index: number, verdicts: Verdicts): number | null {
  const isObject = relation(tree, index) === 'obl' && caseOf(tree, index) === 'to';
  const clause = isObject ? (tree.tokens[index]?.head ?? -1) : index;
  const word = lemma(tree, index);
  if (isObject ? !AMOUNTING.has(lemma(tree, clause)) : !isVerdict(tree, index, verdicts)) return null;
  if (isObject && !verdicts.nouns.has(word) && !AMOUNTED_TO.has(word)) return null;
  const isWhole =
    tree.tokens[clause]?.upos === 'VERB' ||
    childrenBy(tree, clause, 'cop').some((at) => /^(are|is|was|were)$/.test(tree.tokens[at]?.lower ?? ''));
  return isWhole && SAID_IN.has(relation(tree, clause)) ? clause : null;
}

const isVerdict = (tree: Tree, index: number, { adjectives, nouns }: Verdicts) =>
  tree.tokens[index]?.upos !== 'VERB' &&
  (tree.tokens[index]?.upos === 'ADJ' ? adjectives : nouns).has(lemma(tree, index));

const SAID_IN: ReadonlySet<string> = new Set(['ccomp', 'parataxis', 'root']);
const AMOUNTING = wordClass('words.amounting-to');
const AMOUNTED_TO: ReadonlySet<string> = new Set(['aggression', 'declaration', 'war']);

/** ""A cowardly act," said Lee": all that is quoted. */
function isFragment({ tree }: SentenceReading, noun: number, { nouns }: Verdicts): boolean {
  if (!FRAGMENT_IN.has(relation(tree, noun)) || !nouns.has(lemma(tree, noun))) return false;
  const [first, last] = subtreeSpan(tree, noun);
  const isOpened = [first - 1, first].some((at) => QUOTE.test(tree.tokens[at]?.text ?? ''));
  const isClosed = [last, last + 1, last + 2].some((at) => QUOTE.test(tree.tokens[at]?.text ?? ''));
  return isOpened && isClosed && childrenBy(tree, noun, 'cop', 'nsubj', 'case').length === 0;
}

const FRAGMENT_IN: ReadonlySet<string> = new Set(['ccomp', 'obj', 'parataxis']);
const QUOTE = /^["“”]$/;

/** Who did what the subject stands for; a mere "it" is what was done to those who speak. */
function doersMeant(
  reading: Reading,
  where: SentenceReading,
  subject: number | null,
  judges: readonly ActorRecord[],
): ActorRecord[] {
  const word = subject === null ? 'it' : (where.tree.tokens[subject]?.lower ?? '');
  if (subject !== null && !THAT.has(word)) return doersOf(reading, where, subject, judges, 'ACCUSE');
  const isOurs = isSideOf(judges);
  // "Chad accused Mali of arming the rebels. "This is an invasion," it said": what Mali has done
  const charge = reading.told.findLast(
    ({ sentence, type, doers, past }) =>
      sentence === where.index - 1 && type === 'ACCUSE' && !past && doers.some(isOurs),
  );
  if (charge && !charge.mutual) return targetsOf(reading.told, charge);
  const isDoneToUs = reading.told.some(
    ({ sentence, target }) => sentence >= where.index - 1 && isOurs(target),
  );
  return word === 'it' && !isDoneToUs ? [] : doersOfThat(reading, where, subject ?? 0, judges, 'ACCUSE');
}

const THAT: ReadonlySet<string> = new Set(['it', 'that', 'these', 'this', 'those']);

/** Of what the verb of speech behind the words says so; null where it tells nothing of that. */
function topicOf({ tree }: SentenceReading, verdict: number): number | null {
  const above = relation(tree, verdict) === 'ccomp' ? [tree.tokens[verdict]?.head ?? -1] : [];
  const says = [...above, ...childrenBy(tree, verdict, 'parataxis')].find((at) => at > verdict);
  const topics = says === undefined ? [] : childrenBy(tree, says, 'obl', 'obj');
  return topics.find((at) => ABOUT.has(caseOf(tree, at) ?? '')) ?? null;
}

const ABOUT: ReadonlySet<string> = new Set(['about', 'of']);

/** "was not a threat", "would be illegal if …" */
const isDoubted = ({ tree }: SentenceReading, index: number) =>
  childrenBy(tree, index, 'aux').length > 0 ||
  childrenBy(tree, index, 'advmod').some((at) => /^(hardly|never|no|not|n['’]t)$/.test(lemma(tree, at))) ||
  childrenBy(tree, index, 'det').some((at) => lemma(tree, at) === 'no') ||
  childrenBy(tree, index, 'advcl').some((at) => isMarked(tree, at, 'if')) ||
  // "whether Chad said the plan was unacceptable"
  ['if', 'unless', 'whether'].some((mark) => isMarked(tree, tree.tokens[index]?.head ?? -1, mark));

interface Verdicts {
  adjectives: ReadonlySet<string>;
  nouns: ReadonlySet<string>;
}

/** What the frames of "call" say that a deed may be called. */
const verdictsOf = perList((calling): Verdicts => {
  const frames = calling.filter(({ type, target }) => type === 'ACCUSE' && target.includes('by'));
  const wordsAt = (role: string) =>
    new Set(
      frames.flatMap(({ constraints }) =>
        constraints.flatMap((one) => (one.role === role && !one.forbidden ? [...one.lemmas] : [])),
      ),
    );
  return { adjectives: wordsAt('comp'), nouns: wordsAt('obj') };
});
