// "bombed the rebels in retaliation for an ambush": who is struck back at has struck first.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, lemma } from '../../tree.ts';
import { type Match, plainMatch } from '../candidate.ts';
import { type End, endsAt, isNameless } from '../roles/ends.ts';
import { endsInside } from '../roles/inside.ts';
import { bareFrame } from './bare-frame.ts';
import { FORCE, isAnyDeed } from './judged.ts';

/** One match for each deed of force that another answers, by whoever suffers the answer. */
export const matchAvenged = (where: SentenceReading, events: readonly Match[]): Match[] =>
  events
    .filter(({ frame: { type, mode }, mutual }) => !mutual && (FORCE.has(type) || mode === 'violence'))
    .filter(({ targets }) => targets.every((end) => !isNameless(end) && !isTheatre(where, end)))
    .flatMap((match) => avengedBy(where, match).flatMap((deed) => firstDeed(where, match, deed)));

/** "bombed northern Iraq", "struck bases in Iraq": whoever was hit there need not be Iraq. */
function isTheatre({ tree }: SentenceReading, { mention: { head } }: End): boolean {
  const isPart = childrenBy(tree, head, 'amod', 'compound').some((at) =>
    PARTS.test(tree.tokens[at]?.lower ?? ''),
  );
  return isPart || ['in', 'inside', 'near'].includes(caseOf(tree, head) ?? '');
}

const PARTS = /^(central|(north|south)?(east|west)ern|(north|south)ern)$/;

/** The nouns of deeds that a deed answers. */
function avengedBy({ tree }: SentenceReading, { predicate, carrier, trigger }: Match): number[] {
  const at = [...new Set([predicate, carrier, ...trigger])];
  const answers = at
    .flatMap((one) => childrenBy(tree, one, 'obl', 'nmod'))
    .filter((one) => ANSWERS.has(lemma(tree, one)) && ['in', 'as'].includes(caseOf(tree, one) ?? ''))
    .flatMap((one) => [...childrenBy(tree, one, 'nmod'), ...besides(tree, one)])
    .filter((one) => ['for', 'to'].includes(caseOf(tree, one) ?? ''));
  const avenged = at
    .flatMap((one) => childrenBy(tree, one, 'advcl', 'xcomp', 'acl'))
    .filter((one) => lemma(tree, one) === 'avenge')
    .flatMap((one) => childrenBy(tree, one, 'obj'));
  return [...new Set([...answers, ...avenged])].filter(
    (one) => FIRST.has(lemma(tree, one)) && !isAnyDeed(tree, one),
  );
}

/** What stands right behind a noun with a preposition, wherever the parse hangs it. */
function besides({ tokens }: SentenceReading['tree'], noun: number): number[] {
  const next = tokens[noun + 1];
  return next?.deprel === 'case' && next.head > noun ? [next.head] : [];
}

const ANSWERS = wordClass('nouns.answers-by-force');
const FIRST = wordClass('nouns.deeds-avenged');

/** "for an attack on its post", "for the massacre": of whoever suffered it, else of who avenges it. */
function firstDeed(where: SentenceReading, { sources, targets }: Match, deed: number): Match[] {
  // "in retaliation for an attack by the rebels" tells by itself whose it was
  if (endsAt(where, deed).length > 0 || endsInside(where, deed, ['by', 'poss', 'from'], 2).length > 0)
    return [];
  const victims = sufferers(where, deed, sources);
  const frame = bareFrame('ASSAULT/avenged', 'ASSAULT', lemma(where.tree, deed));
  return victims.length > 0 ? [plainMatch(frame, deed, targets, victims, { judged: true })] : [];
}

/** Whoever is named behind the deed; its avengers where that is somebody without a name, or where only a place is told. */
function sufferers(where: SentenceReading, deed: number, avengers: readonly End[]): readonly End[] {
  const { tree } = where;
  const behind = [...childrenBy(tree, deed, 'nmod'), ...besides(tree, deed)];
  const hit = behind.filter((at) => HIT.has(caseOf(tree, at) ?? ''));
  // "in retaliation for a raid": on whom is not told
  if (hit.length === 0) return behind.length > 0 ? avengers : [];
  const isOwn = hit.some((at) =>
    childrenBy(tree, at, 'nmod:poss').some((one) => OWN.has(tree.tokens[one]?.lower ?? '')),
  );
  const ends = hit.flatMap((at) => endsAt(where, at));
  const named = ends.length > 0 ? ends : hit.flatMap((at) => endsInside(where, at, ['poss', 'of'], 2));
  return isOwn || (named.length > 0 && named.every(isNameless)) ? avengers : named;
}

const OWN: ReadonlySet<string> = new Set(['his', 'its', 'our', 'their']);
const HIT: ReadonlySet<string> = new Set(['against', 'of', 'on']);
