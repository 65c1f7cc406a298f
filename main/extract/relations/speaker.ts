// Who says so: the subject of the verb of speech over or beside a statement.
import type { Reading, SentenceReading } from '../reading.ts';
import { caseOf, lemma, relation } from '../tree.ts';
import { type End, endsAt } from './ends.ts';
import type { Stance } from './stance.ts';
import { isPassiveHere, surfaceSubject } from './subjects.ts';

/** "X said (that) …", "…, X said", "according to X": the outermost speaker wins nothing, the innermost does. */
export function findSpeaker(reading: Reading, where: SentenceReading, at: number, stance: Stance): void {
  if (stance.speaker) return;
  const { tree } = where;
  const kind = relation(tree, at);
  const head = where.sentence.tokens[at]?.head ?? -1;
  const speaks = (index: number) =>
    index >= 0 && reading.lexicon.speechVerbs.has(lemma(tree, index)) && tree.tokens[index]?.upos === 'VERB';
  if ((kind === 'ccomp' || kind === 'parataxis' || kind === 'advcl') && speaks(head))
    stance.speaker = speakerAt(where, head);
  for (const child of tree.children[at] ?? []) {
    if (stance.speaker) return;
    if (relation(tree, child) === 'parataxis' && speaks(child)) stance.speaker = speakerAt(where, child);
    if (relation(tree, child) === 'obl' && caseOf(tree, child) === 'according to')
      stance.speaker = endsAt(where, child)[0] ?? null;
  }
}

function speakerAt(where: SentenceReading, verb: number): End | null {
  if (isPassiveHere(where.tree, verb)) return null;
  const subject = surfaceSubject(where.tree, verb);
  return subject === null ? null : (endsAt(where, subject)[0] ?? null);
}
