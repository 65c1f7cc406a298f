// "We shall defeat this brutal group": who speaks for a state or body and calls another names condemns it.
import { wordClass } from '../lexicon/word-classes.ts';
import type { Relation } from '../model.ts';
import type { MentionNode, Reading, SentenceReading } from '../reading.ts';
import { stateOf } from '../resolve/salience.ts';
import { isFirst, statedBy } from '../resolve/speakers.ts';
import { caseOf, childrenBy, lemma } from '../tree.ts';
import { areOneSide } from './back.ts';

/** One ACCUSE for each actor that a sentence of a statement calls brutal, if its subject is who speaks. */
export function epithetRelations(reading: Reading, where: SentenceReading): Relation[] {
  const { tree } = where;
  const subject = childrenBy(tree, tree.root, 'nsubj').flatMap((at) => where.at[at] ?? [])[0];
  const frame = reading.lexicon.frames
    .get('condemn/verb')
    ?.find(({ constraints }) => constraints.every(({ forbidden }) => forbidden));
  if (!subject || !frame || !isSpeaking(reading, subject)) return [];
  return where.sentence.tokens.flatMap((_, index) => {
    const named = calledNames(reading, where, index);
    if (!named || named.mention === subject) return [];
    return subject.actors.flatMap((source) =>
      named.mention.actors
        .filter((target) => target.kind !== 'place' && !areOneSide(source, target))
        .map((target) => ({
          type: frame.type,
          mode: 'disapprove',
          contexts: [],
          mutual: false,
          source: source.id,
          target: target.id,
          about: [],
          location: null,
          modality: 'stated' as const,
          historical: false,
          attributedTo: null,
          date: reading.article.published,
          confidence: CONFIDENCE,
          rule: frame.id,
          explanation: `“${named.word}” is said of ${wordsOf(reading, named.mention)} (${target.name}) by ${wordsOf(reading, subject)} (${source.name})`,
          detail: null,
          evidence: { start: where.sentence.start, end: where.sentence.end },
          trigger: named.trigger,
          sourceMention: { start: subject.start, end: subject.end },
          targetMention: { start: named.mention.start, end: named.mention.end },
        })),
    );
  });
}

/** "we", and the state or body that whoever speaks acts for. */
function isSpeaking(reading: Reading, subject: MentionNode): boolean {
  if (subject.actors.some(({ id }) => id.includes('#'))) return false;
  if (isFirst(subject)) return true;
  const [record] = subject.actors;
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
    const mention = at[token.head] ?? beside;
    return mention && token.deprel === 'amod' ? { mention, word: token.lower, trigger } : null;
  }
  if (VICES.has(lemma(tree, index))) {
    // "the brutality of the group", but not "brutality towards prisoners"
    const owners = childrenBy(tree, index, 'nmod', 'compound')
      .filter((child) => OWNING.test(caseOf(tree, child) ?? "'s"))
      .flatMap((child) => at[child] ?? []);
    const [mention] = owners;
    return mention ? { mention, word: token.lower, trigger } : null;
  }
  // the adjective may be inside a joined phrase
  const mention = at[index];
  if (mention?.head !== index) return null;
  const inside = reading.article.text.slice(token.start, token.end);
  const word = inside.split(/\s+/).find((part) => EPITHETS.has(part));
  const start = word ? token.start + inside.indexOf(word) : 0;
  return word ? { mention, word, trigger: { start, end: start + word.length } } : null;
}

const wordsOf = ({ article }: Reading, { start, end }: MentionNode) => article.text.slice(start, end);

const OWNING = /^(of|['’]s?)$/;

const EPITHETS = wordClass('adjectives.epithets');

const VICES = wordClass('nouns.vices');

/** Below that of a verb that says it: names are called in passing. */
const CONFIDENCE = 0.65;
