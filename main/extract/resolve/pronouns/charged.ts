// "Prosecutors say that he paid them. They deny it": who denies is not who says so.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { MentionNode, Reading } from '../../reading.ts';
import { actorsDoing } from '../../relations/roles/takers.ts';
import { childrenBy, lemma, relation } from '../../tree.ts';

/** Who says or charges, in the sentence before, what the pronoun is told to deny; none elsewhere. */
export function chargersBefore(reading: Reading, { sentence, head }: MentionNode): readonly ActorRecord[] {
  const where = reading.sentences[sentence];
  const before = reading.sentences[sentence - 1];
  const verb = where?.sentence.tokens[head]?.head ?? -1;
  if (!where || !before || relation(where.tree, head) !== 'nsubj' || !DENYING.has(lemma(where.tree, verb)))
    return [];
  const isThat = childrenBy(where.tree, verb, 'obj', 'ccomp').some(
    (at) => relation(where.tree, at) === 'ccomp' || /^(all|it|that|this)$/.test(lemma(where.tree, at)),
  );
  const says = lemma(before.tree, before.tree.root);
  return isThat && (reading.lexicon.speechVerbs.has(says) || ACCUSING.has(says))
    ? actorsDoing(before, before.tree.root)
    : [];
}

const ACCUSING = wordClass('verbs.accusing');
const DENYING = wordClass('verbs.denying');
