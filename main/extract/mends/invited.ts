// "At the invitation of President Lee, the King, Ann Paz/conj, paid a visit": whoever pays it is its subject.
import { childOf, hung, isFinite, type Mend, startingAt } from './mend.ts';

const mendInvited = startingAt({ words: ['at'] }, (tokens, index) => {
  if (index !== 0 || tokens[2]?.lower !== 'invitation') return null;
  const verb = tokens.findIndex((token) => token.head === -1 && token.upos === 'VERB');
  const main = tokens[verb];
  if (!main || !isFinite(main) || childOf(tokens, verb, /^nsubj/) >= 0) return null;
  // names behind a comma that the parse joins to the host's
  const guest = tokens.findLastIndex(
    ({ upos, deprel }, at) =>
      at < verb &&
      upos === 'PROPN' &&
      deprel === 'conj' &&
      tokens[at - 1]?.text === ',' &&
      // "Minister of", "President of"
      tokens[at + 1]?.lower !== 'of',
  );
  return guest < 0 ? null : hung(tokens, [[guest, verb, 'nsubj']]);
});

export const MENDS_OF_INVITED: readonly Mend[] = [mendInvited];
