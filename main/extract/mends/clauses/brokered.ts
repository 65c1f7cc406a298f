// "signed an accord in Doha, brokered/acl by Qatar": the accord was, and not the town.
import { wordClass } from '../../lexicon/word-classes.ts';
import { childOf, hung, type Mend, nearestAbove, startingAt } from '../mend.ts';

const mendBrokered = startingAt(
  { deprel: /^(acl|advcl)$/, xpos: /^VBN$/ },
  (tokens, index, { head, lemma }) => {
    const isApart = tokens[index - 1]?.text === ',' && tokens[index + 1]?.lower === 'by';
    if (!BROKERED.has(lemma) || !isApart || head > index) return null;
    const verb = nearestAbove(tokens, head, ({ upos }) => upos === 'VERB');
    const made = verb < 0 ? -1 : childOf(tokens, verb, /^obj$/);
    const isMade = MADE.some((nouns) => nouns.has(tokens[made]?.lemma ?? ''));
    return isMade && made < index && made !== head ? hung(tokens, [[index, made, 'acl']]) : null;
  },
);

const BROKERED: ReadonlySet<string> = new Set(['broker', 'mediate', 'negotiate']);
const MADE = [wordClass('nouns.deals'), wordClass('nouns.papers')];

export const MENDS_OF_BROKERED: readonly Mend[] = [mendBrokered];
