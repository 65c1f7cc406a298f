// Who "the bloc", "the kingdom", "his country" and "its neighbour" are.
import { hasPronoun } from '../mentions/owners.ts';
import type { ActorRecord } from '../lexicon/types.ts';
import type { MentionNode, Reading } from '../reading.ts';
import { surfaceSubject } from '../relations/subjects.ts';
import { ancestors, caseOf, childrenBy, lemma } from '../tree.ts';
import { namesake } from './namesakes.ts';
import { antecedents, canBeCalled, isOfKind, liesThere, mostNamed, stateOf } from './salience.ts';
import type { Tally } from './tally.ts';

/** The actor that a noun pointing back means; null where that is not clear. */
export function resolveAnaphor(reading: Reading, mention: MentionNode, tally: Tally): ActorRecord | null {
  const kinds = reading.lexicon.anaphors.get(mention.cue?.word ?? '') ?? [];
  const isRelational = reading.lexicon.relational.has(mention.cue?.word ?? '');
  if (!isRelational && kinds.includes('state') && isOwned(reading, mention))
    return ownState(reading, mention);
  const named = namesake(reading, mention, tally);
  if (named && isOfKind(named, kinds)) return named;
  // "this brutal enemy" is a group where the article speaks of one, and else nobody that can be told
  if (isRelational && isShown(reading, mention)) return tally.armed();
  // "the country" points to what was named last, whatever its role
  const before = antecedents(reading, mention)
    .filter((other) => other.actors.length === 1 && !(isRelational && isVenue(reading, other)))
    .sort((a, b) => b.sentence - a.sentence || b.first - a.first);
  const barred = isRelational ? clauseSubjects(reading, mention) : namedAfter(reading, mention);
  const open = before.filter(
    (other) => other.actors[0] && !barred.includes(stateOf(reading, other.actors[0]) ?? other.actors[0]),
  );
  const word = mention.cue?.word ?? '';
  const isMeant = (record: ActorRecord) =>
    canBeCalled(reading, word, record) && liesThere(reading, mention, record);
  const rare = reading.lexicon.anaphorStates.has(word) ? mostNamed(reading, open, isMeant) : null;
  // "the capital" is that of the country which the article is about
  const { of = null } = mention.cue ?? {};
  if (word === 'capital' && of?.kind === 'state') return of;
  const seat =
    word === 'capital'
      ? mostNamed(reading, reading.mentions.slice(0, reading.mentions.indexOf(mention)), isMeant)
      : null;
  if (rare ?? seat) return rare ?? seat;
  const direct = namesBeforePeople(open).find(
    ({ actors: [record] }) => record && isOfKind(record, kinds) && isMeant(record),
  );
  if (direct?.actors[0]) return direct.actors[0];
  if (!kinds.includes('state')) return null;
  const states = open.map(({ actors: [record] }) => (record ? stateOf(reading, record) : null));
  return states.find((state) => state && isMeant(state)) ?? null;
}

/** "thanked Chad for its aid to the Malian people": of the last sentence, "the country" is what it calls by name. */
function namesBeforePeople(before: readonly MentionNode[]): MentionNode[] {
  const rank = ({ form }: MentionNode) => Number(form === 'demonym');
  return [...before].sort((a, b) => b.sentence - a.sentence || rank(a) - rank(b) || b.first - a.first);
}

/** "met in Accra": where it happened is nobody's neighbour. */
const isVenue = (reading: Reading, { sentence, head, form }: MentionNode) => {
  const where = reading.sentences[sentence];
  return form === 'capital' && where !== undefined && ['at', 'in'].includes(caseOf(where.tree, head) ?? '');
};

/** "The country recalled its envoy from Somalia": who is named further on in the sentence is another. */
function namedAfter(reading: Reading, mention: MentionNode): ActorRecord[] {
  const here = reading.sentences[mention.sentence]?.mentions ?? [];
  return here
    .filter(({ first, form }) => first > mention.last && (form === 'name' || form === 'capital'))
    .flatMap(({ actors }) => actors);
}

/** "this enemy" */
function isShown(reading: Reading, mention: MentionNode): boolean {
  const where = reading.sentences[mention.sentence];
  const shown = where ? childrenBy(where.tree, mention.head, 'det').map((at) => lemma(where.tree, at)) : [];
  return FOES.has(mention.cue?.word ?? '') && (shown.includes('this') || shown.includes('that'));
}

const FOES: ReadonlySet<string> = new Set(['enemy', 'foe']);

function isOwned(reading: Reading, mention: MentionNode): boolean {
  const where = reading.sentences[mention.sentence];
  return where !== undefined && hasPronoun(where, mention.head);
}

/** "his country": the state of whom the pronoun means. */
function ownState(reading: Reading, mention: MentionNode): ActorRecord | null {
  const where = reading.sentences[mention.sentence];
  if (!where) return null;
  const owners = childrenBy(where.tree, mention.head, 'nmod:poss').flatMap(
    (child) => where.at[child]?.actors ?? [],
  );
  return owners.length === 1 && owners[0] ? stateOf(reading, owners[0]) : null;
}

/** The states of the subjects above a mention: "Delhi accused its neighbour" speaks of another than Delhi. */
function clauseSubjects(reading: Reading, mention: MentionNode): ActorRecord[] {
  const where = reading.sentences[mention.sentence];
  if (!where) return [];
  return ancestors(where.tree, mention.head).flatMap((index) => {
    const subject = surfaceSubject(where.tree, index);
    const actors = subject === null ? [] : (where.at[subject]?.actors ?? []);
    return actors.flatMap((actor) => stateOf(reading, actor) ?? [actor]);
  });
}
