// Makes the syntax model out of the bytes of resources/syntax/english.bin.
import { makeScratch } from './lstm.ts';
import { makeRoom } from './matrix.ts';
import { makeParser } from './parser.ts';
import { readSections } from './sections.ts';
import { makeTagger } from './tagger.ts';
import type { SyntaxModel } from './types.ts';
import { readVocabulary } from './vocabulary.ts';

/**
 * Loads the trained weights (resources/syntax/english.bin).
 * Throws where the bytes are not such a file: it ships with the application, so that is a fault of the build.
 */
export function loadSyntax(bytes: Uint8Array): SyntaxModel {
  const sections = readSections(bytes);
  const { sizes, tags, labels } = sections.header;
  const room = makeRoom();
  const scratch = makeScratch(room, Math.max(sizes.tagger, sizes.parser));
  const vocabulary = readVocabulary(room, sections);
  const pairs = tags.map((tag) => tag.split(' ') as [string, string]);
  const tagNumbers = new Map(pairs.map(([upos]) => [upos, new Map<string, number>()]));
  pairs.forEach(([upos, xpos], number) => tagNumbers.get(upos)?.set(xpos, number));
  return {
    tags: pairs,
    tagNumbers,
    tagged: [],
    labels,
    lemmas: { rules: readRules(sections.text('lemmas')) },
    tagger: makeTagger(room, sections, scratch, vocabulary),
    parser: makeParser(room, sections, scratch, vocabulary),
  };
}

/** One rule a line: key, tab, rule. */
function readRules(text: string): Map<string, string> {
  const rules = new Map<string, string>();
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t');
    if (tab > 0) rules.set(line.slice(0, tab), line.slice(tab + 1));
  }
  return rules;
}
