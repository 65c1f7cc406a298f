// "Defeating the rebels will take time": what is meant to be done is the subject.
import { hung, startingAt } from './mend.ts';

/** "…, defeating Boko Haram will take time": the name is the object, and the whole the subject of the verb behind. */
export const mendGerund = startingAt({ deprel: /^(advcl|csubj)$/, xpos: /^VBG$/ }, (tokens, index) => {
  const object = tokens.findIndex(({ deprel }, at) => at > index && at <= index + 2 && deprel === 'nsubj');
  const verb = tokens[object]?.head ?? -1;
  if (object < 0 || verb < object) return null;
  const isFinite = tokens[object + 1]?.xpos === 'MD' && tokens[object + 1]?.head === verb;
  const isFree = !/^(ADP|SCONJ)$/.test(tokens[index - 1]?.upos ?? '') && tokens[object - 1]?.text !== ',';
  const hasOwn = tokens.some(({ head, deprel }) => head === index && /^(obj|nsubj|mark|case)/.test(deprel));
  if (!isFinite || !isFree || hasOwn) return null;
  return hung(tokens, [
    [object, index, 'obj'],
    [index, verb, 'csubj'],
  ]);
});
