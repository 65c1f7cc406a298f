// "Mao Ning: We oppose it", "Mr. Diop (Senegal): …", "Q: … A: …": who speaks in a record of what several say.
import { type MentionNode, perReading, type Reading, type SentenceReading } from '../../reading.ts';
import type { Token } from '../../syntax/types.ts';
import { isAddress } from './addressed.ts';

/** Who speaks behind a label: somebody, whoever asks, or who answers. */
type Label = MentionNode | 'answered' | 'asked';

/** "CHANCELLOR KOHL: We shall …", "A: We oppose it": in a record of what several say, the last label. */
export function labelOver(reading: Reading, sentence: number): Label | undefined {
  return labelsOf(reading)
    .slice(0, sentence + 1)
    .findLast((one) => one !== undefined);
}

/** The labels of all sentences; none where only one thing is said, and that further on. */
const labelsOf = perReading((reading): (Label | undefined)[] => {
  const { sentences } = reading;
  const found = sentences.map((where, at) =>
    labelIn(where, sentences[at - 1]?.paragraph !== where.paragraph, isAddress(reading)),
  );
  const isRecord = found.filter((one) => one !== undefined && one !== 'asked').length > 1;
  // "Lee: We oppose it", and nobody else speaks
  const isOnly = typeof found[0] === 'object' && found.every((one, at) => at === 0 || one === undefined);
  return isRecord || isOnly ? found : [];
});

function labelIn(where: SentenceReading, isFirst: boolean, isSpokenByOne: boolean): Label | undefined {
  const { at, sentence } = where;
  const { tokens } = sentence;
  const [mention] = at;
  const bracketed = isFirst ? inBracket(where) : undefined;
  if (bracketed) return bracketed;
  const end = behindBrackets(tokens, mention ? mention.last + 1 : 1);
  if (tokens[end]?.text !== ':') return undefined;
  // "General Lee: Our nation salutes you", in the midst of an address
  const isOne = mention?.actors.length === 1 && mention.actors[0]?.kind === 'person';
  if (isOne && (isFirst || !isSpokenByOne)) return mention;
  if (!isFirst || tokens.length <= end + 1) return undefined;
  if (ANSWER.test(tokens[0]?.text ?? '')) return 'answered';
  return QUESTION.test(tokens[0]?.text ?? '') || mention ? 'asked' : undefined;
}

/** "Mr. Lee (Chad) (spoke in French):" */
function behindBrackets(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.text !== '(') return from;
  const close = tokens.findIndex(({ text }, at) => at > from && text === ')');
  return close < 0 ? from : behindBrackets(tokens, close + 1);
}

/** "The Minister for Africa (Ada Lee): We oppose it" */
function inBracket({ at, sentence: { tokens } }: SentenceReading): MentionNode | undefined {
  const colon = tokens.findIndex(({ text }) => text === ':');
  const mention = tokens[colon - 1]?.text === ')' && tokens[0]?.lower === 'the' ? at[colon - 2] : undefined;
  const [person] = mention?.actors ?? [];
  return mention?.actors.length === 1 && person?.kind === 'person' ? mention : undefined;
}

const ANSWER = /^(A|Answer)$/;
const QUESTION = /^(Q|Question)$/;
