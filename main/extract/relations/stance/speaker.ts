// Who says so: the subject of the verb of speech over or beside a statement.
import { isJudge } from '../../actor-sets.ts';
import type { ActorRecord, Frame } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, isMarked, lemma, relation, subtreeSpan, verbOver } from '../../tree.ts';
import type { Candidate } from '../candidate.ts';
import { type End, endsAt, isNameless } from '../roles/ends.ts';
import { endsInside } from '../roles/inside.ts';
import { isPassiveHere, surfaceSubject } from '../roles/subjects.ts';
import type { Stance } from './stance.ts';

/** "X said (that) …", "…, X said", "according to X": the outermost speaker wins nothing, the innermost does. */
export function findSpeaker(
  reading: Reading,
  where: SentenceReading,
  at: number,
  stance: Pick<Stance, 'speaker'>,
): void {
  if (stance.speaker) return;
  const { tree } = where;
  const kind = relation(tree, at);
  const head = where.sentence.tokens[at]?.head ?? -1;
  const speaks = (index: number) =>
    index >= 0 && reading.lexicon.speechVerbs.has(lemma(tree, index)) && tree.tokens[index]?.upos === 'VERB';
  const isBeside = kind === 'parataxis' && isApart(where, at);
  // "recalled its envoy after Spain endorsed the plan": when it did, not what it said
  const isWhen =
    kind === 'advcl' &&
    (childrenBy(tree, at, 'mark').some((mark) => lemma(tree, mark) !== 'that') ||
      childrenBy(tree, at, 'advmod').some((word) => WHEN.has(lemma(tree, word))) ||
      isFronted(where, at, head));
  if ((kind === 'ccomp' || kind === 'parataxis' || kind === 'advcl') && speaks(head) && !isBeside && !isWhen)
    stance.speaker = speakerAt(reading, where, head);
  // "is convinced that Chad had armed them"
  if ((kind === 'ccomp' || kind === 'advcl') && isConviction(where, at, head))
    stance.speaker = speakerAt(reading, where, head);
  // "had proof that Chad had armed them"
  if (kind === 'acl' && isProof(where, at, head))
    stance.speaker = speakerAt(reading, where, tree.tokens[head]?.head ?? -1);
  for (const child of tree.children[at] ?? []) {
    if (stance.speaker) return;
    // "Oman has said nothing, and only Chad spoke up"
    const isMute = childrenBy(tree, child, 'obj').some((object) =>
      /^(little|nothing)$/.test(lemma(tree, object)),
    );
    if (relation(tree, child) === 'parataxis' && speaks(child) && !isApart(where, child) && !isMute)
      stance.speaker = speakerAt(reading, where, child);
    if (relation(tree, child) === 'obl' && caseOf(tree, child) === 'according to')
      stance.speaker = authorAt(reading, where, child);
    // "In Oslo's view, Chad has …"
    if (relation(tree, child) === 'obl' && caseOf(tree, child) === 'in' && VIEWS.has(lemma(tree, child)))
      stance.speaker = endsInside(where, child, ['poss'], 2)[0] ?? null;
  }
}

/** "Invaded/VBN by Chad, Mali declared war": what befell it, not what it said. */
const isFronted = ({ tree }: SentenceReading, clause: number, head: number) =>
  clause < head &&
  /^VB[GN]$/.test(tree.tokens[clause]?.xpos ?? '') &&
  childrenBy(tree, clause, 'nsubj', 'aux', 'mark').length === 0;

const isConviction = ({ tree }: SentenceReading, clause: number, word: number) =>
  CONVINCED.has(tree.tokens[word]?.lower ?? '') &&
  childrenBy(tree, word, 'cop', 'aux').length > 0 &&
  (childrenBy(tree, clause, 'mark').length === 0 || isMarked(tree, clause, 'that')) &&
  childrenBy(tree, word, 'advmod').every((at) => tree.tokens[at]?.lower !== 'not');

const CONVINCED = wordClass('adjectives.convinced');

/** What shows that something is so, in the hands of somebody. */
const isProof = ({ tree }: SentenceReading, clause: number, noun: number) =>
  PROOF.has(lemma(tree, noun)) &&
  relation(tree, noun) === 'obj' &&
  HOLDING.has(lemma(tree, tree.tokens[noun]?.head ?? -1)) &&
  isMarked(tree, clause, 'that') &&
  childrenBy(tree, noun, 'det').every((at) => lemma(tree, at) !== 'no');

const VIEWS: ReadonlySet<string> = new Set(['eye', 'opinion', 'view']);

const PROOF = wordClass('nouns.proof');
const HOLDING = wordClass('verbs.holding-proof');

const WHEN: ReadonlySet<string> = new Set(['when', 'whenever', 'where', 'while']);

/** "Niger closed the border; Benin said …": what stands behind a semicolon says nothing of what stands before it. */
function isApart({ tree }: SentenceReading, clause: number): boolean {
  const [first] = subtreeSpan(tree, clause);
  return [first, first - 1].some((at) => tree.tokens[at]?.text === ';');
}

/** Who stands there, or whose words do: "a UN report", "the EU's statement". */
function authorAt(reading: Reading, where: SentenceReading, index: number): End | null {
  const isUtterance = reading.lexicon.utterances.has(lemma(where.tree, index));
  return endsAt(where, index)[0] ?? (isUtterance ? endsInside(where, index, OWNERS, 2)[0] : null) ?? null;
}

function speakerAt(reading: Reading, where: SentenceReading, verb: number): End | null {
  // "was told by Chad that …"
  const agent = isPassiveHere(where.tree, verb)
    ? childrenBy(where.tree, verb, 'obl').find((at) => caseOf(where.tree, at) === 'by')
    : undefined;
  if (agent !== undefined) return authorAt(reading, where, agent);
  if (isPassiveHere(where.tree, verb)) return null;
  const subject = surfaceSubject(where.tree, verb);
  if (subject === null) return null;
  return authorAt(reading, where, subject);
}

const OWNERS = ['poss', 'by', 'from'];

/** "admitted to Oman that its agents had killed them": who owns up charges nobody. */
export function isOwned({ tree }: SentenceReading, predicate: number): boolean {
  const clause = [predicate, verbOver(tree, predicate) ?? -1].find((at) => relation(tree, at) === 'ccomp');
  return clause !== undefined && OWNING_UP.has(lemma(tree, tree.tokens[clause]?.head ?? -1));
}

const OWNING_UP = wordClass('verbs.owning-up');

/** Who says that the predicate holds, where it stands in a clause of speech itself; null where nobody does. */
export function speakerOver(reading: Reading, where: SentenceReading, predicate: number): End | null {
  const found: Pick<Stance, 'speaker'> = { speaker: null };
  for (let at = predicate, steps = 0; at >= 0 && steps < REACH; steps++) {
    findSpeaker(reading, where, at, found);
    if (found.speaker || !PASSING.has(relation(where.tree, at))) break;
    at = where.sentence.tokens[at]?.head ?? -1;
  }
  return found.speaker;
}

const REACH = 4;
const PASSING: ReadonlySet<string> = new Set(['conj', 'xcomp']);

/** "Zambia said talks with China were going well": who speaks of talks that are nobody else's is a party to them. */
export function speakingParty({ reading, where, predicate, roles }: Candidate, frame: Frame): readonly End[] {
  const isOpen = frame.pos === 'noun' && frame.mutual && frame.target.includes('with') && roles.has('with');
  if (!isOpen || roles.has('between')) return [];
  const { tree } = where;
  const verb = tree.tokens[predicate]?.head ?? -1;
  const kind = relation(tree, predicate);
  // the parse may take the talks for whom it is said to
  const isTold = kind === 'iobj' && lemma(tree, verb) === 'say';
  if (kind !== 'nsubj' && !isTold) return [];
  const speaker = isTold ? speakerAt(reading, where, verb) : speakerOver(reading, where, verb);
  return speaker && !isNameless(speaker) && isParty(speaker.actor) ? [{ ...speaker, direct: false }] : [];
}

/** Whoever acts for a state or a body; the press and analysts are no parties, and courts only say what a treaty means. */
const isParty = (record: ActorRecord) =>
  !isJudge(record) &&
  (['group', 'organisation', 'state'].includes(record.kind) || record.affiliation !== null);
