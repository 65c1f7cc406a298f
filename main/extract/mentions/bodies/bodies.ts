// "Chad accused the aid agency of …" after Oxfam was named: the agency is Oxfam.
import type { Reading, SentenceReading } from '../../reading.ts';
import type { AgentMatch } from '../described/agent-words.ts';

/** Whether a word for a body of no state points back to one that the text has named. */
export function isNamedBody(
  reading: Reading,
  { index, sentence: { tokens } }: SentenceReading,
  { first, last, word, agent }: AgentMatch,
): boolean {
  const head = tokens[last];
  const isBody =
    agent?.kind === 'institution' && (word === 'agency' || agent.sectors.some((sector) => FREE.has(sector)));
  if (!isBody || head?.xpos !== 'NN' || !reading.lexicon.anaphors.has(head.lemma)) return false;
  let before = first - 1;
  while (/^(ADJ|NOUN)$/.test(tokens[before]?.upos ?? '')) before--;
  if (!/^(the|this)$/.test(tokens[before]?.lower ?? '')) return false;
  return reading.mentions.some(
    ({ sentence, first: start, actors: [actor, other] }) =>
      (sentence < index || (sentence === index && start < first)) &&
      !other &&
      actor?.kind === 'organisation' &&
      actor.sectors.some((sector) => FREE.has(sector)),
  );
}

/** Of bodies that no state owns. */
const FREE: ReadonlySet<string> = new Set(['IGO', 'NGO']);
