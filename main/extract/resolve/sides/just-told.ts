// "Kenya said that Chad had met Mali. The two countries …", "Chad turned to Mali, and the two signed": the two of the clause told last.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { distinctActors, type MentionNode, type Reading } from '../../reading.ts';
import { firstJoined, relation, type Tree, verbOver } from '../../tree.ts';
import { canBeCalled } from '../salience.ts';

/** The two states of the nearest clause of a sentence that tells of just two, one of whom does something to or with the other; none where more stand in one. */
export function justTold(
  reading: Reading,
  mention: MentionNode,
  sentence: number,
  standing: readonly MentionNode[],
): ActorRecord[] {
  const { count, word = '' } = mention.cue ?? {};
  const tree = reading.sentences[sentence]?.tree;
  if (count !== 2 || !tree || mention.sentence - sentence > 1) return [];
  const here = standing.filter(({ actors }) => actors.length > 0);
  // "They work together with Chad and Mali": one of the two has to do it
  const verbs = new Set(
    here.filter(({ head }) => isSubject(tree, head)).map(({ head }) => verbOver(tree, head)),
  );
  const clauses = new Map<number, ActorRecord[]>();
  for (const { head, actors } of here) {
    const verb = verbOver(tree, head);
    if (verb === undefined || !verbs.has(verb)) continue;
    clauses.set(verb, [...(clauses.get(verb) ?? []), ...actors]);
  }
  const nearest = [...clauses]
    .sort(([one], [other]) => other - one)
    .map(([, actors]) => distinctActors(actors))
    .find((actors) => actors.length > 1);
  const areStates = nearest?.length === 2 && nearest.every(({ kind }) => kind === 'state');
  return areStates && nearest.every((state) => canBeCalled(reading, word, state)) ? nearest : [];
}

const isSubject = (tree: Tree, head: number) => relation(tree, firstJoined(tree, head)) === 'nsubj';

/** "Chad pressed the Libyan parties to stop. The two sides …": whether those are meant, of whom nobody is named. */
export function areUnnamedSides({ sentences }: Reading, mention: MentionNode): boolean {
  if (!/^(party|side)$/.test(mention.cue?.word ?? '')) return false;
  return [mention.sentence, mention.sentence - 1].some((sentence) => {
    const where = sentences[sentence];
    return where?.sentence.tokens.some(
      ({ deprel, lemma, xpos }, at) =>
        (sentence < mention.sentence || at < mention.first) &&
        xpos === 'NNS' &&
        SIDES.has(lemma) &&
        /^i?obj$/.test(deprel) &&
        (where.at[at]?.actors.length ?? 0) < 2,
    );
  });
}

const SIDES = wordClass('nouns.sides-of-a-quarrel');
