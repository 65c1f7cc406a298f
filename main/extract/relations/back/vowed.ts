// "Chad bombed a town in Mali. Mali vowed to respond": a threat to whoever has just done the harm.
import { wordClass } from '../../lexicon/word-classes.ts';
import { holdsNoMention, type Reading, type SentenceReading } from '../../reading.ts';
import { childrenBy, lemma } from '../../tree.ts';
import { bareFrame } from '../besides/bare-frame.ts';
import { type Match, plainMatch } from '../candidate.ts';
import type { Head } from '../frames/heads.ts';
import { harmedBy } from '../roles/owed.ts';
import { isPassiveHere } from '../roles/subjects.ts';
import { namedDoers } from '../roles/takers.ts';
import { isSideOfEnds, pointerTo, toldEnds } from './back.ts';

/** One match for each vow to answer that names nobody; `silent` are the verbs that have told nothing. */
export function matchVows(reading: Reading, where: SentenceReading, silent: readonly Head[]): Match[] {
  const { tree } = where;
  return silent.flatMap(({ predicate }) => {
    if (!VOWING.has(lemma(tree, predicate)) || isPassiveHere(tree, predicate)) return [];
    const answer = childrenBy(tree, predicate, 'xcomp').find((at) => RETALIATING.has(lemma(tree, at)));
    if (answer === undefined || !isBare(where, answer)) return [];
    const sources = namedDoers(where, predicate);
    const isOurs = isSideOfEnds(sources);
    const isToUs = reading.told.some(
      ({ target, sentence }) => sentence >= where.index - NEAR && isOurs(target),
    );
    if (sources.length === 0 || !isToUs) return [];
    const others = harmedBy(reading.told, where, [predicate, []], isOurs);
    if (others.length === 0) return [];
    const targets = toldEnds(others, pointerTo(where, answer, answer, others));
    return [plainMatch(VOW, predicate, sources, targets, { trigger: [predicate, answer] })];
  });
}

/** How many sentences back the harm may be told. */
const NEAR = 2;

const VOW = bareFrame('THREATEN/vow to respond', 'THREATEN', 'vow');
const VOWING: ReadonlySet<string> = new Set(['pledge', 'promise', 'swear', 'threaten', 'vow']);
const RETALIATING = wordClass('verbs.retaliating');

/** "to respond with force", "to hit back", but neither "to respond to Togo" nor "to strike a deal" */
function isBare(where: SentenceReading, verb: number): boolean {
  const { tree } = where;
  const isOther = /^(hit|strike)$/.test(lemma(tree, verb)) && tree.tokens[verb + 1]?.lower !== 'back';
  return !isOther && holdsNoMention(where, verb);
}
