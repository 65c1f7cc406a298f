// What stands behind means: "conducted ten strikes using drones and jets against/nmod the rebels": the strikes are against them, not the jets.
import { wordClass } from '../../lexicon/word-classes.ts';
import { caseAt, hung, type Mend, nearestAbove, startingAt } from '../mend.ts';

const mendUsing = startingAt({ deprel: /^(nmod|obl)$/ }, (tokens, index, token) => {
  if (caseAt(tokens, index) !== 'against' || token.head > index) return null;
  const using = nearestAbove(tokens, token.head, ({ lower }) => lower === 'using', 4);
  const deed = tokens[using]?.head ?? -1;
  const isDeed = deed >= 0 && deed < using && ATTACKS.has(tokens[deed]?.lemma ?? '');
  return isDeed ? hung(tokens, [[index, deed, 'nmod']]) : null;
});

/** "captured the town with air cover from Chad/obl": the cover is Chad's, and not the town. */
const mendHelpFrom = startingAt({ deprel: /^obl$/ }, (tokens, index, token) => {
  if (caseAt(tokens, index) !== 'from') return null;
  const from = tokens.findIndex(({ head, lower }, at) => head === index && lower === 'from' && at < index);
  const help = tokens[from - 1];
  const isHelp = help?.head === token.head && HELP.has(help.lemma) && caseAt(tokens, from - 1) === 'with';
  return isHelp ? hung(tokens, [[index, from - 1, 'nmod']]) : null;
});

/** "used drones supplied/acl by Chad to attack/advcl rebels": whoever used them attacked. */
const mendUsedTo = startingAt({ xpos: /^VB$/ }, (tokens, index, token) => {
  const over = tokens[token.head];
  // the parse may hang it on the drones themselves
  const means = over?.deprel === 'acl' && over.xpos === 'VBN' ? over.head : token.head;
  const supplied = tokens.findIndex(
    ({ head, deprel, xpos }, at) => head === means && deprel === 'acl' && xpos === 'VBN' && at < index,
  );
  const user = tokens[means]?.head ?? -1;
  if (tokens[means]?.deprel !== 'obj' || supplied < means || tokens[index - 1]?.lower !== 'to') return null;
  return USING.has(tokens[user]?.lemma ?? '') ? hung(tokens, [[index, user, 'advcl']]) : null;
});

const USING: ReadonlySet<string> = new Set(['employ', 'use', 'utilise', 'utilize']);

const HELP = wordClass('nouns.support');

const ATTACKS = wordClass('nouns.attacks');

export const MENDS_OF_USING: readonly Mend[] = [mendUsing, mendUsedTo, mendHelpFrom];
