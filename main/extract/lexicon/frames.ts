// resources/frames/*.tsv → frames, by head lemma. The format is told in resources/frames/README.md.
import type { RelationType } from '../model.ts';
import { list, type Row, readTable } from './table.ts';
import type { Constraint, Frame, FramePos, Vocabulary } from './types.ts';

const POSITIONS: readonly string[] = ['verb', 'noun', 'adj'];

/** Names of sets of lemmas ("weapon") that constraints refer to as "@weapon". */
export type NounClasses = ReadonlyMap<string, readonly string[]>;

/** Reads frames/classes.tsv. */
export function readNounClasses(text: string): NounClasses {
  return new Map(readTable(text).map((row) => [row('class'), list(row('lemmas'))]));
}

/** Reads one table of frames; throws where a line is not of the format. */
export function readFrames(type: RelationType, text: string, classes: NounClasses): Frame[] {
  return readTable(text).map((row) => readFrame(type, row, classes));
}

function readFrame(type: RelationType, row: Row, classes: NounClasses): Frame {
  const pattern = row('frame');
  const [first = '', ...rest] = pattern.split(' ');
  // "call_off" is a verb with a particle, "cease_fire" would be a noun of two words
  const [head = '', particle = null] = first.split('_');
  const pos = row('pos');
  if (!isPosition(pos)) throw new Error(`${type}, frame "${pattern}": "${pos}" is no part of speech`);
  const flags = new Set(
    row('flags')
      .split(/[ |,]+/)
      .filter(Boolean),
  );
  return {
    id: `${type}/${pattern.replaceAll(' ', ' ')}${pos === 'verb' ? '' : ` (${pos})`}`,
    type,
    head,
    particle,
    pos,
    constraints: rest.filter(Boolean).map((word) => readConstraint(word, `${type}/${pattern}`, classes)),
    source: list(row('source')),
    target: list(row('target')),
    mode: row('mode') || null,
    contexts: list(row('contexts'), ' '),
    mutual: flags.has('mutual'),
    flags,
  };
}

function isPosition(pos: string): pos is FramePos {
  return POSITIONS.includes(pos);
}

function readConstraint(word: string, where: string, classes: NounClasses): Constraint {
  const match = /^([+-])([a-z]+):(.+)$/.exec(word);
  if (!match) throw new Error(`${where}: "${word}" is no constraint`);
  const [, sign, role = '', lemmas = ''] = match;
  const members = list(lemmas).flatMap((lemma) => {
    if (!lemma.startsWith('@')) return lemma.toLowerCase();
    const known = classes.get(lemma.slice(1));
    if (!known) throw new Error(`${where}: "${lemma}" is no class of classes.tsv`);
    return known;
  });
  return { role, lemmas: new Set(members), forbidden: sign === '-' };
}

/** Frames by head for each part of speech, the most specific first; the order of equals is that of the files. */
export function indexFrames(frames: readonly Frame[]): Record<FramePos, Map<string, Frame[]>> {
  const index = {
    verb: new Map<string, Frame[]>(),
    noun: new Map<string, Frame[]>(),
    adj: new Map<string, Frame[]>(),
  };
  for (const frame of frames) {
    const known = index[frame.pos].get(frame.head);
    if (known) known.push(frame);
    else index[frame.pos].set(frame.head, [frame]);
  }
  for (const byHead of Object.values(index))
    for (const group of byHead.values()) group.sort((a, b) => specificity(b) - specificity(a));
  return index;
}

/** Words that are verbs or adjectives as heads of frames, and nouns as heads or as what must stand with a verb. */
export function vocabularyOf(frames: readonly Frame[]): Vocabulary {
  const nouns = new Set<string>();
  const verbs = new Set<string>();
  const adjectives = new Set<string>();
  for (const frame of frames) {
    if (frame.pos === 'verb') verbs.add(frame.head);
    if (frame.pos === 'adj') adjectives.add(frame.head);
    if (frame.pos === 'noun') nouns.add(frame.head);
    for (const constraint of frame.constraints)
      if (constraint.role !== 'comp' && constraint.role !== 'poss')
        for (const noun of constraint.lemmas) nouns.add(noun);
  }
  return { nouns, verbs, adjectives };
}

/** Those of a word of the same meaning come last. */
function specificity({ constraints, particle, lent }: Frame): number {
  return constraints.length + (particle ? 1 : 0) - (lent ? LENT : 0);
}

/** More than any frame asks for. */
const LENT = 99;
