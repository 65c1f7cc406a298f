// "Summit condemned the attack", "Council demands": in what a body gives out, such a word alone is that body.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { addMention, type Reading, type SentenceReading } from '../../reading.ts';
import { childrenBy, relation, subtreeSpan } from '../../tree.ts';

/** Marks each such word with a capital that does something, once the text has told whose it is. */
export function markSummits(reading: Reading): void {
  const bodies = new Map<string, ActorRecord>();
  // words that several bodies are called by
  const shared = new Set<string>();
  for (const where of reading.sentences)
    where.sentence.tokens.forEach(({ text }, index) => {
      const mention = where.at[index];
      if (mention?.form === 'name' && mention.first === index) keepName(reading, bodies, shared, mention);
      if (mention || !ORGANS.has(text)) return;
      const owner = bodyIn(where, index);
      if (owner) bodies.set(text, owner);
      const body = bodies.get(text);
      if (!body || !isMeant(where, index, shared)) return;
      const cue = null;
      addMention(reading, where, { first: index, last: index, form: 'description', actors: [body], cue });
    });
}

/** "the Peace and Security Council": the last word of a name is what it is called by further on. */
function keepName(
  { article }: Reading,
  bodies: Map<string, ActorRecord>,
  shared: Set<string>,
  { start, end, actors }: SentenceReading['mentions'][number],
): void {
  const [record] = actors;
  const last = article.text.slice(start, end).split(/\s+/).at(-1) ?? '';
  const isOrgan = ORGANS.has(last) && last !== SUMMIT;
  if (!record || !isOrgan || !BODIES.has(record.kind)) return;
  // the first is whose text it is
  if (!bodies.has(last)) bodies.set(last, record);
  else if (bodies.get(last) !== record) shared.add(last);
}

const SUMMIT = 'Summit';
const BODIES: ReadonlySet<string> = new Set(['institution', 'organisation']);

/** Words that stand with a capital and without an article for the body that has been named by them. */
const ORGANS = wordClass('names.of-organs');

/** "Council demands", "Summit urged", and "the Forum" where no other body is called so. */
function isMeant(where: SentenceReading, index: number, shared: ReadonlySet<string>): boolean {
  const { tokens } = where.sentence;
  const { text = '' } = tokens[index] ?? {};
  const kind = relation(where.tree, index);
  if (kind === 'nsubj' && (text === SUMMIT || isBare(where, index))) return true;
  return (
    text !== SUMMIT &&
    /^[Tt]he$/.test(tokens[index - 1]?.text ?? '') &&
    !shared.has(text) &&
    kind !== 'compound' &&
    childrenBy(where.tree, index, 'amod', 'compound', 'nmod', 'nummod').length === 0
  );
}

/** "Council demands", but neither "the Council" nor "the Galaxy Council". */
const isBare = ({ tree }: SentenceReading, index: number) =>
  childrenBy(tree, index, 'det', 'amod', 'compound', 'nmod').length === 0;

/** "the Summit of the Heads of State of the African Union": whose it is. */
function bodyIn(where: SentenceReading, index: number): ActorRecord | null {
  // "the SADC Summit" as well
  const isOf = where.sentence.tokens[index + 1]?.lower === 'of';
  if (!isOf && where.sentence.tokens[index]?.text !== SUMMIT) return null;
  const [first, last] = isOf ? subtreeSpan(where.tree, index) : [index - 1, index - 1];
  const named = where.mentions.find(
    (mention) => mention.last >= first && mention.last <= last && mention.actors[0]?.kind === 'organisation',
  );
  return named?.actors[0] ?? null;
}
