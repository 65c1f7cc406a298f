// "formed an alliance, with both supporting Syria": a clause of its own that parsers take for "with … Syria".
import type { Token } from './syntax/types.ts';

/** The same tokens with such clauses hung on the verb above them: subject, participle, object. */
export function mendAbsolutes(tokens: readonly Token[]): Token[] {
  const mended = [...tokens];
  tokens.forEach((token, participle) => {
    const [preposition, subject] = [tokens[participle - 2], tokens[participle - 1]];
    const object = tokens[token.head];
    if (token.xpos !== 'VBG' || token.deprel !== 'amod' || !object || token.head < participle) return;
    if (preposition?.lower !== 'with' || preposition.head !== token.head || !isNominal(subject)) return;
    const place = (index: number, head: number, deprel: string) => {
      mended[index] = { ...(tokens[index] as Token), head, deprel };
    };
    place(participle, object.head, 'advcl');
    place(participle - 2, participle, 'mark');
    place(participle - 1, participle, 'nsubj');
    place(token.head, participle, 'obj');
  });
  return mended;
}

const isNominal = (token: Token | undefined) =>
  token !== undefined && ['NOUN', 'NUM', 'PRON', 'PROPN'].includes(token.upos);
