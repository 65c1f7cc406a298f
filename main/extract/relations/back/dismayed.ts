// "China fired at a boat. Japan voiced concern": at whoever has done what was told right before.
import { isUnnamed } from '../../actor-sets.ts';
import type { Frame } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { caseOf, childrenBy, lemma } from '../../tree.ts';
import { HOSTILE } from '../../type-sets.ts';
import type { Candidate } from '../candidate.ts';
import type { End } from '../roles/ends.ts';
import { namedDoers } from '../roles/takers.ts';
import { isSideOfEnds, isToldBefore, pointerTo, togetherWith, toldEnds } from './back.ts';

/** Who did the hostile deed told last, where dismay is voiced at nothing else; nobody where that was something else. */
export function dismaying({ reading, where, carrier, roles }: Candidate, frame: Frame): readonly End[] {
  const { tree } = where;
  if (frame.type !== 'ACCUSE' || frame.pos !== 'verb' || reading.told.length === 0) return [];
  const [dismay, ...others] = roles.get('obj') ?? [];
  // "called it an outrage" is said of something else
  if (dismay === undefined || others.length > 0 || !DISMAY.has(lemma(tree, dismay))) return [];
  const isTurned = [carrier, dismay]
    .flatMap((at) => childrenBy(tree, at, 'obl', 'nmod', 'acl', 'ccomp', 'xcomp'))
    .some((at) => tree.tokens[at]?.upos === 'VERB' || (caseOf(tree, at) ?? 'on') !== 'on');
  const judges = namedDoers(where, carrier);
  if (isTurned || judges.length === 0) return [];
  const last = reading.told.findLast((one) => isToldBefore(one, where, carrier, 1) && one.type !== 'ACCUSE');
  // "Russia warned the West. China voiced concern": rather at what both speak of
  if (!last || last.past || !HOSTILE.has(last.type) || last.type === 'THREATEN') return [];
  const isOurs = isSideOfEnds(judges);
  const doers = togetherWith(reading.told, last).filter((actor) => !isUnnamed(actor));
  // what one's own side has done with others is no outrage
  if (doers.some(isOurs)) return [];
  return toldEnds(doers, pointerTo(where, dismay, dismay, doers));
}

const DISMAY = wordClass('nouns.dismay');
