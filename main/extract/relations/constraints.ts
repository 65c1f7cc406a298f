// Whether what must stand with a frame's head stands there.
import type { Constraint } from '../lexicon/types.ts';
import type { Reading, SentenceReading } from '../reading.ts';
import { caseOf, childrenBy, conjuncts, lemma, relation } from '../tree.ts';
import type { Candidate } from './candidate.ts';
import { QUANTITIES } from './ends.ts';

/** "handed over medicines": what the parser took for "over medicines" is the object. */
export function withParticle(candidate: Candidate, particle: string): Candidate {
  const objects = candidate.roles.get(particle) ?? [];
  if (objects.length === 0 || candidate.roles.has('obj')) return candidate;
  return { ...candidate, roles: new Map([...candidate.roles, ['obj', objects]]) };
}

/** A particle at the verb or right behind its object, whatever the parser calls it: "handed the men over". */
export function hasParticle({ where, predicate }: Candidate, particle: string): boolean {
  const { tokens } = where.sentence;
  const next = tokens[predicate + 1];
  // "the men they took in Golan": where, not what
  // but "stood by Kyiv"
  const isWhere = particle !== 'by' && next?.deprel === 'case' && isPlaceAt(where, next.head);
  if (next?.lower === particle && !isWhere) return true;
  return (where.tree.children[predicate] ?? []).some(
    (child) =>
      tokens[child]?.lower === particle &&
      child > predicate &&
      ['compound', 'advmod', 'obl', 'case'].includes(relation(where.tree, child)),
  );
}

const isPlaceAt = ({ at }: SentenceReading, index: number) =>
  at[index]?.form === 'capital' ||
  at[index]?.actors[0]?.kind === 'place' ||
  (at[index]?.places?.length ?? 0) > 0;

/** The token that meets a constraint; null where none does. */
export function meets(candidate: Candidate, constraint: Constraint): number | null {
  const { where, roles } = candidate;
  const indices =
    constraint.role === 'obj'
      ? objectsOf(candidate)
      : (roles.get(constraint.role) ??
        behind(candidate, constraint.role) ??
        nestedPreposition(candidate, constraint.role));
  for (const index of [...indices, ...headsBehind(candidate, constraint, indices)]) {
    for (const at of conjuncts(where.tree, index)) {
      if (hasLemma(where, at, constraint.lemmas) || isPersonOf(where, at, constraint.lemmas)) return at;
      const inner = [
        ...childrenBy(where.tree, at, 'compound'),
        ...(measures(candidate.reading, where, at) ? childrenBy(where.tree, at, 'nmod') : []).filter(
          (child) => caseOf(where.tree, child) === 'of',
        ),
      ].find((child) => hasLemma(where, child, constraint.lemmas));
      if (inner !== undefined) return inner;
    }
  }
  return constraint.forbidden && candidate.byOrder && constraint.role === 'comp'
    ? purposeBehind(candidate, constraint)
    : null;
}

/** "lands in Goma to help the police", read by the order of the words. */
function purposeBehind({ where, predicate }: Candidate, { lemmas }: Constraint): number | null {
  const { tokens } = where.sentence;
  const at = tokens.findIndex(
    ({ xpos, lemma: word }, index) => index > predicate && xpos === 'VB' && lemmas.has(word),
  );
  return at < 0 ? null : at;
}

/** "sailed to Dokdo in protest at the map": what stands before a noun in another phrase is not the noun's. */
function behind({ predicate, carrier, carried }: Candidate, role: string): readonly number[] | undefined {
  const places = carried?.get(role);
  if (role === 'subj' || carrier !== predicate) return places;
  const own = places?.filter((at) => at > predicate);
  return own && own.length > 0 ? own : undefined;
}

/** "the Chilean earthquake killed", read by the order of the words: what kills is the noun behind the name. */
function headsBehind(
  candidate: Candidate,
  { role, forbidden }: Constraint,
  indices: readonly number[],
): number[] {
  const [first] = indices;
  if (!forbidden || role !== 'subj' || !candidate.byOrder || first === undefined) return [];
  const length = Math.max(0, candidate.predicate - first - 1);
  return Array.from({ length }, (_, offset) => first + 1 + offset);
}

/** Objects; "was denied a *visa*" has a second one, and to the parser "told *Qatar* to leave" has only a receiver. */
function objectsOf({ roles, carried }: Candidate): readonly number[] {
  const own = [...(roles.get('obj') ?? []), ...(roles.get('iobj2') ?? [])];
  return own.length > 0 ? own : (roles.get('iobj') ?? carried?.get('obj') ?? []);
}

/** "$4 million worth of medicine", "tonnes of grain" are medicine and grain; "a suspension of aid" is no aid. */
export function measures(reading: Reading, where: SentenceReading, index: number): boolean {
  const word = lemma(where.tree, index);
  return (
    reading.lexicon.measures.has(word) || QUANTITIES.has(word) || where.sentence.tokens[index]?.xpos === '$'
  );
}

/** "received Nicolas Maduro": who is named is a guest as much as "the president". */
const isPersonOf = (where: SentenceReading, index: number, lemmas: ReadonlySet<string>) =>
  lemmas.has('president') && where.at[index]?.actors[0]?.kind === 'person';

/** A plural that the tagger took for a singular counts too: "views" is "view". */
function hasLemma(where: SentenceReading, index: number, lemmas: ReadonlySet<string>): boolean {
  if (lemmas.has('*') || (lemmas.has('evacuee') && isExodus(where, index))) return true;
  // of a joined name the last word counts: "American troops"
  const whole = lemma(where.tree, index);
  const word = whole.slice(whole.lastIndexOf(' ') + 1);
  // of a body any: "the International Court of Justice" is a court
  const kind = where.at[index]?.actors[0]?.kind;
  const isBody = where.at[index]?.form === 'name' && (kind === 'organisation' || kind === 'institution');
  if (isBody && whole.split(' ').some((part) => lemmas.has(part))) return true;
  // "walked out of ECOWAS"
  if (kind === 'organisation' && lemmas.has('organisation') && where.at[index]?.cue === null) return true;
  if (lemmas.has(word) || !word.endsWith('s')) return lemmas.has(word);
  return [word.slice(0, -1), word.replace(/ies$/, 'y'), word.replace(/es$/, '')].some((form) =>
    lemmas.has(form),
  );
}

/** "hosts 900,000 Somalis", "took in more than a million Ukrainians": so many are no guests. */
function isExodus({ tree, at }: SentenceReading, index: number): boolean {
  const many = childrenBy(tree, index, 'nummod').map((child) => tree.tokens[child]?.lower ?? '');
  const isPeople = at[index]?.form === 'demonym' || at[index]?.actors[0]?.kind === 'people';
  return isPeople && many.some((word) => /^(\d{1,3}(,\d{3})+|thousand|million|\d\.?\d*m)$/.test(word));
}

/** A preposition that hangs on the object although it belongs to the verb: "put forces on alert". */
function nestedPreposition(candidate: Candidate, role: string): number[] {
  const objects = candidate.roles.get('obj') ?? [];
  return objects.flatMap((object) =>
    childrenBy(candidate.where.tree, object, 'nmod', 'obl').filter(
      (child) => caseOf(candidate.where.tree, child) === role,
    ),
  );
}
