// "Moscow said Washington had not honoured the accord": who has not done what he owes is accused of it.
import type { Frame } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { childrenBy, hasNot, lemma, relation, type Tree } from '../../tree.ts';
import { areOneSide } from '../back/back.ts';
import { type Match, plainMatch } from '../candidate.ts';
import { type End, endsAt, isNameless } from '../roles/ends.ts';
import { endsInside } from '../roles/inside.ts';
import { isPassiveHere, surfaceSubject } from '../roles/subjects.ts';
import { bareFrame } from './bare-frame.ts';

const CHARGE: Frame = bareFrame('ACCUSE/say not', 'ACCUSE', 'say', { target: ['subj'], mode: 'disapprove' });

/** Charges of the form "X says Y has not …". */
export function matchOmitted(reading: Reading, where: SentenceReading): Match[] {
  const { tree } = where;
  return tree.tokens.flatMap((token, verb) => {
    if (token.upos !== 'VERB') return [];
    const isUntitled = hasNoTitle(tree, verb);
    if (!isUntitled && !(isOwed(tree, verb) && isUndone(tree, verb))) return [];
    const says = saying(reading, tree, verb);
    const owing = surfaceSubject(tree, verb);
    if (
      says < 0 ||
      hasNot(tree, says) ||
      owing === null ||
      isPassiveHere(tree, verb) ||
      isPassiveHere(tree, says)
    )
      return [];
    const speaker = surfaceSubject(tree, says);
    const sources = speaker === null ? [] : partyAt(where, speaker);
    const targets = partyAt(where, owing).filter(
      (end) =>
        sources.every(({ actor }) => !areOneSide(actor, end.actor)) &&
        // "said that the refugees had no right to vote" charges none of them
        (!isUntitled || end.actor.kind !== 'people'),
    );
    if (sources.length === 0 || targets.length === 0) return [];
    return [plainMatch(CHARGE, says, sources, targets, { trigger: [verb] })];
  });
}

/** Whoever stands there or whose it is; nobody who has no name. */
function partyAt(where: SentenceReading, at: number): readonly End[] {
  const direct = endsAt(where, at);
  const ends = direct.length > 0 ? direct : endsInside(where, at, ['poss'], 2);
  return ends.filter((end) => !isNameless(end));
}

/** "honoured the accord", "lived up to its word", "done enough", "opened its market", "cooperated". */
function isOwed(tree: Tree, verb: number): boolean {
  const owed = OWED[lemma(tree, verb)];
  if (!owed) return false;
  const nouns = childrenBy(tree, verb, 'obj', 'obl', 'advmod', 'nsubj:pass');
  return owed.size === 0 || nouns.some((at) => owed.has(lemma(tree, at)));
}

const TERMS = wordClass('nouns.owed');
const DONE: ReadonlySet<string> = new Set(['duty', 'enough', 'job', 'part', 'share']);

/** What each verb must have beside it; nothing where the verb alone says it. */
const OWED: Readonly<Record<string, ReadonlySet<string>>> = {
  abide: TERMS,
  'co-operate': new Set(),
  comply: TERMS,
  cooperate: new Set(),
  deliver: TERMS,
  do: DONE,
  fulfil: TERMS,
  fulfill: TERMS,
  honor: TERMS,
  honour: TERMS,
  implement: TERMS,
  keep: TERMS,
  live: TERMS,
  meet: TERMS,
  observe: TERMS,
  open: new Set(['market', 'markets']),
  respect: TERMS,
  stick: TERMS,
};

/** "had no right to the river", "has no business there" */
const hasNoTitle = (tree: Tree, verb: number) =>
  lemma(tree, verb) === 'have' &&
  childrenBy(tree, verb, 'aux').length === 0 &&
  childrenBy(tree, verb, 'obj').some(
    (at) =>
      TITLES.has(tree.tokens[at]?.lower ?? '') &&
      childrenBy(tree, at, 'det').some((no) => lemma(tree, no) === 'no'),
  );

const TITLES: ReadonlySet<string> = new Set([
  'business',
  'jurisdiction',
  'mandate',
  'right',
  'standing',
  'title',
]);

/** "has not", "is not", "never": but not "will not", "need not". */
const isUndone = (tree: Tree, verb: number) =>
  hasNot(tree, verb) &&
  childrenBy(tree, verb, 'aux').every((at) => ['be', 'do', 'have'].includes(lemma(tree, at)));

/** The verb of saying over a clause or behind it; -1 where nobody says so. */
function saying(reading: Reading, tree: Tree, clause: number): number {
  const says = (at: number) => reading.lexicon.speechVerbs.has(lemma(tree, at));
  const head = tree.tokens[clause]?.head ?? -1;
  if (relation(tree, clause) === 'ccomp') return says(head) ? head : -1;
  return childrenBy(tree, clause, 'parataxis').find(says) ?? -1;
}
