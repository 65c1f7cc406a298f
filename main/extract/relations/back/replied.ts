// "…, but Kampala refused", "Kyiv agreed": a bare answer is given to whoever was told to ask.
import { isUnnamed } from '../../actor-sets.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import { holdsNoMention, type Reading, type SentenceReading } from '../../reading.ts';
import { childrenBy, lemma, type Tree } from '../../tree.ts';
import { bareFrame } from '../besides/bare-frame.ts';
import { type Match, plainMatch } from '../candidate.ts';
import { isNameless } from '../roles/ends.ts';
import { isPassiveHere } from '../roles/subjects.ts';
import { endsDoing, namedDoers } from '../roles/takers.ts';
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

/** Whether a sentence may answer what was asked before, though it names nobody: "The request was turned down." */
export const answersUnnamed = ({ told }: Reading, where: SentenceReading): boolean =>
  (told.at(-1)?.sentence ?? -1) >= where.index - 1 &&
  where.sentence.tokens.some(
    ({ upos }, at) => upos === 'VERB' && isPassiveHere(where.tree, at) && answerAt(where, at) !== undefined,
  );

/** Bare answers to what this sentence or the one before has asked; `matched` are the verbs that say more by themselves. */
export function matchReplies(
  reading: Reading,
  where: SentenceReading,
  matched: ReadonlySet<number>,
): Match[] {
  const { tree } = where;
  return where.sentence.tokens.flatMap((token, index) => {
    const type = token.upos === 'VERB' ? answerAt(where, index) : undefined;
    if (!type || matched.has(index)) return [];
    const passive = isPassiveHere(tree, index);
    const doers = passive ? namedDoers(where, index) : endsDoing(where, index);
    const sources = doers.filter((end) => !isNameless(end));
    const asked = reading.told.findLast(
      (one) =>
        (one.type === 'REQUEST' || (one.type === 'AGREE' && isOpen(one, type, token.lemma))) &&
        isToldBefore(one, where, index, 1),
    );
    if (!asked) return [];
    // "The request was turned down": by whoever was asked
    if (passive && doers.length === 0) {
      const answering = targetsOf(reading.told, asked).filter((actor) => !isUnnamed(actor));
      sources.push(...toldEnds(answering, pointerTo(where, index, index, answering)));
    }
    if (!targetsOf(reading.told, asked).some(isSideOfEnds(sources))) return [];
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
  if (isPassiveHere(tree, verb)) {
    const [subject = -1] = childrenBy(tree, verb, 'nsubj');
    return isOfferedAt(where, subject) ? ANSWERED.get(withParticle(tree, verb)) : undefined;
  }
  if (isBare(where, verb) || isRefusing(where, verb)) return ANSWERS.get(word);
  if (isNo(where, verb)) return 'REJECT';
  const [object] = childrenBy(tree, verb, 'obj');
  return object !== undefined && isOfferedAt(where, object)
    ? ANSWERED.get(withParticle(tree, verb))
    : undefined;
}

/** "the offer", of which no more is told. */
const isOfferedAt = ({ tree, at: marked }: SentenceReading, noun: number) =>
  OFFERED.has(lemma(tree, noun)) &&
  !marked[noun] &&
  childrenBy(tree, noun, 'nmod', 'amod', 'compound').every((at) => !marked[at]);

/** "turn down" */
const withParticle = (tree: Tree, verb: number) =>
  [verb, ...childrenBy(tree, verb, 'compound:prt')].map((at) => lemma(tree, at)).join(' ');

/** "refused to apologise", but not "refused to help Chad" */
function isRefusing(where: SentenceReading, verb: number): boolean {
  const { tree } = where;
  if (!REFUSING.has(lemma(tree, verb)) || childrenBy(tree, verb, 'obj', 'iobj', 'ccomp').length > 0)
    return false;
  const [clause] = childrenBy(tree, verb, 'xcomp');
  return clause !== undefined && !SILENT.has(lemma(tree, clause)) && holdsNoMention(where, clause);
}

/** "refused to comment" answers nothing. */
const SILENT = wordClass('verbs.commenting');
const REFUSING: ReadonlySet<string> = new Set(['decline', 'refuse']);

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
  ['throw out', 'REJECT'],
  ['turn down', 'REJECT'],
  ['welcome', 'SUPPORT'],
]);

const OFFERED = wordClass('nouns.offered');

/** Nothing behind the verb says to what else it is the answer. */
const isBare = ({ tree }: SentenceReading, verb: number) =>
  childrenBy(tree, verb, 'obj', 'iobj', 'xcomp', 'ccomp').length === 0 &&
  childrenBy(tree, verb, 'obl').every((child) => tree.tokens[child]?.deprel === 'obl:unmarked');

const replyOf = (verb: string, type: RelationType) => bareFrame(`${type}/${verb} (reply)`, type, verb);
