// "Lee signed for Chad and Diallo, a deputy minister, for Mali": the two in whose names others sign.
import type { SentenceReading } from '../../reading.ts';
import { lemma } from '../../tree.ts';
import { type Match, plainMatch } from '../candidate.ts';
import { distinctEnds, type End, isNameless, mentionEnds } from '../roles/ends.ts';
import { bareFrame } from './bare-frame.ts';

/** One match for each signing in the names of two or more; `matched` are the verbs that have told something. */
export function matchSignedFor(where: SentenceReading, matched: ReadonlySet<number>): Match[] {
  const { tree } = where;
  return tree.tokens.flatMap(({ upos }, verb) => {
    if (upos !== 'VERB' || !SIGNING.has(lemma(tree, verb)) || matched.has(verb)) return [];
    const parties = inWhoseNames(where, verb);
    const sides = distinctEnds(parties.flatMap(({ ends }) => ends));
    return sides.length > 1 ? [plainMatch(SIGNED, verb, sides, sides, { mutual: true })] : [];
  });
}

const SIGNING: ReadonlySet<string> = new Set(['initial', 'sign']);
const SIGNED = bareFrame('SUPPORT/sign for', 'SUPPORT', 'sign', { mutual: true });

const isOtherDeed = ({ tree, sentence: { tokens } }: SentenceReading, at: number) =>
  /^(MD|VB[DPZ])$/.test(tokens[at]?.xpos ?? '') && !SIGNING.has(lemma(tree, at));

interface Party {
  at: number;
  ends: readonly End[];
}

/** Whom "for" and "on behalf of" tell, each with another signer before it; nobody where only one is told. */
function inWhoseNames(where: SentenceReading, verb: number): Party[] {
  const { tokens } = where.sentence;
  const parties: Party[] = [];
  for (let at = verb + 1; at < tokens.length; at++) {
    if (isOtherDeed(where, at)) break;
    const isFor =
      tokens[at]?.lower === 'for' || (tokens[at]?.lower === 'of' && tokens[at - 1]?.lower === 'behalf');
    if (!isFor) continue;
    const ends = namedBehind(where, at);
    const last = parties.at(-1);
    if (ends.length === 0 || (last && !namesSigner(where, last.at, at))) continue;
    parties.push({ at, ends });
  }
  return parties;
}

/** "for the Chadian government", "for Chad" */
function namedBehind(where: SentenceReading, preposition: number): readonly End[] {
  for (let at = preposition + 1; at <= preposition + REACH; at++) {
    const mention = where.at[at];
    if (!mention) continue;
    const ends = mentionEnds(mention, true).filter((end) => !isNameless(end) && PARTIES.has(end.actor.kind));
    return ends.length === 1 ? ends : [];
  }
  return [];
}

/** "for the new Chadian government" */
const REACH = 4;

const PARTIES: ReadonlySet<string> = new Set(['group', 'institution', 'organisation', 'state']);

/** Behind one party and in front of the next: "Chad and Lee, its envoy, for". */
function namesSigner({ at, sentence: { tokens } }: SentenceReading, from: number, to: number): boolean {
  const isJoined = tokens.slice(from + 1, to).some(({ lower }) => lower === 'and' || lower === 'while');
  const isName = ({ upos }: { upos: string }, step: number) => {
    const mention = at[from + 2 + step];
    return mention ? !mention.actors.some(({ kind }) => PARTIES.has(kind)) : upos === 'PROPN';
  };
  return isJoined && tokens.slice(from + 2, to).some(isName);
}
