// "Hezbollah fired on Israeli posts. … the two sides": who attacks and who is attacked.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { MentionNode, Reading, SentenceReading } from '../../reading.ts';
import { rolesOf } from '../../relations/roles/roles.ts';
import { ancestors, caseOf, conjuncts, lemma, relation } from '../../tree.ts';
import { stateOf } from '../salience.ts';

/** The pairs that fight by the verbs of a sentence, as far as it stands before a mention. */
export function foughtIn(reading: Reading, sentence: number, mention: MentionNode): ActorRecord[][] {
  const where = reading.sentences[sentence];
  if (!where) return [];
  const end = sentence === mention.sentence ? mention.first : where.sentence.tokens.length;
  const pairs: ActorRecord[][] = [];
  for (let verb = 0; verb < end; verb++) {
    if (where.sentence.tokens[verb]?.upos !== 'VERB' || !isForce(where, verb)) continue;
    const roles = rolesOf(where.tree, verb);
    const doers = (roles.get('subj') ?? []).flatMap((at) => fighters(reading, where, at));
    const hit = AIMS.flatMap((role) => roles.get(role) ?? []).flatMap((at) => fighters(reading, where, at));
    const [doer, foe] = [doers[0], hit[0]];
    if (doer && foe && doer !== foe && doers.length === 1 && hit.length === 1) pairs.push([doer, foe]);
  }
  return pairs;
}

/** "attacked", "opened fire on" */
const isForce = ({ tree }: SentenceReading, verb: number) =>
  FORCE.has(lemma(tree, verb)) ||
  (tree.children[verb] ?? []).some((at) => relation(tree, at) === 'obj' && lemma(tree, at) === 'fire');

const FORCE = wordClass('verbs.of-force');

/** In which parts who is attacked stands. */
const AIMS: readonly string[] = ['obj', 'against', 'at', 'into', 'on'];

/** The group, or the state whose forces, land or people it is. */
function fighters(reading: Reading, where: SentenceReading, at: number): ActorRecord[] {
  const found = conjuncts(where.tree, at).flatMap((one) => {
    const own = where.at[one];
    // "Israeli positions", "the town of Gori"
    const inside = own
      ? [own]
      : (where.tree.children[one] ?? []).flatMap((child) =>
          isOf(where, child) ? (where.at[child] ?? []) : [],
        );
    return inside.flatMap(({ actors }) => actors);
  });
  const sides = found.flatMap((actor) => (actor.kind === 'group' ? [actor] : (sideOf(reading, actor) ?? [])));
  return [...new Set(sides)];
}

const isOf = ({ tree }: SentenceReading, child: number) => OWNING.has(relation(tree, child));
const OWNING: ReadonlySet<string> = new Set(['amod', 'compound', 'nmod', 'nmod:poss']);

const sideOf = (reading: Reading, actor: ActorRecord) =>
  actor.kind === 'person' || actor.kind === 'company' || actor.kind === 'organisation'
    ? null
    : actor.kind === 'place'
      ? (reading.lexicon.states.get(actor.country ?? '') ?? null)
      : stateOf(reading, actor);

/** Whether one of them does something to the other, whatever it is. */
export const faceEachOther = ({ tree, mentions }: SentenceReading, set: readonly ActorRecord[]): boolean =>
  mentions.some(({ head, actors }) => {
    if (!relation(tree, head).startsWith('nsubj') || !actors.some((actor) => set.includes(actor)))
      return false;
    const verb = tree.tokens[head]?.head ?? -1;
    return mentions.some(
      (other) =>
        other.actors.some((actor) => set.includes(actor) && !actors.includes(actor)) &&
        isUnder(tree, other.head, verb),
    );
  });

/** "raided a camp of the rebels": under the verb, but in no clause of its own. */
function isUnder(tree: SentenceReading['tree'], at: number, verb: number): boolean {
  const path = ancestors(tree, at);
  const over = path.indexOf(verb);
  return (
    over > 0 &&
    // "exercised with the Russian fleet"
    caseOf(tree, path[over - 1] ?? at) !== 'with' &&
    path.slice(0, over).every((one) => tree.tokens[one]?.upos !== 'VERB')
  );
}

/** "Peru and Chile froze the assets of Mali": both do it to a third, and are one side. */
export const actTogether = (where: SentenceReading | undefined, set: readonly ActorRecord[]): boolean =>
  where?.mentions.some(({ head, actors }) => {
    if (relation(where.tree, head) !== 'nsubj' || !actors.some((actor) => set.includes(actor))) return false;
    const verb = where.tree.tokens[head]?.head ?? -1;
    return where.mentions.some(
      (other) =>
        other.actors.length > 0 &&
        !other.actors.some((actor) => set.includes(actor)) &&
        isUnder(where.tree, other.head, verb) &&
        ancestors(where.tree, other.head).some((at) => relation(where.tree, at) === 'obj'),
    );
  }) ?? false;
