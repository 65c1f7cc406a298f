// "…, and Belize followed", "Chad did the same", "as did Iran", "Paris responded in kind": what was told, done by others too.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import {
  ancestors,
  caseOf,
  childrenBy,
  firstJoined,
  lemma,
  relation,
  type Tree,
  verbOver,
} from '../../tree.ts';
import { SAID } from '../../type-sets.ts';
import { type Match, plainMatch } from '../candidate.ts';
import { type End, endsAt } from '../roles/ends.ts';
import { isPassiveHere, surfaceSubject } from '../roles/subjects.ts';
import { frameOf, isSideOf, isSideOfEnds, pointerTo, type Told, toldEnds, toldWith } from './back.ts';

/** Words that stand for what was told before, and who they say did it too. */
interface Echo {
  predicate: number;
  /** The words, in order. */
  words: number[];
  sources: readonly End[];
  /** True where the words say that it was done back: "in kind". */
  back: boolean;
}

/** Matches that repeat what this sentence or the one before has told, with other sources. */
export function matchFollowers(reading: Reading, where: SentenceReading): Match[] {
  if (reading.told.length === 0) return [];
  return echoesIn(where, isBehindSemicolon(reading, where)).flatMap((echo) => {
    const deeds = deedBefore(reading, where, echo.predicate);
    const [deed] = deeds;
    // who does so when he is asked to complies
    const isSo = where.sentence.tokens[echo.words[1] ?? -1]?.lower === 'so';
    if (!deed || (isSo && (deed.type === 'REQUEST' || deed.type === 'THREATEN'))) return [];
    // "followed suit, cutting all links with Chad": that tells what it did
    if (isToldBehind(reading, where, echo.predicate, deed)) return [];
    const doers = deeds.flatMap(({ doers: all }) => all);
    const own = deed.mutual ? [] : othersWith(where, echo);
    const struck = deeds.map(({ target }) => target);
    const isBack = echo.back || (own.length === 0 && isReturned(where, echo, deed, struck));
    const targets = own.length > 0 ? own : isBack ? doers : struck;
    const sources = echo.sources.filter(({ actor }) =>
      isBack ? isSideOf(struck)(actor) : !isSideOf(doers)(actor),
    );
    if (sources.length === 0) return [];
    const last = Math.max(...echo.words);
    const mention = pointerTo(where, last, last, targets);
    return [
      plainMatch(frameOf(deed), echo.predicate, sources, toldEnds(targets, mention, 'followed'), {
        mutual: deed.mutual,
        trigger: echo.words,
      }),
    ];
  });
}

/** "Chad expelled six Malian envoys, and Mali did the same": whom it was done to does it to who did it. */
function isReturned(where: SentenceReading, echo: Echo, deed: Told, struck: readonly ActorRecord[]): boolean {
  if (deed.mutual || NEVER_RETURNED.has(deed.type)) return false;
  const isSame = echo.words.slice(1).some((word) => SAME.has(lemma(where.tree, word)));
  return isSame && echo.sources.every(({ actor }) => isSideOf(struck)(actor));
}

const SAME: ReadonlySet<string> = new Set(['likewise', 'same', 'suit']);

/** Who does the same as a guest or a petitioner does so to others. */
const NEVER_RETURNED: ReadonlySet<string> = new Set(['CONSULT', 'MEMBER_OF', 'REQUEST']);

/** "Berlin expelled ten envoys; Rome and Madrid followed." */
function isBehindSemicolon({ article }: Reading, { sentence }: SentenceReading): boolean {
  return /;\s*$/.test(article.text.slice(Math.max(0, sentence.start - 3), sentence.start));
}

function echoesIn(where: SentenceReading, isNext: boolean): Echo[] {
  return where.sentence.tokens.flatMap((token, index) => {
    const echo =
      token.upos === 'VERB' && !isPassiveHere(where.tree, index)
        ? verbEcho(where, index, isNext)
        : inverted(where, index);
    return echo && echo.sources.length > 0 ? [echo] : [];
  });
}

function verbEcho(where: SentenceReading, index: number, isNext: boolean): Echo | null {
  const { tree } = where;
  const words = echoWords(where, index, isNext);
  const subject = words && surfaceSubject(tree, index);
  if (!words || subject === null || subject === undefined) return null;
  const back = RETURNING.has(lemma(tree, index));
  return { predicate: index, words: [index, ...words], sources: endsAt(where, subject), back };
}

/** What beside the verb makes it an echo; null where it is none. */
function echoWords(where: SentenceReading, index: number, isNext: boolean): number[] | null {
  const { tree } = where;
  const word = lemma(tree, index);
  const object = childrenBy(tree, index, 'obj')[0];
  if (word === 'follow' && object !== undefined) return lemma(tree, object) === 'suit' ? [object] : null;
  // "Bolivia cut ties in May, and Belize followed in June"
  if (word === 'follow') {
    const isJoinedOn = relation(tree, index) === 'conj' || (isNext && tree.root === index);
    const hasDoer = childrenBy(tree, index, 'nsubj').length > 0;
    return isJoinedOn && hasDoer && childrenBy(tree, index, 'ccomp', 'xcomp').length === 0 ? [] : null;
  }
  if (word === 'do') {
    const likewise = childrenBy(tree, index, 'advmod').find((child) => lemma(tree, child) === 'likewise');
    // "did likewise and added flour": the parse may hang the flour on the first
    if (object !== undefined && (likewise === undefined || object < likewise))
      return lemma(tree, object) === 'same' ? [object] : null;
    // "Chad recognised them in May; Mali did so too"
    if (likewise === undefined) return isSo(where, index) ? [index + 1] : null;
    return [likewise];
  }
  if (!RETURNING.has(word)) return null;
  const kind = childrenBy(tree, index, 'obl').find(
    (child) => lemma(tree, child) === 'kind' && caseOf(tree, child) === 'in',
  );
  return kind === undefined ? null : [kind];
}

const RETURNING = wordClass('verbs.returning');

/** "did so too", "has done so": the deed that has just been told. */
const isSo = ({ tree, sentence: { tokens } }: SentenceReading, index: number) =>
  tokens[index + 1]?.lower === 'so' && childrenBy(tree, index, 'ccomp', 'xcomp').length === 0;

/** ", as did Iran", "so has Iran" */
function inverted(where: SentenceReading, index: number): Echo | null {
  const { tokens } = where.sentence;
  const opens = ['as', 'so'].includes(tokens[index]?.lower ?? '');
  if (!opens || !AUXILIARIES.has(tokens[index + 1]?.lower ?? '')) return null;
  const at = [index + 2, index + 3].find((place) => where.at[place]);
  const mention = at === undefined ? undefined : where.at[at];
  if (!mention || mention.first > index + 3) return null;
  return {
    predicate: index + 1,
    words: [index, index + 1],
    sources: endsAt(where, mention.head),
    back: false,
  };
}

const AUXILIARIES: ReadonlySet<string> = new Set(['did', 'do', 'does', 'had', 'has', 'have']);

/** "did the same with the Malian envoy": to another than the first did it to. */
function othersWith(where: SentenceReading, { words, sources }: Echo): ActorRecord[] {
  const { tree } = where;
  const beside = words
    .flatMap((word) => childrenBy(tree, word, 'obl', 'nmod'))
    .filter((child) => ['for', 'to', 'with'].includes(caseOf(tree, child) ?? ''));
  const isOurs = isSideOfEnds(sources);
  return beside
    .flatMap((child) => endsAt(where, child))
    .flatMap(({ actor }) => (isOurs(actor) ? [] : [actor]));
}

/** Whether what stands under the echo's verb tells a deed of its kind itself. */
function isToldBehind({ told }: Reading, where: SentenceReading, echo: number, deed: Told): boolean {
  const { tree, index } = where;
  return told.some(
    ({ sentence, predicate, type }) =>
      sentence === index &&
      predicate > echo &&
      type === deed.type &&
      ancestors(tree, predicate).includes(echo) &&
      ancestors(tree, predicate).some((at) => tree.tokens[at]?.xpos === 'VBG'),
  );
}

/** What was told last before the echo ("Chad, an ally of Mali, did the same"), in its sentence or the one before, with all that those words told. */
function deedBefore(reading: Reading, where: SentenceReading, echo: number): Told[] {
  const here = reading.told.findLast(
    ({ sentence, predicate, type }) =>
      sentence === where.index &&
      predicate < echo &&
      type !== 'ALLY_OF' &&
      !isAside(where, predicate, echo) &&
      !isBelowOther(where, predicate, echo),
  );
  // "…, which expelled three. Togo followed suit by expelling one": any deed of the sentence before
  const isTold = childrenBy(where.tree, echo, 'advcl').some((at) => where.tree.tokens[at]?.xpos === 'VBG');
  const last = here ?? mainBefore(reading, where.index - 1, isTold);
  // "Chad, which trains them, hailed the plan, as did Mali": what was told before is not meant where this is not told
  if (last && last.sentence < where.index && (isOwn(where, echo) || isJoined(where, echo))) return [];
  return last ? toldWith(reading.told, last) : [];
}

/** The deed that a whole sentence tells: the first of its main clause, and of more than words where it has such. */
function mainBefore(reading: Reading, sentence: number, isAny: boolean): Told | undefined {
  const deeds = reading.told.filter(
    (one) => one.sentence === sentence && !one.doers.some(isSideOf([one.target])),
  );
  const tree = reading.sentences[sentence]?.tree;
  const isMain = ({ predicate }: Told) =>
    tree !== undefined && !ancestors(tree, predicate).some((at) => BELOW.test(tree.tokens[at]?.deprel ?? ''));
  const open = isAny ? deeds : deeds.filter(isMain);
  const done = open.filter(({ type }) => !SAID.has(type));
  const [first] = open;
  const isBoth = first && done.some(({ doers }) => doers.some(isSideOf(first.doers)));
  const [deed] = (isBoth ? done : open).toSorted((a, b) => a.predicate - b.predicate);
  return tree && deed && isOpenEnded(tree, deed, deeds) ? undefined : deed;
}

/** "thanked him and agreed to a truce", "refused, although it eased some later": whether others may have done what nothing is read of. */
function isOpenEnded(tree: Tree, { type, predicate }: Told, deeds: readonly Told[]): boolean {
  const isAlthough = tree.lemmas.some((word, at) => at > predicate && /^(al)?though$/.test(word));
  const last = tree.tokens.findLastIndex(
    ({ upos, deprel }, at) => upos === 'VERB' && deprel === 'conj' && firstJoined(tree, at) === tree.root,
  );
  const isUnread = last > predicate && !deeds.some((one) => verbOver(tree, one.predicate) === last);
  return isAlthough || (SAID.has(type) && isUnread);
}

const BELOW = /^(acl|advcl|appos)/;
const IN_SUBJECT = /^(appos|nsubj)$/;

/** What a relative clause or what stands in front of it tells beside the verb that an echo repeats: "Chad, at odds with Mali, hailed it, as did …". */
function isAside(where: SentenceReading, predicate: number, echo: number): boolean {
  const { tree } = where;
  const over = ancestors(tree, echo);
  const isOwnClause = isOwn(where, echo);
  const isBeside = (at: number) =>
    tree.tokens[at]?.deprel === 'acl:relcl' || (isOwnClause && isInFront(tree, at));
  return ancestors(tree, predicate).some((at) => isBeside(at) && !over.includes(at));
}

const isInFront = (tree: Tree, at: number) =>
  IN_SUBJECT.test(relation(tree, at)) || (relation(tree, at) === 'obl' && at < (tree.tokens[at]?.head ?? -1));

/** "…, and Togo followed" */
const isJoined = ({ tree }: SentenceReading, echo: number) =>
  relation(tree, echo) === 'conj' && lemma(tree, echo) === 'follow';

/** "When crowds stormed the embassy, Chad cut ties, and Togo followed": nobody followed the crowds. */
function isBelowOther({ tree }: SentenceReading, predicate: number, echo: number): boolean {
  const first = relation(tree, echo) === 'conj' ? (tree.tokens[echo]?.head ?? -1) : -1;
  const path = ancestors(tree, predicate);
  const to = path.indexOf(first);
  return to > 0 && path.slice(0, to).some((at) => relation(tree, at) === 'advcl');
}

/** "…, as did Mali": the echo of its own sentence's verb. */
const isOwn = ({ tree }: SentenceReading, echo: number) =>
  // "…, as did Mali", "…, and so did Mali"
  echo > 2 && /^(as|so)$/.test(tree.tokens[echo - 1]?.lower ?? '');
