// "It was through the Libyan that they met": one national, where the sentences before tell of a person from there.
import type { MentionNode, Reading } from '../../reading.ts';
import { childrenBy, relation } from '../../tree.ts';
import { stateOf } from '../salience.ts';

/** How many sentences back he may be named. */
const REACH = 3;

/** Lets "the Libyan" mean the person of that state who was named last; it stays the state where none was. */
export function settleNational(reading: Reading, mention: MentionNode): void {
  const [state] = mention.actors;
  if (mention.form !== 'demonym' || state?.kind !== 'state' || !isOne(reading, mention)) return;
  const near = reading.sentences.slice(Math.max(0, mention.sentence - REACH), mention.sentence + 1);
  const person = near
    .flatMap(({ mentions }) => mentions)
    .findLast(
      ({ form, actors, sentence, first }) =>
        form === 'name' &&
        actors[0]?.kind === 'person' &&
        (sentence < mention.sentence || first < mention.first) &&
        stateOf(reading, actors[0]) === state,
    );
  if (person) mention.actors = person.actors;
}

/** Whether it stands for itself and in the singular: "the Libyan", and not "the British" or "the Libyan coast". */
function isOne({ sentences }: Reading, { sentence, head }: MentionNode): boolean {
  const where = sentences[sentence];
  const token = where?.sentence.tokens[head];
  if (
    !where ||
    !token ||
    !/(an|i|ek|rk|ole|man|on|ane|at|ard|ede|erb|ino|nn|urd)$/.test(token.text) ||
    token.xpos.endsWith('S')
  )
    return false;
  const isNoun = /^(nsubj|obj|iobj|obl|nmod|root)$/.test(relation(where.tree, head));
  // "the Libyan, Chadian and Malian envoys"
  if (childrenBy(where.tree, head, 'conj').length > 0) return false;
  return (
    isNoun && childrenBy(where.tree, head, 'det').some((at) => where.sentence.tokens[at]?.lower === 'the')
  );
}
