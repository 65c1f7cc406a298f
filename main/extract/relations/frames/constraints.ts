// Whether what must stand with a frame's head stands there.

import { isBand } from '../../actor-sets.ts';
import type { Constraint, Frame } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { perPlace, type Reading, type SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, conjuncts, lemma, relation } from '../../tree.ts';
import type { Candidate } from '../candidate.ts';
import { cargoOf } from '../roles/cargo.ts';
import { QUANTITIES } from '../roles/ends.ts';
import { rolesOf } from '../roles/roles.ts';

/** "handed over medicines": what the parser took for "over medicines" is the object. */
export function withParticle(candidate: Candidate, particle: string): Candidate {
  const objects = candidate.roles.get(particle) ?? [];
  if (objects.length === 0 || candidate.roles.has('obj')) return candidate;
  return { ...candidate, roles: new Map([...candidate.roles, ['obj', objects]]) };
}

/** A particle at the verb or right behind its object, whatever the parser calls it: "handed the men over". */
export function hasParticle({ where, predicate, roles }: Candidate, particle: string): boolean {
  const { tokens } = where.sentence;
  const next = tokens[predicate + 1];
  // "the men they took in Golan", "whom they threw in jail": where, not what
  // but "stood by Kyiv"
  const hasObject = particle === 'in' && roles.has('obj');
  const isWhere = particle !== 'by' && next?.deprel === 'case' && (hasObject || isPlaceAt(where, next.head));
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
export function meets(candidate: Candidate, { role, lemmas, forbidden }: Constraint): number | null {
  const isAny = lemmas.has('*');
  for (const { at, forms } of wordsAt(candidate, role, forbidden))
    if (isAny || forms.some((form) => lemmas.has(form))) return at;
  return forbidden && candidate.byOrder && role === 'comp' ? purposeBehind(candidate, lemmas) : null;
}

/** What meets each constraint of a frame, null for what is forbidden; null where the frame does not fit. */
export function metBy(candidate: Candidate, { constraints }: Frame): (number | null)[] | null {
  const met = constraints.map((one) => meets(candidate, one));
  return constraints.every(({ forbidden }, index) => (met[index] === null) === forbidden) ? met : null;
}

/** What stands at a role, in the order in which it is asked, and all that it may be called. */
interface Word {
  at: number;
  forms: readonly string[];
}

// many frames ask the same of a candidate
const asked = new WeakMap<Candidate, Map<string, Word[]>>();

export function wordsAt(candidate: Candidate, role: string, forbidden = false): readonly Word[] {
  let known = asked.get(candidate);
  if (!known) asked.set(candidate, (known = new Map()));
  const key = forbidden && candidate.byOrder ? `-${role}` : role;
  let words = known.get(key);
  if (!words) known.set(key, (words = readWords(candidate, role, forbidden)));
  return words;
}

function readWords(candidate: Candidate, role: string, forbidden: boolean): Word[] {
  const { reading, where, roles } = candidate;
  const indices =
    role === 'obj'
      ? objectsOf(candidate)
      : (roles.get(role) ??
        behind(candidate, role) ?? [
          ...nestedPreposition(candidate, role),
          ...(role === 'with' ? cargoOf(where.tree, roles.get('subj') ?? []) : []),
        ]);
  const words: Word[] = [];
  const parsed = forbidden && candidate.byOrder && !CORE.has(role) ? parsedAt(candidate, role) : [];
  for (const index of [...indices, ...parsed, ...headsBehind(candidate, role, forbidden, indices)]) {
    // "told them that it was an act of war": what something is said to be is nothing that anyone does
    if (role === 'comp' && isNounPredicate(where, index)) continue;
    for (const at of conjuncts(where.tree, index)) {
      if (role === 'comp' && isOthers(where, at)) continue;
      words.push({ at, forms: formsHere(where, at) });
      for (const child of childrenBy(where.tree, at, 'compound'))
        words.push({ at: child, forms: formsOf(where, child) });
      // "most of Sirte" is a town as well
      for (const child of measured(reading, where, at))
        words.push({ at: child, forms: formsHere(where, child) });
    }
  }
  return words;
}

/** "offered to mediate, Chad to send observers": what another does in a clause of its own. */
const isOthers = ({ tree }: SentenceReading, at: number) =>
  relation(tree, at) === 'conj' &&
  tree.tokens[at]?.xpos === 'VB' &&
  childrenBy(tree, at, 'aux').length === 0 &&
  childrenBy(tree, at, 'nsubj').length > 0;

const isNounPredicate = ({ tree }: SentenceReading, index: number) =>
  tree.tokens[index]?.upos === 'NOUN' &&
  ['cop', 'det'].every((kind) => childrenBy(tree, index, kind).length > 0);

/** "lands in Goma to help the police", read by the order of the words. */
function purposeBehind({ where, predicate }: Candidate, lemmas: ReadonlySet<string>): number | null {
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
  role: string,
  forbidden: boolean,
  indices: readonly number[],
): number[] {
  const [first] = indices;
  if (!forbidden || role !== 'subj' || !candidate.byOrder || first === undefined) return [];
  const length = Math.max(0, candidate.predicate - first - 1);
  return Array.from({ length }, (_, offset) => first + 1 + offset);
}

/** What is no preposition. */
const CORE: ReadonlySet<string> = new Set(['comp', 'iobj', 'obj', 'subj']);

/** "warned Chad of famine": what a frame forbids there the parse knows, whatever the order of words gives. */
const parsedAt = ({ where, predicate, roles }: Candidate, role: string): readonly number[] =>
  (rolesOf(where.tree, predicate).get(role) ?? []).filter((at) => !roles.get(role)?.includes(at));

/** Objects; "was denied a *visa*" has a second one, and to the parser "told *Qatar* to leave" has only a receiver. */
function objectsOf({ roles, carried }: Candidate): readonly number[] {
  const own = [...(roles.get('obj') ?? []), ...(roles.get('iobj2') ?? [])];
  return own.length > 0 ? own : (roles.get('iobj') ?? carried?.get('obj') ?? []);
}

/** "tens of thousands of dollars": thousands, and dollars */
function measured(reading: Reading, where: SentenceReading, index: number): number[] {
  if (!measures(reading, where, index)) return [];
  const next = childrenBy(where.tree, index, 'nmod').filter((child) => caseOf(where.tree, child) === 'of');
  return next.flatMap((child) => [child, ...measured(reading, where, child)]);
}

/** "$4 million worth of medicine", "tonnes of grain" are medicine and grain; "a suspension of aid" is no aid. */
export function measures(reading: Reading, where: SentenceReading, index: number): boolean {
  const word = lemma(where.tree, index);
  return (
    reading.lexicon.measures.has(word) ||
    QUANTITIES.has(word) ||
    /^(CD|\$)$/.test(where.sentence.tokens[index]?.xpos ?? '')
  );
}

/** All that a word may be called, by what it is and by whom it names. */
const formsHere = perPlace((where, index): readonly string[] => {
  const [own, named] = [formsOf(where, index), standsFor(where, index)];
  return named.length === 0 ? own : [...own, ...named];
});

/** Lemmas that a name answers to: who is named is a guest as much as "the president", "two North Koreans" are people. */
function standsFor(where: SentenceReading, index: number): string[] {
  const { at, sentence } = where;
  if (!at[index]) return [];
  const isPerson = at[index]?.actors[0]?.kind === 'person';
  // "claims Gibraltar"
  const isDependency = at[index]?.actors[0]?.kind === 'state' && at[index].actors[0].affiliation !== null;
  const isNational = at[index]?.form === 'demonym' && sentence.tokens[index]?.xpos.startsWith('NN') === true;
  // "out of Kismayo" as "out of the town", "took Sanaa"
  const isTown = at[index]?.actors[0]?.kind === 'place' || isTaken(where, index);
  return [
    ...(isPerson ? ['president'] : []),
    ...(isNational ? ['demonym'] : []),
    ...(isDependency ? ['territory'] : []),
    ...(isTown ? ['town'] : []),
    // the Shabaab, as "rebels"
    ...(at[index]?.actors.some(isBand) ? ['band'] : []),
  ];
}

/** "took Kabul from the army", but "hit Tehran with sanctions": a capital that is fought for is a town, and no state. */
const isTaken = ({ at, tree }: SentenceReading, index: number) =>
  at[index]?.form === 'capital' && TAKING.has(lemma(tree, tree.tokens[index]?.head ?? -1));

const TAKING = wordClass('verbs.taking-towns');

/** A plural that the tagger took for a singular counts too: "views" is "view". */
function formsOf(where: SentenceReading, index: number): string[] {
  // "charged each other", but not "Lee and others were charged"
  if (where.sentence.tokens[index]?.lower === 'others') return ['others'];
  // of a joined name the last word counts: "American troops"
  const whole = lemma(where.tree, index);
  const word = whole.slice(whole.lastIndexOf(' ') + 1);
  // of a body any: "the International Court of Justice" is a court
  const kind = where.at[index]?.actors[0]?.kind;
  const isName = where.at[index]?.form === 'name';
  const isBody = isName && (kind === 'organisation' || kind === 'institution');
  // the Soviet Union is no union, nor Martin Luther King a king
  if (isName && whole !== word && (kind === 'state' || kind === 'person')) return [];
  const plural = word.endsWith('s')
    ? [word.slice(0, -1), word.replace(/ies$/, 'y'), word.replace(/es$/, '')]
    : [];
  return [
    // but "the National Conference" is no national
    ...(isBody ? whole.split(' ').filter((part) => part !== 'national') : []),
    // "walked out of ECOWAS"
    ...(kind === 'organisation' && where.at[index]?.cue === null ? ['named-body'] : []),
    ...(isExodus(where, index) ? ['evacuee'] : []),
    word,
    ...plural,
  ];
}

/** "hosts 900,000 Somalis", "took in more than a million Ukrainians": so many are no guests. */
function isExodus({ tree, at }: SentenceReading, index: number): boolean {
  if (at[index]?.form !== 'demonym' && at[index]?.actors[0]?.kind !== 'people') return false;
  const many = childrenBy(tree, index, 'nummod').map((child) => tree.tokens[child]?.lower ?? '');
  return many.some((word) => /^(\d{1,3}(,\d{3})+|thousand|million|\d\.?\d*m)$/.test(word));
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
