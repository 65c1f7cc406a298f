// "…, a request that Chile dismissed", "…, an offer which Oslo turned down": who answers is told beside what was asked.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { childrenBy, hasIndefinite, lemma } from '../../tree.ts';
import { bareFrame } from '../bare-frame.ts';
import type { Match } from '../candidate.ts';
import { distinctEnds, endsAt, isNameless } from '../roles/ends.ts';
import { isPassiveHere, surfaceSubject } from '../roles/subjects.ts';
import { areOneSide, pointerTo, togetherWith, toldEnds } from './back.ts';

const ANSWERABLE = wordClass('nouns.answerable');
const SPURNING = wordClass('verbs.spurning');
const ACCEPTING = wordClass('verbs.accepting');

/** One match for each answer in a clause about what the rest of the sentence has asked or offered. */
export function matchAsides(reading: Reading, where: SentenceReading, matched: ReadonlySet<number>): Match[] {
  const { tree } = where;
  if (!tree.lemmas.some((word) => ANSWERABLE.has(word))) return [];
  return tree.tokens.flatMap((token, noun) => {
    const isAside = token.upos === 'NOUN' && ANSWERABLE.has(lemma(tree, noun)) && hasIndefinite(tree, noun);
    if (!isAside || tree.tokens[noun - 2]?.text !== ',') return [];
    const verb = childrenBy(tree, noun, 'acl').find((at) => tree.tokens[at]?.deprel === 'acl:relcl');
    const type = verb === undefined ? null : answerOf(where, verb);
    if (verb === undefined || !type || matched.has(verb)) return [];
    const subject = surfaceSubject(tree, verb);
    const sources = distinctEnds(subject === null ? [] : endsAt(where, subject)).filter(
      (end) => !isNameless(end),
    );
    const askers = askersBefore(reading, where, noun);
    const isOwn = askers.some((asker) => sources.some(({ actor }) => areOneSide(asker, actor)));
    if (sources.length === 0 || askers.length === 0 || isOwn) return [];
    return [
      {
        frame: bareFrame(`${type}/${lemma(tree, verb)} (aside)`, type, lemma(tree, verb)),
        predicate: verb,
        carrier: verb,
        sources,
        targets: toldEnds(askers, pointerTo(where, noun, noun, askers)),
        mutual: false,
        trigger: [noun, verb],
        passive: false,
        byOrder: false,
        answered: true,
      },
    ];
  });
}

function answerOf({ tree }: SentenceReading, verb: number): RelationType | null {
  const word = lemma(tree, verb);
  const isTurn = word !== 'turn' || childrenBy(tree, verb, 'compound:prt').length > 0;
  const isUndone = childrenBy(tree, verb, 'aux', 'advmod').some((at) => UNDONE.test(lemma(tree, at)));
  if (isPassiveHere(tree, verb) || isUndone || !isTurn) return null;
  return SPURNING.has(word) ? 'REJECT' : ACCEPTING.has(word) ? 'AGREE' : null;
}

const UNDONE = /^(can|could|may|might|never|not|should|will|would)$/;

/** Who is told to have asked or offered just before; else whose sentence it is. */
function askersBefore(reading: Reading, where: SentenceReading, noun: number) {
  const asked = reading.told.findLast(
    ({ type, sentence, predicate, mutual }) =>
      sentence === where.index && predicate < noun && !mutual && ASKED.has(type),
  );
  return asked ? togetherWith(reading.told, asked) : [];
}

const ASKED: ReadonlySet<RelationType> = new Set(['AGREE', 'REQUEST', 'THREATEN']);
