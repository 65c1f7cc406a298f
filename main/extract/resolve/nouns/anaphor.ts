// Who "the bloc", "the kingdom", "his country" and "its neighbour" are.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { hasPronoun } from '../../mentions/described/owners.ts';
import { type MentionNode, onlyOne, owningActors, type Reading } from '../../reading.ts';
import { surfaceSubject } from '../../relations/roles/subjects.ts';
import { ancestors, childrenBy, conjuncts, lemma, verbOver } from '../../tree.ts';
import { namesake } from '../namesakes.ts';
import { judgingState, otherThanDoer } from '../owners/of-other.ts';
import { thoseWhose } from '../owners/owned.ts';
import {
  antecedents,
  canBeCalled,
  isOfKind,
  mentionsBefore,
  mostNamed,
  standingIn,
  stateOf,
  statesThere,
} from '../salience.ts';
import { OFTEN, type Tally } from '../tally.ts';
import { allyMeant } from './allies.ts';
import { apposedBehind } from './apposed.ts';
import { isOnlyBeside, isVenue } from './beside.ts';
import { bodyOfArticle } from './body-of-article.ts';
import { meantByWord } from './by-word.ts';
import { clauseSubjects } from './clause-subjects.ts';
import { HOSTS_AND_GUESTS, hostOrGuest } from './hosts-and-guests.ts';
import { LATTER, latterOf } from './latter.ts';
import { neighbourOf } from './neighbours.ts';
import { isNobodyTold } from './nobody-told.ts';
import { sideOf } from './sides.ts';
import { groupMeant } from './topic-group.ts';

/** The actor that a noun pointing back means; null where that is not clear. */
export function resolveAnaphor(reading: Reading, mention: MentionNode, tally: Tally): ActorRecord | null {
  const kinds = reading.lexicon.anaphors.get(mention.cue?.word ?? '') ?? [];
  const itself = meantByItself(reading, mention, tally);
  if (itself !== undefined) return itself;
  const isRelational = reading.lexicon.relational.has(mention.cue?.word ?? '');
  if (!isRelational && kinds.includes('state') && isOwned(reading, mention))
    return ownState(reading, mention);
  const isLand = !isRelational && kinds.includes('state') && !kinds.includes('group');
  const other = isLand ? otherThanDoer(reading, mention) : null;
  if (other && canBeCalled(reading, mention.cue?.word ?? '', other)) return other;
  const named = namesake(reading, mention, tally);
  if (named && isOfKind(named, kinds)) return named;
  // "this brutal enemy" is a group where the article speaks of one, and else nobody that can be told
  if (isRelational && isShown(reading, mention)) return tally.armed();
  // "the country" points to what was named last, whatever its role
  const before = antecedents(reading, mention)
    .filter(
      (other) =>
        other.actors.length === 1 &&
        !(isRelational && isVenue(reading, other)) &&
        !isOnlyBeside(reading, other),
    )
    .sort((a, b) => b.sentence - a.sentence || b.first - a.first);
  const barred = isRelational ? clauseSubjects(reading, mention) : othersAround(reading, mention);
  const open = before.filter(
    ({ actors: [record] }) =>
      // "The group fought Mali": of rebels in Mali as well
      record && !barred.includes((record.kind === 'group' ? null : stateOf(reading, record)) ?? record),
  );
  const word = mention.cue?.word ?? '';
  const there = statesThere(reading, mention);
  // "flew there to meet his enemy": nobody's own foe is a country
  const isOfPerson = FOES.has(word) && /^(her|his)$/.test(ownerBefore(reading, mention));
  const isMeant = (record: ActorRecord) =>
    !(isOfPerson && record.kind === 'state') &&
    (record.kind !== 'state' || !there || there.has(record.country ?? '')) &&
    canBeCalled(reading, word, record);
  // of the few that it can mean, one named long before is meant where none is near
  const rare = reading.lexicon.anaphorStates.has(word)
    ? (mostNamed(reading, open, isMeant) ?? onlyOne(tally.statesBefore(mention).filter(isMeant)))
    : null;
  // "the capital" is that of the country which the article is about
  const { of = null } = mention.cue ?? {};
  if (word === 'capital' && of?.kind === 'state') return of;
  const seat = word === 'capital' ? stateOfCapital(reading, mention, isMeant) : null;
  if (rare ?? seat) return rare ?? seat;
  const fitting = namesBeforePeople(open).filter(
    ({ actors: [record] }) =>
      record && (isOfKind(record, kinds) || (kinds.includes('group') && isForce(record))) && isMeant(record),
  );
  const isGroup = kinds.includes('group') && !kinds.includes('state');
  const group = isGroup ? groupMeant(reading, mention, open, fitting, isMeant) : null;
  if (group) return group;
  const next = isRelational ? neighbourOf(reading, mention, fitting, barred) : undefined;
  if (next !== undefined) return next;
  const ally = allyMeant(reading, mention, { open, fitting }, tally);
  if (ally !== undefined) return ally;
  const apart = word === 'country' ? spokenOf : bodyMeant;
  const direct =
    apart(reading, mention, fitting, tally) ?? bodyOfArticle(reading, mention, fitting, tally) ?? fitting[0];
  if (direct?.actors[0]) return direct.actors[0];
  if (!kinds.includes('state')) return kinds.includes('group') ? onlyGroupBefore(reading, mention) : null;
  const states = open.flatMap(({ actors: [record] }) => (record ? (stateOf(reading, record) ?? []) : []));
  return states.find(isMeant) ?? null;
}

/** Who is meant by what the word and the words around it tell, whoever was named before; undefined where they leave it open. */
function meantByItself(reading: Reading, mention: MentionNode, tally: Tally): ActorRecord | null | undefined {
  const word = mention.cue?.word ?? '';
  if (LATTER.has(word)) return latterOf(reading, mention);
  if (HOSTS_AND_GUESTS.has(word)) return hostOrGuest(reading, mention);
  const own = sideOf(reading, mention);
  if (own !== undefined) return own;
  const byWord = apposedBehind(reading, mention) ?? meantByWord(reading, mention, tally);
  return byWord === undefined && isNobodyTold(reading, mention) ? null : byWord;
}

/** Who stands in the clause and is another than "the country". */
function othersAround(reading: Reading, mention: MentionNode): ActorRecord[] {
  // "Albania praised the Adriatic republic"
  const judge = judgingState(reading, mention);
  return [...namedAfter(reading, mention), ...doingTogether(reading, mention), ...(judge ? [judge] : [])];
}

/** Paramilitaries that serve a state, or once did, are a group as well. */
const isForce = ({ kind, sectors }: ActorRecord) => kind === 'institution' && sectors.includes('PRM');

/** "the group" further down in an article that has named no other so far. */
function onlyGroupBefore(reading: Reading, mention: MentionNode): ActorRecord | null {
  const before = mentionsBefore(reading, mention);
  const group = onlyOne(
    before.flatMap(({ form, actors }) =>
      form === 'name' || form === 'acronym' ? actors.filter(({ kind }) => kind === 'group') : [],
    ),
  );
  return group && canBeCalled(reading, mention.cue?.word ?? '', group) ? group : null;
}

/** "thanked Chad for its aid to the Malian people": of the last sentence, "the country" is what it calls by name. */
function namesBeforePeople(before: readonly MentionNode[]): MentionNode[] {
  const rank = ({ form }: MentionNode) => Number(form === 'demonym');
  return [...before].sort((a, b) => b.sentence - a.sentence || rank(a) - rank(b) || b.first - a.first);
}

/** "Haiti's premier asked for help when gangs took the capital": of the one state that the sentence has named, else of the most told of. */
function stateOfCapital(
  reading: Reading,
  mention: MentionNode,
  isMeant: (record: ActorRecord) => boolean,
): ActorRecord | null {
  const before = standingIn(reading, mention.sentence, mention);
  const only = onlyOne(
    before.flatMap(({ actors }) => actors.flatMap((actor) => stateOf(reading, actor) ?? [])),
  );
  return only ?? mostNamed(reading, mentionsBefore(reading, mention), isMeant);
}

/** "Albania's Rama phoned him. NATO has troops in the country": the one that is spoken of, not one named once for a person. */
function spokenOf(
  reading: Reading,
  _: MentionNode,
  fitting: readonly MentionNode[],
  tally: Tally,
): MentionNode | undefined {
  const count = ({ actors: [record] }: MentionNode) => (record ? tally.of(record).count : 0);
  const [nearest] = fitting;
  const where = nearest && reading.sentences[nearest.sentence];
  if (!nearest || !where || count(nearest) > 2) return undefined;
  // "Albania's Rama", in one word or in two
  const owned = where.at[where.sentence.tokens[nearest.head]?.head ?? -1]?.actors[0];
  const isOfPerson = where.sentence.tokens[nearest.head]?.deprel === 'nmod:poss' && owned?.kind === 'person';
  if (where.at[nearest.head] === nearest && !isOfPerson) return undefined;
  return fitting.find((other) => count(other) >= OFTEN);
}

/** "Chad, which helped to found the Alliance, charged that the bloc …": the one told of before, and not one named in an aside. */
function bodyMeant(
  { sentences }: Reading,
  mention: MentionNode,
  fitting: readonly MentionNode[],
  tally: Tally,
): MentionNode | undefined {
  const where = sentences[mention.sentence];
  const [nearest] = fitting;
  if (!where || nearest?.sentence !== mention.sentence || nearest.actors[0]?.kind !== 'organisation')
    return undefined;
  const around = ancestors(where.tree, mention.head);
  const inAside = ancestors(where.tree, nearest.head).some(
    (at) => where.tree.tokens[at]?.deprel === 'acl:relcl' && !around.includes(at),
  );
  const count = ({ actors: [record] }: MentionNode) => (record ? tally.of(record).count : 0);
  return inAside
    ? fitting.find((other) => other.actors[0] !== nearest.actors[0] && count(other) >= count(nearest))
    : undefined;
}

/** "The country recalled its envoy from Somalia": who is named further on in the sentence is another. */
function namedAfter(reading: Reading, mention: MentionNode): ActorRecord[] {
  const here = reading.sentences[mention.sentence]?.mentions ?? [];
  return here
    .filter(
      ({ first, form, head }) =>
        first > mention.last &&
        // "suspended the country and left its capital, Libreville"
        (form === 'name' || (form === 'capital' && isOfOneVerb(reading, mention, head))),
    )
    .flatMap(({ actors }) => actors);
}

function isOfOneVerb(reading: Reading, mention: MentionNode, other: number): boolean {
  const where = reading.sentences[mention.sentence];
  if (!where) return false;
  return verbOver(where.tree, mention.head) === verbOver(where.tree, other);
}

const ownerBefore = ({ sentences }: Reading, { sentence, first }: MentionNode) =>
  sentences[sentence]?.sentence.tokens[first - 1]?.lower ?? '';

/** "this enemy" */
function isShown(reading: Reading, mention: MentionNode): boolean {
  const where = reading.sentences[mention.sentence];
  const shown = where ? childrenBy(where.tree, mention.head, 'det').map((at) => lemma(where.tree, at)) : [];
  return FOES.has(mention.cue?.word ?? '') && (shown.includes('this') || shown.includes('that'));
}

const FOES = wordClass('nouns.foes');

function isOwned(reading: Reading, mention: MentionNode): boolean {
  const where = reading.sentences[mention.sentence];
  return where !== undefined && hasPronoun(where, mention.head);
}

/** "his country": the state of whom the pronoun means. */
function ownState(reading: Reading, mention: MentionNode): ActorRecord | null {
  const where = reading.sentences[mention.sentence];
  if (!where) return null;
  // "Lee, whose country mediates"
  const whose = childrenBy(where.tree, mention.head, 'nmod:poss').flatMap((at) => thoseWhose(where, at));
  const owners = [...owningActors(where, mention.head), ...whose];
  return owners.length === 1 && owners[0] ? stateOf(reading, owners[0]) : null;
}

/** "the sanctions that Peru, Chile and Bolivia had imposed on the country": none of them. */
function doingTogether(reading: Reading, mention: MentionNode): ActorRecord[] {
  const where = reading.sentences[mention.sentence];
  const verb = where ? verbOver(where.tree, mention.head) : undefined;
  const subject = where && verb !== undefined ? surfaceSubject(where.tree, verb) : null;
  if (!where || subject === null || subject === mention.head) return [];
  const joined = conjuncts(where.tree, subject);
  return joined.length > 1 ? joined.flatMap((at) => where.at[at]?.actors ?? []) : [];
}
