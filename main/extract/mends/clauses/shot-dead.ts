// "mourned a driver shot/xcomp dead by an airman": who is told of by whom he was shot dead has shot nobody.
import { caseAt, childOf, hung, isNominal, type Mend, startingAt, tagged } from '../mend.ts';

const mendShotDead = startingAt({ xpos: /^VB[DN]$/, words: ['shot', 'beaten'] }, (tokens, index, token) => {
  const over = token.head;
  const noun = childOf(tokens, index, /^nsubj/);
  const isBehind = noun === index - 1 && noun > over && over >= 0 && isNominal(tokens[noun]);
  const isDead = tokens[index + 1]?.lower === 'dead' || tokens[index + 2]?.lower === 'death';
  if (!isBehind || !isDead || childOf(tokens, index, /^(obj|aux|mark|conj)/) >= 0) return null;
  const isBy = tokens.some(
    ({ head }, at) =>
      at > index && (head === index || tokens[head]?.head === index) && caseAt(tokens, at) === 'by',
  );
  if (!isBy) return null;
  // behind a comma it tells who somebody is, behind a verb to whom that is done
  const first = Math.min(noun, ...tokens.flatMap(({ head }, at) => (head === noun ? [at] : [])));
  const isApart = tokens[first - 1]?.text === ',';
  const [on, as] = isApart ? [first - 2, 'appos'] : [over, 'obj'];
  const mended = hung(tokens, [
    [index, noun, 'acl'],
    [noun, on, as],
  ]);
  return tagged(mended, index, { xpos: 'VBN' });
});

/** "shot dead/xcomp by an airman/obl", "beaten to death by guards/nmod", hung on "dead" or "death": who did it. */
const mendDead = startingAt({ words: ['dead', 'death'] }, (tokens, index, { head, lower }) => {
  const by = tokens.findIndex(
    (token, at) => at > index && token.head === index && caseAt(tokens, at) === 'by',
  );
  const isBeside = head === index - (lower === 'dead' ? 1 : 2) && tokens[head]?.upos === 'VERB';
  return isBeside && by > 0 ? hung(tokens, [[by, head, 'obl']]) : null;
});

/** "A Kenyan beaten/nsubj to death was buried": he was buried. */
const mendBeaten = startingAt({ deprel: /^nsubj/, xpos: /^VBN$/ }, (tokens, index, { deprel, head }) => {
  const noun = childOf(tokens, index, /^nsubj/);
  const isPlain = childOf(tokens, index, /^(aux|obj|mark)/) < 0;
  if (noun !== index - 1 || !isPlain || head < index) return null;
  const mended = hung(tokens, [
    [noun, head, deprel],
    [index, noun, 'acl'],
  ]);
  return tagged(mended, noun, { upos: 'NOUN', xpos: 'NN' });
});

export const MENDS_OF_SHOT_DEAD: readonly Mend[] = [mendShotDead, mendDead, mendBeaten];
