// "on a visit to Chad, the premier called for calm": who is abroad on an errand is who the rest is told of.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, lemma, relation } from '../../tree.ts';
import { endsAt } from './ends.ts';
import { type Roles, rolesOf } from './roles.ts';
import { isPassiveHere } from './subjects.ts';

/** Whether a noun is a journey that somebody is on, and nothing that is spoken on: "on a visit", but "commented on the visit". */
export function isJourney({ tree }: SentenceReading, noun: number): boolean {
  if (!VISITS.has(lemma(tree, noun))) return false;
  const preposition = caseOf(tree, noun);
  if (preposition !== 'during' && preposition !== 'on') return false;
  // "insisted on a visit"
  if (relation(tree, noun) === 'obl' && ON_WHAT.has(lemma(tree, tree.tokens[noun]?.head ?? -1))) return false;
  // whose it is, another word tells
  if (childrenBy(tree, noun, 'nmod:poss').length > 0) return false;
  if (childrenBy(tree, noun, 'nmod').some((at) => OWNING.has(caseOf(tree, at) ?? ''))) return false;
  return childrenBy(tree, noun, 'det').every((at) => /^(an?|his|her)$/.test(lemma(tree, at)));
}

const OWNING: ReadonlySet<string> = new Set(['by', 'from', 'of']);
const ON_WHAT = wordClass('verbs.on-what');
const VISITS: ReadonlySet<string> = new Set(['trip', 'visit']);

/** The roles of a journey with whoever is on it. */
export function withTraveller(where: SentenceReading, noun: number, roles: Roles): Roles {
  if (!isJourney(where, noun) || roles.has('subj')) return roles;
  const { tree } = where;
  const head = tree.tokens[noun]?.head ?? -1;
  const isVerb = tree.tokens[head]?.upos === 'VERB';
  const told = isVerb
    ? isPassiveHere(tree, head)
      ? []
      : (rolesOf(tree, head).get('subj') ?? [])
    : relation(tree, noun) === 'nmod' && caseOf(tree, noun) === 'on'
      ? [head]
      : [];
  const travellers = told.filter((at) => endsAt(where, at).some(isOnBusiness));
  return travellers.length === 0 ? roles : new Map([...roles, ['subj', travellers]]);
}

/** Whoever holds an office, by name or title. */
const isOnBusiness = ({ actor, mention }: ReturnType<typeof endsAt>[number]) =>
  actor.kind === 'person' || mention.cue?.kind === 'title' || mention.cue?.word === 'delegation';
