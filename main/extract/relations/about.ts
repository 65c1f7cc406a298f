// What a relation is about besides its ends: the theatre or subject ("about Syria", "in Iraq").
import type { SentenceReading } from '../reading.ts';
import { caseOf } from '../tree.ts';

const SUBJECT_MARKERS: ReadonlySet<string> = new Set([
  'about',
  'on',
  'over',
  'regarding',
  'concerning',
  'in',
  'into',
  'for',
  'against',
  'across',
  'inside',
  'within',
  'at',
]);

const VENUE_MARKERS: ReadonlySet<string> = new Set(['at', 'in', 'inside']);

/** Ids of states, organisations, groups and places in the sentence that stand under such a preposition and are no end. */
export function aboutOf(where: SentenceReading, ends: ReadonlySet<string>): string[] {
  const found = new Set<string>();
  where.at.forEach((mention, index) => {
    if (mention?.head !== index) return;
    const preposition = caseOf(where.tree, index) ?? conjunctCase(where, index);
    if (!preposition || !SUBJECT_MARKERS.has(preposition)) return;
    // "met in Moscow" is about nothing Russian
    if (mention.form === 'capital' && VENUE_MARKERS.has(preposition)) return;
    for (const actor of mention.actors)
      if (!ends.has(actor.id) && actor.kind !== 'person' && actor.kind !== 'people') found.add(actor.id);
  });
  return [...found].sort();
}

function conjunctCase(where: SentenceReading, index: number): string | null {
  const token = where.sentence.tokens[index];
  return token?.deprel === 'conj' ? caseOf(where.tree, token.head) : null;
}
