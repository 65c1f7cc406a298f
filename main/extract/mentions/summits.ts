// "Summit condemned the attack": in what a summit of an organisation gives out, the summit is the organisation.
import type { ActorRecord } from '../lexicon/types.ts';
import { addMention, type Reading, type SentenceReading } from '../reading.ts';
import { relation, subtreeSpan } from '../tree.ts';

/** Marks each "Summit" with a capital that does something, once the text has told whose summit it is. */
export function markSummits(reading: Reading): void {
  let body: ActorRecord | null = null;
  for (const where of reading.sentences)
    where.sentence.tokens.forEach(({ text }, index) => {
      if (text !== 'Summit' || where.at[index]) return;
      body = bodyIn(where, index) ?? body;
      if (!body || relation(where.tree, index) !== 'nsubj') return;
      addMention(reading, where, {
        first: index,
        last: index,
        form: 'description',
        actors: [body],
        cue: null,
      });
    });
}

/** "the Summit of the Heads of State of the African Union": whose it is. */
function bodyIn(where: SentenceReading, index: number): ActorRecord | null {
  // "the SADC Summit" as well
  const isOf = where.sentence.tokens[index + 1]?.lower === 'of';
  const [first, last] = isOf ? subtreeSpan(where.tree, index) : [index - 1, index - 1];
  const named = where.mentions.find(
    (mention) => mention.last >= first && mention.last <= last && mention.actors[0]?.kind === 'organisation',
  );
  return named?.actors[0] ?? null;
}
