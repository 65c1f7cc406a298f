// "Britain sent troops to Estonia": forces that a state stations in the land of an ally help it and threaten nobody there.

import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { caseOf, lemma } from '../../tree.ts';
import type { Match } from '../candidate.ts';
import type { End } from '../roles/ends.ts';
import type { Outcome } from '../stance/polarity.ts';
import { actedBy, doneTo } from '../told-as.ts';

/** What is done by such an actor to such another in that year; forces that go to a friend help him. */
export function amongFriends(
  where: SentenceReading,
  match: Match,
  [source, target]: readonly [End, End],
  outcome: Outcome,
  year: number | null,
): Outcome {
  const acted = actedBy(match, source, doneTo(match, target, outcome));
  if (match.frame.type !== 'MOBILIZE' || year === null || !isStationed(where, source, target, year))
    return acted;
  if (acted.type === 'MOBILIZE') return { ...acted, type: 'AID', mode: null };
  return acted.type === 'THREATEN' ? { ...acted, type: 'AGREE', mode: null } : acted;
}

/** "to Estonia", "in Estonia", "bolstered Estonia's defences", but not "sailed in as a warning to Turkey" */
const isStationed = (
  { tree }: SentenceReading,
  { actor: sender }: End,
  { actor: host, mention: { head } }: End,
  year: number,
) =>
  host.kind === 'state' &&
  areFriends(sender, host, year) &&
  (THERE.has(caseOf(tree, head) ?? '') || tree.tokens[head]?.deprel === 'nmod:poss') &&
  !SHOWN.has(lemma(tree, tree.tokens[head]?.head ?? -1));

const THERE: ReadonlySet<string> = new Set(['across', 'at', 'in', 'into', 'on', 'to']);

const SHOWN = wordClass('nouns.shown-by-force');

const areFriends = ({ country: one }: ActorRecord, { country: other }: ActorRecord, year: number) =>
  one !== null &&
  other !== null &&
  one !== other &&
  !FOES.has([one, other].sort().join(' ')) &&
  ([one, other].every((state) => holds(PACT.get(state), year)) || holds(HOSTS.get(`${one} ${other}`), year));

const holds = (from: number | undefined, year: number) => from !== undefined && from <= year;

/** "POL 1999": from which year on. */
const since = (words: ReadonlySet<string>): ReadonlyMap<string, number> =>
  new Map([...words].map((word) => [word.slice(0, -5), Number(word.slice(-4))]));

const PACT = since(wordClass('states.of-one-pact'));
const HOSTS = since(wordClass('states.hosting-another'));
const FOES = wordClass('states.at-odds-in-one-pact');
