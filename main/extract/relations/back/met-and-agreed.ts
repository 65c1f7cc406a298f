// "Lee met Park and agreed on a timetable": with whom one has just spoken one agrees, signs and talks on.
import type { RelationType } from '../../model.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { childrenBy, firstJoined, verbOver } from '../../tree.ts';
import { type Match, plainMatch } from '../candidate.ts';
import { hasParticle, metBy } from '../frames/constraints.ts';
import { framesThat } from '../frames/frame-lists.ts';
import type { Head } from '../frames/heads.ts';
import { isPassiveHere } from '../roles/subjects.ts';
import { namedDoers } from '../roles/takers.ts';
import { isSideOfEnds, pointerTo, toldEnds } from './back.ts';

const SHARED: ReadonlySet<RelationType> = new Set(['AGREE', 'COOPERATE']);

const framesOfTwo = framesThat(({ type, mutual, head }) => mutual && (SHARED.has(type) || head === 'sign'));

/** One match for each verb behind a meeting that tells what only two can do; `silent` are the verbs that have told nothing. */
export function matchMetAndAgreed(
  reading: Reading,
  where: SentenceReading,
  silent: readonly Head[],
): Match[] {
  const { tree } = where;
  const talks = reading.told.filter(({ sentence, type }) => sentence === where.index && type === 'CONSULT');
  if (talks.length === 0) return [];
  return silent.flatMap((head) => {
    const { predicate } = head;
    const row = firstJoined(tree, predicate);
    const isOwn = childrenBy(tree, predicate, 'nsubj').length > 0;
    const frames =
      row === predicate || isOwn || isPassiveHere(tree, predicate) ? [] : framesOfTwo(head.frames);
    if (frames.length === 0) return [];
    const candidate = head.candidate();
    if (candidate.roles.get('with')) return [];
    const sources = namedDoers(where, predicate);
    const isOurs = isSideOfEnds(sources);
    const others = talks.flatMap(({ predicate: at, doers, target }) => {
      const verb = verbOver(tree, at) ?? at;
      const isBefore = verb < predicate && firstJoined(tree, verb) === row;
      const sides = [...doers, target];
      return isBefore && sides.some(isOurs) ? sides.filter((actor) => !isOurs(actor)) : [];
    });
    const frame = frames.find(
      (one) => metBy(candidate, one) && (!one.particle || hasParticle(candidate, one.particle)),
    );
    if (!frame || sources.length !== 1 || others.length === 0) return [];
    const targets = toldEnds([...new Set(others)], pointerTo(where, predicate, predicate, others));
    return [plainMatch(frame, predicate, sources, targets, { mutual: true })];
  });
}
