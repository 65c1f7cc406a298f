// "the minister said:": who is told to speak in a sentence, and what announces a statement.
import { type MentionNode, perReading, type Reading } from '../../reading.ts';
import { childrenBy, lemma, relation } from '../../tree.ts';

const FIRST: ReadonlySet<string> = new Set(['i', 'me', 'my', 'we', 'us', 'our']);

/** "I", "our": whoever speaks. */
export const isFirst = (mention: MentionNode) => FIRST.has(mention.cue?.word ?? '');

/** Who spoke last before a sentence. */
export function lastSpeaker(reading: Reading, before: number): MentionNode | undefined {
  for (let index = before - 1; index >= 0; index--) {
    const found = speakersIn(reading, index).at(-1);
    if (found) return found;
  }
  return undefined;
}

/** Who announced a statement last before a sentence. */
export function lastAnnouncer(reading: Reading, before: number): MentionNode | undefined {
  const announced = announcementsOf(reading);
  for (let place = announced.length - 1; place >= 0; place--) {
    const index = announced[place] as number;
    const found = index < before ? speakersIn(reading, index).at(-1) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** Whom a sentence tells to speak. */
export const speakersIn = (reading: Reading, sentence: number): MentionNode[] =>
  (reading.sentences[sentence]?.mentions ?? []).filter(
    (other) => other.actors.length === 1 && !isFirst(other) && speaks(reading, other),
  );

function speaks(reading: Reading, mention: MentionNode): boolean {
  const where = reading.sentences[mention.sentence];
  const head = where?.sentence.tokens[mention.head]?.head ?? -1;
  if (!where || head < 0 || mention.actors[0]?.kind === 'place') return false;
  // of "the British minister" he speaks, and not "British"
  if (mention.form === 'demonym' && where.at[mention.head] !== mention) return false;
  // "continues to hold them" says nothing
  const isDoing =
    lemma(where.tree, head) === 'continue' && childrenBy(where.tree, head, 'xcomp', 'obj').length > 0;
  return (
    relation(where.tree, mention.head) === 'nsubj' &&
    reading.lexicon.speechVerbs.has(lemma(where.tree, head)) &&
    !isDoing
  );
}

/** The sentences that announce a statement, found once for an article: in a long one, each mention would look through all. */
export const announcementsOf = perReading((reading): readonly number[] =>
  [...reading.sentences.keys()].filter((index) => announces(reading, index)),
);

/** "Speaking today, the minister said:" */
export const announces = ({ sentences, lexicon }: Reading, sentence: number): boolean => {
  const { tokens = [] } = sentences[sentence]?.sentence ?? {};
  // "The minister said: We shall …", all in one line
  return tokens.some(
    ({ text }, at) =>
      text === ':' && (at === tokens.length - 1 || lexicon.speechVerbs.has(tokens[at - 1]?.lemma ?? '')),
  );
};
