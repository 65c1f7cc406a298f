// How the text stands to a statement: does it tell it as done, planned, refused, denied, and who says so.
import type { Modality } from '../model.ts';
import type { FramePos } from '../lexicon/types.ts';
import type { Reading, SentenceReading } from '../reading.ts';
import { caseOf, childrenBy, lemma, relation } from '../tree.ts';
import { type End, endsAt } from './ends.ts';
import { isPassiveHere, surfaceSubject } from './subjects.ts';

/** One word on the way up from a predicate that changes what is said. */
interface Step {
  effect: string;
  index: number;
}

export interface Stance {
  modality: Modality;
  negated: boolean;
  future: boolean;
  /** Governing words with an effect, the innermost first. */
  steps: Step[];
  speaker: End | null;
  /** False where a governing word takes the statement back or makes it somebody's charge. */
  told: boolean;
  /** True where an unknown verb takes the noun as its object: presupposed at best. */
  presupposed: boolean;
}

const NEGATIONS: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'n’t',
  'never',
  'no',
  'neither',
  'nor',
  'without',
  'hardly',
]);
const FUTURE: ReadonlySet<string> = new Set(['will', "'ll", '’ll', 'shall', 'wo']);
const HYPOTHETICAL: ReadonlySet<string> = new Set(['could', 'may', 'might', 'should', 'can', 'must', 'ca']);
const CONDITIONS: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'whether',
  'lest',
  'until',
  'provided',
  'once',
]);

export function stanceOf(
  reading: Reading,
  where: SentenceReading,
  predicate: number,
  carrier: number,
): Stance {
  const stance: Stance = {
    modality: 'stated',
    negated: false,
    future: false,
    steps: [],
    speaker: null,
    told: true,
    presupposed: false,
  };
  if (predicate !== carrier) readAuxiliaries(reading, where, predicate, stance);
  if (isOfNobody(where, carrier)) stance.negated = true;
  let shares = true;
  for (let at = carrier, steps = 0; at >= 0 && steps < where.sentence.tokens.length; steps++) {
    if (shares) readAuxiliaries(reading, where, at, stance);
    shares = sharesAuxiliaries(where, at);
    findSpeaker(reading, where, at, stance);
    const next = where.sentence.tokens[at]?.head ?? -1;
    if (next >= 0) climb(reading, where, at, next, stance);
    at = next;
  }
  return stance;
}

/** "No government has offered aid": nobody does it. */
function isOfNobody(where: SentenceReading, verb: number): boolean {
  const subject = surfaceSubject(where.tree, verb);
  if (subject === null) return false;
  return childrenBy(where.tree, subject, 'det').some((child) =>
    ['neither', 'no'].includes(lemma(where.tree, child)),
  );
}

/** "will bomb or shell", "did not help but bombed": only a bare verb shares the auxiliaries of the one it is joined to. */
function sharesAuxiliaries(where: SentenceReading, at: number): boolean {
  const kind = relation(where.tree, at);
  if (kind === 'parataxis') return false;
  return (
    kind !== 'conj' || where.sentence.tokens[at]?.xpos === 'VB' || where.sentence.tokens[at]?.upos === 'NOUN'
  );
}

/** Negation, modals and conditions at the word itself. */
function readAuxiliaries(reading: Reading, where: SentenceReading, at: number, stance: Stance): void {
  if (stance.steps.length > 0 && stance.steps.at(-1)?.effect === 'barrier') return;
  const { tree } = where;
  for (const child of tree.children[at] ?? []) {
    const word = tree.tokens[child]?.lower ?? '';
    const kind = relation(tree, child);
    if (
      (kind === 'advmod' || kind === 'det' || kind === 'cc' || kind === 'cc:preconj' || kind === 'case') &&
      NEGATIONS.has(word)
    )
      stance.negated = true;
    if (kind === 'aux' && FUTURE.has(word)) stance.future = true;
    // "said it would" is the future of the past; "would" by itself supposes
    if (kind === 'aux' && (word === 'would' || word === "'d") && stance.modality === 'stated') {
      if (isReported(reading, where, at)) stance.future = true;
      else stance.modality = 'hypothetical';
    }
    if (kind === 'aux' && HYPOTHETICAL.has(word) && stance.modality === 'stated')
      stance.modality = 'hypothetical';
    // "is to supply", "are to meet"
    if (kind === 'mark' && word === 'to' && isToBe(where, at)) stance.future = true;
    if (kind === 'mark' && CONDITIONS.has(word) && stance.modality === 'stated')
      stance.modality = 'hypothetical';
  }
}

/** "Brazil is to supply …": "to" right behind a form of "be", whichever of both the parse takes for the head. */
function isToBe({ tree }: SentenceReading, at: number): boolean {
  const to = childrenBy(tree, at, 'mark').find((mark) => tree.tokens[mark]?.lower === 'to') ?? at;
  return ['is', 'are', 'was', 'were'].includes(tree.tokens[to - 1]?.lower ?? '');
}

function isReported(reading: Reading, where: SentenceReading, at: number): boolean {
  const head = where.sentence.tokens[at]?.head ?? -1;
  return (
    head >= 0 &&
    relation(where.tree, at) === 'ccomp' &&
    reading.lexicon.speechVerbs.has(lemma(where.tree, head))
  );
}

function operatorPos(where: SentenceReading, index: number): FramePos | null {
  const upos = where.sentence.tokens[index]?.upos;
  return upos === 'VERB' ? 'verb' : upos === 'NOUN' ? 'noun' : upos === 'ADJ' ? 'adj' : null;
}

/** One step up: what the governing word makes of what lies below it. */
function climb(reading: Reading, where: SentenceReading, at: number, governor: number, stance: Stance): void {
  const token = where.sentence.tokens[at];
  const pos = operatorPos(where, governor);
  const kind = relation(where.tree, at);
  if (!token || !pos || stance.steps.at(-1)?.effect === 'barrier') return;
  const word = lemma(where.tree, governor);
  const isArgument = ['obj', 'xcomp', 'ccomp', 'csubj'].includes(kind) || token.deprel === 'nsubj:pass';
  const isInfinitive = kind === 'acl' && token.deprel !== 'acl:relcl' && token.xpos === 'VB';
  // "charges that it tortured": the parse may take the clause for a relative one
  const isContent =
    kind === 'acl' && childrenBy(where.tree, at, 'mark').some((mark) => lemma(where.tree, mark) === 'that');
  const isPurpose = kind === 'advcl' && token.xpos === 'VB';
  const isOblique =
    kind === 'obl' &&
    ['for', 'to', 'against', 'from', 'with', 'of', 'out', 'in'].includes(caseOf(where.tree, at) ?? '');
  const isOf = kind === 'nmod' && ['of', 'for'].includes(caseOf(where.tree, at) ?? '');
  const isGerund =
    kind === 'advcl' &&
    token.xpos === 'VBG' &&
    childrenBy(where.tree, at, 'mark').some((mark) =>
      ['from', 'for', 'of', 'to', 'against'].includes(lemma(where.tree, mark)),
    );
  const operator = reading.lexicon.operators.get(`${word}/${pos}`);
  if (operator && (isArgument || isInfinitive || isContent || isPurpose || isOblique || isOf || isGerund)) {
    // "told reporters that …" reports; only "told X to …" asks
    const reports =
      reading.lexicon.speechVerbs.has(word) &&
      kind === 'ccomp' &&
      operator.effect !== 'deny' &&
      operator.effect !== 'suppress';
    // "hopes that Greece will help": what another is hoped to do is no plan of theirs
    // "warned China against arming Russia": the warned would do it
    const isAgainst = operator.effect === 'threaten' && (isGerund || isOblique);
    const isClause = childrenBy(where.tree, at, 'nsubj').length > 0;
    const isWish = operator.effect === 'plan' && isClause && (kind === 'ccomp' || kind === 'acl');
    // "help the army in its fight": nobody helps to fight
    if (isOblique && operator.effect === 'transparent')
      stance.steps.push({ effect: 'barrier', index: governor });
    if (operator.effect !== 'transparent' && !(reports && token.xpos !== 'VB'))
      stance.steps.push({ effect: isWish || isAgainst ? 'suppress' : operator.effect, index: governor });
    // somebody's own decision: who rejects it does not refuse what was decided
    if (pos === 'noun' && childrenBy(where.tree, governor, 'nmod:poss').length > 0)
      stance.steps.push({ effect: 'barrier', index: governor });
    return;
  }
  // "agreed in principle to help": what the parse hangs on the noun belongs to the verb
  if (isInfinitive && isUnderOperator(reading, where, governor)) return;
  if (isInfinitive && stance.modality === 'stated') stance.modality = 'planned';
  // "send engineers to help" is a purpose of sending too
  if (isInfinitive && relation(where.tree, governor) === 'obj') return;
  // "offered to send troops to help": a purpose shares what becomes of its means
  if (isPurpose && pos === 'verb') {
    if (stance.modality === 'stated') stance.modality = 'planned';
    return;
  }
  if (kind === 'obj' && pos === 'verb' && !reading.lexicon.lightVerbs.has(word)) stance.presupposed = true;
  if (
    kind === 'advcl' ||
    kind === 'acl' ||
    kind === 'nsubj' ||
    kind === 'obl' ||
    kind === 'nmod' ||
    kind === 'appos'
  )
    stance.steps.push({ effect: 'barrier', index: governor });
}

function isUnderOperator(reading: Reading, where: SentenceReading, noun: number): boolean {
  const verb = where.sentence.tokens[noun]?.head ?? -1;
  return (
    verb >= 0 &&
    relation(where.tree, noun) === 'obl' &&
    reading.lexicon.operators.has(`${lemma(where.tree, verb)}/verb`)
  );
}

/** "X said (that) …", "…, X said", "according to X": the outermost speaker wins nothing, the innermost does. */
function findSpeaker(reading: Reading, where: SentenceReading, at: number, stance: Stance): void {
  if (stance.speaker) return;
  const { tree } = where;
  const kind = relation(tree, at);
  const head = where.sentence.tokens[at]?.head ?? -1;
  const speaks = (index: number) =>
    index >= 0 && reading.lexicon.speechVerbs.has(lemma(tree, index)) && tree.tokens[index]?.upos === 'VERB';
  if ((kind === 'ccomp' || kind === 'parataxis' || kind === 'advcl') && speaks(head))
    stance.speaker = speakerAt(where, head);
  for (const child of tree.children[at] ?? []) {
    if (stance.speaker) return;
    if (relation(tree, child) === 'parataxis' && speaks(child)) stance.speaker = speakerAt(where, child);
    if (relation(tree, child) === 'obl' && caseOf(tree, child) === 'according to')
      stance.speaker = endsAt(where, child)[0] ?? null;
  }
}

function speakerAt(where: SentenceReading, verb: number): End | null {
  if (isPassiveHere(where.tree, verb)) return null;
  const subject = surfaceSubject(where.tree, verb);
  return subject === null ? null : (endsAt(where, subject)[0] ?? null);
}
