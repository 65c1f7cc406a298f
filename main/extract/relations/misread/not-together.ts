// "At the meeting, statements were made by Chad and Mali", "Chad, Mali and Togo ratified the treaty": nothing between those two.
import { isUnnamed } from '../../actor-sets.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import {
  ancestors,
  caseOf,
  childrenBy,
  firstJoined,
  hasIndefinite,
  lemma,
  relation,
  subtreeSpan,
} from '../../tree.ts';
import type { Match } from '../candidate.ts';
import { distinctEnds, type End } from '../roles/ends.ts';
import { areInOneWar, areOneRow } from './in-one-war.ts';

/** Whether two who are told beside each other do what a match tells each for itself, with a third, or not at all. */
export const areNotTogether = (where: SentenceReading, match: Match, source: End, target: End): boolean =>
  match.mutual &&
  (areAmongMany(source, target) ||
    areDelegates(where, match, source, target) ||
    areMetByOther(where, match, source, target) ||
    isBetweenOthers(where, match, source, target) ||
    isInTitle(where, match) ||
    areParties(where, match) ||
    areGuarantors(where, match) ||
    areBuyers(where, match, source, target) ||
    areFollowers(where, match) ||
    areInOneWar(where, match));

/** "189 states, including Chad and Mali, signed": with all the others, and hardly with each other. */
const areAmongMany = (source: End, target: End) => source.among === true && target.among === true;

/** "Chad and Mali signed a deal to buy Qatari gas": with Qatar. */
const areBuyers = ({ at, tree }: SentenceReading, { trigger, frame }: Match, source: End, target: End) =>
  AGREEING.has(frame.type) &&
  trigger
    .flatMap((noun) => childrenBy(tree, noun, 'acl', 'advcl', 'xcomp'))
    .filter((clause) => BUYING.has(lemma(tree, clause)))
    .flatMap((clause) => childrenBy(tree, clause, 'obj', 'obl'))
    .flatMap((goods) => [goods, ...childrenBy(tree, goods, 'amod', 'compound', 'nmod', 'nmod:poss')])
    .some((place) =>
      (at[place]?.actors ?? []).some(
        ({ id, country }) =>
          country !== null &&
          [source, target].every(({ actor }) => actor.id !== id && actor.country !== country),
      ),
    );

/** "Chad and Mali followed them and broke off relations": with whom those did. */
const areFollowers = ({ tree }: SentenceReading, { frame, predicate }: Match) =>
  frame.type === 'SANCTION' &&
  relation(tree, predicate) === 'conj' &&
  lemma(tree, firstJoined(tree, predicate)) === 'follow';

const AGREEING: ReadonlySet<string> = new Set(['AGREE', 'SUPPORT']);
const BUYING = wordClass('verbs.buying');

/** "At the meeting, statements were made by the representatives of Chad and Mali", "the observers for both spoke": to all. */
function areDelegates(
  { tree }: SentenceReading,
  { frame, predicate, trigger }: Match,
  source: End,
  target: End,
): boolean {
  if (frame.type !== 'CONSULT') return false;
  const verb = frame.pos === 'noun' ? (tree.tokens[predicate]?.head ?? -1) : predicate;
  const isStatement =
    frame.pos === 'noun' &&
    childrenBy(tree, verb, 'obj', 'nsubj:pass').some((at) => STATEMENTS.has(lemma(tree, at)));
  if (isStatement && relation(tree, predicate) === 'obl') return true;
  const isSpoken = trigger.length === 1 && lemma(tree, verb) === 'speak';
  return (
    isSpoken &&
    [source, target].every(({ mention: { cue, head } }) =>
      [cue?.word ?? '', ...ancestors(tree, head).map((at) => lemma(tree, at))].some((word) =>
        DELEGATES.has(word),
      ),
    )
  );
}

const STATEMENTS: ReadonlySet<string> = new Set([
  'intervention',
  'presentation',
  'remark',
  'speech',
  'statement',
]);
const DELEGATES: ReadonlySet<string> = new Set([
  'delegate',
  'delegation',
  'observer',
  'representative',
  'speaker',
]);

/** "In his meetings with the leaders of Chad and Mali": he met them. */
function areMetByOther(
  { tree }: SentenceReading,
  { byOrder, frame, predicate }: Match,
  source: End,
  target: End,
) {
  if (!byOrder || frame.pos !== 'noun') return false;
  const isOwned = childrenBy(tree, predicate, 'nmod:poss').some((at) => tree.tokens[at]?.xpos === 'PRP$');
  return isOwned && [source, target].every(({ mention }) => mention.head > predicate);
}

/** "launched talks between farmers and herders": they are to talk. */
function isBetweenOthers(
  { at, tree }: SentenceReading,
  { frame, trigger }: Match,
  source: End,
  target: End,
): boolean {
  if (frame.head === 'sign') return false;
  return trigger.some((noun) =>
    childrenBy(tree, noun, 'nmod').some((phrase) => {
      if (caseOf(tree, phrase) !== 'between' || childrenBy(tree, phrase, 'conj').length === 0) return false;
      const [first, last] = subtreeSpan(tree, phrase);
      const isNamed = at.slice(first, last + 1).some((one) => one?.actors.some((actor) => !isUnnamed(actor)));
      return !isNamed && [source, target].every(({ mention }) => mention.head < first || mention.head > last);
    }),
  );
}

/** "Chad, Mali and Togo ratified the treaty", "signed the convention", "assert claims": each binds itself, or has its own. */
function areParties({ tree }: SentenceReading, { frame, sources, targets, trigger }: Match): boolean {
  const most = MOST.get(frame.head) ?? (trigger.some((at) => lemma(tree, at) === 'claim') ? 1 : 0);
  if (most === 0 || !areOneRow(sources, targets)) return false;
  const isOpenToAll = trigger.some(
    (at) => OPEN.has(lemma(tree, at).toLowerCase()) && !hasIndefinite(tree, at),
  );
  const heads = sources.map(({ mention }) => mention.head);
  const row = tree.tokens.slice(Math.min(...heads), Math.max(...heads));
  // "Chad and Mali, and Togo and Benin signed treaties"
  const isOneRow = row.filter(({ lower }) => lower === 'and').length < 2;
  return isOpenToAll || (isOneRow && distinctEnds(sources).length > most);
}

/** "Chad and Mali, which guarantee the protocol": it is one between others. */
const areGuarantors = ({ tree }: SentenceReading, { frame, predicate, sources, targets }: Match) =>
  frame.pos === 'noun' &&
  areOneRow(sources, targets) &&
  GUARDING.has(lemma(tree, tree.tokens[predicate]?.head ?? -1)) &&
  relation(tree, predicate) === 'obj';

const GUARDING: ReadonlySet<string> = new Set(['guarantee', 'monitor', 'oversee', 'uphold', 'witness']);

/** How many may do so in one row, and yet with each other. */
const MOST: ReadonlyMap<string, number> = new Map([
  ['claim', 3],
  ['ratify', 2],
  ['sign', 4],
]);
/** What any state may join. */
const OPEN: ReadonlySet<string> = new Set(['charter', 'convention', 'covenant']);

/** "A Partnership and Cooperation Agreement between Chad and Mali": the name of a treaty, and no deed. */
function isInTitle({ tree }: SentenceReading, { frame, predicate }: Match): boolean {
  if (frame.pos !== 'noun' || relation(tree, predicate) !== 'conj') return false;
  const first = tree.tokens[predicate]?.head ?? -1;
  return (
    relation(tree, first) === 'compound' &&
    TREATIES.has(lemma(tree, tree.tokens[first]?.head ?? -1).toLowerCase())
  );
}

const TREATIES = wordClass('nouns.treaties');
