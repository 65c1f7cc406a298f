// "Chad battered Mali 7-1 in the cup", "Mali's bowlers destroyed Chad", "Nokia attacked Apple": force words where nobody is hurt.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { childrenBy, lemma, nominalsAt } from '../../tree.ts';
import type { Match } from '../candidate.ts';
import type { End } from '../roles/ends.ts';

/** Whether what looks like force is a game or business. */
export const isAtPlay = (where: SentenceReading, match: Match, source: End, target: End): boolean =>
  match.frame.type === 'ASSAULT' && (isRivalry(source, target) || isGame(where, match, source, target));

/** Firms fight each other, and those who make laws for them, with no arms; but "its guards shot farmers". */
const isRivalry = ({ actor: { kind } }: End, { actor: { kind: other } }: End) =>
  kind === 'company' && RIVALS.has(other);

const RIVALS: ReadonlySet<string> = new Set(['company', 'institution', 'organisation', 'state']);

/** Two states by whose names their teams are called. */
function isGame(
  where: SentenceReading,
  { predicate, carrier, trigger }: Match,
  { actor: one }: End,
  { actor: other }: End,
): boolean {
  if (one.kind !== 'state' || other.kind !== 'state') return false;
  const { tree } = where;
  const words = [...new Set([predicate, carrier, ...trigger])];
  const isAtGame = nominalsAt(tree, words, DURING).some((at) => GAMES.has(lemma(tree, at)));
  const isByPlayers = words
    .flatMap((word) => childrenBy(tree, word, 'nsubj'))
    .some((at) => PLAYERS.has(lemma(tree, at)));
  return isAtGame || isByPlayers || isScored(where, predicate);
}

const GAMES = wordClass('nouns.of-sport');
const PLAYERS = wordClass('nouns.players');
const DURING: ReadonlySet<string> = new Set(['at', 'during', 'from', 'in', 'into', 'with']);

/** "7-1" a few words behind the verb, with no noun that it counts. */
const isScored = ({ sentence: { tokens } }: SentenceReading, verb: number) =>
  tokens
    .slice(verb + 1, verb + NEAR)
    .some(
      ({ text }, step) => SCORE.test(text) && !/^(ADJ|NOUN|PROPN)$/.test(tokens[verb + step + 2]?.upos ?? ''),
    );

const SCORE = /^\d{1,2}[-–]\d{1,2}$/;
const NEAR = 6;
