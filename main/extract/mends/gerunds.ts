// "Defeating the rebels will take time": what is meant to be done is the subject.
import { wordClass } from '../lexicon/word-classes.ts';
import { type Arc, hung, startingAt } from './mend.ts';

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

/** "accusing/accused it of arming rebels and courting/conj Oman": whoever is charged does both. */
export const mendCharged = startingAt({ deprel: /^conj$/, xpos: /^VBG$/ }, (tokens, index, { head }) => {
  if (!CHARGING.has(tokens[head]?.lemma ?? '') || tokens[index - 1]?.lower !== 'and') return null;
  const first = tokens.findIndex(
    ({ xpos }, at) => at > head && at < index && xpos === 'VBG' && tokens[at - 1]?.lower === 'of',
  );
  const gerund = tokens[first];
  if (!gerund) return null;
  const arcs: Arc[] = [[index, first, 'conj']];
  // "of arming/amod rebels/nmod"
  if (gerund.deprel === 'amod')
    arcs.push([first, head, 'advcl'], [first - 1, first, 'mark'], [gerund.head, first, 'obj']);
  return hung(tokens, arcs);
});

const CHARGING = wordClass('verbs.charging');
