// "…, but Kampala refused", "Kyiv agreed": a bare answer is given to whoever was told to ask.
import type { RelationType } from '../../model.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { childrenBy, lemma } from '../../tree.ts';
import { bareFrame } from '../bare-frame.ts';
import type { Match } from '../candidate.ts';
import { endsAt, isNameless } from '../roles/ends.ts';
import { isPassiveHere, surfaceSubject } from '../roles/subjects.ts';
import { areOneSide, pointerTo, toldEnds } from './back.ts';

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
    const subject = surfaceSubject(tree, index);
    const sources = subject === null ? [] : endsAt(where, subject).filter((end) => !isNameless(end));
    const asked = reading.told.findLast(
      ({ type: told, sentence, predicate }) =>
        ASKING.has(told) && ((sentence === where.index && predicate < index) || sentence === where.index - 1),
    );
    const isAsked = asked && sources.some(({ actor }) => areOneSide(actor, asked.target));
    if (!asked || !isAsked) return [];
    const mention = pointerTo(where, index, index, asked.doers);
    return [
      {
        frame: replyOf(lemma(tree, index), type),
        predicate: index,
        carrier: index,
        sources,
        targets: toldEnds(asked.doers, mention),
        mutual: false,
        trigger: [index],
        passive: false,
        byOrder: false,
      },
    ];
  });
}

const ASKING: ReadonlySet<RelationType> = new Set(['REQUEST']);

/** Nothing behind the verb says to what else it is the answer. */
const isBare = ({ tree }: SentenceReading, verb: number) =>
  childrenBy(tree, verb, 'obj', 'iobj', 'xcomp', 'ccomp').length === 0 &&
  childrenBy(tree, verb, 'obl').every((child) => tree.tokens[child]?.deprel === 'obl:unmarked');

const replyOf = (verb: string, type: RelationType) => bareFrame(`${type}/${verb} (reply)`, type, verb);
