// "In talks with Peru the two countries agreed", "the European nations", "six of these states": who cannot be meant by them.
import type { ActorRecord } from '../../lexicon/types.ts';
import { actorsJoined, distinctActors, type MentionNode, type Reading } from '../../reading.ts';
import { caseOf, childrenBy, conjuncts, lemma, relation } from '../../tree.ts';
import { isNoNeighbour } from '../nouns/neighbours.ts';
import { stateOf, statesThere } from '../salience.ts';

/** Whether what stands beside "the two countries" rules a set of actors out. */
export const isNotMeant = (reading: Reading, mention: MentionNode, set: readonly ActorRecord[]): boolean =>
  isNoNeighbour(reading, mention, set) ||
  isElsewhere(reading, mention, set) ||
  isOfMore(reading, mention, set) ||
  arePoliticians(reading, mention) ||
  areMediators(reading, mention, set) ||
  isWithoutPartner(reading, mention, set);

/** "the parties and the Maoists met": nobody, where one that is joined to the noun would be among those meant. */
export function withoutJoined(
  { sentences }: Reading,
  { sentence, head }: MentionNode,
  set: ActorRecord[],
): ActorRecord[] {
  const where = sentences[sentence];
  const joined = where ? conjuncts(where.tree, head).filter((at) => at !== head) : [];
  return joined.some((at) => where?.at[at]?.actors.some((actor) => set.includes(actor))) ? [] : set;
}

/** "the European nations" of two that lie elsewhere */
function isElsewhere(reading: Reading, mention: MentionNode, set: readonly ActorRecord[]): boolean {
  const there = statesThere(reading, mention);
  return (
    there !== undefined && set.some(({ kind, country }) => kind === 'state' && !there.has(country ?? ''))
  );
}

/** "six of these states": of two there are no six. */
function isOfMore(
  { sentences }: Reading,
  { sentence, first }: MentionNode,
  set: readonly ActorRecord[],
): boolean {
  const tokens = sentences[sentence]?.sentence.tokens ?? [];
  const at = tokens[first - 1]?.lower === 'of' ? first - 2 : -1;
  const count = NUMBERS.indexOf(tokens[at]?.lower ?? '');
  return count > set.length;
}

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "the leaders in both parties" */
function arePoliticians({ sentences }: Reading, { sentence, head, cue }: MentionNode): boolean {
  const where = sentences[sentence];
  return where !== undefined && cue?.word === 'party' && caseOf(where.tree, head) === 'in';
}

/** "Oman and Egypt tried mediation, but France got the two sides to sign": those who mediate are no sides. */
function areMediators(
  reading: Reading,
  { sentence, first }: MentionNode,
  set: readonly ActorRecord[],
): boolean {
  const where = reading.sentences[sentence];
  return (
    where?.mentions.some(({ head, last }) => {
      const verb = where.tree.tokens[head]?.head ?? -1;
      if (last >= first || relation(where.tree, head) !== 'nsubj') return false;
      const joined = actorsJoined(where, head);
      const isSet = set.length > 0 && set.every((one) => joined.includes(one));
      return (
        isSet &&
        [verb, ...childrenBy(where.tree, verb, 'obj', 'obl')].some((at) =>
          MEDIATING.test(lemma(where.tree, at)),
        )
      );
    }) === true
  );
}

const MEDIATING = /^mediat(e|ion)$/;

/** "Talks with Peru go on, and the two countries agreed": Peru is one of them. */
function isWithoutPartner(reading: Reading, mention: MentionNode, set: readonly ActorRecord[]): boolean {
  const where = reading.sentences[mention.sentence];
  if (!where || mention.cue?.count !== 2 || set.some(({ kind }) => kind !== 'state')) return false;
  const here = where.mentions.filter(({ last }) => last < mention.first);
  const states = distinctActors(
    here.flatMap(({ actors }) => actors.flatMap((one) => stateOf(reading, one) ?? [])),
  );
  const [partner] = states;
  const isBeside = here.some(({ head, form, actors }) => {
    const over = where.tree.tokens[head]?.head ?? -1;
    // "in cooperation with Peru, the two countries"
    const isHelper = caseOf(where.tree, over) === 'in' && HELPED.has(lemma(where.tree, over));
    const isOfNoun = where.tree.tokens[over]?.upos === 'NOUN' && !isHelper;
    return isOfNoun && form === 'name' && actors[0] === partner && caseOf(where.tree, head) === 'with';
  });
  return partner !== undefined && states.length === 1 && isBeside && !set.includes(partner);
}

const HELPED: ReadonlySet<string> = new Set([
  'agreement',
  'alliance',
  'collaboration',
  'conjunction',
  'consultation',
  'cooperation',
  'coordination',
  'partnership',
]);
