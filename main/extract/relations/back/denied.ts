// "…, which Khartoum denies", "Khartoum denied the charge": who denies a charge rejects it against whoever made it.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { ActorKind, RelationType } from '../../model.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { childrenBy, lemma, relation } from '../../tree.ts';
import { bareFrame } from '../besides/bare-frame.ts';
import { type Match, plainMatch } from '../candidate.ts';
import { type End, endsAt } from '../roles/ends.ts';
import { endsInside } from '../roles/inside.ts';
import { rolesOf } from '../roles/roles.ts';
import { isPassiveHere, surfaceSubject } from '../roles/subjects.ts';
import { endsDoing, namedDoers } from '../roles/takers.ts';
import { isSideOfEnds, isToldBefore, pointerTo, type Told, toldEnds, toldWith } from './back.ts';
import { sayersOf } from './said-of-us.ts';

const DENIAL = bareFrame('REJECT/deny charge', 'REJECT', 'deny');

/** Denials of charges that this sentence has told or one a little before; `matched` are the verbs that say more by themselves. */
export function matchDenials(
  reading: Reading,
  where: SentenceReading,
  matched: ReadonlySet<number>,
): Match[] {
  return where.sentence.tokens.flatMap((token, index) => {
    const isDenying = token.upos === 'VERB' && DENYING.has(lemma(where.tree, index));
    // "has neither confirmed nor denied it" leaves it open
    if (!isDenying || matched.has(index) || where.tree.tokens[index - 1]?.lower === 'nor') return [];
    const passive = isPassiveHere(where.tree, index);
    const pointer = passive ? chargeRejected(where, index) : deniedAt(where, index);
    const sources = pointer === null ? [] : passive ? namedDoers(where, index) : deniers(where, index);
    if (pointer === null || sources.length === 0) return [];
    const reach = reachOf(where, pointer);
    const isOurs = isSideOfEnds(sources);
    const makers = [...ownersOf(where, pointer), ...makersOf(where, pointer)].filter(
      ({ actor }) => !isOurs(actor),
    );
    if (makers.length > 0) return [plainMatch(DENIAL, index, sources, makers)];
    const accusers = accusersOf(reading, where, index, sources, reach);
    if (accusers.length === 0) return [];
    const targets = toldEnds(accusers, pointerTo(where, pointer, pointer, accusers));
    return [plainMatch(DENIAL, index, sources, targets)];
  });
}

/** Who has charged those who deny it, or has said right before what they had done. */
export function accusersOf(
  reading: Reading,
  where: SentenceReading,
  verb: number,
  sources: readonly End[],
  reach: number,
): ActorRecord[] {
  const charge = chargeAgainst(reading, where, verb, sources, reach);
  if (charge) return charge.doers;
  const told = tellers(reading, where, verb, sources);
  return told.length > 0 ? told : sayersOf(reading, where, verb, sources);
}

/** "The charge was rejected by Khartoum" */
const chargeRejected = (where: SentenceReading, verb: number): number | null =>
  childrenBy(where.tree, verb, 'nsubj').find((at) => isCharge(where, at) && !isOthers(where, at)) ?? null;

const DENYING = wordClass('verbs.denying');

/** "Khartoum", "the Sudanese army", "Sudan's government" */
function deniers(where: SentenceReading, verb: number): readonly End[] {
  const ends = endsDoing(where, verb);
  const subject = surfaceSubject(where.tree, verb);
  return ends.length > 0 || subject === null ? ends : endsInside(where, subject, ['poss'], 2);
}

/** The word that stands for the charge; null where something else is denied. */
function deniedAt(where: SentenceReading, verb: number): number | null {
  const { tree } = where;
  const [object] = childrenBy(tree, verb, 'obj');
  if (object !== undefined) {
    // "Myanmar denies that"
    const isThat = lemma(tree, object) === 'that' && object < verb;
    if (lemma(tree, object) === 'which' || isThat)
      return lemma(tree, object) === 'which' || isCharge(where, tree.tokens[verb]?.head ?? -1)
        ? object
        : null;
    if (POINTERS.has(tree.tokens[object]?.lower ?? '')) return object;
    return isCharge(where, object) && (!isOthers(where, object) || ownersOf(where, object).length > 0)
      ? object
      : null;
  }
  // "a charge that Asmara rejected"
  const head = tree.tokens[verb]?.head ?? -1;
  if (relation(tree, verb) === 'acl' && isCharge(where, head)) return head;
  // "denied having crossed the line", "denies that its soldiers are there"
  if (lemma(tree, verb) !== 'deny') return null;
  return (
    childrenBy(tree, verb, 'ccomp', 'xcomp', 'advcl').find(
      // "denied that there is such a people": of whom nobody has said anything
      (clause) => clause > verb && childrenBy(tree, clause, 'expl').length === 0,
    ) ?? null
  );
}

const isCharge = ({ tree }: SentenceReading, noun: number) => CHARGES.has(lemma(tree, noun));

/** "rejected Kenya's charges": whose they are is told there. */
const isOthers = (where: SentenceReading, noun: number) =>
  childrenBy(where.tree, noun, 'nmod', 'amod').some((child) => where.at[child]) ||
  childrenBy(where.tree, noun, 'nmod:poss').length > 0;

/** "rejected Kenya's charges": theirs. */
const ownersOf = (where: SentenceReading, charge: number): readonly End[] =>
  isCharge(where, charge)
    ? childrenBy(where.tree, charge, 'nmod:poss', 'amod')
        .filter((at) => where.sentence.tokens[at]?.upos !== 'PRON')
        .flatMap((at) => endsAt(where, at))
    : [];

/** "rejected the claims made by Chad": who has made them. */
const makersOf = (where: SentenceReading, charge: number): readonly End[] =>
  childrenBy(where.tree, charge, 'acl')
    .filter(
      (made) =>
        where.tree.tokens[made]?.xpos === 'VBN' &&
        // "rejected suggestions that Chad had done so"
        childrenBy(where.tree, made, 'aux', 'mark').length === 0,
    )
    .flatMap((made) => rolesOf(where.tree, made).get('subj') ?? [])
    .filter((at) => at > charge)
    .flatMap((at) => endsAt(where, at));

const POINTERS: ReadonlySet<string> = new Set(['it', 'such', 'that', 'them', 'these', 'this']);

/** What one is charged with, and the charge itself. */
const CHARGES = wordClass('nouns.charges');

/** The last charge against those who deny it; none where others were charged since. */
function chargeAgainst(
  reading: Reading,
  where: SentenceReading,
  verb: number,
  sources: readonly End[],
  reach: number,
): Told | null {
  const charges = reading.told.filter(
    (one) => one.type === 'ACCUSE' && !one.mutual && !isGuess(one) && isToldBefore(one, where, verb, reach),
  );
  const last = charges.at(-1);
  if (!last) return null;
  const isOurs = isSideOfEnds(sources);
  return toldWith(charges, last).find(({ target, doers }) => isOurs(target) && !doers.some(isOurs)) ?? null;
}

/** "Some papers suspected Chadian fire, which Chad denied": nobody has charged it with that. */
const isGuess = ({ frame, doers }: Told) =>
  /^susp(ect|icion)$/.test(frame.head) && !doers.some(({ kind }) => PARTIES.has(kind));

const PARTIES: ReadonlySet<ActorKind> = new Set(['organisation', 'person', 'state']);

/** Who said, last, that those who deny it had done others harm. */
function tellers(
  { told }: Reading,
  where: SentenceReading,
  verb: number,
  sources: readonly End[],
): ActorRecord[] {
  const last = told.findLast(({ sentence, predicate }) => sentence < where.index || predicate < verb);
  const isNear = last && last.sentence >= where.index - 1;
  const isOurs = isSideOfEnds(sources);
  const { speaker = null } = last ?? {};
  if (!last || !isNear || !speaker || isOurs(speaker) || !HARM.has(last.type)) return [];
  return last.doers.some(isOurs) ? [speaker] : [];
}

const HARM: ReadonlySet<RelationType> = new Set(['AID', 'ASSAULT', 'COERCE', 'MOBILIZE', 'SUPPORT']);

/** How many sentences back the charge may stand: "the charge" is what was said last, "any role" may be one of long ago. */
function reachOf({ tree }: SentenceReading, pointer: number): number {
  // "…, which Lima rejects": what the sentence itself has told
  if (lemma(tree, pointer) === 'which') return 0;
  if (!SAID.has(lemma(tree, pointer))) return 4;
  return tree.tokens[pointer]?.upos === 'NOUN' ? 2 : 1;
}

const SAID = wordClass('words.said-last');
