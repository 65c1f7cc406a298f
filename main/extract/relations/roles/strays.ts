// Who stands where a frame looks for its target, and has no part in what it tells.
import type { Frame } from '../../lexicon/types.ts';
import { childrenBy } from '../../tree.ts';
import { CONFLICT } from '../../type-sets.ts';
import type { Candidate } from '../candidate.ts';
import { type End, endsAt, isNameless } from './ends.ts';
import { isPassiveHere } from './subjects.ts';
import { usersOf } from './within.ts';

/** Those of the ends that are no means, no doers and nobody who only stands near. */
export function withPart(
  candidate: Candidate,
  frame: Frame,
  anchors: readonly number[],
  ends: readonly End[],
): readonly End[] {
  if (isStray(candidate, frame, ends)) return [];
  return ends.filter(
    (end) =>
      !isMeans(frame, anchors, end) &&
      !isAgent(candidate, end) &&
      !isPassingBy(end) &&
      !isBodyOfWhat(candidate, frame, end) &&
      !isOnlyWarned(frame, end) &&
      !isOnSameSide(candidate, frame, end) &&
      !isForce(candidate, frame, end),
  );
}

/** "voted with Chad against the text": who stands between the verb and what it is against is of the same mind. */
const isOnSameSide = ({ roles }: Candidate, { type }: Frame, { mention }: End) =>
  CONFLICT.has(type) &&
  roles.get('with')?.includes(mention.head) === true &&
  roles.get('against')?.some((at) => at > mention.head) === true;

/** "praised it as a victory of the people": who has no name and only stands inside a phrase is nobody's target. */
const isPassingBy = (end: End) => !end.direct && isNameless(end);

/** "exercises with 5,600 troops": with what they are held. */
const isForce = ({ where }: Candidate, frame: Frame, end: End) =>
  frame.mutual &&
  isNameless(end) &&
  end.actor.sectors.includes('MIL') &&
  childrenBy(where.tree, end.mention.head, 'nummod').length > 0;

/** "a school financed by Norway", "bombs dropped by Chad killed dozens": who does it, found inside what it is done to. */
function isAgent({ where, predicate, roles, byOrder }: Candidate, end: End): boolean {
  if (byOrder) return false;
  const subjects = roles.get('subj') ?? [];
  const users = subjects.flatMap((at) => usersOf(where, at));
  const agents =
    !end.direct && isPassiveHere(where.tree, predicate) ? subjects.flatMap((at) => endsAt(where, at)) : [];
  return [...users, ...agents].some(({ actor }) => actor.id === end.actor.id);
}

/** "flew in doctors": who is sent is not who is helped. */
const isMeans = (frame: Frame, anchors: readonly number[], end: End) =>
  frame.type === 'AID' && frame.target[0] !== 'obj' && anchors.includes(end.mention.head) && isNameless(end);

/** "A and B held consultations … with officials attending": who is only near, and nameless, is no other side. */
function isStray({ roles, carried }: Candidate, frame: Frame, ends: readonly End[]): boolean {
  const isHere = frame.target.some((role) => roles.has(role) || carried?.has(role));
  return frame.mutual && !isHere && ends.every((end) => !end.direct && isNameless(end));
}

/** "pulled out of NATO talks": who leaves what a body owns need not leave the body. */
const isBodyOfWhat = ({ where }: Candidate, frame: Frame, { direct, mention }: End) =>
  frame.type === 'MEMBER_OF' &&
  frame.pos === 'verb' &&
  !direct &&
  /^(nmod:poss|compound|amod)$/.test(where.sentence.tokens[mention.head]?.deprel ?? '');

/** "warned refugees", "hosts the rebels": who has no name is told of a danger, and who hides somewhere is no guest. */
const isOnlyWarned = (frame: Frame, end: End) =>
  (frame.type === 'THREATEN' && frame.head === 'warn' && isNameless(end) && end.actor.kind === 'people') ||
  (frame.mode === 'visit' && frame.head === 'host' && end.actor.kind === 'group');
