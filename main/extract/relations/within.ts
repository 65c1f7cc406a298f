// The actors inside what stands in a role: "condemned the killing of aid workers by Chad".
import type { Frame } from '../lexicon/types.ts';
import type { RelationType } from '../model.ts';
import { childrenBy, lemma } from '../tree.ts';
import type { Candidate } from './candidate.ts';
import type { End } from './ends.ts';
import { endsInside, INSIDE } from './inside.ts';
import { authors } from './understood.ts';

/** A deed's "of" is its victim: who condemns "the killing of Finns" does not condemn Finland. */
export const DOERS = ['by', 'poss', 'from'];

const OF_OWNERS = ['poss', 'by', 'of'];

export function insideRole(
  { reading, where, roles, deeds, barred }: Candidate,
  frame: Frame,
  role: string,
  index: number,
  side: 'source' | 'target',
): End[] {
  // "a meeting of the bloc demanded", "a UN report says"
  const isUtterance = reading.lexicon.utterances.has(lemma(where.tree, index));
  // "shells from Syria hit", "rockets fired from Gaza struck"
  const doers = FIRED.has(frame.type) ? ['poss', 'by', 'from'] : ['poss', 'by'];
  const owners = role === 'subj' && !isUtterance ? doers : OF_OWNERS;
  if (side === 'source') {
    const inside = endsInside(where, index, owners, 2);
    return inside.length === 0 && isUtterance ? authors(where, index) : inside;
  }
  const blames = frame.type === 'ACCUSE' || frame.type === 'REQUEST' || frame.type === 'REJECT';
  if (blames && deeds.has(lemma(where.tree, index))) {
    const isComing = ownDoers(reading.lexicon.frames.get(`${lemma(where.tree, index)}/noun`) ?? []);
    const doers = endsInside(where, index, isComing ? [...DOERS, 'of'] : DOERS, 2, barred);
    // "the killing of aid workers by Israel", with "by" hung on the workers
    return doers.length > 0 ? doers : endsInside(where, index, ['by'], 1, barred);
  }
  // "helped to shield villages from raiders": what one is kept safe from is nobody's friend
  // "the freezing of assets by the bank": the bank does it, wherever its "by" hangs
  const isDone = frame.pos === 'noun' && roles.has('by');
  const places = INSIDE.filter(
    (place) => !(isDone && place === 'by') && !(FRIENDLY.has(frame.type) && HOSTILE.has(place)),
  );
  return endsInside(where, index, places, 0, barred, frame.type === 'ASSAULT' && role !== 'in');
}

/** "the entry of Chinese ships": a noun whose "of" never names a victim. */
const ownDoers = (frames: readonly Frame[]) =>
  frames.length > 0 && frames.every(({ source, target }) => source.includes('of') && !target.includes('of'));

const FIRED: ReadonlySet<RelationType> = new Set(['ASSAULT', 'MOBILIZE']);
const FRIENDLY: ReadonlySet<RelationType> = new Set(['AID', 'SUPPORT']);
const HOSTILE: ReadonlySet<string> = new Set(['against', 'from']);

const CORE: ReadonlySet<string> = new Set(['iobj', 'obj', 'poss', 'subj']);

/** "lifted sanctions (that it had) imposed on Chile", "a resolution condemning Chile": the verbs that tell of a noun. */
export function clausesAt({ where, predicate }: Candidate, noun: number, role: string): number[] {
  if (CORE.has(role)) return [];
  return childrenBy(where.tree, noun, 'acl').filter((clause) => clause !== predicate);
}
