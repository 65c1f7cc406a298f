// "ruled out leaving, as demanded by Tonga", "closed the plant as Tonga had asked": who does or does not do it answers Tonga.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { ancestors, caseOf, childrenBy, hasNot, isMarked, lemma, relation } from '../../tree.ts';
import { bareFrame } from '../besides/bare-frame.ts';
import { type Match, plainMatch } from '../candidate.ts';
import { type End, endsAt, isNameless } from '../roles/ends.ts';
import { endsDoing } from '../roles/takers.ts';

const YIELD = bareFrame('CONCEDE/as asked', 'CONCEDE', 'as');
const REFUSE = bareFrame('REJECT/as asked', 'REJECT', 'as', { mode: 'change' });
const ASK = bareFrame('REQUEST/as asked', 'REQUEST', 'as', { mode: 'change' });

/** What is done or refused "as" somebody has asked. */
export function matchAsAsked(reading: Reading, where: SentenceReading): Match[] {
  const { tree } = where;
  return tree.tokens.flatMap((token, asked) => {
    if (token.upos !== 'VERB' || !ASKED.has(token.lemma) || relation(tree, asked) !== 'advcl') return [];
    // "left as Tonga urged it to stay": while it urged
    const isAs =
      isMarked(tree, asked, 'as') && !childrenBy(tree, asked, 'xcomp').some((at) => isOther(tree, at));
    const askers = isAs ? askersOf(where, asked) : [];
    const over = ancestors(tree, asked).slice(1);
    const path = over.slice(0, over.findIndex((at) => hasSubject(where, at)) + 1);
    const verb = path.at(-1) ?? -1;
    const doers = verb < 0 ? [] : endsDoing(where, verb);
    const isOpen = path.some((at) => isOthers(reading, where, at));
    if (askers.length === 0 || doers.length === 0 || isOpen) return [];
    const frame = path.some((at) => isRefused(reading, where, at)) ? REFUSE : YIELD;
    const how = { answered: true };
    return [plainMatch(frame, asked, doers, askers, how), plainMatch(ASK, asked, askers, doers, how)];
  });
}

/** "to stay", but not "to do" nor "to leave" of those who left */
const isOther = (tree: SentenceReading['tree'], asked: number) =>
  tree.tokens[asked]?.upos === 'VERB' &&
  lemma(tree, asked) !== 'do' &&
  !tree.tokens.some((_, at) => at < asked && lemma(tree, at) === lemma(tree, asked));

const ASKED = wordClass('verbs.asked');

/** "by Tonga", or whoever has asked in a clause of its own; nobody without a name. */
function askersOf(where: SentenceReading, asked: number): readonly End[] {
  const { tree } = where;
  const by = childrenBy(tree, asked, 'obl').filter((at) => caseOf(tree, at) === 'by');
  const own = childrenBy(tree, asked, 'nsubj');
  return [...by, ...own].flatMap((at) => endsAt(where, at)).filter((end) => !isNameless(end));
}

const hasSubject = ({ tree }: SentenceReading, at: number) =>
  tree.tokens[at]?.upos === 'VERB' && childrenBy(tree, at, 'nsubj').length > 0;

const isRefused = ({ lexicon }: Reading, { tree }: SentenceReading, at: number) => {
  const particle = childrenBy(tree, at, 'compound:prt').map((child) => `_${lemma(tree, child)}`)[0] ?? '';
  const effect = lexicon.operators.verb.get(`${lemma(tree, at)}${particle}`)?.effect;
  // "has no intention of leaving, as Tonga wants"
  const isNone = childrenBy(tree, at, 'obj').some((noun) =>
    childrenBy(tree, noun, 'det').some((det) => lemma(tree, det) === 'no'),
  );
  return hasNot(tree, at) || isNone || effect === 'refuse' || effect === 'fail';
};

/** What is only asked for, supposed or still open. */
const isOthers = ({ lexicon }: Reading, { tree }: SentenceReading, at: number) =>
  OPEN.has(lexicon.operators.verb.get(lemma(tree, at))?.effect ?? '') ||
  childrenBy(tree, at, 'aux').some((aux) => MODAL.has(tree.tokens[aux]?.lower ?? '')) ||
  childrenBy(tree, at, 'mark').some((mark) => CONDITIONS.has(lemma(tree, mark)));

const OPEN: ReadonlySet<string> = new Set([
  'deny',
  'plan',
  'request',
  'suppose',
  'suppress',
  'threaten',
  'try',
]);
const MODAL: ReadonlySet<string> = new Set(['could', 'may', 'might', 'must', 'should']);
const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'whether']);
