// "Algeria rejects Morocco's offer": who answers an offer, a request, a threat or a charge is who it was made to.
import type { Frame } from '../lexicon/types.ts';
import type { RelationType } from '../model.ts';
import type { Reading, SentenceReading } from '../reading.ts';
import { caseOf, childrenBy, lemma, relation } from '../tree.ts';
import type { Match } from './candidate.ts';
import { tryFrame } from './fit.ts';
import type { Head } from './heads.ts';
import { isPassiveHere, surfaceSubject } from './subjects.ts';

/** What one addresses to another, and what is answered. */
const ADDRESSED: ReadonlySet<RelationType> = new Set(['ACCUSE', 'AGREE', 'REJECT', 'REQUEST', 'THREATEN']);

/** Types of verbs that answer: "turned down", "agreed to", "gave in to". */
const ANSWERS: ReadonlySet<RelationType> = new Set(['AGREE', 'CONCEDE', 'REJECT', 'RETREAT']);

/** "scrapped the rule after an appeal from Qatar", "went ahead despite objections from Egypt" */
const UPON: ReadonlySet<string> = new Set([
  'after',
  'amid',
  'at',
  'despite',
  'following',
  'in response to',
  'in spite of',
  'notwithstanding',
  'on',
  'under',
  'upon',
]);

/** Nouns whose addressee is only told by who answers. They may serve as the object of another match. */
export function matchAnswered(
  where: SentenceReading,
  heads: readonly Head[],
  matches: readonly Match[],
): Match[] {
  return heads.flatMap((head) => {
    const { predicate, pos, frames } = head;
    const isOpen = pos === 'noun' && frames.some((frame) => ADDRESSED.has(frame.type));
    if (!isOpen || matches.some((match) => match.predicate === predicate)) return [];
    const candidate = head.candidate();
    const answering = answererOf(candidate.reading, where, predicate, matches);
    if (answering === null) return [];
    const preposition = caseOf(where.tree, predicate);
    const roles = new Map([...candidate.roles].map(([role, at]) => [role, [...at]]));
    roles.set('answer', [answering]);
    for (const frame of frames) {
      if (!ADDRESSED.has(frame.type) || frame.mutual) continue;
      // "on request", but "poured cold water on a proposal"
      if (ON_REQUEST.has(preposition ?? '') && frame.type !== 'REQUEST') continue;
      const match = tryFrame({ ...candidate, roles, carried: null }, addressed(frame, preposition));
      if (match) return [{ ...match, answered: true }];
    }
    return [];
  });
}

const ON_REQUEST: ReadonlySet<string> = new Set(['at', 'on', 'under', 'upon']);

/** "the request of mediators" is theirs where something is done "at" it. */
const addressed = (frame: Frame, preposition: string | null): Frame => ({
  ...frame,
  source: ['poss', 'by', 'from', ...(preposition === 'at' ? ['of'] : [])],
  target: ['answer'],
});

/** The subject of the verb that answers; null where the noun stands elsewhere. */
function answererOf(
  reading: Reading,
  where: SentenceReading,
  noun: number,
  matches: readonly Match[],
): number | null {
  const { tree } = where;
  const governor = tree.tokens[noun]?.head ?? -1;
  const preposition = caseOf(tree, noun);
  const kind = relation(tree, noun);
  // "in response to criticism by France", "in line with demands of the EU"
  if (kind === 'nmod' && RESPONSES.has(lemma(tree, governor)) && caseOf(tree, governor) === 'in')
    return doerOf(where, tree.tokens[governor]?.head ?? governor);
  if (tree.tokens[governor]?.upos !== 'VERB') return null;
  if (kind === 'obl' && preposition !== null && UPON.has(preposition)) return doerOf(where, governor);
  const isAnswered = kind === 'obj' || (kind === 'obl' && (preposition === 'to' || preposition === 'with'));
  if (!isAnswered) return null;
  // where the answer itself has been read, the two are joined already
  if (matches.some((match) => match.predicate === governor)) return null;
  return answers(reading, lemma(tree, governor)) ? surfaceSubject(tree, governor) : null;
}

/** "was arrested by Ghana at the request of Mali": Ghana answers, and nobody where no doer is told. */
const doerOf = ({ tree }: SentenceReading, verb: number): number | null =>
  isPassiveHere(tree, verb)
    ? (childrenBy(tree, verb, 'obl').find((child) => caseOf(tree, child) === 'by') ?? null)
    : surfaceSubject(tree, verb);

const RESPONSES: ReadonlySet<string> = new Set([
  'accordance',
  'answer',
  'compliance',
  'defiance',
  'line',
  'reaction',
  'reply',
  'response',
]);

/** Whether a verb may answer. */
function answers(reading: Reading, verb: string): boolean {
  const frames = (reading.lexicon.frames.get(`${verb}/verb`) ?? []).filter((frame) => !frame.particle);
  const effect = reading.lexicon.operators.get(`${verb}/verb`)?.effect;
  return effect === 'deny' || effect === 'refuse' || frames.some((frame) => ANSWERS.has(frame.type));
}
