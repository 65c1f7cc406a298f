// "had no choice but to praise/conj Chad", "could not help/root but praise/conj Chad", "could not help/root praising/xcomp Chad": who cannot help doing so does it.
import { wordClass } from '../../lexicon/word-classes.ts';
import { childOf, hung, type Mend, moved, startingAt } from '../mend.ts';

const mendHelpless = startingAt({ words: ['help'] }, (tokens, index, token) => {
  const isNot = /^(n['’]t|not|cannot)$/.test(tokens[index - 1]?.lower ?? '');
  const can = childOf(tokens, index, /^aux/);
  if (!isNot || !CAN.test(tokens[can]?.lower ?? '')) return null;
  const done = tokens.findIndex(
    ({ head, xpos }, at) =>
      head === index && at > index && (xpos === 'VBG' || (/^VBP?$/.test(xpos) && isBut(tokens, index, at))),
  );
  // "could not help in arming Chad", "could not help Chad, arming Mali"
  const isNext = done === index + 1 || isBut(tokens, index, done);
  const object = childOf(tokens, index, /^obj$/);
  if (done < 0 || !isNext || (object >= 0 && object < done) || childOf(tokens, done, /^nsubj/) >= 0)
    return null;
  const mended = hung(tokens, [
    [done, token.head, token.deprel],
    [index, done, 'dep'],
  ]);
  return moved(
    mended,
    index,
    done,
    ({ deprel }, at) => /^(nsubj|mark|punct|advcl|conj|obj|obl)/.test(deprel) && at !== done,
  );
});

const isBut = (tokens: Parameters<Mend>[0], help: number, at: number) =>
  tokens[help + 1]?.lower === 'but' && at > help + 1 && at <= help + 3;

const CAN = /^(ca|can|could)$/;

/** "has no choice but/cc to condemn/conj Chad": what is left to be done, and not done beside having none. */
const mendNoChoice = startingAt({ deprel: /^conj$/, xpos: /^VB$/ }, (tokens, index, { head }) => {
  const isButTo = tokens[index - 1]?.lower === 'to' && tokens[index - 2]?.lower === 'but';
  const isLeft = CHOICES.has(tokens[index - 3]?.lemma ?? '') && tokens[index - 3]?.head === head;
  return isButTo && isLeft ? hung(tokens, [[index, head, 'advcl']]) : null;
});

const CHOICES = wordClass('nouns.choices');

export const MENDS_OF_HELPLESS: readonly Mend[] = [mendHelpless, mendNoChoice];
