// "At the invitation of President Lee, the King, Ann Paz/conj, paid a visit": whoever pays it is its subject.
import { wordClass } from '../../lexicon/word-classes.ts';
import { isMonth } from '../../years.ts';
import { type Arc, caseAt, childOf, hung, isFinite, type Mend, nearestAbove, startingAt } from '../mend.ts';

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

/** "At the invitation of Lee, Minister of Peru, the Ministers of Chile, Togo/nsubj and Mali met": they all do. */
const mendMinisters = startingAt({ deprel: /^nsubj/, upos: /^PROPN$/ }, (tokens, index, { head, deprel }) => {
  const comma = tokens[index - 1]?.lower === 'the' ? index - 2 : index - 1;
  const first = comma - 1;
  if (tokens[comma]?.text !== ',' || tokens[first]?.upos !== 'PROPN' || head < index) return null;
  const joined = tokens.flatMap((other, at): Arc[] =>
    other.head === index && other.deprel === 'conj' && at < head ? [[at, first, 'conj']] : [],
  );
  const isOffice = (other: (typeof tokens)[number]) => other.deprel === 'appos' && /^NNP?S$/.test(other.xpos);
  const office = nearestAbove(tokens, first, isOffice, OFFICE);
  const isOpen = tokens[office - 1]?.lower === 'the' && tokens[office - 2]?.text === ',';
  return joined.length > 0 && office >= 0 && isOpen
    ? hung(tokens, [[office, head, deprel], [index, first, 'conj'], ...joined])
    : null;
});

/** How many words a state stands below the office that is its own: "Ministers of Foreign Affairs of Peru". */
const OFFICE = 3;

/** "invited Chad to a summit in June/obl": then it is held, whenever Chad was asked to come. */
const mendHeldThen = startingAt({ deprel: /^obl/, upos: /^PROPN$/ }, (tokens, index, { head: verb }) => {
  const event = tokens[index - 2];
  const isThen = isMonth(tokens[index]?.text ?? '') && tokens[index - 1]?.lower === 'in';
  const isTo = /^(for|to)$/.test(caseAt(tokens, index - 2) ?? '');
  if (!isThen || !isTo || event?.head !== verb || event.upos !== 'NOUN') return null;
  return INVITING.has(tokens[verb]?.lemma ?? '') ? hung(tokens, [[index, index - 2, 'nmod']]) : null;
});

const INVITING = wordClass('verbs.inviting');

export const MENDS_OF_INVITED: readonly Mend[] = [mendInvited, mendMinisters, mendHeldThen];
