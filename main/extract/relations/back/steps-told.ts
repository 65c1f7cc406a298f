// "The move", "the decision": the last deed told that is more than words, else what the article opens with.

import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { CONFLICT, FRIENDLY, SAID } from '../../type-sets.ts';
import type { Told } from './back.ts';
import { isAfterForce } from './said-of-that.ts';

/** What others than the judges have done before. */
export interface Done {
  others: readonly Told[];
  /** No further back than is looked for. */
  near: readonly Told[];
  /** Whether somebody is on the side of the judges. */
  isOwn: (actor: ActorRecord) => boolean;
}

/** For "the move", the last that is more than words; else what the article opens with. */
export function anyStep(
  reading: Reading,
  where: SentenceReading,
  noun: string,
  { others, near, isOwn }: Done,
  isWelcome: boolean,
): Told | null {
  // "the decision" is what somebody is told to have decided
  const effect = reading.lexicon.operators.noun.get(noun)?.effect;
  const isDecided = ({ effects }: Told) => effect !== undefined && effects.includes(effect);
  const isLasting = ({ type, frame }: Told) => type === 'SUPPORT' && LASTING.has(frame.head);
  const isMeasure = (one: Told) =>
    effect
      ? MEASURES.has(one.type) && !one.mutual
      : // "recognised the republic. Oslo criticised that step", but a bombing is no "step"
        (!SAID.has(one.type) || isLasting(one)) &&
        !(one.type === 'ASSAULT' && STEPS.has(noun)) &&
        // nor is a ban an "incident"
        (noun !== 'incident' || isHappening(one));
  // what is welcomed is seldom an act of conflict where the article tells of another
  const isKind = (one: Told) => (isMeasure(one) && FRIENDLY.has(one.type)) || isLasting(one);
  const welcomed = isWelcome && !effect ? (near.findLast(isKind) ?? others.find(isKind)) : undefined;
  // who welcomes a punishment does so right behind it
  // and who judges one harshly does not mean what has helped him
  const isMeant = (one: Told) =>
    isMeasure(one) &&
    !(isWelcome && CONFLICT.has(one.type) && one.sentence < where.index - 1) &&
    !(!isWelcome && one.type === 'AID' && isOwn(one.target));
  // "Peru expelled Chile's envoy. Chile called the measure unfair": who judges a step is whom it concerns, where there is one
  const own = near.findLast(
    (one) =>
      isOwn(one.target) &&
      isDone(reading, one) &&
      !isBackground(reading, one) &&
      (isWelcome ? isKind(one) : isHarm(one)),
  );
  const deed =
    own ??
    near.findLast(isDecided) ??
    welcomed ??
    near.findLast((one) => isMeant(one) && !isByTheWay(reading, one));
  // "called the raid a crime and cut ties. Brazil condemned the action": the raid, of which nobody is told who did it
  if (deed && deed !== own && !isWelcome && deed.type !== 'ASSAULT' && isAfterForce(reading, where.index))
    return null;
  // a long history tells of many: "the idea" is one of the sentence before, or of nobody told
  if (reading.sentences.length > LENGTHY)
    return deed && deed.sentence === where.index - 1 && isOneParagraph(reading, deed.sentence, where.index)
      ? deed
      : null;
  return deed ?? others.find((one) => one.sentence < OPENING && isMeant(one)) ?? null;
}

const isHarm = ({ type }: Told) => CONFLICT.has(type) && type !== 'ASSAULT';

/** Done by one side, and more than words. */
const isDone = (reading: Reading, one: Told) =>
  !SAID.has(one.type) && !one.mutual && !isByTheWay(reading, one);

/** "Russia, which has opposed the raids from the start" */
function isBackground({ sentences }: Reading, { sentence, predicate, type }: Told): boolean {
  return type === 'REJECT' && sentences[sentence]?.tree.tokens[predicate]?.deprel === 'acl:relcl';
}

/** "the coalition fighting the rebels": said of somebody only to tell who it is. */
function isByTheWay({ sentences }: Reading, { sentence, predicate }: Told): boolean {
  const tree = sentences[sentence]?.tree;
  return tree?.tokens[predicate]?.deprel === 'acl' && tree.tokens[predicate]?.xpos === 'VBG';
}

/** More sentences than a report has. */
const LENGTHY = 30;

const isOneParagraph = ({ sentences }: Reading, one: number, other: number) =>
  sentences[one]?.paragraph === sentences[other]?.paragraph;

/** What one state does for another by its word alone. */
const LASTING = wordClass('verbs.lasting-steps');

const STEPS = wordClass('nouns.steps');

/** What comes to pass at once, as a raid or an arrest does. */
const isHappening = ({ type, mode }: Told) =>
  type === 'COERCE' ? mode !== null && DONE_AT_ONCE.has(mode) : HAPPENING.has(type);

const HAPPENING: ReadonlySet<RelationType> = new Set(['ASSAULT', 'MOBILIZE', 'PROTEST']);
const DONE_AT_ONCE: ReadonlySet<string> = new Set(['arrest', 'cyber', 'seize']);

/** What one does only once one has decided it. */
const MEASURES: ReadonlySet<RelationType> = new Set([...FRIENDLY, 'COERCE', 'MOBILIZE', 'SANCTION']);

/** The headline and the sentence below it. */
export const OPENING = 2;
