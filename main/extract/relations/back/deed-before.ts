// "Four states cut ties with Chad. Togo followed suit", "…, as did Togo": the deed that is repeated.
import type { Reading, SentenceReading } from '../../reading.ts';
import { ancestors, childrenBy, firstJoined, lemma, relation, type Tree, verbOver } from '../../tree.ts';
import { SAID } from '../../type-sets.ts';
import { isSideOf, type Told, toldWith } from './back.ts';

/** What was told last before the echo ("Chad, an ally of Mali, did the same"), in its sentence or the one before, with all that those words told. */
export function deedBefore(reading: Reading, where: SentenceReading, echo: number): Told[] {
  const before = reading.told.filter(
    ({ sentence, predicate, type }) =>
      sentence === where.index &&
      predicate < echo &&
      type !== 'ALLY_OF' &&
      !isAside(where, predicate, echo) &&
      !isBelowOther(where, predicate, echo),
  );
  const here = before.findLast(({ predicate }) => !isInPhrase(where.tree, predicate, before));
  // "recognised it after Togo had done so": just that, whatever else has been told
  const over = relation(where.tree, echo) === 'advcl' ? (where.tree.tokens[echo]?.head ?? echo) : echo;
  if (over < echo && isSo(where.tree, echo) && !isOfVerb(where.tree, here, over)) return [];
  // "…, which expelled three. Togo followed suit by expelling one": any deed of the sentence before
  const isTold = childrenBy(where.tree, echo, 'advcl').some((at) => where.tree.tokens[at]?.xpos === 'VBG');
  const last = here ?? mainBefore(reading, where.index - 1, isTold) ?? furtherBack(reading, where, echo);
  // "Chad, which trains them, hailed the plan, as did Mali": what was told before is not meant where this is not told
  if (last && last.sentence < where.index && (isOwn(where, echo) || isJoined(where, echo))) return [];
  return last ? toldWith(reading.told, last).filter(({ type }) => type === last.type) : [];
}

/** "had done so" */
export const isSo = ({ tokens }: Tree, echo: number): boolean => tokens[echo + 1]?.lower === 'so';

const isOfVerb = (tree: Tree, told: Told | undefined, verb: number) =>
  told !== undefined && (told.predicate === verb || verbOver(tree, told.predicate) === verb);

/** "sent police at its request, as did Togo": Togo has sent some, and asked for nothing. */
const isInPhrase = (tree: Tree, predicate: number, told: readonly Told[]) =>
  tree.tokens[predicate]?.upos === 'NOUN' &&
  /^(nmod|obl)$/.test(relation(tree, predicate)) &&
  told.some((other) => other.predicate !== predicate && ancestors(tree, predicate).includes(other.predicate));

/** "Five states cut ties with Chad. Its envoys have a week to pack. Togo later followed suit": what was done last, where nothing was told since. */
function furtherBack(reading: Reading, where: SentenceReading, echo: number): Told | undefined {
  const objects = childrenBy(where.tree, echo, 'obj').map((at) => lemma(where.tree, at));
  const last = reading.told.findLast(({ sentence }) => sentence < where.index);
  const isSuit = objects.includes('suit') && last !== undefined;
  if (!isSuit || last.sentence >= where.index - 1 || last.sentence < where.index - FURTHER) return undefined;
  const deed = mainBefore(reading, last.sentence, false);
  return deed && SHARED.has(deed.type) && !deed.past ? deed : undefined;
}

/** How many sentences back it may have been done where nothing has been told since. */
const FURTHER = 4;

/** What several do to the same one, one after the other. */
const SHARED: ReadonlySet<string> = new Set(['AID', 'COERCE', 'SANCTION']);

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
