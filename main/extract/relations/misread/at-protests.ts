// "fired tear gas at a protest against Israel", "raised its alert level after attacks in Belgium": whom others protest against or strike has no part in what is done about it.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import type { SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, lemma, relation, type Tree } from '../../tree.ts';
import type { Match } from '../candidate.ts';
import type { End } from '../roles/ends.ts';

export const isAtProtest = (where: SentenceReading, match: Match, source: End, target: End): boolean =>
  isProtestedAgainst(where, match, target) ||
  isDispersing(where, match, source) ||
  isOnlyWhere(where, match, source) ||
  isStruckElsewhere(where, match, target) ||
  isScene(where, match, source);

/** "fired tear gas at a protest against Israel": nothing is fired at Israel. */
const isProtestedAgainst = ({ tree }: SentenceReading, { frame }: Match, { mention, direct }: End) =>
  !direct &&
  HARMING.has(frame.type) &&
  AGAINST.has(caseOf(tree, mention.head) ?? '') &&
  PROTESTS.has(lemma(tree, tree.tokens[mention.head]?.head ?? -1));

/** "police broke up a protest against Israel": they protest against nobody. */
const isDispersing = ({ tree }: SentenceReading, { frame, predicate }: Match, { mention }: End) =>
  frame.type === 'PROTEST' &&
  frame.pos === 'noun' &&
  PROTESTS.has(lemma(tree, predicate)) &&
  isActingOn(tree, tree.tokens[predicate]?.head ?? -1, predicate) &&
  subjectsOf(tree, tree.tokens[predicate]?.head ?? -1).includes(mention.head);

const isActingOn = (tree: Tree, verb: number, protest: number) =>
  DISPERSING.has(lemma(tree, verb)) && /^(obj|obl)$/.test(relation(tree, protest));

const subjectsOf = (tree: Tree, verb: number): readonly number[] =>
  childrenBy(tree, verb, 'nsubj').flatMap((subject) => [
    subject,
    ...childrenBy(tree, subject, 'conj', 'compound', 'amod', 'nmod:poss'),
  ]);

/** "Iraqi exiles gathered in London in a protest against Iran": whoever gathers protests, and not the town. */
const isOnlyWhere = ({ at, tree }: SentenceReading, { frame, predicate }: Match, { local, mention }: End) =>
  frame.type === 'PROTEST' &&
  frame.pos === 'noun' &&
  local === true &&
  caseOf(tree, predicate) === 'in' &&
  subjectsOf(tree, tree.tokens[predicate]?.head ?? -1).some((one) => at[one] && at[one] !== mention);

/** "went on alert after attacks in Belgium": where they were, and not who made them. */
const isStruckElsewhere = ({ tree }: SentenceReading, { frame }: Match, { mention }: End) =>
  frame.type === 'MOBILIZE' &&
  frame.target.includes('after') &&
  (caseOf(tree, mention.head) === 'in' || caseOf(tree, mention.head) === 'on');

/** "killed in the Jakarta attack": it was there; "a Tehran attack on Oman" is Tehran's. */
const isScene = ({ tree }: SentenceReading, { frame }: Match, { mention }: End) =>
  frame.type === 'ASSAULT' &&
  mention.form === 'capital' &&
  tree.tokens[mention.head]?.deprel === 'compound' &&
  isAttack(tree, tree.tokens[mention.head]?.head ?? -1);

const isAttack = (tree: Tree, noun: number) =>
  ATTACKS.has(lemma(tree, noun)) &&
  caseOf(tree, noun) === 'in' &&
  childrenBy(tree, noun, 'nmod').every((at) => !/^(against|on)$/.test(caseOf(tree, at) ?? ''));

const ATTACKS = wordClass('nouns.attacks');
const HARMING: ReadonlySet<RelationType> = new Set(['ASSAULT', 'COERCE']);
const AGAINST: ReadonlySet<string> = new Set(['about', 'against', 'at', 'for', 'over']);
const PROTESTS = wordClass('nouns.demonstrations');
const DISPERSING = wordClass('verbs.dispersing');
