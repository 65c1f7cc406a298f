// Where an agent noun or a title stands: "warplanes", "vice-president", "the Ministers of Foreign Affairs".
import type { Agent, Title } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import type { Token } from '../../syntax/types.ts';
import { isNoRank } from '../words.ts';

export interface AgentMatch {
  first: number;
  last: number;
  word: string;
  agent: Agent | null;
  title: Title | null;
}

/** The longest agent noun or title that starts here; only nouns count ("police said", not "to police"). */
export function agentAt(
  reading: Reading,
  where: SentenceReading,
  index: number,
  tags: ReadonlySet<string>,
): AgentMatch | null {
  const { tokens } = where.sentence;
  const { agents, titles, agentStarts } = reading.lexicon;
  const { lower = '', lemma: own = '' } = tokens[index] ?? {};
  const opening = lower.endsWith('s') ? lower.slice(0, -1) : lower;
  const longest = Math.max(
    agentStarts.get(lower) ?? 0,
    own === lower ? 0 : (agentStarts.get(own.toLowerCase()) ?? 0),
    opening === lower ? 0 : (agentStarts.get(opening) ?? 0),
  );
  for (let length = Math.min(5, longest); length >= 1; length--) {
    const last = index + length - 1;
    const head = tokens[last];
    if (!head || !tags.has(head.upos) || where.at[last] || isNoRank(tokens, last)) continue;
    // "the minister headed/NN to Riga" is no head of anything
    if (head.lower.endsWith('ed') && head.lemma !== head.lower) continue;
    const words = phrasesTo(tokens, index, last);
    // "the Ministers of Foreign Affairs"
    const { lower: second = '' } = tokens[index + 1] ?? {};
    if (second === 'of' && lower.endsWith('s'))
      words.push(...words.map((word) => word.replace(lower, opening)));
    // "Rioters/NNPS looted …": what opens a sentence is in capitals, name or not
    if (last === 0 && head.xpos === 'NNPS') words.push(opening);
    for (const word of words) {
      // "her good offices"
      if (head.xpos === 'NNS' && BODIES_ALONE.has(word)) continue;
      const agent = agents.get(word) ?? null;
      const title = titles.get(word) ?? null;
      if (tokens[last + 1]?.lower === 'to' && ATTITUDES.has(word)) return null;
      if ((agent || title) && !(title && !agent && title.rank >= 9))
        return { first: index, last, word, agent, title };
    }
  }
  return null;
}

/** The words in lower case with the last one as it stands, and as its lemma; "vice - president" is "vice-president". */
function phrasesTo(tokens: readonly Token[], first: number, last: number): string[] {
  let before = '';
  for (let index = first; index < last; index++) before += `${tokens[index]?.lower} `;
  const head = tokens[last]?.lower ?? '';
  const own = tokens[last]?.lemma.toLowerCase() ?? '';
  const forms = own === head ? [before + head] : [before + head, before + own];
  // "the Special Representatives/NNPS"
  if (own === head && tokens[last]?.xpos === 'NNPS' && head.endsWith('s'))
    forms.push(before + head.slice(0, -1));
  return last - first < 2 ? forms : forms.map((form) => form.replace(/ ([-/]) /g, '$1'));
}

/** "Slovakia's resistance to the plan" is no group. */
const ATTITUDES = wordClass('nouns.attitudes');

/** "an office in Damascus" */
export const BODIES_ALONE = wordClass('nouns.bodies-alone');
