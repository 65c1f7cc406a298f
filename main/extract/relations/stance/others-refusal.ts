// What others refuse or end: neither side of the relation does.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { ancestors, childrenBy, lemma } from '../../tree.ts';
import { areOneSide } from '../back/back.ts';
import type { Match } from '../candidate.ts';
import { type End, endsAt } from '../roles/ends.ts';
import { surfaceSubject } from '../roles/subjects.ts';
import { MATERIAL_CONFLICT } from './polarity.ts';
import type { Stance } from './stance.ts';

/** "Greece rejects the accord between Turkey and Libya": neither of them has refused or ended it. */
export function isOthersToRefuse(where: SentenceReading, match: Match, { steps }: Stance): boolean {
  // "offered to host talks between Peru and Chile": neither of them has agreed to any
  const isOffer = match.frame.pos === 'noun' && match.frame.type === 'CONSULT';
  const undone = steps.find(
    ({ effect }) => effect === 'refuse' || effect === 'reverse' || (isOffer && effect === 'commit'),
  );
  // "blocked attempts by Peru to punish Chile"
  const isTried =
    steps.some(({ effect }) => effect === 'attempt' || effect === 'try') || isPlanned(where, match.carrier);
  const isLet = undone !== undefined && isLetBetween(where, match.carrier, undone.index);
  // "refused to admit Peru": Peru has not refused to be a member
  const isAdmitted = match.frame.type === 'MEMBER_OF' && match.frame.source[0] === 'obj';
  // "refuses to be armed by Mali": Mali refuses nothing
  const isRefusedHelp = match.passive && undone?.effect === 'refuse' && match.frame.pos === 'verb';
  if (
    !(
      match.frame.pos === 'noun' ||
      isRefusedHelp ||
      isTried ||
      isLet ||
      isAdmitted ||
      isOwnGerund(where, match.carrier)
    ) ||
    !undone ||
    undone.index === match.carrier
  )
    return false;
  if (where.sentence.tokens[undone.index]?.upos !== 'VERB') return false;
  const doers = doersOf(where, undone.index);
  // "Kurds ready to end the Turkish siege": who suffers a deed does not give it up
  const isSuffered =
    isRefusedHelp ||
    (undone.effect === 'reverse' && !match.mutual && MATERIAL_CONFLICT.has(match.frame.type));
  const parties = isSuffered || isAdmitted ? match.sources : [...match.sources, ...match.targets];
  return (
    doers.length > 0 && !doers.some(({ actor }) => parties.some((party) => areOneSide(actor, party.actor)))
  );
}

/** Who does it; "had a hand in halting it": whose hand it is. */
export function doersOf(where: SentenceReading, verb: number): readonly End[] {
  const { tree } = where;
  const subject = surfaceSubject(tree, verb);
  const ends = subject === null ? [] : endsAt(where, subject);
  const noun = tree.tokens[verb]?.head ?? -1;
  if (ends.length > 0 || tree.kinds[verb] !== 'acl' || tree.kinds[noun] !== 'obj') return ends;
  const owner = surfaceSubject(tree, tree.tokens[noun]?.head ?? -1);
  return owner === null ? [] : endsAt(where, owner);
}

/** "refused to let Chadian jets fly to Mali": the jets refuse nothing. */
const isLetBetween = ({ tree }: SentenceReading, verb: number, refusal: number) => {
  const path = ancestors(tree, verb);
  return path.slice(1, Math.max(1, path.indexOf(refusal))).some((at) => LETTING.has(lemma(tree, at)));
};

/** "objected to Peru joining it", "opposed Peru joining it": Peru has not refused to. */
const isOwnGerund = ({ tree }: SentenceReading, verb: number) =>
  tree.tokens[verb]?.xpos === 'VBG' &&
  (childrenBy(tree, verb, 'nsubj').length > 0 ||
    (tree.kinds[verb] === 'xcomp' && childrenBy(tree, tree.tokens[verb]?.head ?? -1, 'obj').length > 0));

/** "blocked NATO plans to protect Chad": what has been planned, whatever the parse hangs it on. */
const isPlanned = ({ tree }: SentenceReading, verb: number) =>
  tree.tokens[verb - 1]?.lower === 'to' &&
  tree.kinds[verb - 2] === 'obj' &&
  PLANNED.has(lemma(tree, verb - 2));

/** "rejected the decision by Chad to expel it": who has decided it does so all the same, so that the refusal is left out of the stance. */
export function withoutOthersRefusal(
  { lexicon }: Reading,
  { tree }: SentenceReading,
  { carrier, sources }: Match,
  stance: Stance,
): Stance {
  const refused = stance.steps.find(({ effect }) => effect === 'refuse' || effect === 'reverse');
  if (!refused || tree.tokens[carrier]?.xpos !== 'VB') return stance;
  const decided = childrenBy(tree, refused.index, 'obj').filter(
    (at) => at < carrier && lexicon.operators.noun.get(lemma(tree, at))?.effect === 'decide',
  );
  const isTheirs = sources.some(({ mention }) =>
    ancestors(tree, mention.head).some((at) => decided.includes(at)),
  );
  return isTheirs ? { ...stance, steps: stance.steps.filter((step) => step !== refused) } : stance;
}

/** "dismissed Peru's accusations": Peru has made them all the same, so that the denial is left out of the stance. */
export function withoutOthersDenial(where: SentenceReading, match: Match, stance: Stance): Stance {
  const { frame, predicate, sources } = match;
  const denied = stance.steps.find(
    // who avoids or escapes a charge has not been charged
    ({ effect, index }) => effect === 'deny' && !EVADING.has(lemma(where.tree, index)),
  );
  if (!denied || frame.pos !== 'noun' || frame.type !== 'ACCUSE') return stance;
  const doers = where.tree.tokens[predicate]?.head === denied.index ? doersOf(where, denied.index) : [];
  const isOthers =
    doers.length > 0 && sources.every(({ actor }) => doers.every((end) => !areOneSide(end.actor, actor)));
  return isOthers ? { ...stance, steps: stance.steps.filter((step) => step !== denied) } : stance;
}

const EVADING: ReadonlySet<string> = new Set(['avoid', 'escape', 'evade']);

const PLANNED = wordClass('nouns.planned');

const LETTING = wordClass('verbs.letting');
