// Where: the place that a statement names as its scene, in the text's own words.
import type { MentionNode, SentenceReading } from '../reading.ts';
import { ancestors, caseOf, childrenBy } from '../tree.ts';
import type { Match } from './candidate.ts';

const PLACING: ReadonlySet<string> = new Set(['at', 'in', 'inside', 'near', 'off', 'outside']);

/**
 * The words for the place under "in", "at" and the like at the words of the statement or the verbs above them, the
 * innermost first; null where none is told. A state counts only where it is no end of the relation.
 */
export function locationOf(where: SentenceReading, match: Match): string | null {
  const standing = new Set([...match.sources, ...match.targets].map((end) => end.mention));
  const heads = [...match.trigger, match.carrier, ...ancestors(where.tree, match.carrier).slice(1, 3)];
  for (const head of heads) {
    for (const child of childrenBy(where.tree, head, 'obl', 'nmod')) {
      const mention = where.at[child];
      if (!mention || standing.has(mention) || !PLACING.has(caseOf(where.tree, child) ?? '')) continue;
      if (isPlace(mention)) return wordsOf(where, mention);
    }
  }
  const staying = [...standing].map((mention) => stayOf(where, mention)).find((place) => place !== null);
  return staying ? wordsOf(where, staying) : null;
}

/** "Baqeri, who is in Moscow, met …": where one of the two is told to be. */
function stayOf(where: SentenceReading, mention: MentionNode): MentionNode | null {
  const places = childrenBy(where.tree, mention.head, 'acl').filter(
    (clause) =>
      childrenBy(where.tree, clause, 'cop').length > 0 && PLACING.has(caseOf(where.tree, clause) ?? ''),
  );
  return places.map((place) => where.at[place]).find((place) => place && isPlace(place)) ?? null;
}

function isPlace({ form, actors: [record] }: MentionNode): boolean {
  return form === 'capital' || record?.kind === 'place' || (record?.kind === 'state' && form === 'name');
}

function wordsOf(where: SentenceReading, { first, last }: MentionNode): string {
  return where.sentence.tokens
    .slice(first, last + 1)
    .map((token) => token.text)
    .join(' ')
    .replaceAll(' - ', '-');
}
