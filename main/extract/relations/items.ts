// "1. Condemns the raid; 2. Urges Chad to …", "The Ministers: - signed a treaty": the items of a communique leave out whose they are.
import type { ActorRecord } from '../lexicon/types.ts';
import type { Reading, SentenceReading } from '../reading.ts';
import { issuersOf } from '../resolve/speakers/speakers.ts';
import { opensWithMarker } from '../syntax/markers.ts';
import { ancestors, childrenBy } from '../tree.ts';
import { pointerTo } from './back/back.ts';
import type { Candidate } from './candidate.ts';
import { type End, endsAt } from './roles/ends.ts';
import { endsDoing } from './roles/takers.ts';

/** Who has adopted, agreed or said what the predicate's item tells; nobody where its sentence is none. */
export function itemAuthors({ reading, where, predicate, carrier }: Candidate): readonly End[] {
  const verb = itemVerb(reading, where);
  if (verb < 0 || !isOfItem(where, carrier, verb)) return [];
  const authors = authorsAbove(reading, where);
  const body = authors.length === 0 && isSaid(where, verb) ? bodyOf(reading, where.index) : undefined;
  const actors = body ? [body] : authors;
  const mention = pointerTo(where, verb, verb, actors);
  return predicate < 0 ? [] : actors.map((actor) => ({ actor, mention, direct: true, implied: 'told' }));
}

/** The verb that opens an item, behind its number or dash, without a subject; -1 where none does. */
function itemVerb(reading: Reading, where: SentenceReading): number {
  const { index, tree } = where;
  const { tokens } = tree;
  const first = tokens.findIndex(({ upos }) => upos !== 'ADV');
  const xpos = tokens[first]?.xpos ?? '';
  const isListed =
    /^VB[DNZ]$/.test(xpos) && (isMarked(reading, where) || isOpen(reading.sentences[index - 1]));
  const isItem = (isSaid(where, first) || isListed) && first === tree.root;
  return isItem && childrenBy(tree, first, 'nsubj', 'csubj').length === 0 ? first : -1;
}

/** Whether a sentence is an item of a list, which leaves out who does it. */
export const isItem = (reading: Reading, where: SentenceReading): boolean => itemVerb(reading, where) >= 0;

/** "Condemns …;", "Deploring …,": a resolution's own words. */
const isSaid = ({ tree: { tokens } }: SentenceReading, verb: number) =>
  (tokens[verb]?.xpos === 'VBZ' || (tokens[verb]?.xpos === 'VBG' && tokens.at(-1)?.text === ',')) &&
  /^\p{Lu}/u.test(tokens[0]?.text ?? '');

/** "- signed", "1. signed", or a paragraph of its own that opens in small letters, as pages have them. */
function isMarked({ article, sentences }: Reading, where: SentenceReading | undefined): boolean {
  if (!where) return false;
  const words = article.text.slice(where.sentence.start, where.sentence.end);
  const opens = where.index > 0 && sentences[where.index - 1]?.paragraph !== where.paragraph;
  return opensWithMarker(words) || (opens && /^\p{Ll}/u.test(words));
}

/** The verb itself and those joined to it: "condemns … and demands". */
const isOfItem = ({ tree }: SentenceReading, carrier: number, verb: number) =>
  carrier === verb ||
  (tree.kinds[carrier] === 'conj' &&
    ancestors(tree, carrier)[1] === verb &&
    /^VB[DGNZ]$/.test(tree.tokens[carrier]?.xpos ?? '') &&
    childrenBy(tree, carrier, 'nsubj').length === 0);

/** "The Ministers:", "The Presidents held talks and": words that the items below them end. */
const isOpen = (where: SentenceReading | undefined): boolean =>
  /^(:|and)$/.test(where?.sentence.tokens.at(-1)?.lower ?? '');

/** Who stands above the items that a sentence follows; nobody where it follows none. */
export function authorsBefore(reading: Reading, { index, paragraph }: SentenceReading): ActorRecord[] {
  const before = reading.sentences[index - 1];
  return before && before.paragraph !== paragraph && isItem(reading, before)
    ? authorsAbove(reading, before)
    : [];
}

/** Whose items these are: the subject of the open words above them. */
function authorsAbove(reading: Reading, { index }: SentenceReading): ActorRecord[] {
  for (let at = index - 1; at >= 0; at--) {
    const above = reading.sentences[at];
    if (!above) return [];
    if (isOpen(above)) {
      const { root, tokens } = above.tree;
      const ends = tokens[root]?.upos === 'VERB' ? endsDoing(above, root) : endsAt(above, root);
      return [...new Set(ends.map(({ actor }) => actor))];
    }
    if (!isInItem(reading, above)) return [];
  }
  return [];
}

/** Whether a sentence stands in an item of several: another of its paragraph before it opens one. */
function isInItem(reading: Reading, { index, paragraph }: SentenceReading): boolean {
  const { sentences } = reading;
  for (let at = index; at >= 0 && sentences[at]?.paragraph === paragraph; at--)
    if (isMarked(reading, sentences[at])) return true;
  return false;
}

/** "The Council," above the items, or "The Council … adopted the following decision"; else whose release it is. */
const bodyOf = (reading: Reading, index: number): ActorRecord | undefined =>
  bodyBefore(reading, index) ?? issuersOf(reading).find(isBody);

function bodyBefore(reading: Reading, index: number): ActorRecord | null {
  for (let at = index - 1; at >= 0; at--) {
    const { sentence, mentions = [] } = reading.sentences[at] ?? {};
    if (!sentence) continue;
    const { tokens } = sentence;
    const isLabel = tokens.length <= LABEL && /^[,:]$/.test(tokens.at(-1)?.text ?? '');
    const isAdopted = tokens.some(
      ({ lower }, place) => lower === 'following' && ADOPTED.test(textBefore(tokens, place)),
    );
    if (!isLabel && !isAdopted) continue;
    const body = mentions.flatMap(({ actors }) => actors).find(isBody);
    if (body) return body;
  }
  return null;
}

const textBefore = (tokens: readonly { lower: string }[], place: number) =>
  tokens
    .slice(Math.max(0, place - 3), place)
    .map(({ lower }) => lower)
    .join(' ');

/** So many words "The Security Council," has at most. */
const LABEL = 6;
const ADOPTED = /\b(adopt|adopted|adopts|agreed|issued|made|took) (on )?the$/;

const isBody = ({ kind }: ActorRecord) => kind === 'organisation' || kind === 'institution';
