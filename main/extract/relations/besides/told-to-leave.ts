// "Two Malian diplomats were told to leave Chad", "were given 72 hours to get out of Chad": by whoever rules there.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, lemma } from '../../tree.ts';
import { type Match, plainMatch } from '../candidate.ts';
import { endsAt, isNameless } from '../roles/ends.ts';
import { isPassiveHere } from '../roles/subjects.ts';
import { bareFrame } from './bare-frame.ts';

const EXPELLED = bareFrame('SANCTION/told to leave', 'SANCTION', 'leave', { mode: 'expel' });

/** One match for each who is told to leave a state, where nothing names who tells him. */
export function matchToldToLeave(reading: Reading, where: SentenceReading): Match[] {
  const { tree } = where;
  return tree.tokens.flatMap(({ upos }, verb) => {
    if (upos !== 'VERB' || !TELLING.has(lemma(tree, verb)) || !isPassiveHere(tree, verb)) return [];
    if (childrenBy(tree, verb, 'obl').some((at) => caseOf(tree, at) === 'by')) return [];
    const times = childrenBy(tree, verb, 'obj', 'obl').filter((at) => SPANS.has(lemma(tree, at)));
    const given = lemma(tree, verb) === 'give';
    const leaving = [verb, ...times]
      .flatMap((at) => childrenBy(tree, at, 'xcomp', 'advcl', 'acl'))
      .find((at) => at > verb && LEAVING.has(lemma(tree, at)));
    if (leaving === undefined || (given && times.length === 0)) return [];
    const places = [
      ...childrenBy(tree, leaving, 'obj'),
      ...childrenBy(tree, leaving, 'obl').filter((at) => OUT.test(caseOf(tree, at) ?? '')),
    ];
    const rulers = places.flatMap((at) => endsAt(where, at)).filter(({ actor }) => actor.kind === 'state');
    const leavers = childrenBy(tree, verb, 'nsubj')
      .flatMap((at) => endsAt(where, at))
      .filter((end) => !isNameless(end) && rulers.every(({ actor }) => actor.country !== end.actor.country));
    const isOne = new Set(rulers.map(({ actor }) => actor)).size === 1;
    if (!isOne || leavers.length === 0 || !reading.lexicon.states.has(rulers[0]?.actor.country ?? ''))
      return [];
    return [plainMatch(EXPELLED, verb, rulers, leavers, { passive: true, trigger: [verb, leaving] })];
  });
}

const TELLING: ReadonlySet<string> = new Set(['ask', 'give', 'instruct', 'order', 'tell']);
const SPANS = wordClass('nouns.spells');
const LEAVING: ReadonlySet<string> = new Set(['depart', 'exit', 'get', 'leave', 'quit']);
const OUT = /^(from|of|out)/;
