// What the parser hung one noun too deep.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, lemma, relation } from '../../tree.ts';
import type { Candidate } from '../candidate.ts';
import { isServing } from './company.ts';
import { type End, endsAt } from './ends.ts';
import { isMeans } from './inside.ts';
import { isComplexPreposition } from './standing.ts';

/** A preposition that the parser hung one noun too deep: "discussed the border *with China*". */
export function resolveLoosely(
  candidate: Candidate,
  wanted: readonly string[],
  anchors: readonly number[],
): readonly End[] {
  const { where, predicate, carrier } = candidate;
  const prepositions = wanted.filter((role) => LOOSE.has(role));
  if (prepositions.length === 0) return [];
  const own = new Set([predicate, carrier, ...anchors]);
  const open = [...own];
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    for (const child of childrenBy(
      where.tree,
      at,
      'obj',
      'nmod',
      'obl',
      'compound',
      'conj',
      'xcomp',
      'acl',
    )) {
      if (
        child < predicate ||
        (relation(where.tree, child) === 'acl' &&
          (where.sentence.tokens[child]?.xpos !== 'VB' ||
            where.sentence.tokens[child]?.deprel === 'acl:relcl'))
      )
        continue;
      const preposition = caseOf(where.tree, child) ?? '';
      if (
        prepositions.includes(preposition) &&
        !isPost(where, child) &&
        !isServing(where.tree, child) &&
        !isNeighbour(where, child)
      ) {
        const ends = endsAt(where, child).filter((end) => !candidate.barred.has(end.actor.id));
        if (ends.length > 0) return ends.map((end) => ({ ...end, direct: false }));
      }
      // "arrested him under pressure from Chad", "seized the port with support from Chad"
      if (['under', 'with'].includes(preposition) && prepositions.includes('from')) continue;
      // "suspended aid over support for the rebels"
      // "took the town with help from Chad"
      if (isMeans(where, child)) continue;
      if (isOthersDeed(where, child) || APART.has(preposition)) continue;
      // "closed it in exchange for talks between Chad and Mali"
      if (isComplexPreposition(candidate, preposition, child)) continue;
      // "closed it on the brink of talks between Chad and Mali": each of whom has its own part there
      if (!own.has(at) && isUnderOblique(where, child) && isPairDeed(candidate, child)) continue;
      if (isClause(where, child) || (own.has(at) && isNextInRow(where, child))) continue;
      if (where.sentence.tokens[child]?.upos !== 'VERB' || prepositions.includes('between')) open.push(child);
    }
  }
  return [];
}

/** "is angry, and Mali is at war with Chad": of another; "its war with Mali and its raids on Chad": the raids. */
const isClause = ({ tree }: SentenceReading, noun: number) =>
  relation(tree, noun) === 'conj' && childrenBy(tree, noun, 'cop', 'nmod:poss').length > 0;

/** "subsidies, the lease of a port to Chad": what stands next in a row has an object of its own, and its own receiver. */
const isNextInRow = ({ tree }: SentenceReading, noun: number) =>
  relation(tree, noun) === 'conj' &&
  tree.tokens[tree.tokens[noun]?.head ?? -1]?.upos === 'NOUN' &&
  childrenBy(tree, noun, 'punct').some((at) => tree.tokens[at]?.text === ',') &&
  childrenBy(tree, noun, 'nmod').some((at) => caseOf(tree, at) === 'of');

const isUnderOblique = ({ tree }: SentenceReading, noun: number) =>
  relation(tree, noun) === 'nmod' && relation(tree, tree.tokens[noun]?.head ?? -1) === 'obl';

/** "talks", "a pact": what two do with each other. */
const isPairDeed = ({ reading, where }: Candidate, noun: number) =>
  (reading.lexicon.framesByPos.noun.get(lemma(where.tree, noun)) ?? []).some(({ source }) =>
    source.includes('pair'),
  );

/** "sent the ambassador to Oslo, Lee, to Bern": where the envoy has his post. */
const isPost = ({ tree }: SentenceReading, index: number) =>
  relation(tree, index) === 'nmod' &&
  caseOf(tree, index) === 'to' &&
  POSTED.has(lemma(tree, tree.tokens[index]?.head ?? -1));

const POSTED = wordClass('nouns.posted');

/** "held drills near its border with Peru": where it was, and not with whom. */
function isNeighbour({ tree }: SentenceReading, index: number): boolean {
  const border = tree.tokens[index]?.head ?? -1;
  return caseOf(tree, index) === 'with' && BORDERS.has(lemma(tree, border)) && caseOf(tree, border) !== null;
}

const BORDERS = wordClass('nouns.borders');

/** "deported, including workers from Chad", "announced sanctions during a visit to Chad", "closed it ahead of talks between …" */
const APART = wordClass('prepositions.apart');

/** "the ruling in Chad's case against Mali": against whom somebody else's case is. */
const isOthersDeed = ({ at, tree }: SentenceReading, noun: number) =>
  relation(tree, noun) === 'nmod' &&
  childrenBy(tree, noun, 'nmod:poss').some((owner) => at[owner]?.form === 'name');

const LOOSE: ReadonlySet<string> = new Set([
  'with',
  'against',
  'on',
  'to',
  'from',
  'between',
  'toward',
  'towards',
  'for',
]);
