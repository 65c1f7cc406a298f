// "Chad closed the border. Mali protested": to whom one complains who has just been wronged, and says nothing more.
import { isUnnamed } from '../../actor-sets.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import { holdsNoMention, type Reading, type SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, lemma, type Tree } from '../../tree.ts';
import { CONFLICT, SAID } from '../../type-sets.ts';
import { bareFrame } from '../besides/bare-frame.ts';
import { type Match, plainMatch } from '../candidate.ts';
import type { Head } from '../frames/heads.ts';
import { isPassiveHere } from '../roles/subjects.ts';
import { namedDoers } from '../roles/takers.ts';
import { isSideOfEnds, isToldBefore, pointerTo, togetherWith, toldEnds } from './back.ts';

/** How many sentences back the wrong may have been told. */
const NEAR = 1;

const PROTESTING = wordClass('verbs.protesting');

/** "lodged a complaint" of which no more is told. */
function isProtest(where: SentenceReading, verb: number): boolean {
  const { tree, at } = where;
  const isBareNoun = (noun: number) =>
    PROTESTS.has(lemma(tree, noun)) && childrenBy(tree, noun, 'nmod', 'amod').every((one) => !at[one]);
  return (
    childrenBy(tree, verb, 'obj').some(isBareNoun) &&
    childrenBy(tree, verb, 'obl').every((one) => !at[one] || isBody(where, one))
  );
}

const LODGING: ReadonlySet<string> = new Set(['file', 'lodge', 'make']);
const PROTESTS: ReadonlySet<string> = new Set(['complaint', 'objection', 'protest']);

/** "protested", "protested to the Security Council", "protested that several had been hurt", but neither "protested to Chad" nor "complained of the heat". */
const isOnlyToOthers = (where: SentenceReading, verb: number) => {
  const { tree } = where;
  const [clause] = childrenBy(tree, verb, 'ccomp');
  return (
    childrenBy(tree, verb, 'obj', 'iobj', 'xcomp', 'advcl').length === 0 &&
    childrenBy(tree, verb, 'obl').every((one) => isBody(where, one)) &&
    (clause === undefined || holdsNoMention(where, clause))
  );
};

/** "to the Security Council" */
const isBody = ({ tree, at }: SentenceReading, noun: number) =>
  caseOf(tree, noun) === 'to' && at[noun]?.actors.every(({ kind }) => kind === 'organisation') === true;

const HITTING: ReadonlySet<string> = new Set(['bite', 'hit', 'snap']);

/** What one complains of: more than words. */
const WRONGS: ReadonlySet<RelationType> = new Set(
  [...CONFLICT].filter((type) => !SAID.has(type) && type !== 'PROTEST'),
);

/** One match for each bare protest of a state or its people in office; `silent` are the verbs that have told nothing. */
export function matchProtests(reading: Reading, where: SentenceReading, silent: readonly Head[]): Match[] {
  const { tree } = where;
  const isOpen = tree.lemmas.some((word) => PROTESTING.has(word) || HITTING.has(word) || LODGING.has(word));
  if (reading.told.length === 0 || !isOpen) return [];
  return silent.flatMap(({ predicate }) => {
    const word = lemma(tree, predicate);
    const isBack = HITTING.has(word) && tree.tokens[predicate + 1]?.lower === 'back';
    const isLodged = LODGING.has(word) && isProtest(where, predicate);
    const isProtesting = PROTESTING.has(word) && isOnlyToOthers(where, predicate);
    if (!(isProtesting || isLodged || (isBack && isBare(tree, predicate))) || isPassiveHere(tree, predicate))
      return [];
    const sources = namedDoers(where, predicate).filter(({ actor }) => OFFICIAL.has(actor.kind));
    const isOurs = isSideOfEnds(sources);
    const wrong = reading.told.findLast((one) => !one.past && isToldBefore(one, where, predicate, NEAR));
    if (!wrong || sources.length === 0 || wrong.mutual) return [];
    // "Kyiv accused Moscow of theft. Moscow hit back", with words; but who "hit back" after a raid may have struck
    if (!(isBack ? wrong.type === 'ACCUSE' : WRONGS.has(wrong.type)) || !isOurs(wrong.target)) return [];
    const others = togetherWith(reading.told, wrong).filter((actor) => !isOurs(actor));
    if (others.length === 0 || others.some(isUnnamed)) return [];
    const frame = bareFrame(`ACCUSE/${word} of what was told`, 'ACCUSE', word, { mode: 'disapprove' });
    return [
      plainMatch(frame, predicate, sources, toldEnds(others, pointerTo(where, predicate, predicate, others))),
    ];
  });
}

const OFFICIAL: ReadonlySet<string> = new Set(['institution', 'person', 'state']);

/** "protested strongly", but neither "protested to Chad" nor "complained of the heat" */
const isBare = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, 'obj', 'iobj', 'obl', 'ccomp', 'xcomp', 'advcl').length === 0;
