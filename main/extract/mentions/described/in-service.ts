// Whose those are who serve or flee: "hackers linked to Tehran", "forces loyal to General Lee", "refugees fleeing Ukraine".
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, lemma } from '../../tree.ts';

/** "hackers linked to Tehran", "gunmen sent by Cairo", "agents in the pay of Baku" */
export function linked({ tree }: SentenceReading, head: number): number[] {
  const paid = childrenBy(tree, head, 'nmod').filter((at) => SERVICES.has(lemma(tree, at)));
  const bound = childrenBy(tree, head, 'acl', 'amod').flatMap((at) => {
    const ends = childrenBy(tree, at, 'obl', 'nmod');
    if (LINKS.has(lemma(tree, at))) return ends;
    const preposition = SERVING.get(tree.tokens[at]?.lower ?? '');
    return ends.filter((end) => preposition !== undefined && caseOf(tree, end) === preposition);
  });
  return [...bound, ...paid.flatMap((at) => childrenBy(tree, at, 'nmod'))];
}

/** "refugees fleeing Ukraine", "families who fled fighting in Sudan" */
export const fledFrom = ({ tree }: SentenceReading, head: number): number[] =>
  childrenBy(tree, head, 'acl')
    .filter((at) => FLEEING.has(lemma(tree, at)))
    .flatMap((at) => [...childrenBy(tree, at, 'obj'), ...childrenBy(tree, at, 'obl')])
    .flatMap((at) => [at, ...childrenBy(tree, at, 'nmod').filter((below) => caseOf(tree, below) === 'in')])
    .filter((at) => ['', 'from', 'in'].includes(caseOf(tree, at) ?? ''));

const FLEEING: ReadonlySet<string> = new Set(['escape', 'flee']);

/** "troops led by Australia", "troops of a force led by Australia" */
export const ledBy = ({ tree }: SentenceReading, head: number): number[] =>
  childrenBy(tree, head, 'acl')
    .filter((at) => tree.tokens[at]?.lower === 'led')
    .flatMap((at) => childrenBy(tree, at, 'obl'))
    .filter((at) => caseOf(tree, at) === 'by');

const SERVICES = wordClass('words.in-service');

const SERVING: ReadonlyMap<string, string> = new Map([
  ['acting', 'for'],
  ['belonging', 'to'],
  ['commanded', 'by'],
  ['dispatched', 'by'],
  ['employed', 'by'],
  ['hired', 'by'],
  ['paid', 'by'],
  ['sent', 'by'],
  ['spying', 'for'],
  ['working', 'for'],
]);

/** "forces loyal to General Lee", "troops led by Haftar": the person whose they are, or the army that he leads; whoever rules his state need not be. */
export function chiefOf(
  { lexicon }: Reading,
  { at, sentence }: SentenceReading,
  first: number,
  head: number,
): ActorRecord[] {
  // "Kony's rebels", "the forces of Haftar": his who acts for no state
  const owner = sentence.tokens[first - 1]?.xpos === 'POS' ? at[first - 2] : undefined;
  const behind = sentence.tokens[head + 1]?.lower === 'of' ? at[head + 2] : undefined;
  const own = [...(owner?.actors ?? []), ...(behind?.actors ?? [])].filter(({ kind }) => kind === 'person');
  const armed = own.flatMap(({ affiliation }) => lexicon.actors.get(affiliation ?? '') ?? []).filter(isArmy);
  if (armed.length > 0) return armed;
  // "Madobe's fighters": his who rules a part of the country, and not the country
  const free = (owner ? own : []).filter(({ affiliation }) => affiliation?.startsWith('state:') !== true);
  if (free.length > 0) return free;
  const [bound, preposition] = [1, 2].map((step) => sentence.tokens[head + step]?.lower ?? '');
  const chief = BOUND.get(bound ?? '') === preposition ? at[head + 3] : undefined;
  return chief?.actors.filter(({ kind }) => kind === 'person') ?? [];
}

const isArmy = ({ kind, sectors }: ActorRecord) =>
  kind === 'institution' && sectors.some((sector) => sector === 'MIL' || sector === 'PRM');

const BOUND: ReadonlyMap<string, string> = new Map([
  ['commanded', 'by'],
  ['led', 'by'],
  ['loyal', 'to'],
]);

const LINKS = wordClass('words.links');
