// "wrote to the bank seeking a loan", "told his counterpart that the army will leave": to whom it is said.
import type { Frame } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { ancestors, isFuture, lemma, relation } from '../../tree.ts';
import type { Candidate } from '../candidate.ts';
import { type End, endsAt } from './ends.ts';
import { rolesOf } from './roles.ts';

/** What one asks or charges in writing to somebody. */
const WRITTEN: ReadonlySet<RelationType> = new Set(['ACCUSE', 'REQUEST', 'THREATEN']);

/** What one promises by saying that it will happen. */
const PROMISED: ReadonlySet<RelationType> = new Set(['AID', 'AGREE', 'CONCEDE', 'COOPERATE', 'RETREAT']);

/** Whom the words are addressed to; none where they are not, or where the deed is told as done. */
export function toldTo({ reading, where, carrier }: Candidate, frame: Frame): readonly End[] {
  const { tree } = where;
  // "told Kyiv it was ready to help": what one is ready to do is said over it
  const path = ancestors(tree, carrier);
  const top = path.findIndex((at) => relation(tree, at) !== 'xcomp');
  const isOffer = path.slice(1, top + 1).some((at) => commits(reading, where, at));
  const said = isOffer ? (path[top] ?? carrier) : carrier;
  const head = tree.tokens[said]?.head ?? -1;
  if (head < 0) return [];
  const kind = relation(tree, said);
  const isAside = kind === 'advcl' && tree.tokens[said]?.xpos === 'VBG' && WRITTEN.has(frame.type);
  const isPromise = kind === 'ccomp' && PROMISED.has(frame.type) && (isOffer || isFuture(tree, said));
  const speaks = reading.lexicon.speechVerbs.has(lemma(tree, head)) || WRITING.has(lemma(tree, head));
  if (!speaks || !(isAside || isPromise)) return [];
  const roles = rolesOf(tree, head);
  const speakers = new Set(
    (roles.get('subj') ?? []).flatMap((at) => endsAt(where, at)).map(({ actor }) => actor.country),
  );
  return (
    ['iobj', 'obj', 'to']
      .flatMap((role) => roles.get(role) ?? [])
      .flatMap((at) => endsAt(where, at))
      // "told reporters": who only writes it down
      .filter(({ actor }) => !actor.sectors.includes('JRN'))
      // "told parliament that he would free him": his own
      .filter(({ actor }) => !(actor.sectors.includes('LEG') && actor.country && speakers.has(actor.country)))
  );
}

const commits = (reading: Reading, { tree }: SentenceReading, index: number) =>
  (['adj', 'verb'] as const).some(
    (pos) => reading.lexicon.operators[pos].get(lemma(tree, index))?.effect === 'commit',
  );

const WRITING = wordClass('verbs.reaching-people');
