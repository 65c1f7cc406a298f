// "The heads of state met. They congratulated Chad": who or what nobody names, and a pronoun may yet mean.
import { isUnnamed as isUnnamedActor } from '../../actor-sets.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { type MentionNode, type Reading, type SentenceReading, sayingOver } from '../../reading.ts';
import { childrenBy, isSome, lemma, relation } from '../../tree.ts';
import { PERSONAL } from '../gender.ts';
import { subjecthood } from '../salience.ts';
import { isQuoted } from '../speakers/quoted.ts';

/** Whether "they" may be the plural that the sentence before is about, which is no actor that is known. */
export function meansUnnamed(reading: Reading, mention: MentionNode): boolean {
  const where = reading.sentences[mention.sentence - 1];
  if (!where) return false;
  const [subject] = childrenBy(where.tree, where.tree.root, 'nsubj');
  return subject !== undefined && isUnnamed(where, subject);
}

/** A plural that no actor is known for, nor anybody whose it is. */
function isUnnamed({ tree, at }: SentenceReading, noun: number): boolean {
  if (tree.tokens[noun]?.xpos !== 'NNS' || at[noun]?.actors.length) return false;
  const around = [...childrenBy(tree, noun, 'nmod', 'compound', 'amod', 'appos'), noun];
  return !around.some((one) => at[one]?.actors.length) && relation(tree, noun) === 'nsubj';
}

/** "Ruto rested. When John Roe came, he asked": somebody by a name that nobody knows, nearer than whom a pronoun would mean. */
export function isStrangerNearer(reading: Reading, mention: MentionNode, found: MentionNode): boolean {
  const here = reading.sentences[mention.sentence];
  const last = reading.sentences[mention.sentence - 1];
  if (found.sentence === mention.sentence) return false;
  if (here && strangersIn(here).some((at) => at < mention.first)) return true;
  const isBehind = found.sentence < mention.sentence - 1 || subjecthood(reading, found) === 0;
  return (
    last !== undefined &&
    isBehind &&
    strangersIn(last).some((at) => last.sentence.tokens[at]?.head === last.tree.root)
  );
}

/** Subjects of two names at least, none of which is a known actor's. */
const strangersIn = ({ tree, at, sentence }: SentenceReading) =>
  sentence.tokens.flatMap((token, index) => {
    if (token.xpos !== 'NNP' || relation(tree, index) !== 'nsubj' || at[index]) return [];
    const names = childrenBy(tree, index, 'flat', 'compound').filter(
      (one) => tree.tokens[one]?.xpos === 'NNP' && !at[one],
    );
    return names.length > 0 && !childrenBy(tree, index, 'det').length ? [index] : [];
  });

/** "Ruto left. At the border, a trader shrugged. He …": whom the sentences since are about, and no name tells. */
export function isAnyoneNearer(reading: Reading, mention: MentionNode, found: MentionNode): boolean {
  for (let at = mention.sentence - 1; at >= found.sentence; at--) {
    const where = reading.sentences[at];
    if (!where) return false;
    const subjects = subjectsIn(reading, where);
    // "“Lee has lied,” said a trader. He …"
    if (at === found.sentence)
      return isQuoted(reading, found) && subjects.some((one) => isAnyone(reading, where, one));
    const anyone = subjects.find((one) => isAnyone(reading, where, one));
    const isJudge = anyone !== undefined && kindOf(reading, where, anyone) === 'person';
    const same = where.mentions.filter(({ actors }) => actors.some((one) => found.actors.includes(one)));
    // "a trader counts his coins": his own; "a judge rejects his plea": another's
    if (same.some(({ head }) => isJudge || where.tree.tokens[head]?.xpos !== 'PRP$')) return false;
    if (anyone !== undefined) return true;
    // "He shrugged": the same, of whom was told before that
    if (!subjects.some((one) => PERSONAL.has(where.tree.tokens[one]?.lower ?? ''))) return false;
  }
  return false;
}

/** Whom a sentence is about, and who says what it tells. */
const subjectsIn = ({ lexicon }: Reading, { tree }: SentenceReading) =>
  tree.tokens.flatMap(({ head }, index) => {
    const isTelling = head === tree.root || lexicon.speechVerbs.has(lemma(tree, head));
    // "A trader points/NNS to a hill"
    const isMisread = relation(tree, index) === 'compound' && tree.tokens[head]?.xpos === 'NNS';
    return (relation(tree, index) === 'nsubj' && isTelling) || isMisread ? [index] : [];
  });

/** "a trader", "one hotel manager" */
function isAnyone(reading: Reading, where: SentenceReading, noun: number): boolean {
  const { tree } = where;
  const token = tree.tokens[noun];
  if (token?.xpos !== 'NN' || MANY.has(token.lower) || kindOf(reading, where, noun) === undefined)
    return false;
  const over = relation(tree, noun) === 'compound' ? token.head : noun;
  return isSome(tree, over);
}

/** What sort of actor a noun means, if a human one. */
function kindOf(
  { lexicon }: Reading,
  { tree }: SentenceReading,
  noun: number,
): 'people' | 'person' | undefined {
  const kind = lexicon.agents.get(tree.tokens[noun]?.lower ?? '')?.kind;
  return kind === 'people' || kind === 'person' ? kind : undefined;
}

const MANY = wordClass('words.quantities');

/** "Tarnel Holdings said it would …", "witnesses said they had …": who says of "it" what it does, and whom nobody knows. */
export function isSaidByUnknown(reading: Reading, { sentence, head, cue }: MentionNode): boolean {
  const where = reading.sentences[sentence];
  const clause = where?.tree.tokens[head]?.head ?? -1;
  if (!where || relation(where.tree, head) !== 'nsubj') return false;
  const { tree, at } = where;
  const verb = sayingOver(reading, tree, clause);
  if (verb === undefined) return false;
  const [subject = -1] = childrenBy(tree, verb, 'nsubj');
  if (subject < 0 || subject > head) return false;
  // "a tribunal told Chad it must pay"
  const isTold = childrenBy(tree, verb, 'obj', 'iobj').length > 0;
  if (isTold && childrenBy(tree, clause, 'aux').some((aux) => DUTIES.has(lemma(tree, aux)))) return false;
  const [record] = at[subject]?.actors ?? [];
  if (record) return cue?.word === 'they' && isUnnamedActor(record) && WATCHING.has(lemma(tree, subject));
  // "Tarnel Holdings/NNS"
  const isName = subject > 0 && /^\p{Lu}/u.test(tree.tokens[subject]?.text ?? '');
  return isName || tree.tokens[subject]?.upos === 'PROPN' || BODIES.has(lemma(tree, subject));
}

const DUTIES = wordClass('verbs.of-duty');
const WATCHING = wordClass('nouns.watching');
const BODIES = wordClass('nouns.that-announce');
