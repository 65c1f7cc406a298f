// Nouns that tell by themselves who is meant, whoever was named last: "a member", "blames the state".
import type { ActorRecord } from '../../lexicon/types.ts';
import type { MentionNode, Reading } from '../../reading.ts';
import { relation } from '../../tree.ts';
import { OFTEN, type Tally } from '../tally.ts';
import { memberMeant } from './members.ts';

/** Who "a member" is, and "the state": that which the text is about, whoever was named last; undefined for other words. */
export function meantByWord(
  reading: Reading,
  mention: MentionNode,
  tally: Tally,
): ActorRecord | null | undefined {
  if (mention.cue?.word === 'member') return memberMeant(reading, mention);
  if (mention.cue?.word !== 'state') return undefined;
  const tree = reading.sentences[mention.sentence]?.tree;
  // "this state", "the Baltic state", "its state", "the state of Chad"
  const isBare = tree?.children[mention.head]?.every(
    (at) => tree.tokens[at]?.lower === 'the' || !KINDS.has(relation(tree, at)),
  );
  return isBare ? tally.dominant(OFTEN) : undefined;
}

const KINDS: ReadonlySet<string> = new Set(['acl', 'amod', 'compound', 'det', 'nmod']);
