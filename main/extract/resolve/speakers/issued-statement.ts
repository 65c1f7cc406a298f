// "The ministers of Chad and Mali issued the following statement: … We regret …": who speaks in what follows.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { actorsJoined, distinctActors, perReading, type SentenceReading } from '../../reading.ts';
import { childrenBy, isPassive, lemma } from '../../tree.ts';

/** In so many sentences at the head of an article. */
const HEAD = 3;

/** Who is told at the head of an article to have made the statement that it is, and where; nobody where none is. */
export const statementMakers = perReading(
  ({ sentences }): { sentence: number; actors: readonly ActorRecord[] } | null => {
    for (const where of sentences.slice(0, HEAD)) {
      const actors = makersIn(where).filter(({ kind }) => kind !== 'place' && kind !== 'people');
      if (actors.length > 0) return { sentence: where.index, actors: distinctActors(actors) };
    }
    return null;
  },
);

function makersIn(where: SentenceReading): ActorRecord[] {
  const { tree } = where;
  const verb = tree.root;
  if (verb < 0 || !MAKING.has(lemma(tree, verb)) || isPassive(tree, verb)) return [];
  const isStatement = childrenBy(tree, verb, 'obj').some(
    (at) =>
      STATEMENTS.has(lemma(tree, at)) &&
      childrenBy(tree, at, 'det').every((det) => lemma(tree, det) !== 'no'),
  );
  // "made no statement", "will issue a statement"
  const isMade = childrenBy(tree, verb, 'aux', 'advmod').every((at) =>
    /^(has|have|today|also)$/.test(tree.tokens[at]?.lower ?? ''),
  );
  const [subject] = childrenBy(tree, verb, 'nsubj');
  if (!isStatement || !isMade || subject === undefined) return [];
  // "the ministers of Chad and Mali" are several at one place
  const here = where.mentions.filter(({ head }) => head === subject).flatMap(({ actors }) => actors);
  return [...here, ...actorsJoined(where, subject)];
}

const MAKING = wordClass('verbs.making-statements');
const STATEMENTS = wordClass('nouns.statements-made');
