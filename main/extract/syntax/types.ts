// The shapes that the syntax layer gives: types only, no code.
import type { Parser } from './parser.ts';
import type { Tagger } from './tagger.ts';

/** One word of a sentence. Offsets are UTF-16 code units into the whole text that was given. */
export interface Token {
  text: string;
  lower: string;
  /** Lower-case for common words; a proper noun keeps its text. */
  lemma: string;
  start: number;
  end: number;
  /** Universal part of speech: NOUN, PROPN, VERB … */
  upos: string;
  /** Penn Treebank tag: NNS, NNP, VBD … */
  xpos: string;
  /** Index of the head within the sentence; -1 for the root. */
  head: number;
  /** Universal Dependencies relation with its subtype: nsubj, nsubj:pass, obl:agent, acl:relcl … */
  deprel: string;
}

export interface Sentence {
  start: number;
  end: number;
  tokens: Token[];
}

/** Suffix (or "^word") with its tag group → how to make the lemma: characters to cut, text to add. */
export interface LemmaRules {
  rules: Map<string, string>;
}

/** Trained weights, as loaded from resources/syntax; opaque to callers. Belongs to one thread. */
export interface SyntaxModel {
  /** Universal and Penn tag by tag number. */
  tags: [upos: string, xpos: string][];
  /** Tag number by universal and Penn tag. */
  tagNumbers: Map<string, Map<string, number>>;
  /** Words met with a tag: what they are as tokens. */
  tagged: Map<string, Pick<Token, 'text' | 'lower' | 'lemma' | 'upos' | 'xpos'>>[];
  labels: string[];
  lemmas: LemmaRules;
  tagger: Tagger;
  parser: Parser;
}
