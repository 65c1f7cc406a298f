// "Britain sent troops to Estonia": forces that a state stations in the land of an ally help it and threaten nobody there.
import { wordClass } from '../lexicon/word-classes.ts';
import type { ActorRecord } from '../lexicon/types.ts';
import type { SentenceReading } from '../reading.ts';
import { caseOf, lemma } from '../tree.ts';
import type { Match } from './candidate.ts';
import type { End } from './roles/ends.ts';
import type { Outcome } from './stance/polarity.ts';
import { actedBy, doneTo } from './told-as.ts';

/** What is done by such an actor to such another; forces that go to a friend help him. */
export function amongFriends(
  where: SentenceReading,
  match: Match,
  [source, target]: readonly [End, End],
  outcome: Outcome,
): Outcome {
  const acted = actedBy(match, source, doneTo(match, target, outcome));
  if (match.frame.type !== 'MOBILIZE' || !isStationed(where, source, target)) return acted;
  if (acted.type === 'MOBILIZE') return { ...acted, type: 'AID', mode: null };
  return acted.type === 'THREATEN' ? { ...acted, type: 'AGREE', mode: null } : acted;
}

/** "to Estonia", "in Estonia", but not "sailed in as a warning to Turkey" */
const isStationed = (
  { tree }: SentenceReading,
  { actor: sender }: End,
  { actor: host, mention: { head } }: End,
) =>
  host.kind === 'state' &&
  areFriends(sender, host) &&
  THERE.has(caseOf(tree, head) ?? '') &&
  !SHOWN.has(lemma(tree, tree.tokens[head]?.head ?? -1));

const THERE: ReadonlySet<string> = new Set(['across', 'at', 'in', 'into', 'on', 'to']);

const SHOWN = wordClass('nouns.shown-by-force');

const areFriends = ({ country: one }: ActorRecord, { country: other }: ActorRecord) =>
  one !== null &&
  other !== null &&
  one !== other &&
  !FOES.has([one, other].sort().join(' ')) &&
  ((PACT.has(one) && PACT.has(other)) || HOSTS.has(`${one} ${other}`));

const PACT = wordClass('states.of-one-pact');
const HOSTS = wordClass('states.hosting-another');
const FOES: ReadonlySet<string> = new Set(['GRC TUR']);
