// "We shall defeat this brutal group": who speaks for a state or body and calls another names condemns it.
import { isUnnamed } from '../../actor-sets.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Relation } from '../../model.ts';
import { asksNothing, type MentionNode, type Reading, type SentenceReading } from '../../reading.ts';
import { stateOf } from '../../resolve/salience.ts';
import { isFirst } from '../../resolve/speakers/heard.ts';
import { announcerOf, makesStatement, statedBy } from '../../resolve/speakers/speakers.ts';
import { caseOf, childrenBy, lemma } from '../../tree.ts';
import { endsInside } from '../roles/inside.ts';
import { ofStatement } from './unmatched.ts';

/** One ACCUSE for each actor that a sentence of a statement calls brutal, if its subject is who speaks. */
export function epithetRelations(reading: Reading, where: SentenceReading): Relation[] {
  const called = where.sentence.tokens.flatMap((_, index) => calledNames(reading, where, index) ?? []);
  if (called.length === 0) return [];
  const { tree } = where;
  const first = childrenBy(tree, tree.root, 'nsubj').flatMap((at) => where.at[at] ?? [])[0];
  const subject = first && isSpeaking(reading, first) ? first : announcerOf(reading, where);
  const frame = reading.lexicon.framesByPos.verb.get('condemn')?.find(asksNothing);
  if (!subject || !frame || subject.actors.some(isUnnamed)) return [];
  return called
    .filter(({ mention }) => mention !== subject)
    .flatMap(({ mention, word, trigger }) =>
      ofStatement(reading, where, subject, mention, ({ actor: source }, { actor: target }) => ({
        type: frame.type,
        mode: 'disapprove',
        confidence: CONFIDENCE,
        rule: frame.id,
        explanation: `“${word}” is said of ${wordsOf(reading, mention)} (${target.name}) by ${wordsOf(reading, subject)} (${source.name})`,
        trigger,
      })),
    );
}

/** "we", and the state or body that whoever speaks acts for. */
function isSpeaking(reading: Reading, subject: MentionNode): boolean {
  if (subject.actors.some(isUnnamed)) return false;
  if (isFirst(subject)) return true;
  const [record] = subject.actors;
  // "The minister welcomes sanctions on the brutal regime", as the summary of her statement begins
  if (record?.kind === 'person' && subject.actors.length === 1 && makesStatement(reading, record))
    return true;
  return statedBy(reading, subject).some(
    (speaker) => speaker.id === record?.id || stateOf(reading, speaker)?.id === record?.id,
  );
}

interface Called {
  mention: MentionNode;
  word: string;
  trigger: { start: number; end: number };
}

/** "the murderous regime", "Lukashenko's brutal regime", "the group's savagery": who is called so at a token. */
function calledNames(reading: Reading, where: SentenceReading, index: number): Called | null {
  const { tree, at } = where;
  const token = tree.tokens[index];
  if (!token) return null;
  const trigger = { start: token.start, end: token.end };
  if (EPITHETS.has(token.lower)) {
    // "the vile organisation Boko Haram"
    const beside = at[token.head + 1]?.form === 'name' ? at[token.head + 1] : undefined;
    // "a barbaric attack by Boko Haram"
    const doer = JUDGED.has(lemma(tree, token.head)) ? ownersOf(where, token.head, DONE)[0] : undefined;
    const mention = at[token.head] ?? beside ?? doer;
    return mention && token.deprel === 'amod' ? { mention, word: token.lower, trigger } : null;
  }
  if (VICES.has(lemma(tree, index)) || isBadNature(where, index)) {
    // "the brutality of the group", but not "brutality towards prisoners"
    const [mention] = ownersOf(where, index, OWNING);
    return mention ? { mention, word: token.lower, trigger } : null;
  }
  const judged = judgedBy(where, index);
  if (judged) return { mention: judged, word: token.lower, trigger };
  // the adjective may be inside a joined phrase
  const mention = at[index];
  if (mention?.head !== index) return null;
  if (!token.text.includes(' ')) return null;
  const inside = reading.article.text.slice(token.start, token.end);
  const word = inside.split(/\s+/).find((part) => EPITHETS.has(part));
  const start = word ? token.start + inside.indexOf(word) : 0;
  return word ? { mention, word, trigger: { start, end: start + word.length } } : null;
}

/** "the expansionist nature of its policy" */
const isBadNature = ({ tree }: SentenceReading, noun: number) =>
  NATURES.has(lemma(tree, noun)) &&
  childrenBy(tree, noun, 'amod').some((at) => [EPITHETS, BAD].some((bad) => bad.has(lemma(tree, at))));

const ownersOf = (where: SentenceReading, noun: number, owning: RegExp): MentionNode[] =>
  childrenBy(where.tree, noun, 'nmod', 'compound')
    .filter((child) => owning.test(caseOf(where.tree, child) ?? "'s"))
    .flatMap(
      (child) => where.at[child] ?? endsInside(where, child, ['poss'], 1).map(({ mention }) => mention),
    );

/** "Boko Haram's presence is a tragedy", "… is indefensible": whose doing is judged so. */
function judgedBy(where: SentenceReading, verdict: number): MentionNode | undefined {
  const { tree } = where;
  if (!VERDICTS.has(lemma(tree, verdict)) || childrenBy(tree, verdict, 'cop').length === 0) return undefined;
  const isOther = childrenBy(tree, verdict, 'advmod', 'aux', 'det').some((at) =>
    /^(no|not|never|would|could|may|might)$/.test(tree.tokens[at]?.lower ?? ''),
  );
  if (isOther) return undefined;
  return childrenBy(tree, verdict, 'nsubj').flatMap((doing) => ownersOf(where, doing, DONE))[0];
}

const VERDICTS = wordClass('words.verdicts');

const JUDGED = wordClass('nouns.judged');

const wordsOf = ({ article }: Reading, { start, end }: MentionNode) => article.text.slice(start, end);

const OWNING = /^(of|['’]s?)$/;
const DONE = /^(by|['’]s?)$/;

const EPITHETS = wordClass('adjectives.epithets');

const VICES = wordClass('nouns.vices');
const NATURES = wordClass('nouns.natures');
const BAD = wordClass('adjectives.of-bad-natures');

/** Below that of a verb that says it: names are called in passing. */
const CONFIDENCE = 0.65;
