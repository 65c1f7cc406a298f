// "…, but Kampala refused", "Kyiv agreed": a bare answer is given to whoever was told to ask.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { childrenBy, lemma } from '../../tree.ts';
import { bareFrame } from '../besides/bare-frame.ts';
import { type Match, plainMatch } from '../candidate.ts';
import { isNameless } from '../roles/ends.ts';
import { isPassiveHere } from '../roles/subjects.ts';
import { endsDoing } from '../roles/takers.ts';
import {
  isSideOfEnds,
  isToldBefore,
  pointerTo,
  type Told,
  targetsOf,
  togetherWith,
  toldEnds,
} from './back.ts';

const ANSWERS: ReadonlyMap<string, RelationType> = new Map([
  ['accept', 'AGREE'],
  ['agree', 'AGREE'],
  ['balk', 'REJECT'],
  ['comply', 'CONCEDE'],
  ['decline', 'REJECT'],
  ['demur', 'REJECT'],
  ['oblige', 'AGREE'],
  ['refuse', 'REJECT'],
  ['relent', 'CONCEDE'],
]);

/** Bare answers to what this sentence or the one before has asked; `matched` are the verbs that say more by themselves. */
export function matchReplies(
  reading: Reading,
  where: SentenceReading,
  matched: ReadonlySet<number>,
): Match[] {
  const { tree } = where;
  return where.sentence.tokens.flatMap((token, index) => {
    const type = token.upos === 'VERB' ? answerAt(where, index) : undefined;
    if (!type || matched.has(index) || isPassiveHere(tree, index)) return [];
    const sources = endsDoing(where, index).filter((end) => !isNameless(end));
    const asked = reading.told.findLast(
      (one) =>
        (one.type === 'REQUEST' || (one.type === 'AGREE' && isOpen(one, type, token.lemma))) &&
        isToldBefore(one, where, index, 1),
    );
    if (!asked || !targetsOf(reading.told, asked).some(isSideOfEnds(sources))) return [];
    const askers = togetherWith(reading.told, asked);
    const targets = toldEnds(askers, pointerTo(where, index, index, askers));
    return [plainMatch(replyOf(lemma(tree, index), type), index, sources, targets)];
  });
}

/** "invited both to a summit; Chad declined", "accepted the offer"; who merely "agreed" did so with whomever. */
const isOpen = ({ frame }: Told, type: RelationType, verb: string) =>
  INVITING.has(frame.head) && (type !== 'AGREE' || ANSWERED.has(verb));

const INVITING: ReadonlySet<string> = new Set(['extend', 'invitation', 'invite', 'offer', 'propose']);

/** What a verb answers by itself or with "the invitation", "the offer" behind it. */
function answerAt(where: SentenceReading, verb: number): RelationType | undefined {
  const { tree } = where;
  const word = lemma(tree, verb);
  if (isBare(where, verb)) return ANSWERS.get(word);
  if (isNo(where, verb)) return 'REJECT';
  const [object] = childrenBy(tree, verb, 'obj');
  const isOffered =
    object !== undefined &&
    OFFERED.has(lemma(tree, object)) &&
    !where.at[object] &&
    childrenBy(tree, object, 'nmod', 'amod', 'compound').every((at) => !where.at[at]);
  return isOffered ? ANSWERED.get(word) : undefined;
}

/** "said no", but not "said no to the offer of Peru" */
const isNo = ({ tree }: SentenceReading, verb: number) =>
  lemma(tree, verb) === 'say' &&
  childrenBy(tree, verb, 'ccomp', 'obj', 'xcomp').some(
    (at) => tree.tokens[at]?.lower === 'no' && tree.children[at]?.length === 0,
  ) &&
  childrenBy(tree, verb, 'obl').length === 0;

/** Answers to what has been offered or asked. */
const ANSWERED: ReadonlyMap<string, RelationType> = new Map([
  ['accept', 'AGREE'],
  ['decline', 'REJECT'],
  ['refuse', 'REJECT'],
  ['reject', 'REJECT'],
  ['spurn', 'REJECT'],
  ['welcome', 'SUPPORT'],
]);

const OFFERED = wordClass('nouns.offered');

/** Nothing behind the verb says to what else it is the answer. */
const isBare = ({ tree }: SentenceReading, verb: number) =>
  childrenBy(tree, verb, 'obj', 'iobj', 'xcomp', 'ccomp').length === 0 &&
  childrenBy(tree, verb, 'obl').every((child) => tree.tokens[child]?.deprel === 'obl:unmarked');

const replyOf = (verb: string, type: RelationType) => bareFrame(`${type}/${verb} (reply)`, type, verb);
