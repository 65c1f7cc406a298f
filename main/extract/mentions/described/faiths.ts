// "the Catholic president of Chile", "a Jewish senator": of what faith an office-holder is, and not whose the office is.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';

/** Whether an owner tells no more than the faith of whoever holds that office; "Shiite leaders" do speak for Shiites. */
export const isOnlyFaith = ({ sentence }: SentenceReading, office: number, owner: ActorRecord): boolean =>
  owner.kind === 'people' &&
  owner.sectors.includes('REL') &&
  OFFICES.has(sentence.tokens[office]?.lemma.toLowerCase() ?? '');

const OFFICES = wordClass('nouns.public-offices');
