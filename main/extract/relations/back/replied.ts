// "…, but Kampala refused", "Kyiv agreed": a bare answer is given to whoever was told to ask.
import type { RelationType } from '../../model.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { childrenBy, lemma } from '../../tree.ts';
import { bareFrame } from '../bare-frame.ts';
import { type Match, plainMatch } from '../candidate.ts';
import { isNameless } from '../roles/ends.ts';
import { isPassiveHere } from '../roles/subjects.ts';
import { endsDoing } from '../roles/takers.ts';
import { isSideOfEnds, isToldBefore, pointerTo, toldEnds } from './back.ts';

const ANSWERS: ReadonlyMap<string, RelationType> = new Map([
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
    const type = token.upos === 'VERB' ? ANSWERS.get(lemma(tree, index)) : undefined;
    if (!type || matched.has(index) || isPassiveHere(tree, index) || !isBare(where, index)) return [];
    const sources = endsDoing(where, index).filter((end) => !isNameless(end));
    const asked = reading.told.findLast(
      (one) =>
        (one.type === 'REQUEST' || (type !== 'AGREE' && INVITING.has(one.frame.head))) &&
        isToldBefore(one, where, index, 1),
    );
    if (!asked || !isSideOfEnds(sources)(asked.target)) return [];
    const targets = toldEnds(asked.doers, pointerTo(where, index, index, asked.doers));
    return [plainMatch(replyOf(lemma(tree, index), type), index, sources, targets)];
  });
}

/** "invited both to a summit; Chad declined" */
const INVITING: ReadonlySet<string> = new Set(['invitation', 'invite', 'offer']);

/** Nothing behind the verb says to what else it is the answer. */
const isBare = ({ tree }: SentenceReading, verb: number) =>
  childrenBy(tree, verb, 'obj', 'iobj', 'xcomp', 'ccomp').length === 0 &&
  childrenBy(tree, verb, 'obl').every((child) => tree.tokens[child]?.deprel === 'obl:unmarked');

const replyOf = (verb: string, type: RelationType) => bareFrame(`${type}/${verb} (reply)`, type, verb);
