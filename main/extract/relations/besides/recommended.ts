// "To the Government of Chad:", "1. Release the Malian prisoners.": what a report would have the one in its heading do.
import type { ActorRecord } from '../../lexicon/types.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { opensWithMarker } from '../../syntax/markers.ts';
import { childrenBy, conjuncts } from '../../tree.ts';
import { pointerTo } from '../back/back.ts';
import type { Candidate, Match } from '../candidate.ts';
import { type End, endsAt } from '../roles/ends.ts';
import type { Stance } from '../stance/stance.ts';

/** Who is to do what the predicate's item recommends; nobody where its sentence is none. */
export function advisedEnds({ reading, where, carrier }: Candidate): readonly End[] {
  if (!isBidding(where) || !conjuncts(where.tree, where.tree.root).includes(carrier)) return [];
  const actors = advised(reading, where);
  const mention = pointerTo(where, carrier, carrier, actors);
  return actors.map((actor) => ({ actor, mention, direct: true, implied: 'told' }));
}

/** The stance to what such an item bids: it is not done. */
export const asRecommended = (
  reading: Reading,
  where: SentenceReading,
  match: Match,
  stance: Stance,
): Stance =>
  stance.modality === 'stated' && isBid(where, match.carrier) && advised(reading, where).length > 0
    ? { ...stance, modality: 'hypothetical' }
    : stance;

/** Whether a token stands in what is bidden, and not in a clause that tells what is so: "the men whom Mali holds". */
function isBid(where: SentenceReading, carrier: number): boolean {
  const { root, kinds, tokens } = where.tree;
  for (let at = carrier; at !== root; at = tokens[at]?.head ?? -1)
    if (at < 0 || !BID.has(kinds[at] ?? '')) return false;
  return isBidding(where);
}

const BID: ReadonlySet<string> = new Set(['conj', 'nmod', 'obj', 'obl', 'xcomp']);

/** "Release the prisoners", "Immediately withdraw": a verb without a subject opens the sentence. */
function isBidding({ tree }: SentenceReading): boolean {
  const first = tree.tokens.findIndex(({ upos }) => upos !== 'ADV');
  return (
    first === tree.root &&
    tree.tokens[first]?.xpos === 'VB' &&
    childrenBy(tree, first, 'nsubj', 'aux', 'mark').length === 0
  );
}

/** Those in the heading above the items that a sentence stands among. */
function advised(reading: Reading, { index }: SentenceReading): ActorRecord[] {
  for (let at = index - 1; at >= 0; at--) {
    const above = reading.sentences[at];
    if (!above) return [];
    if (isHeading(above)) return headed(above);
    if (!isBidding(above) && !isListed(reading, above)) return [];
  }
  return [];
}

/** "To the Government of Chad:", "Recommendations to Chad and Mali:" */
const isHeading = ({ sentence: { tokens } }: SentenceReading) =>
  tokens.length <= LONGEST &&
  tokens.at(-1)?.text === ':' &&
  (tokens[0]?.lower === 'to' || (tokens[0]?.lemma === 'recommendation' && tokens[1]?.lower === 'to'));

function headed(heading: SentenceReading): ActorRecord[] {
  const { tree } = heading;
  const first = tree.tokens[0]?.lower === 'to' ? [tree.root] : childrenBy(tree, tree.root, 'nmod');
  const ends = first.flatMap((one) => conjuncts(tree, one)).flatMap((one) => endsAt(heading, one));
  return [...new Set(ends.map(({ actor }) => actor))];
}

const LONGEST = 20;

/** In a paragraph that opens with "1." or a dash. */
function isListed({ article, sentences }: Reading, { index, paragraph }: SentenceReading): boolean {
  let first = index;
  while (first > 0 && sentences[first - 1]?.paragraph === paragraph) first--;
  const { start = 0, end = 0, tokens = [] } = sentences[first]?.sentence ?? {};
  const isNumber = tokens.length <= 3 && /^(\d+|[a-z])$/.test(tokens[0]?.lower ?? '');
  return isNumber || opensWithMarker(article.text.slice(start, end));
}
