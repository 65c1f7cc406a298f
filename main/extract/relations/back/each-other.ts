// "Chad and Niger withdrew their tanks", after a clash: what two who are at odds do at once, each does towards the other.
import { wordClass } from '../../lexicon/word-classes.ts';
import { distinctActors, type Reading, type SentenceReading } from '../../reading.ts';
import { statesOfTitle } from '../../resolve/sides/title-pair.ts';
import { lemma } from '../../tree.ts';
import type { Match } from '../candidate.ts';
import { type End, isNameless } from '../roles/ends.ts';
import { isSideOf } from './back.ts';
import { PARTING } from './quarrelling.ts';

/** Each doer with the other; none where they are not two states that are told to be at odds, or known to be. */
export function facing({ told }: Reading, doers: readonly End[], areKnown = false): [End, End][] {
  const states = distinctActors(doers.map(({ actor }) => actor));
  const [one, other] = states;
  if (!one || !other || states.length > 2 || states.some(({ kind }) => kind !== 'state')) return [];
  const [isOne, isOther] = [isSideOf([one]), isSideOf([other])];
  const areAtOdds = told.some(({ type, mode, doers: acting, target, mutual }) => {
    // who ends a war has fought it
    if (!PARTING.has(type) && mode !== 'ceasefire') return false;
    if (mutual) return acting.some(isOne) && acting.some(isOther);
    return (acting.some(isOne) && isOther(target)) || (acting.some(isOther) && isOne(target));
  });
  const [first, second] = [one, other].map((state) => doers.find(({ actor }) => actor === state));
  return (areKnown || areAtOdds) && first && second
    ? [
        [first, second],
        [second, first],
      ]
    : [];
}

/** "Chad, Niger pull back tanks", "from the frontier": a headline joins the two who stood face to face. */
export function areHeadline(reading: Reading, where: SentenceReading, doers: readonly End[]): boolean {
  const title = statesOfTitle(reading);
  const isOfTitle = isSideOf(title);
  const isStandoff = where.tree.lemmas.some((word) => STANDOFFS.has(word));
  return title.length === 2 && isStandoff && doers.every(({ actor }) => isOfTitle(actor));
}

const STANDOFFS: ReadonlySet<string> = new Set([...wordClass('nouns.standoffs'), 'border', 'frontier']);

/** "Chad and Niger freed all prisoners of war": a match with each other in the place of captives whom nobody names. */
export function freedByEach(reading: Reading, { tree }: SentenceReading, match: Match): Match {
  const areCaptives = match.targets.every(
    (end) => isNameless(end) && DRAWN_BACK.has(lemma(tree, end.mention.head)),
  );
  const [captive] = match.targets;
  if (!areCaptives || !captive) return match;
  const others = facing(reading, match.sources).map(([, { actor }]) => actor);
  if (others.length === 0) return match;
  const targets = others.map((actor): End => ({ ...captive, actor, direct: false, implied: 'foe' }));
  return { ...match, targets };
}

/** With what they face each other, or what they have taken from each other. */
export const DRAWN_BACK = wordClass('nouns.facing-each-other');
