// "His host, Ana Lima, smiled", "told his guest, Rui Tan, so": who has visited whom.
import type { Relation } from '../../model.ts';
import type { MentionNode, Reading, SentenceReading } from '../../reading.ts';
import { childrenBy } from '../../tree.ts';
import type { End } from '../roles/ends.ts';
import { relationOf } from './introducing.ts';

/** One CONSULT for each person of another state that is introduced so. */
export function hostRelations(reading: Reading, where: SentenceReading): Relation[] {
  const { tree, at } = where;
  const frame = reading.lexicon.framesByPos.noun.get('guest')?.find(({ type }) => type === 'CONSULT');
  if (!frame) return [];
  return tree.tokens.flatMap((token, noun) => {
    if (!/^(guest|host)$/.test(token.lower) || token.upos !== 'NOUN') return [];
    const owner = childrenBy(tree, noun, 'nmod:poss')
      .filter((child) => tree.tokens[child]?.xpos === 'PRP$')
      .flatMap((child) => personAt(at[child]) ?? [])[0];
    const named = [...childrenBy(tree, noun, 'appos'), noun + 1].flatMap(
      (child) => personAt(at[child]) ?? [],
    )[0];
    const [own, other] = [owner?.actor.country ?? null, named?.actor.country ?? null];
    if (!owner || !named || own === null || other === null || own === other) return [];
    const [guest, host] = token.lower === 'host' ? [owner, named] : [named, owner];
    const introducer = { word: token.lower, start: token.start, end: token.end };
    return [relationOf(reading, where, frame, introducer, guest, host)];
  });
}

/** The one person that a mention stands for. */
function personAt(mention: MentionNode | undefined): End | null {
  const [actor] = mention?.actors ?? [];
  if (!mention || actor?.kind !== 'person' || mention.actors.length !== 1) return null;
  return { actor, mention, direct: true };
}
