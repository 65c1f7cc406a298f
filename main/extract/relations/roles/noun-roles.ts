// Who stands where at a noun that tells a deed, with what the parse hangs on the words around it: "dismissed criticism from Turkey".
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, hasModal, hasNot, lemma, relation } from '../../tree.ts';
import { withOrigin } from './origin.ts';
import type { Roles } from './roles.ts';
import { helpedIn } from './struggles.ts';
import { withThanked } from './thanked.ts';
import { withTraveller } from './travels.ts';

export type ReadRoles = (tree: SentenceReading['tree'], predicate: number) => Roles;

/** The roles of a noun that heads a frame. */
export function nounRoles(where: SentenceReading, noun: number, readRoles: ReadRoles): Roles {
  const next = withWhole(where, noun, withNext(where, noun, readRoles));
  const own = withThanked(where, noun, withHelped(where, noun, next));
  return inSupport(where, noun, withAuthor(where, noun, withTraveller(where, noun, own)));
}

/** "The raid was the work of Chad": whose work it was has done it; "may be the work of Chad" leaves it open. */
function withAuthor({ tree }: SentenceReading, noun: number, roles: Roles): Roles {
  const work = tree.tokens[noun]?.head ?? -1;
  const isCalledWork =
    relation(tree, noun) === 'nsubj' &&
    WORK.has(lemma(tree, work)) &&
    relation(tree, work) !== 'xcomp' &&
    childrenBy(tree, work, 'cop').length > 0;
  if (!isCalledWork || roles.has('by') || hasNot(tree, work) || hasModal(tree, work)) return roles;
  const authors = childrenBy(tree, work, 'nmod').filter((child) => caseOf(tree, child) === 'of');
  return authors.length === 0 ? roles : new Map([...roles, ['by', authors]]);
}

const WORK: ReadonlySet<string> = new Set(['doing', 'handiwork', 'work']);

/** "Chad's campaign of raids on Mali": who owns the campaign owns the raids. */
function withWhole({ tree, at }: SentenceReading, noun: number, roles: Roles): Roles {
  const whole = tree.tokens[noun]?.head ?? -1;
  const isPart =
    relation(tree, noun) === 'nmod' && caseOf(tree, noun) === 'of' && WHOLES.has(lemma(tree, whole));
  if (!isPart || roles.has('poss') || roles.has('by')) return roles;
  const owners = childrenBy(tree, whole, 'nmod:poss', 'amod').filter((owner) => at[owner]);
  return owners.length === 0 ? roles : new Map([...roles, ['poss', owners]]);
}

const WHOLES = wordClass('nouns.many-deeds');

/** "dismissed criticism from Turkey": what stands right behind a noun is the noun's too, though the parse hangs it on the verb. */
function withNext(where: SentenceReading, noun: number, readRoles: ReadRoles): Roles {
  const { tree } = where;
  const own = withOrigin(tree, noun, withPlace(tree, readRoles(tree, noun)));
  // "a raid by Kenya on the camp", "the murder of sailors by pirates"
  const ends = [
    noun,
    ...childrenBy(tree, noun, 'nmod').filter((child) => /^(by|of)$/.test(caseOf(tree, child) ?? '')),
  ];
  const next = childrenBy(tree, tree.tokens[noun]?.head ?? -1, 'obl', 'nmod').find((child) =>
    childrenBy(tree, child, 'case').some((at) => ends.includes(at - 1)),
  );
  const preposition = next === undefined ? null : caseOf(tree, next);
  if (next === undefined || preposition === null || own.has(preposition)) return own;
  return new Map([...own, [preposition, [next]]]);
}

/** "the jailing of a Finn in Minsk", hung on the Finn: where it is done. */
function withPlace(tree: SentenceReading['tree'], roles: Roles): Roles {
  const places = roles.has('in')
    ? []
    : (roles.get('of') ?? []).flatMap((victim) =>
        childrenBy(tree, victim, 'nmod').filter((at) => caseOf(tree, at) === 'in'),
      );
  return places.length === 0 ? roles : new Map([...roles, ['in', places]]);
}

/** "backs Mali in the fight": the fight is Mali's. */
function withHelped({ tree }: SentenceReading, noun: number, roles: Roles): Roles {
  // who is named tells more than "its"
  const isNamed = roles.get('poss')?.some((at) => tree.tokens[at]?.xpos !== 'PRP$') === true;
  const helped = isNamed ? null : helpedIn(tree, noun);
  return helped === null ? roles : new Map([...roles, ['poss', [helped]]]);
}

/** "sent troops to Mali in support of Chad": the support is for Chad. */
function inSupport({ tree }: SentenceReading, noun: number, roles: Roles): Roles {
  const helped = roles.get('of');
  const isIn = lemma(tree, noun) === 'support' && caseOf(tree, noun) === 'in' && helped !== undefined;
  if (!isIn) return roles;
  const rest = [...roles].filter(([role]) => role !== 'of' && role !== 'to');
  return new Map([...rest, ['for', helped]]);
}
