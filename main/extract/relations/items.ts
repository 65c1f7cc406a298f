// "1. Condemns the raid; 2. Urges Chad to …;": the items of a communique or resolution leave out the body that has adopted it.
import type { ActorRecord } from '../lexicon/types.ts';
import type { Reading, SentenceReading } from '../reading.ts';
import { issuersOf } from '../resolve/speakers.ts';
import { ancestors, childrenBy } from '../tree.ts';
import { pointerTo } from './back/back.ts';
import type { Candidate } from './candidate.ts';
import type { End } from './roles/ends.ts';

/** The body whose item the predicate tells; nobody where its sentence is none. */
export function itemAuthors({ reading, where, predicate, carrier }: Candidate): readonly End[] {
  const verb = itemVerb(where);
  if (verb < 0 || !isOfItem(where, carrier, verb)) return [];
  const body = bodyBefore(reading, where.index) ?? issuersOf(reading).find(isBody);
  if (!body) return [];
  const mention = pointerTo(where, verb, verb, [body]);
  return predicate < 0 ? [] : [{ actor: body, mention, direct: true, implied: 'told' }];
}

/** The verb in the third person that opens a sentence without a subject; -1 where none does. */
function itemVerb({ tree }: SentenceReading): number {
  const { tokens } = tree;
  const first = tokens.findIndex(({ upos }) => upos !== 'ADV');
  const isItem = tokens[first]?.xpos === 'VBZ' && /^\p{Lu}/u.test(tokens[0]?.text ?? '');
  return isItem && first === tree.root && childrenBy(tree, first, 'nsubj', 'csubj').length === 0 ? first : -1;
}

/** The verb itself and those joined to it: "condemns … and demands". */
const isOfItem = ({ tree }: SentenceReading, carrier: number, verb: number) =>
  carrier === verb ||
  (tree.kinds[carrier] === 'conj' &&
    ancestors(tree, carrier)[1] === verb &&
    tree.tokens[carrier]?.xpos === 'VBZ' &&
    childrenBy(tree, carrier, 'nsubj').length === 0);

/** "The Council," above the items, or "The Council … adopted the following decision". */
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
