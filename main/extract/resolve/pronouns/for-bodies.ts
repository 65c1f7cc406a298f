// "A spokesman for the army said it had shelled the town": whoever speaks for a body tells what the body does.
import { wordClass } from '../../lexicon/word-classes.ts';
import { type MentionNode, type Reading, sayingOver } from '../../reading.ts';
import { childrenBy, relation } from '../../tree.ts';
import { subjecthood } from '../salience.ts';

/** Whom the speaker of the clause with "it" speaks for; undefined where he speaks for nobody, or of another just told of. */
export function bodySpokenFor(
  reading: Reading,
  { sentence, head, cue, first }: MentionNode,
  before: readonly MentionNode[],
): MentionNode | undefined {
  const where = reading.sentences[sentence];
  const clause = where?.tree.tokens[head]?.head ?? -1;
  if (!where || cue?.word !== 'it' || relation(where.tree, head) !== 'nsubj') return undefined;
  const { tree, at } = where;
  const verb = sayingOver(reading, tree, clause);
  if (verb === undefined || childrenBy(tree, verb, 'obj', 'iobj').length > 0) return undefined;
  const [subject = -1] = childrenBy(tree, verb, 'nsubj');
  const speaker = at[subject];
  const [body] = speaker?.actors ?? [];
  if (!speaker?.cue || subject > first || !body || body.kind === 'person') return undefined;
  if (!VOICES.has(speaker.cue.word.split(' ').at(-1) ?? '')) return undefined;
  const isOther = (other: MentionNode) =>
    !other.actors.includes(body) &&
    other.actors.some(({ kind }) => kind !== 'person' && kind !== 'place') &&
    (other.sentence === sentence
      ? other.first > subject
      : other.sentence === sentence - 1 && subjecthood(reading, other) > 0);
  return before.some(isOther) ? undefined : speaker;
}

const VOICES = wordClass('nouns.voices');
