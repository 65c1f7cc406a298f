// From the matches of a sentence to its relations.
import { isUnnamed } from '../actor-sets.ts';
import type { Relation } from '../model.ts';
import type { Reading, SentenceReading } from '../reading.ts';
import { aboutOf } from './about.ts';
import { aimedAtFoe } from './back/foe-told.ts';
import { matchFollowers } from './back/followed.ts';
import { matchesBack } from './back/matches-back.ts';
import { matchOwnedUp, withoutUnclaimed } from './back/owned-up.ts';
import { matchPledges } from './back/pledged.ts';
import { answersUnnamed } from './back/replied.ts';
import { forStruck } from './back/struck.ts';
import { tellsSequel } from './back/undone.ts';
import { asRecommended } from './besides/recommended.ts';
import type { Match } from './candidate.ts';
import { contextsOf } from './contexts.ts';
import { explain } from './explain.ts';
import { headsIn } from './frames/heads.ts';
import { matchFrames } from './frames/match.ts';
import { grade } from './grade.ts';
import { isItem } from './items.ts';
import { locationOf } from './location.ts';
import { spansOf } from './marked.ts';
import { amongFriends } from './misread/among-friends.ts';
import { unarmed } from './misread/figurative.ts';
import { canBeJoined } from './misread/joinable.ts';
import { withoutHomeProtests } from './misread/protests.ts';
import { inTurn } from './pairs.ts';
import type { End } from './roles/ends.ts';
import { withGivers } from './roles/givers.ts';
import { rolesOf } from './roles/roles.ts';
import { settled } from './stance/as-matched.ts';
import { isEased } from './stance/eased.ts';
import { unlessEither } from './stance/either.ts';
import { decidedJointly } from './stance/joint-decisions.ts';
import { unlessStillOpen } from './stance/not-yet.ts';
import { withoutOthersDenial, withoutOthersRefusal } from './stance/others-refusal.ts';
import { asOthersWord } from './stance/others-word.ts';
import { applyStance, type Outcome } from './stance/polarity.ts';
import { stanceOf } from './stance/stance.ts';
import { isJudgedDeed } from './stance/taken-for-facts.ts';
import { byWhomItWasMadeTo, untilLater } from './stance/turned-down.ts';
import { withFlags } from './stance/with-flags.ts';
import { notAhead } from './time/ahead.ts';
import { type Tense, type When, whenOf } from './time/when.ts';
import { hasOwnTime } from './time/whose-time.ts';
import {
  asAdvised,
  holderOf,
  inItsPlace,
  isMutual,
  isOneSided,
  memberOf,
  sellerOf,
  tenseOf,
} from './told-as.ts';

/** All relations that one sentence states, in the order of its predicates. */
export function relationsOf(reading: Reading, where: SentenceReading): Relation[] {
  return onceEach(statedIn(reading, where)).filter(isLikely);
}

/** None of the few that were graded lower was right when readers judged them; what is denied makes no tie anyway. */
const isLikely = ({ confidence, modality }: Relation) => confidence >= 0.15 || modality === 'denied';

/** "met to discuss", "agreed to increase trade": what a sentence says of two actors twice counts once, the surer reading. */
function onceEach(relations: Relation[]): Relation[] {
  if (relations.length < 2) return relations;
  const kept = new Map<string, Relation>();
  for (const relation of relations) {
    const ends = relation.mutual
      ? [relation.source, relation.target].sort()
      : [relation.source, relation.target];
    const key = `${relation.type} ${ends.join(' ')}`;
    const known = kept.get(key);
    if (!known || known.confidence < relation.confidence) kept.set(key, relation);
  }
  const surest = new Set(kept.values());
  return relations.filter((relation) => surest.has(relation));
}

function statedIn(reading: Reading, where: SentenceReading): Relation[] {
  if (where.at.every((mention) => !mention) && !tellsOfNamed(reading, where)) return [];
  const heads = headsIn(reading, where, rolesOf);
  const matches = withoutHomeProtests(withGivers(where, matchFrames(reading, where, heads)));
  matches.sort((a, b) => a.predicate - b.predicate);
  const matched = new Set<number>();
  const told = matches.flatMap((match) => {
    const relations = tell(reading, where, match);
    if (relations.length > 0) matched.add(match.predicate);
    return relations;
  });
  // what points back to what this sentence has told as well
  const followed = matchFollowers(reading, where).flatMap((match) => tell(reading, where, match));
  // verbs that have told nothing by themselves
  const silent = heads.filter(({ pos, predicate }) => pos === 'verb' && !matched.has(predicate));
  const back = matchesBack(reading, where, silent, matched);
  const known = told.filter(({ source, target }) => ![source, target].some((id) => isUnnamed({ id })));
  const pledged = matchPledges(where, known).flatMap((match) => tell(reading, where, match));
  const claimed = matchOwnedUp(reading, where).flatMap((match) => tell(reading, where, match));
  return [
    ...withoutUnclaimed(reading, told, claimed),
    ...claimed,
    ...pledged,
    // "would not follow suit": of what, several may have been told
    ...followed.filter(({ modality }) => modality !== 'denied'),
    ...back.flatMap((match) => tell(reading, where, match)),
  ];
}

/** Whether a sentence that names nobody tells of those named before. */
const tellsOfNamed = (reading: Reading, where: SentenceReading) =>
  isItem(reading, where) || tellsSequel(reading, where) || answersUnnamed(reading, where);

/** A match with what the text makes of it; null where that is nothing. */
function heldIn(reading: Reading, where: SentenceReading, given: Match) {
  const meant = unarmed(reading, where, aimedAtFoe(reading, where, forStruck(reading, where, given)));
  if (!meant) return null;
  const read = untilLater(where, meant, stanceOf(reading, where, meant));
  const match = isOneSided(where, meant, read) ? { ...meant, mutual: false } : meant;
  const decided = decidedJointly(where, match, asOthersWord(where, match, read));
  const own = withoutOthersDenial(where, match, withoutOthersRefusal(reading, where, match, decided));
  const stance = asRecommended(reading, where, match, settled(reading, where, match, own));
  const outcome = applyStance(match.frame.type, match.frame.mode, withFlags(match.frame, stance));
  if (!outcome || isEased(where, match, outcome)) return null;
  const told = unlessStillOpen(where, match, stance, outcome);
  return { match: byWhomItWasMadeTo(where, match, stance, told), stance, told };
}

function tell(reading: Reading, where: SentenceReading, given: Match): Relation[] {
  const held = heldIn(reading, where, given);
  if (!held) return [];
  const { match, stance, told } = held;
  const outcome = asAdvised(where, match, stance, inItsPlace(where, match, told));
  const when = timeOf(reading, where, match, outcome, tenseOf(match, stance, outcome));
  const location = locationOf(where, match);
  const mutual = isMutual(match, outcome);
  const year = yearOf(reading, when);
  return pairsOf(reading, where, match).map(([source, target]) => {
    if (outcome.modality === 'stated' || outcome.modality === 'planned')
      reading.told.push({
        type: outcome.type,
        mode: outcome.mode,
        frame: match.frame,
        predicate: match.predicate,
        mutual,
        target: target.actor,
        speaker: stance.speaker?.actor ?? null,
        doers: mutual ? [source.actor, target.actor] : [source.actor],
        // what is told of former years is no "move" that anyone reacts to
        past: when.historical || when.date?.length === 4,
        sentence: where.index,
        effects: stance.steps.map((step) => step.effect),
        followed: target.implied === 'followed',
      });
    const spans = spansOf(where, match, source, target);
    const acted = amongFriends(where, match, [source, target], outcome, year);
    const { type, mode, modality } = unlessEither(where, [source, target], acted);
    // written out: to copy what other objects have takes several times as long
    return {
      type,
      mode,
      modality,
      contexts: contextsOf(reading.lexicon, where.tree, match.frame.contexts, [source.actor, target.actor]),
      mutual,
      source: (memberOf(reading, outcome, source.actor) ?? sellerOf(reading, outcome, source)).id,
      target: sellerOf(reading, outcome, target).id,
      about: aboutOf(where, new Set([source.actor.id, target.actor.id])),
      location,
      date: when.date,
      historical: when.historical,
      attributedTo: stance.speaker?.actor.id ?? null,
      confidence: grade(reading, where, {
        match,
        source,
        target,
        stance,
        outcome: { ...outcome, modality },
      }),
      rule: match.frame.id,
      explanation: explain(where, match, source, target, stance),
      detail: null,
      evidence: spans.evidence,
      trigger: spans.trigger,
      sourceMention: spans.sourceMention,
      targetMention: spans.targetMention,
    };
  });
}

/** The year that a relation is dated to, else that of the article, or today's; null for an unknown one of long ago. */
function yearOf({ article }: Reading, { date, historical }: When): number | null {
  if (date !== null) return Number(date.slice(0, 4));
  // an article without a date is of today: every treaty that holds has begun
  return historical ? null : Number(article.published?.slice(0, 4) ?? Infinity);
}

/** Who is told of whom, one pair each; of land that is claimed, whoever holds it. */
const pairsOf = (reading: Reading, where: SentenceReading, match: Match): [End, End][] =>
  inTurn(where, match)
    .filter(([source, target]) => canBeJoined(where, match, source, target))
    .map(([source, target]): [End, End] => [source, { ...target, actor: holderOf(reading, match, target) }])
    // "Britain claims Gibraltar", which is its own
    .filter(([source, target]) => source.actor !== target.actor);

/** "condemned Chad's raid in May": when it was condemned; a deed that is only judged has a time of its own, or none. */
function timeOf(
  reading: Reading,
  where: SentenceReading,
  match: Match,
  { modality }: Outcome,
  tense: Tense,
): When {
  const when = whenOf(reading, where, match.predicate, tense);
  const isJudged = match.judged || (match.frame.pos === 'noun' && isJudgedDeed(where, match.predicate));
  const own = isJudged && !hasOwnTime(where.tree, match.predicate) ? { ...when, date: null } : when;
  return notAhead(reading, modality, own);
}
