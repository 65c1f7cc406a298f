// "Accra said the plan was unacceptable", "the army said the flight was a grave threat": as much as to call it so.
import type { Frame } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, isMarked, lemma, relation } from '../../tree.ts';
import { bareFrame } from '../besides/bare-frame.ts';
import { type Match, plainMatch } from '../candidate.ts';
import { perList } from '../frames/frame-lists.ts';
import { distinctEnds, endsAt, isNameless } from '../roles/ends.ts';
import { endsInside } from '../roles/inside.ts';
import { surfaceSubject } from '../roles/subjects.ts';
import { speakerOver } from '../stance/speaker.ts';
import { areOneSide, pointerTo, toldEnds } from './back.ts';
import { doersOf } from './implied.ts';

const SAID: Frame = bareFrame('ACCUSE/say to be', 'ACCUSE', 'be', { mode: 'disapprove' });

const DENIED: Frame = bareFrame('REJECT/say to be', 'REJECT', 'be');
const CHARGED: Frame = bareFrame('ACCUSE/said to be', 'ACCUSE', 'accusation', { mode: 'allege' });
const UNTRUE = wordClass('adjectives.untrue');
const CHARGES: ReadonlySet<string> = new Set(['accusation', 'allegation', 'charge', 'claim', 'complaint']);

/** One match for each clause of speech that says of a deed what one might call it. */
export function matchSaidToBe(
  reading: Reading,
  where: SentenceReading,
  matched: ReadonlySet<number>,
): Match[] {
  const { tree } = where;
  const verdicts = verdictsOf(reading.lexicon.framesByPos.verb.get('call') ?? []);
  return tree.tokens.flatMap((token, index) => {
    const isVerdict = token.upos === 'ADJ' ? verdicts.adjectives : verdicts.nouns;
    const isSaid =
      ['ccomp', 'parataxis', 'root'].includes(relation(tree, index)) &&
      isVerdict.has(lemma(tree, index)) &&
      childrenBy(tree, index, 'cop').some((at) => /^(are|is|was|were)$/.test(tree.tokens[at]?.lower ?? ''));
    if (!isSaid || matched.has(index) || isDoubted(where, index)) return [];
    const subject = surfaceSubject(tree, index);
    const speaker = speakerOver(reading, where, index);
    if (subject === null || !speaker || isNameless(speaker)) return [];
    if (where.at[subject] && !THAT.has(tree.tokens[subject]?.lower ?? '')) return [];
    const judges = [speaker.actor];
    // ""It is a disgrace," he said of Mali's raid"
    const topic = THAT.has(tree.tokens[subject]?.lower ?? '') ? topicOf(where, index) : null;
    const spoken = topic === null ? [] : endsAt(where, topic);
    const inside = [...spoken, ...endsInside(where, topic ?? subject, ['poss', 'by', 'of'], 1)].filter(
      (end) => !isNameless(end),
    );
    const implied = inside.length > 0 ? [] : doersOf(reading, where, subject, judges, 'ACCUSE');
    const targets =
      inside.length > 0
        ? distinctEnds(inside)
        : toldEnds(implied, pointerTo(where, subject, subject, implied));
    const isOwn = targets.some(({ actor }) => areOneSide(actor, speaker.actor));
    if (targets.length === 0 || isOwn) return [];
    // "said the accusations of Mali were baseless": it has been accused, and denies it
    const isDenied = UNTRUE.has(lemma(tree, index)) && CHARGES.has(lemma(tree, subject));
    const said = plainMatch(isDenied ? DENIED : SAID, index, [speaker], targets, { answered: true });
    return isDenied ? [said, plainMatch(CHARGED, subject, targets, [speaker], { answered: true })] : [said];
  });
}

const THAT: ReadonlySet<string> = new Set(['it', 'that', 'these', 'this', 'those']);

/** Of what the verb of speech behind the words says so; null where it tells nothing of that. */
function topicOf({ tree }: SentenceReading, verdict: number): number | null {
  const above = relation(tree, verdict) === 'ccomp' ? [tree.tokens[verdict]?.head ?? -1] : [];
  const says = [...above, ...childrenBy(tree, verdict, 'parataxis')].find((at) => at > verdict);
  const topics = says === undefined ? [] : childrenBy(tree, says, 'obl', 'obj');
  return topics.find((at) => ABOUT.has(caseOf(tree, at) ?? '')) ?? null;
}

const ABOUT: ReadonlySet<string> = new Set(['about', 'of']);

/** "was not a threat", "would be illegal if …" */
const isDoubted = ({ tree }: SentenceReading, index: number) =>
  childrenBy(tree, index, 'aux').length > 0 ||
  childrenBy(tree, index, 'advmod').some((at) => /^(hardly|never|no|not|n['’]t)$/.test(lemma(tree, at))) ||
  childrenBy(tree, index, 'det').some((at) => lemma(tree, at) === 'no') ||
  childrenBy(tree, index, 'advcl').some((at) => isMarked(tree, at, 'if')) ||
  // "whether Chad said the plan was unacceptable"
  ['if', 'unless', 'whether'].some((mark) => isMarked(tree, tree.tokens[index]?.head ?? -1, mark));

interface Verdicts {
  adjectives: ReadonlySet<string>;
  nouns: ReadonlySet<string>;
}

/** What the frames of "call" say that a deed may be called. */
const verdictsOf = perList((calling): Verdicts => {
  const frames = calling.filter(({ type, target }) => type === 'ACCUSE' && target.includes('by'));
  const wordsAt = (role: string) =>
    new Set(
      frames.flatMap(({ constraints }) =>
        constraints.flatMap((one) => (one.role === role && !one.forbidden ? [...one.lemmas] : [])),
      ),
    );
  return { adjectives: wordsAt('comp'), nouns: wordsAt('obj') };
});
