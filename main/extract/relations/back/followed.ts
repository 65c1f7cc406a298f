// "…, and Belize followed", "Chad did the same", "as did Iran", "Paris responded in kind": what was told, done by others too.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { ancestors, caseOf, childrenBy, conjuncts, lemma, nominalsAt, relation } from '../../tree.ts';
import { type Match, plainMatch } from '../candidate.ts';
import { type End, endsAt } from '../roles/ends.ts';
import { isPassiveHere, surfaceSubject } from '../roles/subjects.ts';
import { frameOf, isSideOf, isSideOfEnds, pointerTo, type Told, toldEnds } from './back.ts';
import { deedBefore, isSo } from './deed-before.ts';

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
    const isDoneSo = where.sentence.tokens[echo.words[1] ?? -1]?.lower === 'so';
    if (!deed || (isDoneSo && (deed.type === 'REQUEST' || deed.type === 'THREATEN'))) return [];
    // "followed suit, cutting all links with Chad": that tells what it did
    if (isToldBehind(reading, where, echo.predicate, deed)) return [];
    const doers = deeds.flatMap(({ doers: all }) => all);
    const own = deed.mutual ? [] : othersWith(where, echo);
    const struck = deeds.map(({ target }) => target);
    if (isSuffered(reading, deed, struck)) return suffered(where, echo, deed, doers);
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

/** "Mali took flak from Chad": it is done to whom the sentence is about. */
function isSuffered(reading: Reading, deed: Told, struck: readonly ActorRecord[]): boolean {
  const where = reading.sentences[deed.sentence];
  const verb = where?.tree.tokens[deed.predicate]?.upos === 'VERB' ? deed.predicate : undefined;
  const subject = where && verb !== undefined ? surfaceSubject(where.tree, verb) : null;
  const isCharge = deed.frame.source.includes('speaker');
  if (!where || deed.mutual || isCharge || subject === null || isPassiveHere(where.tree, verb ?? -1))
    return false;
  const about = allAt(where, subject).map(({ actor }) => actor);
  return about.some((actor) => struck.includes(actor)) && !about.some((actor) => deed.doers.includes(actor));
}

/** "Mali took flak from Chad, as did Togo": from Chad as well. */
function suffered(
  where: SentenceReading,
  { predicate, words, sources }: Echo,
  deed: Told,
  doers: ActorRecord[],
): Match[] {
  const last = Math.max(...words);
  const others = toldEnds(doers, pointerTo(where, last, last, doers), 'followed');
  return [plainMatch(frameOf(deed), predicate, others, sources, { trigger: words })];
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
  // "Chad, the Comoros and Niger followed suit": the parse may give it two subjects
  const subjects = new Set([subject, ...childrenBy(tree, index, 'nsubj')]);
  const sources = [...subjects].flatMap((at) => allAt(where, at));
  return { predicate: index, words: [index, ...words], sources, back };
}

/** What beside the verb makes it an echo; null where it is none. */
function echoWords(where: SentenceReading, index: number, isNext: boolean): number[] | null {
  const { tree } = where;
  const word = lemma(tree, index);
  const object = childrenBy(tree, index, 'obj')[0];
  if (word === 'follow' && object !== undefined) return lemma(tree, object) === 'suit' ? [object] : null;
  // "Bolivia cut ties in May, and Belize followed in June"
  if (word === 'follow') {
    const isJoinedOn =
      relation(tree, index) === 'conj' || (tree.root === index && (isNext || isBare(where, index)));
    const hasDoer = childrenBy(tree, index, 'nsubj').length > 0;
    return isJoinedOn && hasDoer && childrenBy(tree, index, 'ccomp', 'xcomp').length === 0 ? [] : null;
  }
  if (word === 'do') {
    const likewise = childrenBy(tree, index, 'advmod').find((child) => lemma(tree, child) === 'likewise');
    // "did likewise and added flour": the parse may hang the flour on the first
    if (object !== undefined && (likewise === undefined || object < likewise))
      return lemma(tree, object) === 'same' ? [object] : null;
    // "Chad recognised them in May; Mali did so too"
    if (likewise === undefined) return isSoToo(where, index) ? [index + 1] : null;
    return [likewise];
  }
  if (!RETURNING.has(word)) return null;
  const kind = childrenBy(tree, index, 'obl').find(
    (child) => lemma(tree, child) === 'kind' && caseOf(tree, child) === 'in',
  );
  return kind === undefined ? null : [kind];
}

/** "Bahrain and Kuwait followed within a day.": nothing beside the verb but when. */
const isBare = ({ at, tree }: SentenceReading, verb: number) =>
  (tree.children[verb] ?? []).every(
    (child) => /^(advmod|nsubj|obl|punct)/.test(relation(tree, child)) && (child < verb || !at[child]),
  );

const RETURNING = wordClass('verbs.returning');

/** "did so too", "has done so": the deed that has just been told. */
const isSoToo = ({ tree }: SentenceReading, index: number) =>
  isSo(tree, index) && childrenBy(tree, index, 'ccomp', 'xcomp').length === 0;

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
    sources: allAt(where, mention.head),
    back: false,
  };
}

/** "Chad, Mali and Niger followed suit" */
const allAt = (where: SentenceReading, index: number): readonly End[] =>
  conjuncts(where.tree, index).flatMap((at) => endsAt(where, at));

const AUXILIARIES: ReadonlySet<string> = new Set(['did', 'do', 'does', 'had', 'has', 'have']);

const TOWARD: ReadonlySet<string> = new Set(['for', 'to', 'with']);

/** "did the same with the Malian envoy": to another than the first did it to. */
function othersWith(where: SentenceReading, { words, sources }: Echo): ActorRecord[] {
  const { tree } = where;
  const isOurs = isSideOfEnds(sources);
  return nominalsAt(tree, words, TOWARD)
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
