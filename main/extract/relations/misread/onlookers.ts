// "Economists said Chad must …", "has to …": those who judge by trade only think so, and demand nothing; and the press that reports a deed charges nobody.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { firstJoined, lemma } from '../../tree.ts';
import type { Match } from '../candidate.ts';
import type { End } from '../roles/ends.ts';

/** Whether a demand is no more than what scholars, analysts or the press think, or a charge no more than what the press reports or writes. */
export const isOnlookers = (where: SentenceReading, { frame }: Match, source: End) =>
  isPaper(where, source) || isTrade(frame, source);

const isTrade = ({ type, head, source }: Match['frame'], { actor: { sectors } }: End) =>
  sectors.length > 0 &&
  ((type === 'REQUEST' && OUGHT.has(head) && sectors.every((sector) => JUDGING.has(sector))) ||
    (type === 'ACCUSE' && source.includes('speaker') && sectors.includes('JRN')));

/** "a Chadian paper criticised Mali": no state does what its papers do. */
function isPaper({ tree }: SentenceReading, { actor, mention: { form, head } }: End): boolean {
  const noun = tree.tokens[firstJoined(tree, head)]?.head ?? -1;
  return (
    actor.kind === 'state' &&
    form === 'demonym' &&
    tree.kinds[noun]?.startsWith('nsubj') === true &&
    PAPERS.has(lemma(tree, noun))
  );
}

const OUGHT: ReadonlySet<string> = new Set(['have', 'must']);
const JUDGING: ReadonlySet<string> = new Set(['EDU', 'JRN']);
const PAPERS = wordClass('nouns.reporting');
