// Which words stand in a role of a frame: the predicate's own, and those of what it asks for and of the verb that carries it.
import type { Frame } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, lemma, type Tree } from '../../tree.ts';
import type { Candidate } from '../candidate.ts';
import { clausesAt } from './clauses-at.ts';
import { type Roles, rolesOf } from './roles.ts';
import { surfaceSubject } from './subjects.ts';
import { isJourney } from './travels.ts';

/** Which words stand in a role, the predicate's own first. */
export function standingIn(
  candidate: Candidate,
  frame: Frame,
  role: string,
  anchors: readonly number[],
  side: 'source' | 'target',
): readonly number[] {
  const { where, roles, carried } = candidate;
  // "warned that they would come and that Chad would regret it": of whom it is said in the clause that counts
  const said = role === 'that' ? anchors.find((at) => isJoinedClause(where, at)) : undefined;
  if (said !== undefined) return childrenBy(where.tree, said, 'nsubj');
  const own = roles.get(role) ?? NONE;
  // "the rejection by Chad of Mali's offer": Chad has rejected it
  const isDoneBy = side === 'source' && role === 'poss' && frame.pos === 'noun' && roles.has('by');
  const onAnchors =
    anchors.length === 0 || isDoneBy ? NONE : standingOn(candidate, frame, role, anchors, side);
  // "gave the cold shoulder to a proposal": the noun is no role of its own
  const onCarrier =
    role === 'poss' || role === 'subj' || role === 'obj'
      ? NONE
      : (carried?.get(role) ?? NONE).filter((index) => index !== candidate.predicate);
  // "charged that Serbs were beaten": they are not charged with it
  const isSuffered = (index: number) =>
    role === 'that' && where.sentence.tokens[index]?.deprel === 'nsubj:pass';
  // "asked for help to the army": whom one asks stands without "to"
  const isAsked = role === 'iobj' && lemma(where.tree, candidate.predicate) === 'ask';
  const places = (isAsked ? own : placesFor(role, own, roles)).filter(
    (index) =>
      !isSuffered(index) &&
      !(role === 'on' && side === 'target' && isJourney(where, index)) &&
      // "a raid condemned by Chad": by whom it is condemned
      !(role === 'by' && side === 'target' && isAgent(where, frame, index)) &&
      (anchors.includes(index) || !isComplexPreposition(candidate, role, index)),
  );
  const standing =
    onAnchors.length === 0 && onCarrier.length === 0 ? places : [...places, ...onAnchors, ...onCarrier];
  const all =
    role === 'with' || role === 'on'
      ? standing.filter((index) => !isInLine(where, index, anchors) && !isOnTheWay(where.tree, index))
      : standing;
  return all.length > 1 && SETTING.has(role) ? frontedLast(candidate, all) : all;
}

/** "flew blankets to Chad on the way to Mali" */
const isOnTheWay = (tree: Tree, index: number) =>
  caseOf(tree, index) === 'on' && WAYS.has(lemma(tree, index)) && childrenBy(tree, index, 'det').length > 0;

const WAYS: ReadonlySet<string> = new Set(['eve', 'march', 'road', 'route', 'verge', 'way']);

/** "built it in line with Chad's wishes": with nobody. */
export function isInLine({ tree }: SentenceReading, index: number, anchors: readonly number[] = []): boolean {
  const [first = -1] = childrenBy(tree, index, 'case');
  // "fell in line with Chad"
  if (anchors.includes(first - 1)) return false;
  return tree.tokens[first - 2]?.lower === 'in' && CONFORMITY.has(tree.tokens[first - 1]?.lower ?? '');
}

const CONFORMITY = wordClass('nouns.conformity');

/** "In Vienna, Chad put its trust in Mali": a place that opens the sentence is where it happens before it is anything else. */
function frontedLast({ where, predicate }: Candidate, indices: readonly number[]): readonly number[] {
  const subject = surfaceSubject(where.tree, predicate) ?? predicate;
  const isFronted = (index: number) => index < subject && index < predicate;
  return [...indices.filter((index) => !isFronted(index)), ...indices.filter(isFronted)];
}

/** Prepositions that tell where. */
const SETTING: ReadonlySet<string> = new Set(['at', 'in', 'near', 'on', 'outside']);

const NONE: readonly number[] = [];

/** Which words stand in a role of what the frame asks for beside its predicate. */
const standingOn = (
  candidate: Candidate,
  frame: Frame,
  role: string,
  anchors: readonly number[],
  side: 'source' | 'target',
): readonly number[] =>
  anchors
    // "prevents Greek goods from entering Malta": the goods prevent nothing
    .filter(
      (at) => !(side === 'source' && role === 'subj' && candidate.where.sentence.tokens[at]?.upos === 'VERB'),
    )
    // "calls for Chadian sanctions": Chad does not call for them
    .filter(() => !(side === 'source' && frame.pos === 'noun' && isRequest(candidate, frame)))
    // "Chadian and Libyan jets entered the zone": whose jets they are is nobody whom they approach
    .filter((anchor) => !(side === 'target' && role === 'poss' && isDoing(candidate, frame, anchor)))
    // "rebels of the front stormed a palace": nor is the front stormed
    .filter(
      (anchor) =>
        !(
          side === 'target' &&
          role === 'of' &&
          candidate.where.at[anchor] &&
          isDoing(candidate, frame, anchor)
        ),
    )
    // "begged to send envoys": who is sent is not who is asked
    .filter((anchor) => !(role === 'obj' && frame.type === 'REQUEST' && isSending(candidate.where, anchor)))
    .flatMap((anchor) => [anchor, ...clausesAt(candidate, anchor, role)])
    .flatMap((anchor) => rolesOf(candidate.where.tree, anchor).get(role) ?? [])
    .filter(
      (index) =>
        !isDoneTo(candidate.where, frame, index) &&
        !(frame.type === 'REQUEST' && isOfWhatIsAsked(candidate, role, index)),
    );

const isRequest = ({ reading }: Candidate, { head }: Frame) =>
  reading.lexicon.operators.noun.get(head)?.effect === 'request';

/** What the frame asks for as the subject, whose owners do it. */
const isDoing = ({ roles }: Candidate, { pos, source }: Frame, anchor: number) =>
  pos === 'verb' && source.includes('subj') && (roles.get('subj')?.includes(anchor) ?? false);

const isJoinedClause = ({ tree }: SentenceReading, at: number) =>
  tree.kinds[at] === 'conj' && childrenBy(tree, at, 'nsubj').length > 0;

const isSending = ({ sentence, tree }: SentenceReading, index: number) =>
  sentence.tokens[index]?.xpos === 'VB' && SENDING.has(lemma(tree, index));

const SENDING = wordClass('verbs.sending-forces');

/** "urged the cabinet to recognise Mali": who is asked has no name, and Mali is not asked. */
const isOfWhatIsAsked = ({ where, roles, predicate }: Candidate, role: string, index: number) =>
  role === 'obj' &&
  [...(roles.get('obj') ?? []), ...(roles.get('iobj') ?? [])].some(
    (at) => at < index && where.sentence.tokens[at]?.upos === 'NOUN',
  ) &&
  ['advcl', 'xcomp'].includes(where.tree.kinds[where.sentence.tokens[index]?.head ?? -1] ?? '') &&
  where.sentence.tokens[where.sentence.tokens[index]?.head ?? -1]?.head === predicate;

/** "demanded that he be tried" asks others for it. */
const isDoneTo = ({ sentence }: SentenceReading, { type }: Frame, index: number) =>
  type === 'REQUEST' && sentence.tokens[index]?.deprel === 'nsubj:pass';

/** Who does what is told, but not in "stuck by Chad". */
const isAgent = ({ sentence }: SentenceReading, { target }: Frame, index: number) =>
  target[0] !== 'by' && sentence.tokens[index]?.deprel === 'obl:agent';

/** "fired into the sea *in defiance of* the UN": nothing is fired into it. */
export function isComplexPreposition({ reading, where }: Candidate, role: string, index: number): boolean {
  const { tree } = where;
  return (
    reading.lexicon.complexPrepositions.get(role)?.has(lemma(tree, index)) === true &&
    childrenBy(tree, index, 'nmod', 'acl').some((child) => child > index)
  );
}

/** "asked Canada to", "gave Ukraine tanks": the parser's object and receiver stand in for one another. */
function placesFor(role: string, own: readonly number[], roles: Roles): readonly number[] {
  if (role === 'obj') {
    const receivers = roles.get('iobj');
    return receivers === undefined ? own : [...own, ...receivers];
  }
  if (role !== 'iobj' || own.length > 0) return own;
  const objects = roles.get('obj') ?? [];
  return [...(objects.length > 1 ? objects.slice(0, 1) : []), ...(roles.get('to') ?? [])];
}
