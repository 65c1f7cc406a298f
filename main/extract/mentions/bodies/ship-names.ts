// "HMS Defender", "the USS Cole": a warship by the letters in front of its name, of the state whose ships have them.
import { wordClass } from '../../lexicon/word-classes.ts';
import { freeSpan, type Reading, type SentenceReading } from '../../reading.ts';
import { addAgent } from '../described/agents.ts';

/** Marks warships by name. */
export function markShips(reading: Reading, where: SentenceReading): void {
  const { tokens } = where.sentence;
  for (let index = 0; index + 1 < tokens.length; index++) {
    const country = STATES.get(tokens[index]?.text ?? '');
    const state = reading.lexicon.states.get(country ?? '');
    const agent = reading.lexicon.agents.get(WARSHIP);
    if (!state || !agent) continue;
    let last = index;
    while (last - index < LONGEST && NAME.test(tokens[last + 1]?.text ?? '')) last++;
    if (last > index && freeSpan(reading, where, index, last))
      addAgent(reading, where, { first: index, last, word: WARSHIP, agent, title: null }, [state]);
  }
}

const WARSHIP = 'warship';

/** The most words that a ship's name has: "Harry S. Truman", "Dwight D. Eisenhower". */
const LONGEST = 3;
const NAME = /^\p{Lu}[\p{L}.-]*$/u;

/** "HMS GBR": the letters and the state. */
const STATES: ReadonlyMap<string, string> = new Map(
  [...wordClass('names.before-ships')].map((pair) => pair.split(' ') as [string, string]),
);
