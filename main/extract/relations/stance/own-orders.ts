// "Correa ordered his army to withdraw from Peru": what one's own are told to do is asked of nobody else, and as good as done.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { childrenBy, lemma } from '../../tree.ts';
import { areOneSide } from '../back/back.ts';
import { endsAt } from '../roles/ends.ts';
import { isPassiveHere, surfaceSubject } from '../roles/subjects.ts';

const COMMANDING = wordClass('verbs.commanding');

/** Whether a verb orders forces or officials of the subject's own to do something; citizens are no such. */
export function isOwnOrder(where: SentenceReading, verb: number): boolean {
  const { tree } = where;
  if (!COMMANDING.has(lemma(tree, verb)) || isPassiveHere(tree, verb)) return false;
  const told = childrenBy(tree, verb, 'iobj', 'obj')[0];
  const owner =
    told === undefined
      ? undefined
      : childrenBy(tree, told, 'nmod:poss').find((at) => tree.tokens[at]?.xpos === 'PRP$');
  const subject = owner === undefined ? null : surfaceSubject(tree, verb);
  if (told === undefined || owner === undefined || subject === null) return false;
  const doers = endsAt(where, subject);
  const owners = where.at[owner]?.actors ?? [];
  const isOwn = owners.some((one) => doers.some(({ actor }) => areOneSide(one, actor)));
  const isPeople = (where.at[told]?.actors ?? []).some(({ kind }) => kind === 'people');
  return isOwn && where.at[told] !== undefined && !isPeople;
}
