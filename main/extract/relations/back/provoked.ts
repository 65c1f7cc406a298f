// "Brazil recalled its envoy after Israel banned Lula", "…, accusing Israel of a raid": a reaction without a target is aimed at
// whoever caused it, and at whoever is charged with something beside it.
import type { Frame, FramePos } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import { hasFrame, type Reading, type SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, conjuncts, firstJoined, lemma, nominalsAt } from '../../tree.ts';
import { CONFLICT } from '../../type-sets.ts';
import type { Candidate } from '../candidate.ts';
import { type End, endsAt } from '../roles/ends.ts';
import { endsInside } from '../roles/inside.ts';
import { isPassiveHere, surfaceSubject } from '../roles/subjects.ts';
import { endsDoing } from '../roles/takers.ts';
import { DOERS } from '../roles/within.ts';
import { isSideOfEnds } from './back.ts';

/** What one does in reaction to others. */
const REACTIONS: ReadonlySet<RelationType> = new Set(['ACCUSE', 'PROTEST', 'SANCTION', 'THREATEN']);

/** Who did what the reaction follows; none where nothing hostile is told beside it. */
export function provokers({ reading, where, carrier }: Candidate, frame: Frame): readonly End[] {
  const ends = REACTIONS.has(frame.type)
    ? [...behindClauses(reading, where, carrier), ...behindNouns(reading, where, carrier)]
    : [];
  const found = ends.length > 0 || !isMeasure(frame) ? ends : charged(reading, where, carrier);
  return found.map((end) => ({ ...end, implied: 'provoked' }));
}

/** "closed the border", but not "arrested two bishops" */
const isMeasure = ({ type, mode }: Frame) =>
  type === 'SANCTION' || (type === 'COERCE' && mode === 'restrict');

/** "accusing Chad of spying", "saying that Chad had shelled a town", "after it blamed Chad", in any clause of the row. */
function charged(reading: Reading, where: SentenceReading, reaction: number): readonly End[] {
  const { tree } = where;
  const isOurs = isSideOfEnds(endsDoing(where, reaction));
  const clauses = conjuncts(tree, firstJoined(tree, reaction)).flatMap((verb) =>
    childrenBy(tree, verb, 'advcl').filter((clause) => isBeside(where, clause)),
  );
  for (const clause of clauses) {
    if (isPassiveHere(tree, clause) || !endsDoing(where, clause).some(({ actor }) => isOurs(actor))) continue;
    const isCharge = hasFrame(reading, 'verb', lemma(tree, clause), CHARGES);
    const named = isCharge ? childrenBy(tree, clause, 'obj').flatMap((at) => endsAt(where, at)) : [];
    const ends = named.length > 0 ? named : blamedIn(reading, where, clause);
    const others = ends.filter(({ actor }) => !isOurs(actor));
    if (others.length > 0) return others;
  }
  return [];
}

const CHARGES: ReadonlySet<RelationType> = new Set(['ACCUSE']);

/** "recalled its envoy, accusing …", "as it accused …": said at the time. */
const isBeside = ({ tree }: SentenceReading, clause: number) =>
  tree.tokens[clause]?.xpos === 'VBG' ||
  childrenBy(tree, clause, 'mark').some((mark) => BESIDE.has(lemma(tree, mark)));

const BESIDE: ReadonlySet<string> = new Set(['after', 'as', 'when', 'while']);

/** "complaining that Chad had jailed two priests": who is said to have done harm. */
function blamedIn(reading: Reading, where: SentenceReading, saying: number): readonly End[] {
  const { tree } = where;
  if (!SAYING.has(lemma(tree, saying)) && !hasFrame(reading, 'verb', lemma(tree, saying), CHARGES)) return [];
  return childrenBy(tree, saying, 'ccomp')
    .filter((deed) => !isPassiveHere(tree, deed) && isHostile(reading, 'verb', lemma(tree, deed)))
    .flatMap((deed) => endsDoing(where, deed));
}

const SAYING = wordClass('verbs.saying-so');

/** "after Chilean jets crossed the border" */
function behindClauses(reading: Reading, where: SentenceReading, reaction: number): readonly End[] {
  const { tree } = where;
  for (const clause of childrenBy(tree, reaction, 'advcl')) {
    // the parse may take the conjunction for a preposition of the subject
    const subject = surfaceSubject(tree, clause);
    const isBehind =
      childrenBy(tree, clause, 'mark').some((mark) => UPON.has(lemma(tree, mark))) ||
      (subject !== null && UPON.has(caseOf(tree, subject) ?? ''));
    if (!isBehind || subject === null || isPassiveHere(tree, clause)) continue;
    if (!isHostile(reading, 'verb', lemma(tree, clause))) continue;
    const others = punishedIn(reading, where, clause, reaction);
    if (others.length > 0) return others;
    const ends = endsAt(where, subject);
    return ends.length > 0 ? ends : endsInside(where, subject, DOERS, 2);
  }
  return [];
}

/** "Brazil recalled its envoy after Peru cut ties with Chad": from Chad, as Peru did; nobody where Brazil itself is punished. */
function punishedIn(
  reading: Reading,
  where: SentenceReading,
  clause: number,
  reaction: number,
): readonly End[] {
  const { tree } = where;
  if (!hasFrame(reading, 'verb', lemma(tree, clause), PUNISHING)) return [];
  const isOurs = isSideOfEnds(endsDoing(where, reaction));
  const ends = nominalsAt(tree, [clause, ...childrenBy(tree, clause, 'obj')], AGAINST).flatMap((at) =>
    endsAt(where, at),
  );
  return ends.some(({ actor }) => isOurs(actor)) ? [] : ends;
}

const PUNISHING: ReadonlySet<RelationType> = new Set(['SANCTION']);
const AGAINST: ReadonlySet<string> = new Set(['against', 'on', 'with']);

/** "over a Chilean raid", "after threats by Chile", "in protest at the shelling of a town by Chile" */
function behindNouns(reading: Reading, where: SentenceReading, reaction: number): readonly End[] {
  const { tree } = where;
  const phrases = childrenBy(tree, reaction, 'obl', 'nmod');
  const felt = phrases.filter((at) => caseOf(tree, at) === 'in' && DISPLEASURE.has(lemma(tree, at)));
  // what anger is at may hang on the verb as well
  const causes = [...felt.flatMap((at) => childrenBy(tree, at, 'nmod')), ...phrases];
  return causes
    .filter((noun) => {
      const preposition = caseOf(tree, noun) ?? '';
      const isCause = UPON.has(preposition) || (felt.length > 0 && AT.has(preposition));
      return isCause && isHostile(reading, 'noun', lemma(tree, noun));
    })
    .flatMap((noun) => endsInside(where, noun, DOERS, 2));
}

const DISPLEASURE = wordClass('nouns.of-displeasure');
const AT: ReadonlySet<string> = new Set(['against', 'at', 'over']);

const isHostile = (reading: Reading, pos: FramePos, word: string) => hasFrame(reading, pos, word, CONFLICT);

const UPON: ReadonlySet<string> = new Set([
  'after',
  'amid',
  'because',
  'because of',
  'following',
  'over',
  'when',
]);
