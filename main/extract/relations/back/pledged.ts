// "The two Koreas pledged to free all prisoners": what two sides bind themselves to as one they have agreed on.
import { isUnnamed } from '../../actor-sets.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Relation } from '../../model.ts';
import type { SentenceReading } from '../../reading.ts';
import { childrenBy, lemma, subtreeSpan } from '../../tree.ts';
import { bareFrame } from '../besides/bare-frame.ts';
import { type Match, plainMatch } from '../candidate.ts';
import { distinctEnds, type End, isNameless } from '../roles/ends.ts';
import { isPassiveHere } from '../roles/subjects.ts';
import { endsDoing } from '../roles/takers.ts';
import { areOneSide, isSideOfEnds } from './back.ts';

const PLEDGING = wordClass('verbs.pledging');

/** One match for each pledge of several sides in which nothing is told of anybody else; `told` are the sentence's relations so far. */
export function matchPledges(where: SentenceReading, told: readonly Relation[]): Match[] {
  const { tree } = where;
  return tree.tokens.flatMap((token, index) => {
    if (token.upos !== 'VERB' || !PLEDGING.has(lemma(tree, index)) || isPassiveHere(tree, index)) return [];
    const [clause] = childrenBy(tree, index, 'ccomp', 'xcomp');
    if (clause === undefined || clause < index) return [];
    const sides = distinctEnds(endsDoing(where, index)).filter((end) => !isNameless(end));
    const [first] = sides;
    const areMany = first && sides.some(({ actor }) => !areOneSide(actor, first.actor));
    // "Chile and Peru promised to buy more grain": each may have done so for itself
    const isOneParty = first && sides.every(({ mention }) => mention === first.mention);
    const [from, to] = subtreeSpan(tree, clause);
    const binds = tree.tokens.slice(index, to + 1).some(({ lower }) => BINDING.has(lower));
    // "pledged to help Bolivia", "promised that Bolivia would be told": that is for others
    const others = where.at.slice(from, to + 1).flatMap((mention) => mention?.actors ?? []);
    const isOurs = isSideOfEnds(sides);
    const isOthers = others.some((actor) => !isUnnamed(actor) && !isOurs(actor));
    const start = token.start;
    const hasMet = met(told, sides, start);
    const end = tree.tokens[to]?.end ?? token.end;
    const isTold = told.some(({ trigger }) => trigger.start >= start && trigger.end <= end);
    if (!areMany || !(isOneParty || binds || hasMet) || isOthers || isTold) return [];
    const word = lemma(tree, index);
    const frame = bareFrame(`AGREE/${word} together`, 'AGREE', word, { mutual: true });
    return [plainMatch(frame, index, sides, sides, { mutual: true })];
  });
}

/** "Lee and Park met and undertook to stop": what they say there they say to each other. */
const met = (told: readonly Relation[], sides: readonly End[], start: number): boolean =>
  told.some(
    ({ type, mutual, modality, source, target, trigger }) =>
      type === 'CONSULT' &&
      mutual &&
      modality === 'stated' &&
      trigger.end <= start &&
      sides.length === 2 &&
      [source, target].every((id) => sides.some(({ actor }) => actor.id === id)),
  );

/** "that neither would close the bridge": what binds the one binds the other. */
const BINDING: ReadonlySet<string> = new Set(['both', 'each', 'either', 'neither']);
