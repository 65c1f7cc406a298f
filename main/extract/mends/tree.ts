// Trees that cannot be right, mended where word order tells what is meant.
import type { Token } from '../syntax/types.ts';
import { MENDS_OF_BACKING } from './arguments/backed.ts';
import { MENDS_OF_DOERS } from './arguments/doers.ts';
import { MENDS_OF_INVITED } from './arguments/invited.ts';
import { MENDS_OF_MISTAKEN_DOERS } from './arguments/mistaken-doers.ts';
import { MENDS_OF_OBJECTS } from './arguments/objects.ts';
import { MENDS_OF_ORDER } from './arguments/order.ts';
import { MENDS_OF_OWNED_OBJECTS } from './arguments/owned-objects.ts';
import { MENDS_OF_RESULTS } from './arguments/results.ts';
import { MENDS_OF_STAYS } from './arguments/stays.ts';
import { MENDS_OF_SUBJECTS } from './arguments/subjects.ts';
import { MENDS_OF_SUMMED_UP } from './arguments/summed-up.ts';
import { MENDS_OF_TOLD_FIRST } from './arguments/told-first.ts';
import { MENDS_OF_USING } from './arguments/using.ts';
import { MENDS_OF_WHEN } from './arguments/when.ts';
import { MENDS_OF_ABSOLUTES } from './clauses/absolute.ts';
import { MENDS_OF_AFTER, MENDS_OF_BOTH_AFTER } from './clauses/after.ts';
import { MENDS_OF_AND_WHICH } from './clauses/and-which.ts';
import { MENDS_OF_ASIDES } from './clauses/asides.ts';
import { MENDS_OF_BARE_RELATIVES } from './clauses/bare-relatives.ts';
import { MENDS_OF_COLONS } from './clauses/behind-colons.ts';
import { MENDS_OF_APPOSITIONS } from './clauses/beside.ts';
import { MENDS_OF_BIDDERS } from './clauses/bidders.ts';
import { MENDS_OF_BROKERED } from './clauses/brokered.ts';
import { MENDS_OF_CLAUSES } from './clauses/clauses.ts';
import { MENDS_OF_CLEFTS } from './clauses/clefts.ts';
import { MENDS_OF_CONDITIONS } from './clauses/conditions.ts';
import { MENDS_OF_CONTENTS } from './clauses/contents.ts';
import { MENDS_OF_CONTROL } from './clauses/control.ts';
import { MENDS_OF_DENSE } from './clauses/dense.ts';
import { MENDS_OF_ENDING } from './clauses/ending.ts';
import { MENDS_OF_HEADLESS } from './clauses/headless.ts';
import { MENDS_OF_HISTORIES } from './clauses/histories.ts';
import { MENDS_INSIDE_RELATIVES } from './clauses/inside-relatives.ts';
import { MENDS_OF_INTERPOSED } from './clauses/interposed.ts';
import { MENDS_OF_INTERRUPTED } from './clauses/interrupted.ts';
import { MENDS_OF_LAST_NAMED } from './clauses/last-named.ts';
import { MENDS_OF_MESSAGES } from './clauses/messages.ts';
import { MENDS_OF_MISJOINED } from './clauses/misjoined.ts';
import { MENDS_OF_PARTICIPLES } from './clauses/participles.ts';
import { MENDS_OF_PERFORMED } from './clauses/performed.ts';
import { MENDS_OF_RELATIVES } from './clauses/relatives.ts';
import { MENDS_OF_ROWS } from './clauses/rows.ts';
import { MENDS_OF_SECOND_AIMS } from './clauses/second-aims.ts';
import { MENDS_OF_SENTENCES } from './clauses/sentences.ts';
import { MENDS_OF_SHOT_DEAD } from './clauses/shot-dead.ts';
import { MENDS_OF_SPEECH } from './clauses/speech.ts';
import { MENDS_OF_WHOSE } from './clauses/whose.ts';
import { MENDS_OF_WRITTEN } from './clauses/written.ts';
import { MENDS_OF_AGAIN } from './joins/again.ts';
import { MENDS_OF_AMONG_THEM } from './joins/among-them.ts';
import { MENDS_OF_AS_WELL_AS } from './joins/as-well-as.ts';
import { MENDS_OF_BRACKETS } from './joins/brackets.ts';
import { MENDS_OF_COUNTED } from './joins/counted.ts';
import { MENDS_OF_FRONTED } from './joins/fronted.ts';
import { MENDS_OF_GAPPED } from './joins/gapped.ts';
import { MENDS_OF_JOINED } from './joins/joined.ts';
import { MENDS_OF_LISTS } from './joins/lists.ts';
import { MENDS_OF_MORE_OBJECTS } from './joins/more-objects.ts';
import { MENDS_OF_PARALLELS } from './joins/parallel.ts';
import { MENDS_OF_SIGNERS } from './joins/signers.ts';
import { MENDS_OF_THREE } from './joins/three.ts';
import type { Mend } from './mend.ts';
import { mendsByStart } from './starts.ts';
import { MENDS_OF_NAMES } from './words/called.ts';
import { MENDS_OF_HELPLESS } from './words/helpless.ts';
import { MENDS_OF_INFINITIVES } from './words/infinitives.ts';
import { MENDS_OF_NAMED_DEEDS } from './words/named-deeds.ts';
import { MENDS_OF_NOUNS } from './words/nouns.ts';
import { MENDS_OF_PERFECTS } from './words/perfects.ts';
import { MENDS_OF_PREPOSITIONS } from './words/prepositions.ts';
import { MENDS_OF_PUT_ON_HOLD } from './words/put-on-hold.ts';
import { MENDS_OF_WHAT_IS_UNDER_WAY } from './words/under-way.ts';
import { MENDS_OF_VERBS } from './words/verbs.ts';

/** The same tokens with such arcs hung anew. */
export function mendTree(tokens: readonly Token[]): Token[] {
  let mended = [...tokens];
  for (let index = 0; index < tokens.length; index++) {
    // a mend starts at a word
    if (tokens[index]?.upos === 'PUNCT') continue;
    mended = mendAt(mended, index, 0);
  }
  return mended;
}

/** One mend after the other at a word, from a place among them on. */
function mendAt(tokens: Token[], index: number, from: number): Token[] {
  const token = tokens[index];
  if (!token) return tokens;
  for (const { place, mend } of mendsFor(token)) {
    const mended = place < from ? null : mend.rule(tokens, index, token);
    // the word itself may have changed, and with it which mends may follow
    if (mended && isTree(mended)) return mendAt(mended, index, place + 1);
  }
  return tokens;
}

/** Whether every word hangs, in the end, on a root: "guests among whom were lawyers" must not hang on each other. */
function isTree(tokens: readonly Token[]): boolean {
  const isSure = new Uint8Array(tokens.length);
  for (let index = 0; index < tokens.length; index++) {
    const path: number[] = [];
    for (let at = index; at >= 0 && isSure[at] !== 1; at = tokens[at]?.head ?? -1) {
      if (path.length > tokens.length) return false;
      path.push(at);
    }
    for (const at of path) isSure[at] = 1;
  }
  return true;
}

export const MENDS: readonly Mend[] = [
  ...MENDS_OF_WHAT_IS_UNDER_WAY,
  ...MENDS_OF_HELPLESS,
  ...MENDS_OF_AGAIN,
  ...MENDS_OF_AS_WELL_AS,
  ...MENDS_OF_CONDITIONS,
  ...MENDS_OF_INFINITIVES,
  ...MENDS_INSIDE_RELATIVES,
  ...MENDS_OF_BOTH_AFTER,
  ...MENDS_OF_FRONTED,
  ...MENDS_OF_PERFECTS,
  ...MENDS_OF_PREPOSITIONS,
  ...MENDS_OF_INTERPOSED,
  ...MENDS_OF_PARTICIPLES,
  ...MENDS_OF_BACKING,
  ...MENDS_OF_ASIDES,
  ...MENDS_OF_CLAUSES,
  ...MENDS_OF_PARALLELS,
  ...MENDS_OF_BARE_RELATIVES,
  ...MENDS_OF_CONTENTS,
  ...MENDS_OF_WRITTEN,
  ...MENDS_OF_PUT_ON_HOLD,
  ...MENDS_OF_OBJECTS,
  ...MENDS_OF_OWNED_OBJECTS,
  ...MENDS_OF_STAYS,
  ...MENDS_OF_SUMMED_UP,
  ...MENDS_OF_CONTROL,
  ...MENDS_OF_BIDDERS,
  ...MENDS_OF_ORDER,
  ...MENDS_OF_SHOT_DEAD,
  ...MENDS_OF_SPEECH,
  ...MENDS_OF_INTERRUPTED,
  ...MENDS_OF_NAMES,
  ...MENDS_OF_VERBS,
  ...MENDS_OF_ROWS,
  ...MENDS_OF_SENTENCES,
  ...MENDS_OF_ABSOLUTES,
  ...MENDS_OF_TOLD_FIRST,
  ...MENDS_OF_BROKERED,
  ...MENDS_OF_COLONS,
  ...MENDS_OF_SUBJECTS,
  ...MENDS_OF_WHEN,
  ...MENDS_OF_RESULTS,
  ...MENDS_OF_NOUNS,
  ...MENDS_OF_NAMED_DEEDS,
  ...MENDS_OF_JOINED,
  ...MENDS_OF_SIGNERS,
  ...MENDS_OF_DOERS,
  ...MENDS_OF_AFTER,
  ...MENDS_OF_WHOSE,
  ...MENDS_OF_RELATIVES,
  ...MENDS_OF_HEADLESS,
  ...MENDS_OF_ENDING,
  ...MENDS_OF_THREE,
  ...MENDS_OF_PERFORMED,
  ...MENDS_OF_AND_WHICH,
  ...MENDS_OF_USING,
  ...MENDS_OF_LAST_NAMED,
  ...MENDS_OF_COUNTED,
  ...MENDS_OF_AMONG_THEM,
  ...MENDS_OF_INVITED,
  ...MENDS_OF_HISTORIES,
  ...MENDS_OF_LISTS,
  ...MENDS_OF_MORE_OBJECTS,
  ...MENDS_OF_SECOND_AIMS,
  ...MENDS_OF_CLEFTS,
  ...MENDS_OF_APPOSITIONS,
  ...MENDS_OF_GAPPED,
  ...MENDS_OF_DENSE,
  ...MENDS_OF_MESSAGES,
  ...MENDS_OF_MISJOINED,
  ...MENDS_OF_MISTAKEN_DOERS,
  ...MENDS_OF_BRACKETS,
];

const mendsFor = mendsByStart(MENDS);
