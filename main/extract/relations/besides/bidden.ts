// "The minister said: … The regime must lift the siege.": what a statement says that another must do it demands.
import { isUnnamed } from '../../actor-sets.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Relation } from '../../model.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { isFirst } from '../../resolve/speakers/heard.ts';
import { announcerOf } from '../../resolve/speakers/speakers.ts';
import { childrenBy, conjuncts, hasAux, hasIndefinite, lemma } from '../../tree.ts';
import { ofStatement } from './unmatched.ts';

/** One REQUEST for each actor that a sentence of a statement tells what it must do. */
export function biddenRelations(reading: Reading, where: SentenceReading): Relation[] {
  const { tree } = where;
  const root = tree.root;
  const must = childrenBy(tree, root, 'aux').find((at) => tree.tokens[at]?.lower === 'must');
  const [subject] = childrenBy(tree, root, 'nsubj');
  const token = tree.tokens[must ?? -1];
  if (must === undefined || !token || subject === undefined || tree.tokens[root]?.xpos !== 'VB') return [];
  if (UNASKED.has(lemma(tree, root))) return [];
  // "must have known", "a solution must come"
  const isPast = hasAux(tree, root, 'have');
  const announcer = isPast || hasIndefinite(tree, subject) ? null : announcerOf(reading, where);
  if (!announcer || announcer.actors.some(isUnnamed)) return [];
  const asked = conjuncts(tree, subject).flatMap((at) => where.at[at] ?? []);
  // "All men must be free", in an address
  if (asked.some((one) => isFirst(one) || (isFirst(announcer) && one.actors.some(isUnnamed)))) return [];
  return asked.flatMap((mention) =>
    ofStatement(reading, where, announcer, mention, ({ actor: source }, { actor: target }) => ({
      type: 'REQUEST',
      mode: 'change',
      confidence: CONFIDENCE,
      rule: 'REQUEST/must',
      explanation: `“must” is said of ${mention.cue?.word ?? target.name} (${target.name}) by ${source.name}`,
      trigger: { start: token.start, end: token.end },
    })),
  );
}

const UNASKED = wordClass('verbs.not-asked');

/** A demand with a verb of its own is surer. */
const CONFIDENCE = 0.7;
