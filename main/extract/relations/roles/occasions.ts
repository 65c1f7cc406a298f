// Against whom, what gave occasion to it tells: "put its navy on alert after Argentine boats came near", "marched ahead of
// a visit by …", "the detainees in Israeli prisons went on hunger strike", "suspended aid to Chad, citing abuses".
import type { Frame } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, isMarked, lemma, relation } from '../../tree.ts';
import type { Candidate } from '../candidate.ts';
import { type End, endsAt, isNameless } from './ends.ts';
import { endsInside } from './inside.ts';
import { rolesOf } from './roles.ts';
import { surfaceSubject } from './subjects.ts';

/** Whose force stands ready for what others do. */
const READY = wordClass('nouns.ready');

const HOSTILE: ReadonlySet<RelationType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'SANCTION', 'THREATEN']);

/** Against whom it is where no role says so. */
export function occasioners(candidate: Candidate, frame: Frame): readonly End[] {
  const found =
    frame.type === 'MOBILIZE'
      ? alarming(candidate, frame)
      : frame.type === 'PROTEST'
        ? [...visitors(candidate), ...jailers(candidate)]
        : frame.type === 'ACCUSE'
          ? punished(candidate)
          : [];
  const repaid = HOSTILE.has(frame.type) && found.length === 0 ? answered(candidate) : found;
  return repaid.filter((end) => !isNameless(end) && !candidate.barred.has(end.actor.id));
}

/** "responded to Minsk by closing two crossings": against whom one answers so. */
function answered({ where: { tree }, where, predicate }: Candidate): readonly End[] {
  const verb = tree.tokens[predicate]?.head ?? -1;
  const isMeans =
    relation(tree, predicate) === 'advcl' &&
    tree.tokens[predicate]?.xpos === 'VBG' &&
    isMarked(tree, predicate, 'by');
  if (!isMeans || !REPLYING.has(lemma(tree, verb))) return [];
  const roles = rolesOf(tree, verb);
  return ['to', 'at', 'against', 'obj']
    .flatMap((role) => roles.get(role) ?? [])
    .flatMap((at) => endsAt(where, at));
}

const REPLYING = wordClass('verbs.replying');

/** Who did or may do the hostile deed that forces are put on alert about; none for frames that need no such reason. */
function alarming(candidate: Candidate, frame: Frame): readonly End[] {
  const isAlert = frame.constraints.some(({ lemmas, forbidden }) => !forbidden && isOfAlert(lemmas));
  return isAlert || frame.head === 'scramble' ? [...inClauses(candidate), ...inPhrases(candidate)] : [];
}

const isOfAlert = (lemmas: ReadonlySet<string>) => [...READY].some((word) => lemmas.has(word));

/** "after Argentine boats entered the channel", "as Indian columns moved in" */
function inClauses({ reading, where, carrier }: Candidate): readonly End[] {
  const { tree } = where;
  for (const clause of childrenBy(tree, carrier, 'advcl')) {
    const isOccasion = childrenBy(tree, clause, 'mark', 'advmod').some((mark) =>
      OCCASIONS.has(lemma(tree, mark)),
    );
    if (!isOccasion || !isHostileDeed(reading, where, clause)) continue;
    const subject = surfaceSubject(tree, clause);
    const ends = subject === null ? [] : endsAt(where, subject);
    const found = ends.length > 0 || subject === null ? ends : endsInside(where, subject, DOERS, 1);
    if (found.length > 0) return found.map((end) => ({ ...end, direct: false }));
  }
  return [];
}

/** "amid Russian drills", "over fears of a Sudanese attack" */
function inPhrases({ reading, where, carrier }: Candidate): readonly End[] {
  const { tree } = where;
  const phrases = childrenBy(tree, carrier, 'obl').filter((at) => REASONS.has(caseOf(tree, at) ?? ''));
  const nouns = phrases.flatMap((at) => [at, ...childrenBy(tree, at, 'nmod')]);
  // "over fears that Chadian rebels might strike"
  for (const clause of phrases.flatMap((at) => childrenBy(tree, at, 'acl', 'ccomp'))) {
    const subject = surfaceSubject(tree, clause);
    if (subject === null || !isHostileDeed(reading, where, clause)) continue;
    const ends = endsAt(where, subject);
    if (ends.length > 0) return ends;
  }
  for (const noun of nouns) {
    if (!isHostile(reading.lexicon.framesByPos.noun.get(lemma(tree, noun)))) continue;
    const ends = endsInside(where, noun, DOERS, 1);
    if (ends.length > 0) return ends;
  }
  return [];
}

/** A verb of force with the words that make it one: "reported jets", but neither "reported cholera" nor "voted". */
function isHostileDeed(reading: Reading, { tree }: SentenceReading, verb: number): boolean {
  const frames = reading.lexicon.framesByPos.verb.get(lemma(tree, verb)) ?? [];
  const wordsIn = (role: string) =>
    (role === 'obj'
      ? childrenBy(tree, verb, 'obj')
      : role === 'comp'
        ? childrenBy(tree, verb, 'xcomp', 'ccomp', 'advcl')
        : childrenBy(tree, verb, 'obl').filter((at) => caseOf(tree, at) === role)
    ).map((at) => lemma(tree, at));
  return isHostile(
    frames.filter(({ constraints }) =>
      constraints.every(
        ({ role, lemmas, forbidden }) =>
          forbidden || role === 'subj' || wordsIn(role).some((word) => lemmas.has('*') || lemmas.has(word)),
      ),
    ),
  );
}

const isHostile = (frames: readonly Frame[] | undefined) =>
  frames?.some(({ type }) => HOSTILE.has(type)) === true;

const DOERS = ['poss', 'by', 'from'];

const OCCASIONS: ReadonlySet<string> = new Set(['after', 'as', 'because', 'once', 'since', 'when', 'while']);

const REASONS: ReadonlySet<string> = new Set([
  'after',
  'ahead of',
  'amid',
  'because of',
  'before',
  'following',
  'for',
  'in response to',
  'over',
]);

/** "rioted ahead of a visit by the Turkish president", "on the eve of the pope's arrival" */
function visitors({ where, carrier }: Candidate): readonly End[] {
  const { tree } = where;
  const times = childrenBy(tree, carrier, 'obl').filter((at) => VISITED.has(caseOf(tree, at) ?? ''));
  const eves = times.flatMap((at) => (lemma(tree, at) === 'eve' ? childrenBy(tree, at, 'nmod') : [at]));
  for (const visit of eves.filter((at) => VISITS.has(lemma(tree, at)))) {
    const ends = endsInside(where, visit, ['poss', 'by', 'of'], 1);
    if (ends.length > 0) return ends;
  }
  return [];
}

const VISITED: ReadonlySet<string> = new Set(['against', 'ahead of', 'before', 'during', 'on', 'over']);
const VISITS = wordClass('nouns.visits');

/** "detainees in Israeli prisons" protest against who holds them. */
function jailers({ where, roles, carried }: Candidate): readonly End[] {
  const { tree } = where;
  const protesters = roles.get('subj') ?? carried?.get('subj') ?? [];
  const prisons = protesters
    .flatMap((at) => childrenBy(tree, at, 'nmod'))
    .filter((at) => caseOf(tree, at) === 'in' && PRISONS.has(lemma(tree, at)));
  return prisons.flatMap((at) => endsInside(where, at, ['poss', 'of'], 1));
}

const PRISONS = wordClass('nouns.prisons');

/** "suspended aid to Chad, citing abuses": whose abuses, the measure tells. */
function punished({ reading, where, predicate }: Candidate): readonly End[] {
  const { tree } = where;
  const verb = tree.tokens[predicate]?.head ?? -1;
  const isAside = relation(tree, predicate) === 'advcl' && tree.tokens[predicate]?.xpos === 'VBG';
  if (!isAside || lemma(tree, predicate) !== 'cite') return [];
  const frames = reading.lexicon.framesByPos.verb.get(lemma(tree, verb)) ?? [];
  if (!isHostile(frames)) return [];
  const roles = rolesOf(tree, verb);
  const places = ['with', 'on', 'against', 'to', 'from', 'obj'].flatMap((role) => roles.get(role) ?? []);
  for (const place of places) {
    const ends = endsAt(where, place);
    const found = ends.length > 0 ? ends : endsInside(where, place, MEASURED, 1);
    if (found.length > 0) return found.map((end) => ({ ...end, direct: false }));
  }
  return [];
}

const MEASURED = ['with', 'on', 'against', 'to', 'from', 'of', 'poss'];
