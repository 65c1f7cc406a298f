// "the rebel-held town of Douma": rebels of the country where the town lies.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { childrenBy } from '../../tree.ts';
import { addAgent } from './agents.ts';
import { ownerAt } from './owners.ts';

/** Marks those who hold a place, where the text says in which country it is. */
export function markHolders(reading: Reading, where: SentenceReading): void {
  const { tokens } = where.sentence;
  tokens.forEach((token, index) => {
    const isHeld = tokens[index + 1]?.text === '-' && HELD.has(tokens[index + 2]?.lower ?? '');
    const agent = isHeld ? reading.lexicon.agents.get(token.lower) : undefined;
    if (where.at[index] || !agent?.sectors.some((sector) => ARMED.has(sector))) return;
    const state = stateOfPlace(reading, where, tokens[index + 2]?.head ?? -1);
    if (state)
      addAgent(reading, where, { first: index, last: index, word: token.lower, agent, title: null }, [state]);
  });
}

const HELD = wordClass('words.held');

/** Who may hold a place against its state. */
const ARMED: ReadonlySet<string> = new Set(['OPP', 'REB', 'UAF']);

/** "town of Douma", "area in northern Syria" */
function stateOfPlace(reading: Reading, where: SentenceReading, noun: number): ActorRecord | null {
  const names = childrenBy(where.tree, noun, 'nmod', 'compound', 'appos').filter((at) => at > noun);
  for (const at of names) {
    const [state] = ownerAt(reading, where, at);
    if (state?.kind === 'state') return state;
  }
  return null;
}
