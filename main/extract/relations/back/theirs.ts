// "Bolivia recalled its envoy from Chile, and Peru recalled theirs": what others have done with their own.
import type { RelationType } from '../../model.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { childrenBy } from '../../tree.ts';
import { SAID } from '../../type-sets.ts';
import type { Match } from '../candidate.ts';
import { headsIn } from '../heads.ts';
import { distinctEnds, endsAt, isNameless } from '../roles/ends.ts';
import { rolesOf } from '../roles/roles.ts';
import { areOneSide, pointerTo, toldWith } from './back.ts';

/** Nobody has what is only said. */
const WORDS: ReadonlySet<RelationType> = new Set([...SAID, 'REJECT']);

/** How many sentences back the first may have done it. */
const NEAR = 1;

/** One match for each verb whose object is "theirs" or "its own"; `matched` are the words that have told something. */
export function matchTheirs(reading: Reading, where: SentenceReading, matched: ReadonlySet<number>): Match[] {
  const { tokens } = where.sentence;
  if (reading.told.length === 0 || !tokens.some((_, at) => isOwn(where, at))) return [];
  return headsIn(reading, where, rolesOf).flatMap(({ predicate, pos, frames }) => {
    const own = childrenBy(where.tree, predicate, 'obj').find((at) => isOwn(where, at));
    if (pos !== 'verb' || own === undefined || matched.has(predicate)) return [];
    const deed = reading.told.findLast(
      ({ type, mutual, sentence, predicate: verb }) =>
        !mutual &&
        !WORDS.has(type) &&
        frames.some((frame) => frame.type === type) &&
        sentence >= where.index - NEAR &&
        (sentence < where.index || verb < predicate),
    );
    if (!deed) return [];
    const sources = distinctEnds(
      (rolesOf(where.tree, predicate).get('subj') ?? []).flatMap((at) => endsAt(where, at)),
    ).filter((end) => !isNameless(end));
    const targets = toldWith(reading.told, deed).flatMap(({ type, target }) =>
      type === deed.type ? target : [],
    );
    const isAimed = targets.some((target) => sources.some(({ actor }) => areOneSide(actor, target)));
    if (sources.length === 0 || isAimed) return [];
    const mention = pointerTo(where, own, own, targets);
    return [
      {
        frame: { ...deed.frame, type: deed.type, mode: deed.mode },
        predicate,
        carrier: predicate,
        sources,
        targets: targets.map((actor) => ({ actor, mention, direct: false, implied: 'followed' as const })),
        mutual: false,
        trigger: [predicate, own],
        passive: false,
        byOrder: false,
      },
    ];
  });
}

/** "theirs", "its own", where nothing stands behind that tells what */
const isOwn = ({ tree, sentence: { tokens } }: SentenceReading, index: number) =>
  tokens[index]?.lower === 'theirs' ||
  (tokens[index]?.lower === 'own' &&
    /^(its|their)$/.test(tokens[index - 1]?.lower ?? '') &&
    ['obj', 'obl'].includes(tree.kinds[index] ?? ''));
