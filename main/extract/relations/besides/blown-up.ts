// "Two Finns died when a car bomb went off in Kabul", "were killed in a bombing in Kabul": by somebody there whom nobody names.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, lemma, relation } from '../../tree.ts';
import { type Match, plainMatch } from '../candidate.ts';
import { endsAt } from '../roles/ends.ts';
import { rolesOf } from '../roles/roles.ts';
import { isPassiveHere, surfaceSubject } from '../roles/subjects.ts';
import { localDoers } from '../roles/understood.ts';
import { placesThere } from '../roles/where-hit.ts';
import { usersOf } from '../roles/within.ts';
import { bareFrame } from './bare-frame.ts';

/** One match for each death or wound of which a bomb or an attack without a doer is told. */
export function matchBlownUp(reading: Reading, where: SentenceReading, events: readonly Match[]): Match[] {
  const { tree } = where;
  return tree.tokens.flatMap(({ upos }, verb) => {
    if (upos !== 'VERB' || events.some(({ predicate }) => predicate === verb)) return [];
    const isHarmed =
      DYING.has(lemma(tree, verb)) || (HARMING.has(lemma(tree, verb)) && isPassiveHere(tree, verb));
    const blast = isHarmed
      ? (childrenBy(tree, verb, 'advcl').find((clause) => isBlast(where, clause)) ??
        childrenBy(tree, verb, 'obl').find((noun) => isAttack(where, noun)))
      : undefined;
    const victim = blast === undefined ? null : surfaceSubject(tree, verb);
    if (blast === undefined || victim === null) return [];
    const mode = isBombed(where, blast) ? 'explosives' : null;
    const frame = bareFrame('ASSAULT/blown up', 'ASSAULT', lemma(tree, verb), { mode });
    const places = [blast, verb]
      .map((at) => placesThere(where, rolesOf(tree, at)))
      .find((found) => found.length > 0);
    const layers = layersOf(where, blast);
    const doers = layers.length > 0 || !places ? layers : localDoers(reading, frame, [], places);
    const victims = endsAt(where, victim);
    return doers.length > 0 && victims.length > 0 ? [plainMatch(frame, verb, doers, victims)] : [];
  });
}

/** "when a bomb exploded", "after their jeep hit a mine", but not where somebody is told to have laid it. */
function isBlast({ tree, at }: SentenceReading, clause: number): boolean {
  const isWhen = childrenBy(tree, clause, 'mark', 'advmod').some((mark) =>
    WHEN.has(tree.tokens[mark]?.lower ?? ''),
  );
  const bombs = childrenBy(tree, clause, 'nsubj', 'obj', 'obl').filter(
    (noun) =>
      BOMBS.has(lemma(tree, noun)) &&
      caseOf(tree, noun) !== 'with' &&
      // "when a mine collapsed"
      (lemma(tree, noun) !== 'mine' ||
        relation(tree, noun) !== 'nsubj' ||
        EXPLODING.has(lemma(tree, clause))),
  );
  return (
    isWhen &&
    BURSTING.has(lemma(tree, clause)) &&
    bombs.length > 0 &&
    !bombs.some((bomb) => isOwned({ tree, at }, bomb))
  );
}

/** "hit a mine laid by the rebels" */
const layersOf = (where: SentenceReading, clause: number) =>
  childrenBy(where.tree, clause, 'nsubj', 'obj', 'obl')
    .filter((noun) => BOMBS.has(lemma(where.tree, noun)))
    .flatMap((bomb) => usersOf(where, bomb));

/** "when a bomb went off", "in a bombing", "in a car bomb explosion"; but "in a shooting" */
const isBombed = ({ tree }: SentenceReading, blast: number) =>
  tree.tokens[blast]?.upos === 'VERB' ||
  [...childrenBy(tree, blast, 'compound'), blast].some((at) => lemma(tree, at).startsWith('bomb'));

/** "in an attack at a market", "in a car bomb explosion" */
function isAttack({ tree, at }: SentenceReading, noun: number): boolean {
  if (caseOf(tree, noun) !== 'in') return false;
  const kinds = childrenBy(tree, noun, 'compound').filter((child) => !at[child]);
  // "a shark attack"
  if (kinds.some((child) => !KINDS.has(lemma(tree, child)))) return false;
  const isBombing = kinds.some((child) => BOMBS.has(lemma(tree, child)));
  const isDeed = ATTACKS.has(lemma(tree, noun)) || (BLASTS.has(lemma(tree, noun)) && isBombing);
  return isDeed && !isOwned({ tree, at }, noun);
}

/** Whether anybody is named with a bomb or an attack but as the place of it. */
const isOwned = ({ tree, at }: Pick<SentenceReading, 'at' | 'tree'>, noun: number) =>
  childrenBy(tree, noun, 'nmod').some((child) => ['by', 'from'].includes(caseOf(tree, child) ?? '')) ||
  childrenBy(tree, noun, 'nmod:poss', 'amod', 'compound').some((child) => at[child] && !at[child]?.places);

const WHEN: ReadonlySet<string> = new Set(['after', 'as', 'when']);
const BURSTING = wordClass('verbs.bursting');
const EXPLODING: ReadonlySet<string> = new Set(['blow', 'detonate', 'explode', 'go']);
const DYING = wordClass('verbs.dying');
const HARMING = wordClass('verbs.wounding');
const ATTACKS = wordClass('nouns.attacks-unclaimed');
const KINDS = wordClass('nouns.kinds-of-attack');
const BLASTS: ReadonlySet<string> = new Set(['attack', 'blast', 'explosion']);
const BOMBS = wordClass('nouns.bombs');
