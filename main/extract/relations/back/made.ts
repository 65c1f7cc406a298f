// "Egypt offered a truce that Hamas accepted", "bombed Niger, which Mali condemned": who made what a relative clause answers or judges.
import type { ActorRecord, Frame } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, lemma, relation, subtreeSpan } from '../../tree.ts';
import { JUDGING } from '../../type-sets.ts';
import type { Candidate } from '../candidate.ts';
import { isLight } from '../frames/light.ts';
import { distinctEnds, type End, isNameless } from '../roles/ends.ts';
import { isPassiveHere } from '../roles/subjects.ts';
import { endsDoing } from '../roles/takers.ts';
import { INTRUSIONS } from './aside.ts';
import { isSideOfEnds, pointerTo, toldEnds } from './back.ts';

/** Who stands for a noun that names nobody, where the clause about it has it for its object; none where nobody is told to have made it. */
export function makersOf({ reading, where, predicate, roles }: Candidate, frame: Frame): readonly End[] {
  const { tree } = where;
  const token = tree.tokens[predicate];
  const noun = token?.head ?? -1;
  if (!ANSWERING.has(frame.type) || !token) return [];
  // "bombed Niger, which Mali condemned"
  const isOfDeed = token.deprel === 'advcl:relcl' && tree.tokens[noun]?.upos === 'VERB';
  const isOfNoun =
    token.deprel === 'acl:relcl' &&
    roles.get('obj')?.includes(noun) === true &&
    !where.at[noun] &&
    tree.tokens[noun]?.upos === 'NOUN';
  if (!isOfDeed && !isOfNoun) return [];
  const judges = (roles.get('subj') ?? []).flatMap((at) => where.at[at]?.actors ?? []);
  const makers = isOfDeed ? noun : makingOf(reading, where, wholeOf(where, noun, predicate));
  const ends = makers === undefined ? [] : distinctEnds(endsDoing(where, makers));
  if (ends.length === 0 || ends.some(isNameless) || judges.some((actor) => isSideOfEnds(ends)(actor)))
    return [];
  const actors: ActorRecord[] = ends.map(({ actor }) => actor);
  const which = isOfDeed ? (childrenBy(tree, predicate, 'obj')[0] ?? predicate) : noun;
  return toldEnds(actors, pointerTo(where, which, which, actors));
}

/** "an offer of talks on trade, which Peru refused": the offer, and not the trade. */
function wholeOf({ tree, at }: SentenceReading, noun: number, clause: number): number {
  const verb = tree.tokens[noun]?.head ?? -1;
  const [object] = relation(tree, noun) === 'obl' ? childrenBy(tree, verb, 'obj') : [];
  // "proposed a ban/obj on whaling/obl, which Oslo refused"
  let whole = object !== undefined && object === subtreeSpan(tree, noun)[0] - 1 ? object : noun;
  while (relation(tree, whole) === 'nmod' && tree.tokens[tree.tokens[whole]?.head ?? -1]?.upos === 'NOUN')
    whole = tree.tokens[whole]?.head ?? whole;
  const isWhich = tree.tokens.some(
    ({ lower }, place) =>
      lower === 'which' && place > noun && place < clause && tree.tokens[place - 1]?.text === ',',
  );
  return isWhich && !at[whole] ? whole : noun;
}

const ANSWERING: ReadonlySet<RelationType> = new Set([...JUDGING, 'AGREE', 'CONCEDE', 'PROTEST']);

/** The verb by which it is made, offered or asked for; undefined where its subject need not have done so. */
function makingOf(reading: Reading, where: SentenceReading, noun: number): number | undefined {
  const { tree } = where;
  const first = relation(tree, noun) === 'conj' ? (tree.tokens[noun]?.head ?? noun) : noun;
  const verb = tree.tokens[first]?.head ?? -1;
  if (tree.tokens[verb]?.upos !== 'VERB' || isPassiveHere(tree, verb)) return undefined;
  const kind = relation(tree, first);
  const word = lemma(tree, noun);
  const isDeed =
    INTRUSIONS.has(word) ||
    reading.lexicon.deeds.has(word) ||
    reading.lexicon.summaries.get(word) === 'deeds';
  if (kind === 'obl' && caseOf(tree, first) === 'in') return isDeed ? verb : undefined;
  // "asked for a truce"
  if (kind === 'obl' && caseOf(tree, first) !== 'for') return undefined;
  // "closed the border, which Egypt regretted"
  if (kind === 'obj' && tree.tokens[noun + 1]?.text === ',' && isJudged(where, noun)) return verb;
  const isMade = isDeed && isLight(reading.lexicon, tree, verb);
  return (kind === 'obj' || kind === 'obl') && ((isMade && kind === 'obj') || isOffering(where, verb))
    ? verb
    : undefined;
}

/** "…, which Egypt regretted": what was done, whatever it was done with. */
const isJudged = ({ tree }: SentenceReading, noun: number) =>
  childrenBy(tree, noun, 'acl').some(
    (clause) => tree.tokens[noun + 2]?.lower === 'which' && JUDGING_DEEDS.has(lemma(tree, clause)),
  );

const JUDGING_DEEDS = wordClass('verbs.judging-deeds');

/** "offered", "asked for", "put forward", "made an offer" */
function isOffering({ tree }: SentenceReading, verb: number): boolean {
  const [particle] = childrenBy(tree, verb, 'compound:prt', 'advmod').filter((at) => at === verb + 1);
  const word = lemma(tree, verb);
  return (
    OFFERING.has(word) ||
    PRESENTING.has(word) ||
    (particle !== undefined && PRESENTING.has(`${word} ${lemma(tree, particle)}`))
  );
}

const OFFERING = wordClass('verbs.asking-or-offering');
const PRESENTING = wordClass('verbs.presenting');
