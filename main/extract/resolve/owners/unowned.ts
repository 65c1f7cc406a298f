// Whom a noun without an owner does not mean: somebody of another state, any body at all, those of one side only.
import { isUnnamed } from '../../actor-sets.ts';
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { isRegion } from '../../mentions/described/anaphors.ts';
import { isSeatInFront, isSeatOfCourts } from '../../mentions/described/seats.ts';
import type { ActorKind } from '../../model.ts';
import type { MentionNode, Reading, SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, hasIndefinite, lemma } from '../../tree.ts';
import { isMany } from '../salience.ts';

/** Whether a noun means somebody of another state than that which is spoken of. */
export const isOfOthers = (reading: Reading, mention: MentionNode, state: ActorRecord) =>
  isOfAnother(reading, mention, state) || isOfFoes(reading, mention);

/** Whether somebody of another state tells of one whom only "a" points to. */
function isOfAnother(
  { sentences, lexicon }: Reading,
  { sentence, head }: MentionNode,
  state: ActorRecord,
): boolean {
  const where = sentences[sentence];
  if (!where || where.tree.tokens[head]?.xpos !== 'NN') return false;
  const { tree } = where;
  const isSome = hasIndefinite(tree, head);
  const [subject] = childrenBy(tree, tree.root, 'nsubj');
  const [teller] = where.at[subject ?? -1]?.actors ?? [];
  const own = teller?.country ? lexicon.states.get(teller.country) : undefined;
  return isSome && own !== undefined && own !== state && subject !== head;
}

/** "the Islamists of Rachad", "the al-Kaniyat militia", "the mercenaries": others than the rebels told of before, by a name that nobody knows or for pay. */
export function isOfStrangers({ sentences }: Reading, { sentence, head, cue }: MentionNode): boolean {
  const where = sentences[sentence];
  if (!where) return false;
  const { tree } = where;
  const isUnknown = (at: number) => tree.tokens[at]?.xpos === 'NNP' && !where.at[at];
  return (
    HIRED.has(cue?.word ?? '') ||
    childrenBy(tree, head, 'compound').some(isUnknown) ||
    childrenBy(tree, head, 'nmod').some((at) => at > head && caseOf(tree, at) === 'of' && isUnknown(at))
  );
}

const HIRED = wordClass('nouns.hired-fighters');

/** "the president of the Supreme Court", "foreign ambassadors": no holder of such an office in a state that is told of. */
export function isOfOtherOffice(reading: Reading, mention: MentionNode): boolean {
  const where = reading.sentences[mention.sentence];
  const { cue, head, last } = mention;
  if (!where || cue?.of) return false;
  const isOfBody =
    cue?.word === 'president' &&
    childrenBy(where.tree, head, 'nmod').some(
      (at) =>
        at > last &&
        caseOf(where.tree, at) === 'of' &&
        (COURTS.has(lemma(where.tree, at)) || HEADED.has(lemma(where.tree, at))),
    );
  const isOfState = reading.lexicon.titles.get(cue?.word ?? '')?.sectors.includes('GOV') === true;
  return (
    isOfBody ||
    (isOfState &&
      isMany(reading, mention) &&
      (isOfUnknown(reading, mention) || isOfStates(where, head) || areThoseTold(reading, mention)))
  );
}

/** "Asian foreign ministers met. Chad's minister spoke. The ministers …": those of no one state that have been told of last. */
function areThoseTold(reading: Reading, mention: MentionNode): boolean {
  const office = officeOf(mention);
  const last = reading.mentions.findLast(
    (one) =>
      one.sentence < mention.sentence &&
      one.sentence >= mention.sentence - SOON &&
      one !== mention &&
      officeOf(one) === office &&
      isMany(reading, one),
  );
  const where = last && reading.sentences[last.sentence];
  if (!where || !last) return false;
  return (
    last.cue?.of === null &&
    // by a word in front of it that names no state
    childrenBy(where.tree, last.head, 'amod', 'compound').some(
      (at) => at < last.first && !where.at[at] && /^\p{Lu}/u.test(where.tree.tokens[at]?.text ?? ''),
    )
  );
}

/** How many sentences back. */
const SOON = 5;

const officeOf = ({ cue }: MentionNode) => cue?.word.split(' ').at(-1);

/** "the foreign ministers of the member states": of all of them, whoever is spoken of. */
const isOfStates = ({ tree, at: marked }: SentenceReading, head: number) =>
  childrenBy(tree, head, 'nmod').some(
    (at) =>
      at > head &&
      caseOf(tree, at) === 'of' &&
      tree.tokens[at]?.xpos === 'NNS' &&
      STATES.has(lemma(tree, at)) &&
      (marked[at]?.actors ?? []).every(isUnnamed),
  );

const STATES = wordClass('nouns.members-of-bodies');

const HEADED = wordClass('nouns.bodies-with-presidents');

/** "a court might", "the Court in The Hague": no court of the state that is spoken of. */
export function isAnyCourt({ sentences }: Reading, { sentence, head, cue }: MentionNode): boolean {
  const where = sentences[sentence];
  if (!where || !COURTS.has(cue?.word.split(' ').at(-1) ?? '')) return false;
  const isElsewhere = childrenBy(where.tree, head, 'nmod').some(
    (at) => /^(at|in)$/.test(caseOf(where.tree, at) ?? '') && isSeatOfCourts(where, at),
  );
  return hasIndefinite(where.tree, head) || isElsewhere || isSeatInFront(where, head, head - 3);
}

const COURTS = wordClass('nouns.courts');

/** "their armies" where nobody can tell who they are, "his four guards", "foreign governments", "no government", "a task force" */
export function isOfUnknown({ sentences }: Reading, { sentence, head, first, cue }: MentionNode): boolean {
  const where = sentences[sentence];
  return (
    where !== undefined &&
    (isFromRegion(where, head) ||
      // a task force need not be armed
      childrenBy(where.tree, head, 'compound').some((at) => lemma(where.tree, at) === 'task') ||
      childrenBy(where.tree, head, 'det').some((at) => WHICHEVER.has(lemma(where.tree, at))) ||
      childrenBy(where.tree, head, 'amod').some((at) => at < first && isElsewhere(lemma(where.tree, at))) ||
      childrenBy(where.tree, head, 'nmod:poss').some((at) => {
        const owner = where.sentence.tokens[at]?.lower ?? '';
        return (
          (owner === 'their' && !where.at[at]?.actors.length) ||
          (/^(his|her)$/.test(owner) && cue?.word === 'guard')
        );
      }))
  );
}

/** "foreign ministers", "the Inter-American commission" */
const isElsewhere = (adjective: string) => ELSEWHERE.has(adjective) || /^(inter|pan|trans)-/i.test(adjective);

/** "not recognised by any government" */
const WHICHEVER: ReadonlySet<string> = new Set(['any', 'each', 'every', 'no']);

const ELSEWHERE: ReadonlySet<string> = new Set(['foreign', 'other', 'overseas', 'various', 'western']);

/** "troops from the region of Lodwar", "movements of the north": those of a place of their own, and not those told before. */
const isFromRegion = ({ tree }: SentenceReading, head: number) =>
  childrenBy(tree, head, 'nmod').some(
    (place) =>
      isRegion(tree, place) ||
      (tree.tokens[place]?.upos === 'NOUN' &&
        caseOf(tree, place) === 'from' &&
        childrenBy(tree, place, 'nmod').some((name) => tree.tokens[name]?.upos === 'PROPN')),
  );

/** "soldiers loyal to the general", "rebel soldiers": those of one side only. */
export function isPartisan(reading: Reading, { sentence, head }: MentionNode): boolean {
  const where = reading.sentences[sentence];
  return (
    where !== undefined &&
    childrenBy(where.tree, head, 'acl', 'amod', 'compound').some((at) => {
      const word = where.sentence.tokens[at]?.lower ?? '';
      return word === 'allied' || word === 'loyal' || MUTINEERS.has(word);
    })
  );
}

/** "communist forces": not those of the state that is spoken of. */
function isOfFoes({ sentences }: Reading, { sentence, head, cue }: MentionNode): boolean {
  const where = sentences[sentence];
  if (!where || !/^(forces|troop)$/.test(cue?.word ?? '')) return false;
  return childrenBy(where.tree, head, 'amod', 'compound').some((at) => FOES.has(lemma(where.tree, at)));
}

const FOES = wordClass('adjectives.of-foes');

const MUTINEERS = wordClass('adjectives.of-mutineers');

/** "an attack on a diplomatic mission": a body that does nothing here may be anybody's. */
export function isSome(reading: Reading, { sentence, head }: MentionNode, kind: ActorKind): boolean {
  const where = reading.sentences[sentence];
  const token = where?.sentence.tokens[head];
  return (
    where !== undefined &&
    kind === 'institution' &&
    token?.deprel === 'nmod' &&
    hasIndefinite(where.tree, head)
  );
}

/** "expelled a diplomat": of whom, nobody says. */
export function isAnyEnvoy(reading: Reading, { sentence, head, cue }: MentionNode): boolean {
  const where = reading.sentences[sentence];
  const token = where?.sentence.tokens[head];
  // "a network of agents"
  if (cue?.word === 'agent' && !cue.definite) return true;
  return (
    where !== undefined &&
    /^(agent|diplomat|envoy|spy)$/.test(cue?.word ?? '') &&
    /^(obj|nsubj:pass)$/.test(token?.deprel ?? '') &&
    hasIndefinite(where.tree, head)
  );
}

/** "killed three sailors" in the first lines of an article may well be anybody's. */
export function isCounted(reading: Reading, mention: MentionNode): boolean {
  const where = reading.sentences[mention.sentence];
  return (
    where !== undefined && !mention.cue?.definite && childrenBy(where.tree, mention.head, 'nummod').length > 0
  );
}
