// "Chile and Peru pledged to free all prisoners": what two sides bind themselves to together they have agreed on.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Relation } from '../../model.ts';
import type { SentenceReading } from '../../reading.ts';
import { childrenBy, lemma, subtreeSpan } from '../../tree.ts';
import { bareFrame } from '../bare-frame.ts';
import type { Match } from '../candidate.ts';
import { distinctEnds, endsAt, isNameless } from '../roles/ends.ts';
import { isPassiveHere, surfaceSubject } from '../roles/subjects.ts';
import { areOneSide } from './back.ts';

const PLEDGING = wordClass('verbs.pledging');

/** One match for each pledge of several sides in which nothing is told of anybody else; `told` are the sentence's relations so far. */
export function matchPledges(where: SentenceReading, told: readonly Relation[]): Match[] {
  const { tree } = where;
  return tree.tokens.flatMap((token, index) => {
    if (token.upos !== 'VERB' || !PLEDGING.has(lemma(tree, index)) || isPassiveHere(tree, index)) return [];
    const [clause] = childrenBy(tree, index, 'ccomp', 'xcomp');
    const subject = surfaceSubject(tree, index);
    if (clause === undefined || clause < index || subject === null) return [];
    const sides = distinctEnds(endsAt(where, subject)).filter((end) => !isNameless(end));
    const [first] = sides;
    const areMany = first && sides.some(({ actor }) => !areOneSide(actor, first.actor));
    // "pledged to help Bolivia", "promised that Bolivia would be told": that is for others
    const [from, to] = subtreeSpan(tree, clause);
    const others = where.at.slice(from, to + 1).flatMap((mention) => mention?.actors ?? []);
    const isOthers = others.some(
      (actor) => !actor.id.includes('#') && !sides.some((end) => areOneSide(actor, end.actor)),
    );
    const start = token.start;
    const end = tree.tokens[to]?.end ?? token.end;
    const isTold = told.some(({ trigger }) => trigger.start >= start && trigger.end <= end);
    if (!areMany || isOthers || isTold) return [];
    return [
      {
        frame: {
          ...bareFrame(`AGREE/${lemma(tree, index)} together`, 'AGREE', lemma(tree, index)),
          mutual: true,
        },
        predicate: index,
        carrier: index,
        sources: sides,
        targets: sides,
        mutual: true,
        trigger: [index],
        passive: false,
        byOrder: false,
      },
    ];
  });
}
