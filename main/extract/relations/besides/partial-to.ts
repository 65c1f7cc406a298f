// "pro-Chadian militias", "the pro-Mali president of Niger": whose side somebody is called to be on.
import { isUnnamed } from '../../actor-sets.ts';
import { longestName } from '../../lexicon/names.ts';
import type { ActorRecord } from '../../lexicon/types.ts';
import type { Relation } from '../../model.ts';
import { asksNothing, type MentionNode, type Reading, type SentenceReading } from '../../reading.ts';
import type { Token } from '../../syntax/types.ts';
import { areOneSide } from '../back/back.ts';
import { isPast } from './introducing.ts';
import { unmatched } from './unmatched.ts';

const PREFIX = 'pro-';

/** One SUPPORT for each that a sentence calls so. */
export function partialRelations(reading: Reading, where: SentenceReading): Relation[] {
  return where.sentence.tokens.flatMap((token, index) => {
    const liked = token.lower.startsWith(PREFIX) ? namedBehind(reading, token) : null;
    const called = liked ? calledSo(where, token, index) : undefined;
    if (!liked || !called || isPast(reading, where, called.head, token.start)) return [];
    return called.actors
      .filter((actor) => !areOneSide(actor, liked) && actor.country !== liked.country)
      .flatMap((actor) => told(reading, where, called, actor, token, liked));
  });
}

/** The "Chadian" of "pro-Chadian"; null where that is nobody for sure. */
function namedBehind({ lexicon }: Reading, token: Token): ActorRecord | null {
  const text = token.text.slice(PREFIX.length).split(' ')[0] ?? '';
  const name = { ...token, text, lower: text.toLowerCase() };
  const [entry] = longestName(lexicon.names, [name], 0)?.entries ?? [];
  return entry && !entry.ambiguous ? entry.record : null;
}

/** Who stands behind such a word, or is one name with it. */
const calledSo = (where: SentenceReading, token: Token, index: number): MentionNode | undefined =>
  where.at[index] ?? (/^(amod|compound)$/.test(token.deprel) ? where.at[token.head] : undefined);

function told(
  reading: Reading,
  where: SentenceReading,
  called: MentionNode,
  actor: ActorRecord,
  token: Token,
  liked: ActorRecord,
): Relation[] {
  const frame = reading.lexicon.framesByPos.verb
    .get('support')
    ?.find((one) => one.type === 'SUPPORT' && asksNothing(one));
  if (!frame) return [];
  const trigger = { start: token.start, end: token.start + PREFIX.length - 1 };
  const named = { ...called, start: trigger.end + 1, end: token.end, actors: [liked], cue: null };
  const [source, target] = [
    { actor, mention: called, direct: true },
    { actor: liked, mention: named, direct: true },
  ] as const;
  const words = reading.article.text.slice(called.start, called.end);
  return [
    unmatched(reading, where, source, target, {
      type: frame.type,
      mode: frame.mode,
      confidence: isUnnamed(actor) ? UNNAMED : CONFIDENCE,
      rule: frame.id,
      explanation: `“${token.text.split(' ')[0]}” is said of ${words} (${actor.name})`,
      trigger,
    }),
  ];
}

const CONFIDENCE = 0.85;
const UNNAMED = 0.77;
