// "Chad said Sudanese jets had bombed a village": where nothing tells whose it is, it is theirs who say so.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { type Reading, type SentenceReading, sayingOver } from '../../reading.ts';
import { stateOf } from '../../resolve/salience.ts';
import { childrenBy, firstJoined, lemma } from '../../tree.ts';
import { pointerTo, toldEnds } from '../back/back.ts';
import { type Match, plainMatch } from '../candidate.ts';
import type { End } from '../roles/ends.ts';
import { isPassiveHere } from '../roles/subjects.ts';
import { endsDoing, namedDoers } from '../roles/takers.ts';
import { bareFrame } from './bare-frame.ts';

/** One match for each deed of force that a state tells of another against a place that nobody is named with. */
export function matchStruckAtHome(reading: Reading, where: SentenceReading): Match[] {
  const { tree } = where;
  return tree.tokens.flatMap(({ upos }, verb) => {
    if (upos !== 'VERB' || !STRIKING.has(lemma(tree, verb)) || isPassiveHere(tree, verb)) return [];
    const place = childrenBy(tree, verb, 'obj').find((at) => isAnyPlace(where, at));
    if (place === undefined) return [];
    const teller = tellerOf(reading, where, verb);
    const state = teller && stateOf(reading, teller);
    if (!state || namesElsewhere(where, verb, state)) return [];
    const doers = namedDoers(where, verb);
    // who lies further off need not speak of his own land
    const around = reading.lexicon.borders.get(state.country ?? '');
    const isNear = ({ actor: { country } }: End) => country !== null && around?.has(country) === true;
    if (doers.length === 0 || !doers.every(isNear)) return [];
    const frame = bareFrame('ASSAULT/struck at home', 'ASSAULT', lemma(tree, verb));
    const targets = toldEnds([state], pointerTo(where, place, place, [state]));
    return [plainMatch(frame, verb, doers, targets, { trigger: [verb, place] })];
  });
}

const STRIKING = wordClass('verbs.striking-places');

/** "a village", "the village of Bor": not of a state or town that is known to lie elsewhere. */
function isAnyPlace({ tree, at }: SentenceReading, noun: number): boolean {
  if (at[noun] || !PLACES.has(lemma(tree, noun))) return false;
  const beside = childrenBy(tree, noun, 'nmod', 'nmod:poss', 'amod', 'compound');
  return beside.every((child) => (at[child]?.actors ?? []).every(({ country }) => country === null));
}

/** "bombed a hospital in Aleppo" */
const namesElsewhere = ({ tree, at }: SentenceReading, verb: number, { country }: ActorRecord) =>
  childrenBy(tree, verb, 'obl').some((child) =>
    (at[child]?.places ?? at[child]?.actors ?? []).some(
      (one) => one.country !== null && one.country !== country,
    ),
  );

const PLACES = wordClass('nouns.places-struck');

/** Who says that it was done; null where nobody does. */
function tellerOf(reading: Reading, where: SentenceReading, verb: number) {
  const { tree } = where;
  const says = sayingOver(reading, tree, firstJoined(tree, verb));
  if (says === undefined) return null;
  const [teller, ...others] = endsDoing(where, says);
  return teller && others.length === 0 ? teller.actor : null;
}
