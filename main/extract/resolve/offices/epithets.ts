// "freed the former dictator", "the monarch": a ruler whom a mere noun calls what he was or is said to be.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { officesOf } from '../../mentions/people/offices.ts';
import { type MentionNode, onlyOne, type Reading } from '../../reading.ts';
import { childrenBy, lemma } from '../../tree.ts';
import { isMany, mentionsBefore } from '../salience.ts';

/** The one person named so far who has ever ruled; null where there is none or more than one, or the noun is no such word. */
export function ruledOnce(reading: Reading, mention: MentionNode): ActorRecord | null {
  const { word = '', definite = false, of = null } = mention.cue ?? {};
  const offices = word === 'monarch' ? ROYAL : EPITHETS.has(word) ? HEADS : null;
  if (!offices || !definite || of || isMany(reading, mention)) return null;
  const hasRuled = (record: ActorRecord) => officesOf(record).some(({ title }) => offices.has(title));
  return onlyOne(mentionsBefore(reading, mention).flatMap(({ actors }) => actors.filter(hasRuled)));
}

/** "the former dictator", "the ousted ruler": nobody who acts for a state any more. */
export function rulesNoMore(reading: Reading, { sentence, head, cue }: MentionNode): boolean {
  const tree = reading.sentences[sentence]?.tree;
  return (
    tree !== undefined &&
    EPITHETS.has(cue?.word ?? '') &&
    childrenBy(tree, head, 'amod').some(
      (at) => OVER.has(lemma(tree, at)) || OVER.has(tree.tokens[at]?.lower ?? ''),
    )
  );
}

const EPITHETS = wordClass('titles.epithets');
const HEADS = wordClass('titles.leaders');
const ROYAL = wordClass('titles.royal');
const OVER = wordClass('words.no-longer-ruling');
