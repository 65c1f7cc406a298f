// "The pope sent Lee to Chad. He landed on Monday": who is sent somewhere is who comes there.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { MentionNode, Reading } from '../../reading.ts';
import { isPassiveHere } from '../../relations/roles/subjects.ts';
import { caseOf, childrenBy, lemma, relation } from '../../tree.ts';

/** Who has just been sent somewhere, where the sentence opens with a person who travels, arrives or meets somebody. */
export function sentBefore(
  reading: Reading,
  { sentence, cue, head, first }: MentionNode,
  people: readonly MentionNode[],
): MentionNode | undefined {
  const [before, here] = [reading.sentences[sentence - 1], reading.sentences[sentence]];
  if (!before || !here || first > 0 || relation(here.tree, head) !== 'nsubj') return undefined;
  if (!/^s?he$/.test(cue?.word ?? '') || !COMING.has(lemma(here.tree, here.tree.tokens[head]?.head ?? -1)))
    return undefined;
  return people.find((one) => {
    const verb = before.tree.tokens[one.head]?.head ?? -1;
    return (
      one.sentence === sentence - 1 &&
      relation(before.tree, one.head) === (isPassiveHere(before.tree, verb) ? 'nsubj:pass' : 'obj') &&
      SENDING.has(lemma(before.tree, verb)) &&
      childrenBy(before.tree, verb, 'obl').some((at) => caseOf(before.tree, at) === 'to')
    );
  });
}

const SENDING = wordClass('verbs.sending-envoys');
const COMING: ReadonlySet<string> = new Set([...wordClass('verbs.travelling'), 'land', 'meet', 'reach']);
