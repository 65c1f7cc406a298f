// "voted for a resolution condemning Chad", "filed a suit accusing it of theft": what a text says, those say who vote for it.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, lemma, relation, type Tree } from '../../tree.ts';
import { type Match, plainMatch } from '../candidate.ts';
import { firstFit } from '../frames/fit.ts';
import type { Head } from '../frames/heads.ts';
import { isPassiveHere, surfaceSubject } from '../roles/subjects.ts';

/** One match for each word of a text that somebody votes for, makes or votes down. */
export function matchVoted(
  reading: Reading,
  where: SentenceReading,
  heads: readonly Head[],
  matches: readonly Match[],
): Match[] {
  const { tree } = where;
  return heads.flatMap((head) => {
    const { predicate, pos, frames } = head;
    if (pos !== 'verb' || !frames.some(({ type }) => SAID.has(type))) return [];
    const text = textOf(tree, predicate);
    if (text < 0 || where.at[text] || matches.some((match) => match.predicate === predicate)) return [];
    const vote = voteOn(tree, text);
    const voter = vote ? voterOf(tree, vote.verb) : null;
    if (!vote || voter === null) return [];
    const whole = head.candidate();
    const roles = new Map([...whole.roles, ['subj', [voter]]]);
    const match = firstFit({ ...whole, roles }, frames, SAID);
    if (!match) return [];
    return vote.isFor ? [{ ...match, carrier: vote.verb }] : sparing(reading, match, vote.verb);
  });
}

/** "refused to sign a letter condemning Chad": what becomes of the words is what becomes of the text. */
export function underVote({ tree, at }: SentenceReading, match: Match): Match {
  const text = SAID.has(match.frame.type) ? textOf(tree, match.predicate) : -1;
  const vote = text < 0 || at[text] ? null : voteOn(tree, text);
  return vote?.isFor ? { ...match, carrier: vote.verb } : match;
}

const SAID: ReadonlySet<RelationType> = new Set(['ACCUSE', 'REJECT', 'REQUEST']);

/** The text of which a word tells what it says: "a resolution condemning/acl it", "a text that condemned/relcl it"; -1 where it is none. */
function textOf(tree: Tree, predicate: number): number {
  const text = tree.tokens[predicate]?.head ?? -1;
  const isSaid = relation(tree, predicate) === 'acl' && /^VB[GDZ]$/.test(tree.tokens[predicate]?.xpos ?? '');
  if (!isSaid || text > predicate || isPassiveHere(tree, predicate)) return -1;
  const subject = childrenBy(tree, predicate, 'nsubj')[0];
  const isOwn = subject === undefined || /^(that|which)$/.test(tree.tokens[subject]?.lower ?? '');
  return isOwn && TEXTS.has(lemma(tree, text)) ? text : -1;
}

const TEXTS = wordClass('nouns.voted-texts');

/** The verb that tells what somebody does with the text, and whether he is for it. */
function voteOn(tree: Tree, text: number): { verb: number; isFor: boolean } | null {
  const above = tree.tokens[text]?.head ?? -1;
  const word = lemma(tree, above);
  if (/^(obj|nsubj:pass)$/.test(tree.tokens[text]?.deprel ?? '')) {
    if (MAKING.has(word)) return { verb: above, isFor: true };
    return VETOING.has(word) ? { verb: above, isFor: false } : null;
  }
  const preposition = caseOf(tree, text);
  // "in favour of a text"
  if (preposition === 'of' && FAVOUR.test(word) && caseOf(tree, above) === 'in')
    return asVote(tree, tree.tokens[above]?.head ?? -1, true);
  if (preposition !== 'for' && preposition !== 'against') return null;
  return asVote(tree, above, preposition === 'for');
}

const asVote = (tree: Tree, verb: number, isFor: boolean) =>
  lemma(tree, verb) === 'vote' && tree.tokens[verb]?.upos === 'VERB' ? { verb, isFor } : null;

const FAVOUR = /^favou?r$/;
const MAKING = wordClass('verbs.bringing-in');
const VETOING = wordClass('verbs.vetoing');

/** Who votes: the subject, or whoever a passive names. */
function voterOf(tree: Tree, verb: number): number | null {
  if (!isPassiveHere(tree, verb)) return surfaceSubject(tree, verb);
  return childrenBy(tree, verb, 'obl').find((at) => caseOf(tree, at) === 'by') ?? null;
}

/** "vetoed a resolution condemning Chad": who spares it takes its side. */
function sparing({ lexicon }: Reading, { frame, sources, targets }: Match, verb: number): Match[] {
  const defends = lexicon.framesByPos.verb.get('defend')?.find(({ type }) => type === 'SUPPORT');
  return defends && frame.type === 'ACCUSE' ? [plainMatch(defends, verb, sources, targets)] : [];
}
