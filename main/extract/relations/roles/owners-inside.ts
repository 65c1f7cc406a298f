// Who does what stands in the place of the doer: "carried out an attack that killed …", "shells from Syria hit", "a UN report says".
import type { Frame } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, lemma } from '../../tree.ts';
import type { Candidate } from '../candidate.ts';
import { isLight } from '../frames/light.ts';
import { type End, endsAt } from './ends.ts';
import { endsInside, MEANS } from './inside.ts';
import { placesOf } from './phrase.ts';
import { isPassiveHere, surfaceSubject } from './subjects.ts';
import { authors } from './understood.ts';

/** The actors whose deed, weapon or utterance a noun is. */
export function ownersInside(
  { reading, where }: Candidate,
  frame: Frame,
  role: string,
  index: number,
): readonly End[] {
  // "a meeting of the bloc demanded", "a UN report says"
  const isUtterance = reading.lexicon.utterances.has(lemma(where.tree, index));
  // "shells from Syria hit", "rockets fired from Gaza struck"
  // and "a loan from Abu Dhabi helped"
  const comesFrom = FIRED.has(frame.type) || (frame.type === 'AID' && MEANS.has(lemma(where.tree, index)));
  const ownersOfDeeds = comesFrom ? ['poss', 'by', 'from'] : ['poss', 'by'];
  // "the pact, won by Chad, promised": what both sides promise in it, who has brought it about does not
  const isPact = frame.type === 'AGREE' && PACTS.some((nouns) => nouns.has(lemma(where.tree, index)));
  const owners = isPact ? ['poss'] : role === 'subj' && !isUtterance ? ownersOfDeeds : OF_OWNERS;
  // "a statement from the ministry condemned", but "a report from Chad" only comes from there
  const isSent = DOCUMENTS.has(lemma(where.tree, index));
  const inside = endsInside(where, index, isSent ? [...owners, 'from'] : owners, 2);
  if (inside.length > 0) return inside;
  // "rockets fired from Gaza's northern edge", "from the Serbian bank"
  const origins = comesFrom && role === 'subj' ? placesOf(where, index, 'from') : [];
  const behind = origins.flatMap((at) => endsInside(where, at, ['poss', 'of'], 2));
  if (behind.length > 0) return behind;
  if (isUtterance) return authors(where, index);
  return role === 'subj' ? doers(reading, where, index) : [];
}

const PACTS = [wordClass('nouns.deals'), wordClass('nouns.papers')];

const DOCUMENTS = wordClass('nouns.documents');
const OF_OWNERS = ['poss', 'by', 'of'];

const FIRED: ReadonlySet<RelationType> = new Set(['ASSAULT', 'MOBILIZE']);

/** "carried out an attack that killed …", "claimed responsibility for a blast that killed …": who did it. */
function doers({ lexicon }: Reading, where: SentenceReading, deed: number): readonly End[] {
  const { tree } = where;
  const over = tree.tokens[deed]?.head ?? -1;
  const verb = CLAIMS.has(lemma(tree, over)) ? (tree.tokens[over]?.head ?? -1) : over;
  const isClaimed =
    caseOf(tree, deed) === 'for' &&
    lemma(tree, verb) === 'claim' &&
    childrenBy(tree, verb, 'obj').some((object) => CLAIMS.has(lemma(tree, object)));
  const isDeed = lexicon.deeds.has(lemma(tree, deed)) && tree.tokens[deed]?.deprel === 'obj';
  const isDone =
    isClaimed ||
    (isDeed && isLight(lexicon, tree, verb)) ||
    // "admitted a bombing that killed two Finns"
    (isDeed && ADMITTING.has(lemma(tree, verb)) && CLAIMABLE.has(lemma(tree, deed)));
  // "denied carrying out", "did not launch"
  const governor = lemma(tree, tree.tokens[verb]?.head ?? -1);
  const isOpen =
    lexicon.operators.verb.has(governor) || childrenBy(tree, verb, 'aux', 'advmod').some(isUndone(where));
  const subject = isDone && !isOpen && !isPassiveHere(tree, verb) ? surfaceSubject(tree, verb) : null;
  return subject === null ? [] : endsAt(where, subject);
}

const isUndone = (where: SentenceReading) => (index: number) =>
  !/^(has|had|have|did|do|does|also|then)$/.test(where.sentence.tokens[index]?.lower ?? '') &&
  /^(MD|RB)$/.test(where.sentence.tokens[index]?.xpos ?? '');

const CLAIMS = wordClass('nouns.claims');
const CLAIMABLE = wordClass('nouns.claimable');
const ADMITTING: ReadonlySet<string> = new Set(['admit', 'claim']);
