// Whose an agent is: "Israeli warplanes", "officials in Ankara", "the governor of Ukraine's central bank".
import { isUnnamed } from '../../actor-sets.ts';
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { MentionNode, Reading, SentenceReading } from '../../reading.ts';
import { hyphenatedOwners, SEATED } from '../../relations/roles/phrase.ts';
import { caseOf, childrenBy, conjuncts, firstJoined, lemma } from '../../tree.ts';
import { ENVOYS } from '../people/titles.ts';
import { accrediting } from './accredited.ts';
import { isAway } from './away.ts';
import { isOnlyFaith } from './faiths.ts';
import { fledFrom, ledBy, linked } from './in-service.ts';
import { isSeatInFront, isSeatOfCourts, isSeatOfWorld } from './seats.ts';

/** Whose: nationalities, a possessor or "of/from/in X" at the noun; several in "Russian and Iranian officials". */
export function ownersOf(
  reading: Reading,
  where: SentenceReading,
  head: number,
  sectors: readonly string[],
): ActorRecord[] {
  const sender = accrediting(where, head);
  if (sender) return sender.actors;
  const places = [
    ...childrenBy(where.tree, head, 'nmod:poss', 'amod', 'compound', 'nmod:desc', 'flat'),
    // a demonym right before the noun is its own even where the parse says otherwise
    ...(where.at[head - 1]?.form === 'demonym' ? [head - 1] : []),
    // "Tajik road workers"
    ...(where.at[head - 2]?.form === 'demonym' && isPlainCompound(where, head - 1) ? [head - 2] : []),
  ];
  // "his counterpart in Dakar" is not his
  const isOwned = hasPronoun(where, head) && !FACING.has(lemma(where.tree, head));
  const further = isOwned
    ? []
    : [
        ...behind(where, head, sectors),
        ...linked(where, head),
        ...shared(where, head),
        ...(isArmed(sectors) ? ledBy(where, head) : fledFrom(where, head)),
      ];
  for (const place of [...places, ...further]) {
    if (isSeatInFront(where, head, place) || isWithTitled(where, head, place)) continue;
    const own = ownerAt(reading, where, place);
    const owners = conjuncts(where.tree, place)
      // "the ministers of the member states and of the Secretary-General": he has none
      .filter((at) => at === place || own.some(isNamed) || isJoinedTo(where, at))
      .flatMap((at) => ownerAt(reading, where, at))
      .filter((owner) => !isOnlyFaith(where, head, owner));
    if (owners.length > 0) return owners;
  }
  // "men from a Chinese cutter", "the crew of a Greek ship", "the commander of the ECOMOG force"
  const isCrew = CREWS.has(lemma(where.tree, head));
  const isOfForce = (at: number) => caseOf(where.tree, at) === 'of' && FORCES.has(lemma(where.tree, at));
  for (const place of further.filter((at) => isCrew || caseOf(where.tree, at) === 'from' || isOfForce(at))) {
    const inside = [
      ...childrenBy(where.tree, place, 'nmod:poss', 'amod', 'compound'),
      ...ledBy(where, place),
    ];
    const owners = inside.flatMap((at) => ownerAt(reading, where, at));
    if (owners.length > 0) return owners;
  }
  // "a Russian-owned bank", "a Nairobi-based journalist"
  for (const place of hyphenatedOwners(where, head).filter((at) => !isSeatInFront(where, head, at))) {
    const participle = where.sentence.tokens[place + 2]?.lower ?? '';
    const isLinked = LINKED.has(participle) || (SEATED.has(participle) && !isArmed(sectors));
    const isTheirs = HELD.has(participle) || isLinked;
    const named = isTheirs ? namedAt(reading, where.at[place]) : [];
    // "Brussels-based diplomats" are not the Union's
    const owners = isLinked ? named.filter(({ kind }) => kind === 'state') : named;
    if (owners.length > 0) return owners;
  }
  return isOwned ? [] : dwellersOf(reading, where, head, sectors);
}

const isJoinedTo = ({ at: marked, tree }: SentenceReading, at: number) =>
  caseOf(tree, at) === null && marked[at]?.actors[0]?.kind !== 'person';

const isNamed = (owner: ActorRecord) => owner.kind !== 'person' && !isUnnamed(owner);

/** "the participation of the ministers and of the Secretary-General": several have no one as their own. */
const isWithTitled = ({ at, sentence: { tokens }, tree }: SentenceReading, head: number, place: number) =>
  tokens[head]?.xpos === 'NNS' &&
  caseOf(tree, place) === 'of' &&
  tokens[place - 1]?.lower !== 'of' &&
  isTitled(at[place]);

const isTitled = (mention: MentionNode | undefined) =>
  mention?.cue?.kind === 'title' || mention?.form === 'title';

/** A noun in front of another that is no actor itself. */
const isPlainCompound = ({ at, sentence: { tokens } }: SentenceReading, index: number) =>
  tokens[index]?.deprel === 'compound' && tokens[index]?.upos === 'NOUN' && !at[index];

const [HELD, LINKED] = [wordClass('words.owned'), wordClass('words.linked')];
const CREWS = wordClass('nouns.crews');
const FORCES: ReadonlySet<string> = new Set(['army', 'contingent', 'force', 'mission', 'troop']);
const FACING = wordClass('nouns.facing');

/** "withdrew its advisers from Syria": whose they are, the pronoun says. */
export const hasPronoun = (where: SentenceReading, noun: number): boolean =>
  childrenBy(where.tree, noun, 'nmod:poss').some((child) =>
    /^(PRP|WP)\$$/.test(where.sentence.tokens[child]?.xpos ?? ''),
  );

export const OWNING: ReadonlySet<string> = new Set(['across', 'for', 'from', 'in', 'of', 'throughout']);

/** "officials in Ankara": right behind the noun whatever the parse says, else where the parse hangs it. */
export function behind(where: SentenceReading, head: number, sectors: readonly string[]): number[] {
  const { tokens } = where.sentence;
  const next = head + (tokens[head + 2]?.lower === 'the' ? 3 : 2);
  const isBeside = OWNING.has(tokens[head + 1]?.lower ?? '') && where.at[next]?.first === next;
  const beside = isBeside && !isOfBand(where, next) ? [next] : [];
  const hung = childrenBy(where.tree, head, 'nmod').filter((child) =>
    OWNING.has(caseOf(where.tree, child) ?? ''),
  );
  return [...beside, ...hung].filter((at) => {
    const preposition = caseOf(where.tree, at) ?? tokens[head + 1]?.lower;
    if (preposition === 'in' && isOnlyWhere(where, at, sectors)) return false;
    // "met both foreign ministers in Lima": where they met
    if (preposition === 'in' && isCountedOff(where, head)) return false;
    // "the UN envoy for Libya", "the consulate in Berlin" are others'
    if (preposition === 'for' && ENVOYS.has(lemma(where.tree, head))) return false;
    // "withdrew officers from Mali", "flew staff out of Chad": where they leave is not whose they are
    if (preposition === 'from' && isLeft(where, head)) return false;
    if (preposition === 'in' && (ABROAD.has(lemma(where.tree, head)) || isAway(where.tree, head)))
      return false;
    // troops in a country are seldom that country's, but the generals in its capital are
    // and "the military regime in Burma" is Burma's
    const isRuler =
      RULING.has(lemma(where.tree, head)) ||
      (where.at[at]?.form === 'capital' && RULERS.has(lemma(where.tree, head)));
    return !(/^(across|in|throughout)$/.test(preposition ?? '') && isArmed(sectors) && !isRuler);
  });
}

/** "both ministers", "the two ministers": of those told of before. */
const isCountedOff = ({ sentence: { tokens } }: SentenceReading, noun: number) => {
  const before = tokens.slice(Math.max(0, noun - COUNTED), noun).map(({ lower }) => lower);
  return before.includes('both') || before.join(' ').includes('the two');
};

/** How many words before the noun may count it. */
const COUNTED = 3;

/** "the chief of Congo's defeated M23 rebels" is theirs. */
function isOfBand({ mentions, sentence: { tokens } }: SentenceReading, owner: number): boolean {
  const { deprel, head: owned } = tokens[owner] ?? {};
  return (
    deprel === 'nmod:poss' &&
    mentions.some(
      ({ head, actors, form }) => head === owned && form !== 'description' && actors[0]?.kind === 'group',
    )
  );
}

/** "withdrew officers" */
export const isLeft = ({ tree }: SentenceReading, noun: number): boolean => {
  // "withdrew part of its army and police"
  const first = firstJoined(tree, noun);
  const part = caseOf(tree, first) === 'of' ? (tree.tokens[first]?.head ?? -1) : first;
  return LEAVING.has(lemma(tree, tree.tokens[part]?.head ?? -1));
};

/** "the government and people of Kenya": right behind what is joined to the noun, and of both. */
function shared({ tree }: SentenceReading, head: number): number[] {
  const isBare = tree.tokens[head + 1]?.upos === 'CCONJ' && tree.tokens[head + 2]?.upos === 'NOUN';
  if (!isBare || !childrenBy(tree, head, 'conj').includes(head + 2)) return [];
  return childrenBy(tree, head + 2, 'nmod').filter((child) => caseOf(tree, child) === 'of');
}

/** What states have in other countries. */
const ABROAD = wordClass('nouns.abroad');

const LEAVING = wordClass('verbs.withdrawing');

const RULERS = wordClass('nouns.rulers');
const RULING = wordClass('nouns.ruling');

/** "a tribunal in The Hague" is the world's, "the Foreign Secretary in the House of Commons" not the House's. */
const isOnlyWhere = (where: SentenceReading, place: number, sectors: readonly string[]) =>
  (sectors.includes('GOV') && where.at[place]?.actors[0]?.sectors.includes('LEG') === true) ||
  ((sectors.includes('JUD') || sectors.includes('IGO')) && isSeatOfCourts(where, place)) ||
  (sectors.includes('IGO') && isSeatOfWorld(where, place));

const isArmed = (sectors: readonly string[]) => sectors.includes('MIL') || sectors.includes('PRM');

/** "people living in Greek camps", "fighters based in Mali": of the country where they are said to be. */
function dwellersOf(
  reading: Reading,
  where: SentenceReading,
  head: number,
  sectors: readonly string[],
): ActorRecord[] {
  if (isArmed(sectors)) return [];
  for (const clause of childrenBy(where.tree, head, 'acl')) {
    if (!DWELLING.has(lemma(where.tree, clause))) continue;
    for (const place of childrenBy(where.tree, clause, 'obl')) {
      if (!['across', 'along', 'at', 'in', 'on'].includes(caseOf(where.tree, place) ?? '')) continue;
      const own = ownerAt(reading, where, place);
      const owners = own.length > 0 ? own : ownersOf(reading, where, place, sectors);
      if (owners.length > 0) return owners;
    }
  }
  return [];
}

const DWELLING = wordClass('verbs.dwelling');

/** The state in which or from which described people are: "Kurdish fighters in northern Syria". */
export function locationOf(reading: Reading, where: SentenceReading, head: number): ActorRecord | null {
  const inside = childrenBy(where.tree, head, 'nmod').filter((child) =>
    ['from', 'in'].includes(caseOf(where.tree, child) ?? ''),
  );
  for (const place of inside) {
    const [state] = ownerAt(reading, where, place);
    if (state?.kind === 'state') return state;
  }
  return null;
}

/** Who a mention makes the owner of what it stands with. */
export function ownerAt(reading: Reading, where: SentenceReading, index: number): ActorRecord[] {
  const mention = where.at[index];
  // "Russian" in "Russian-backed rebels" says nothing of whose they are
  return mention && where.sentence.tokens[mention.last + 1]?.text !== '-' ? namedAt(reading, mention) : [];
}

function namedAt(reading: Reading, mention: MentionNode | undefined): ActorRecord[] {
  if (!mention || isUnknown(mention)) return [];
  return mention.actors.flatMap((record) => {
    if (record.kind === 'company') return [];
    // "Kabila's army" is his state's, "police in Basra" are Iraq's
    if (record.kind !== 'person' && record.kind !== 'place') return [record];
    return reading.lexicon.states.get(record.country ?? '') ?? [];
  });
}

/** A description owns something only where its own owner is told: "Ukraine's central bank". */
const isUnknown = ({ cue, actors }: MentionNode) =>
  cue !== null && (actors.length !== 1 || actors.some((actor) => actor.country === null || isUnnamed(actor)));
