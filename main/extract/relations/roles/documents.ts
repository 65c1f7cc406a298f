// "The resolution demands …", "The statement condemned …": what a document says, those say who were told to have made it.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, lemma } from '../../tree.ts';
import { pointerTo } from '../back/back.ts';
import type { Candidate } from '../candidate.ts';
import { type End, endsAt, isNameless } from './ends.ts';
import { endsInside } from './inside.ts';
import { rolesOf } from './roles.ts';

/** How many sentences back its making may be told. */
const REACH = 4;

/** Who made the document that stands as the subject; nobody where it tells that itself. */
export function documentAuthors({ reading, where, roles }: Candidate): readonly End[] {
  const noun = (roles.get('subj') ?? []).find((at) => isDocument(where, at));
  if (noun === undefined) return [];
  for (let back = 1; back <= REACH; back++) {
    const before = reading.sentences[where.index - back];
    const found = before ? madeIn(before, lemma(where.tree, noun)) : [];
    if (found.length === 0) continue;
    const actors = [...new Set(found.map(({ actor }) => actor))];
    // the evidence is this sentence, so the word that stands for them is its own
    const mention = pointerTo(where, noun, noun, actors);
    return actors.map((actor) => ({ actor, mention, direct: true, implied: 'told' as const }));
  }
  return [];
}

/** "the resolution", but neither "a resolution" nor "Chad's resolution". */
function isDocument(where: SentenceReading, noun: number): boolean {
  const { tree } = where;
  if (!DOCUMENTS.has(lemma(tree, noun)) || where.at[noun]) return false;
  const isOwned = childrenBy(tree, noun, 'nmod:poss', 'compound').length > 0;
  const isPointed = childrenBy(tree, noun, 'det').some((det) => POINTERS.has(tree.tokens[det]?.lower ?? ''));
  const isOf = childrenBy(tree, noun, 'nmod').some((child) =>
    ['by', 'from', 'of'].includes(caseOf(tree, child) ?? ''),
  );
  return isPointed && !isOwned && !isOf;
}

const POINTERS: ReadonlySet<string> = new Set(['that', 'the', 'this']);

const DOCUMENTS = wordClass('nouns.documents');

/** Who is told to have made such a document: the subject of its making, or its owner. */
function madeIn(where: SentenceReading, word: string): readonly End[] {
  const { tree } = where;
  const isSame = (at: number) => word === 'text' || lemma(tree, at) === word;
  for (let at = tree.tokens.length - 1; at >= 0; at--) {
    if (!DOCUMENTS.has(lemma(tree, at)) || !isSame(at)) continue;
    const verb = tree.tokens[at]?.head ?? -1;
    const roles = MAKING.has(lemma(tree, verb)) ? rolesOf(tree, verb) : null;
    const isMade = roles?.get('obj')?.includes(at);
    const makers = isMade ? (roles?.get('subj') ?? []).flatMap((index) => endsAt(where, index)) : [];
    const found = makers.length > 0 ? makers : endsInside(where, at, ['poss', 'by'], 2);
    const named = found.filter((end) => !isNameless(end));
    if (named.length > 0) return named;
  }
  return word === 'resolution' || word === 'text' ? voters(where) : [];
}

/** "The Security Council voted to impose sanctions": by a resolution. */
function voters(where: SentenceReading): readonly End[] {
  const { tree } = where;
  const vote = tree.tokens.findIndex(({ upos }, at) => upos === 'VERB' && lemma(tree, at) === 'vote');
  if (vote < 0) return [];
  return (rolesOf(tree, vote).get('subj') ?? [])
    .flatMap((at) => endsAt(where, at))
    .filter(({ actor }) => actor.kind === 'organisation' && actor.sectors.includes('IGO'));
}

const MAKING = wordClass('verbs.making-documents');
