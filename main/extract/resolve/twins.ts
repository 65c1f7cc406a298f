// "their help for Chad and their help for Mali": who owns the one owns the other.
import type { MentionNode, Reading } from '../reading.ts';
import { caseOf, childrenBy, type Tree } from '../tree.ts';

/** "their help for Chad and their help for Mali", "its jets flew there, and its soldiers fought": the same owner. */
export function twinOf(reading: Reading, mention: MentionNode): MentionNode | undefined {
  const where = reading.sentences[mention.sentence];
  const noun = where?.sentence.tokens[mention.head]?.head ?? -1;
  const token = where?.sentence.tokens[noun];
  if (!where || !token) return undefined;
  const first = where.sentence.tokens[token.head];
  const isAlike = token.deprel === 'conj' && first?.lemma === token.lemma;
  const before = isAlike ? token.head : token.deprel === 'nsubj' ? subjectJoined(where.tree, token.head) : -1;
  if (before < 0) return undefined;
  return childrenBy(where.tree, before, 'nmod:poss')
    .flatMap((at) => where.at[at] ?? [])
    .find(({ cue, actors }) => cue?.word === mention.cue?.word && actors.length > 0);
}

/** The subject of the clause that a verb is joined to; -1 where there is none. */
const subjectJoined = (tree: Tree, verb: number) =>
  tree.tokens[verb]?.deprel === 'conj' ? (childrenBy(tree, tree.tokens[verb].head, 'nsubj')[0] ?? -1) : -1;

/** "the regime's repression of its own people" */
export function doerOwn(reading: Reading, mention: MentionNode): MentionNode | undefined {
  const where = reading.sentences[mention.sentence];
  const { tokens = [] } = where?.sentence ?? {};
  const noun = tokens[mention.head]?.head ?? -1;
  if (!where || tokens[mention.head + 1]?.lower !== 'own' || caseOf(where.tree, noun) !== 'of')
    return undefined;
  return childrenBy(where.tree, tokens[noun]?.head ?? -1, 'nmod:poss')
    .flatMap((at) => where.at[at] ?? [])
    .find(({ actors }) => actors.length === 1);
}
