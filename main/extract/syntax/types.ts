// The shapes that the syntax layer gives: types only, no code.

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

/** Adds, for each feature key, its weights to the scores of the classes. */
export interface Scorer {
  addScores(features: Int32Array, count: number, scores: Float64Array): void;
}

/** What the tagger reads beside its weights. */
export interface TagLexicon {
  /** "UPOS XPOS" by tag number; number 0 is the padding outside the sentence. */
  tags: string[];
  /** Word hash → number of the set of tags that the word was seen with; frequent enough words only. */
  ambiguity: Map<number, number>;
  /** Set number → the one tag of the set, or 0 where the word has to be decided. */
  certain: number[];
  /** Margin of the tagger's scores below which the second-best tag counts too. */
  doubt: number;
}

/** Suffix (or "^word") with its tag group → how to make the lemma: characters to cut, text to add. */
export interface LemmaRules {
  rules: Map<string, string>;
}

/** Trained weights, as loaded from resources/syntax; opaque to callers. */
export interface SyntaxModel {
  tagger: Scorer;
  lexicon: TagLexicon;
  lemmas: LemmaRules;
  /** The parser that reads on, and the one that reads from the end. */
  forward: Scorer;
  backward: Scorer;
  labeller: Scorer;
  labels: string[];
}
