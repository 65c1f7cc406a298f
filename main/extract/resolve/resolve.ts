// Who "the top Iranian general", "he", "the bloc" and "the two countries" are.
import { areRebels, isUnnamed } from '../actor-sets.ts';
import type { ActorRecord } from '../lexicon/types.ts';
import { agentActor } from '../mentions/described/agents.ts';
import type { MentionNode, Reading } from '../reading.ts';
import { caseOf, childrenBy } from '../tree.ts';
import { noteCalled } from './gender.ts';
import { isInsult, isShown, namesake, rebelsBefore } from './namesakes.ts';
import { resolveAnaphor } from './nouns/anaphor.ts';
import { settleNational } from './nouns/nationals.ts';
import { armyBefore, bandBefore } from './nouns/nouns-back.ts';
import { bearerOf, bodyBefore, ofThisArticle } from './offices/bearers.ts';
import { ofFaith } from './offices/of-faith.ts';
import { settleOfficeOwner } from './offices/office-owners.ts';
import { resolveTitle } from './offices/titles.ts';
import { isElsewhere, isToldSo, OFTEN } from './owners/agents-before.ts';
import { armiesOf } from './owners/armies.ts';
import { firmBefore, frontedState, placeBefore } from './owners/bodies-around.ts';
import { benchOf, worldCourt } from './owners/courts.ts';
import { envoyOf } from './owners/envoys.ts';
import { stateOfRebels } from './owners/fought.ts';
import { ofJunta, ruledByJunta } from './owners/juntas.ts';
import { ofPointed } from './owners/of-pointed.ts';
import { ownByDoer } from './owners/own-government.ts';
import { ofOwners, statesOfOwners } from './owners/owned.ts';
import { settleOwner } from './owners/owned-bodies.ts';
import { rebelsJoined, sameSeveral, sentBy, spokenFor, theseOf } from './owners/same.ts';
import { sceneOf } from './owners/scene.ts';
import {
  isAnyCourt,
  isAnyEnvoy,
  isCounted,
  isOfOtherOffice,
  isOfStrangers,
  isOfUnknown,
  isPartisan,
  isSome,
} from './owners/unowned.ts';
import { areOthers, risenAgainst } from './owners/whose-men.ts';
import { resolvePronoun } from './pronouns/pronouns.ts';
import { antecedents } from './salience.ts';
import { alliesNamedBehind } from './sides/named-behind.ts';
import { participants } from './sides/participants.ts';
import { peersOf } from './sides/peers.ts';
import { resolveSeveral } from './sides/several.ts';
import { isOwnWord, ownLand } from './speakers/addressed.ts';
import { isFirst } from './speakers/heard.ts';
import { ownBody } from './speakers/issuer.ts';
import { settleOrgans } from './speakers/own-organs.ts';
import { isOwnRegime, issuersOf } from './speakers/speakers.ts';
import { ofTopic } from './speakers/topic.ts';
import { makeTally, type Tally } from './tally.ts';

/** Gives every waiting mention its actors, in the order of the text; what stays unknown is dropped. */
export function resolveMentions(reading: Reading): void {
  for (const where of reading.sentences) where.mentions.sort((a, b) => a.first - b.first);
  reading.mentions = reading.sentences.flatMap((where) => where.mentions);
  settleOrgans(reading);
  const waiting = reading.mentions.filter((mention) => mention.actors.length === 0 && mention.cue);
  // "we" waits for the "he" that says it further on
  const isOurs = (one: MentionNode) => !isFirst(one) && isOwnedByFirst(reading, one);
  const others = waiting.filter((one) => !isFirst(one) && !isOurs(one));
  for (const mention of reading.mentions) settleNational(reading, mention);
  const tally = makeTally(reading);
  for (const mention of others) {
    tally.until(mention);
    mention.actors = resolve(reading, mention, tally);
    noteCalled(reading, mention);
  }
  for (const mention of [...waiting.filter(isFirst), ...waiting.filter(isOurs)]) {
    mention.actors = resolve(reading, mention, tally);
    if (mention.cue && !mention.actors.some(isUnnamed))
      mention.cue = { ...mention.cue, sure: isOwnWord(reading, mention) };
  }
  for (const where of reading.sentences)
    where.mentions = where.mentions.filter((mention) => mention.actors.length > 0);
  reading.mentions = reading.sentences.flatMap((where) => where.mentions);
  for (const mention of reading.mentions) {
    settleOwner(reading, mention);
    settleOfficeOwner(reading, mention);
  }
}

/** "our forces" are those of whom "our" means. */
function isOwnedByFirst(reading: Reading, { sentence, head }: MentionNode): boolean {
  const where = reading.sentences[sentence];
  if (!where) return false;
  return childrenBy(where.tree, head, 'nmod:poss').some((at) => {
    const owner = where.at[at];
    return owner !== undefined && isFirst(owner);
  });
}

function resolve(reading: Reading, mention: MentionNode, tally: Tally): ActorRecord[] {
  const pointed = () => ofPointed(reading, mention, (owner) => resolve(reading, owner, tally));
  switch (mention.cue?.kind) {
    case 'pronoun':
      return resolvePronoun(reading, mention);
    case 'several':
      return armiesOf(
        reading,
        mention,
        peersOf(reading, mention) ??
          statesOfOwners(reading, mention) ??
          participants(reading, mention) ??
          resolveSeveral(reading, mention, tally),
        (countries) => resolveSeveral(reading, countries, tally),
      );
    case 'anaphor':
      return one(ownLand(reading, mention) ?? resolveAnaphor(reading, mention, tally));
    case 'title':
      if (isOfOtherOffice(reading, mention)) return [];
      return (
        ofOwners(reading, mention) ??
        pointed() ??
        theseOf(reading, mention) ??
        envoyOf(reading, mention) ??
        speaksFor(reading, mention, tally) ??
        spokenFor(reading, mention) ??
        sameSeveral(reading, mention) ??
        participants(reading, mention) ??
        ofJunta(reading, mention) ??
        benchOf(reading, mention) ??
        one(
          (isOfMinistry(mention) ? resolveAgent(reading, mention, tally) : null) ??
            armyBefore(reading, mention) ??
            resolveTitle(reading, mention, tally),
        )
      );
    case 'agent':
      return (
        alliesNamedBehind(reading, mention) ??
        ofOwners(reading, mention) ??
        pointed() ??
        theseOf(reading, mention) ??
        rebelsJoined(reading, mention) ??
        envoyOf(reading, mention) ??
        sentBy(reading, mention) ??
        spokenFor(reading, mention) ??
        sameSeveral(reading, mention) ??
        participants(reading, mention) ??
        ofJunta(reading, mention) ??
        benchOf(reading, mention) ??
        one(ofFaith(reading, mention, resolveAgent(reading, mention, tally)))
      );
    case 'surname':
    case undefined:
      return [];
  }
}

const one = (record: ActorRecord | null) => (record ? [record] : []);

const ALLIED = /^coalition (?!government|partner)/;

/** "the rebels" after "Syrian rebels"; "the government" where one state is spoken of; else an actor of this article. */
function resolveAgent(reading: Reading, mention: MentionNode, tally: Tally): ActorRecord | null {
  const word = mention.cue?.word ?? '';
  const same = antecedents(reading, mention).find(
    (other) => other.actors.length === 1 && (other.cue?.word === word || isToldSo(other, word)),
  );
  const agent = reading.lexicon.agents.get(word) ?? null;
  if (!agent) return null;
  if (areRebels(agent.sectors) && isOfStrangers(reading, mention))
    return ofThisArticle(reading, word, agent.kind, agent.sectors);
  const own = agent.actsFor ? (ownBody(reading, mention) ?? ownByDoer(reading, mention, same)) : null;
  if (own) return agentActor(reading, { word, agent, title: null }, own);
  const bearer = bearerOf(reading, mention) ?? bodyBefore(reading, mention);
  const borne = bearer ?? namesake(reading, mention, tally) ?? ofTopic(reading, mention);
  if (borne) return borne;
  // "coalition troops" are those of the coalition, whatever state the article is about
  if (ALLIED.test(word))
    return tally.named('coalition') ?? ofThisArticle(reading, 'coalition', 'institution', agent.sectors);
  const firm = mention.cue?.definite ? firmBefore(reading, mention) : null;
  if (firm) return firm;
  const before = same && !isElsewhere(reading, mention, same, tally) ? same.actors[0] : undefined;
  const isKnown = before && mention.cue?.definite;
  const isOpen = !before || isUnnamed(before);
  const isFoe = (areRebels(agent.sectors) && isShown(reading, mention)) || isInsult(reading, mention);
  const armed = isOpen && isFoe ? tally.armed(areRebels(agent.sectors) ? agent.sectors : []) : null;
  // "soldiers loyal to the general": those of one side only
  if (isPartisan(reading, mention) || isAnyCourt(reading, mention) || isOfUnknown(reading, mention))
    return ofThisArticle(reading, word, agent.kind, agent.sectors);
  if (armed || isKnown) return armed ?? before ?? null;
  const rebels = areRebels(agent.sectors) ? rebelsBefore(reading, mention) : null;
  if (rebels) return rebels;
  // "the army" where one has been told of by its chief
  const army = mention.cue?.definite && ARMY.test(word) ? tally.army() : null;
  const back = army ?? armyBefore(reading, mention) ?? bandBefore(reading, mention);
  if (back) return back;
  // "the court" once a court is named
  const named = reading.lexicon.anaphorNames.get(word)?.named.size
    ? resolveAnaphor(reading, mention, tally)
    : null;
  if (named && mention.cue?.definite) return named;
  const court = worldCourt(reading, mention);
  if (court) return court;
  const risen = agent.actsFor ? risenAgainst(reading, mention) : null;
  if (risen) return agentActor(reading, { word, agent, title: null }, risen);
  const there = agent.actsFor
    ? (frontedState(reading, mention) ?? placeBefore(reading, mention) ?? sceneOf(reading, mention, agent))
    : null;
  if (there && word !== 'tribunal') return agentActor(reading, { word, agent, title: null }, there);

  // "the foreign ministry" in the first lines of a report from Lima is Peru's, whomever it speaks of
  const home = isOfMinistry(mention) && !tally.dominant(OFTEN) ? tally.home : null;
  const likely =
    isSome(reading, mention, agent.kind) || isAnyEnvoy(reading, mention)
      ? null
      : ruledByJunta(
          mention,
          home ?? tally.dominant(isCounted(reading, mention) ? OFTEN : 1) ?? stateOfRebels(reading, mention),
          tally,
        );
  const state = likely && isOwnRegime(reading, mention, likely) ? null : likely;
  // "Peru's premier said a soldier was stabbed": in a report from Chile it may be Peru's
  if (state && areOthers(reading, mention, state))
    return ofThisArticle(reading, word, agent.kind, agent.sectors);
  if (state && agent.actsFor && !word.endsWith('tribunal'))
    return agentActor(reading, { word, agent, title: null }, state);
  return ofThisArticle(reading, word, agent.kind, agent.sectors);
}

const ARMY = /^(armed forces|army|military)$/;

const isOfMinistry = ({ cue }: MentionNode) => /\bministry\b/.test(cue?.word ?? '');

/** "a spokesman for the ministry": of whose ministry, which stands further on. */
function speaksFor(reading: Reading, mention: MentionNode, tally: Tally): ActorRecord[] | null {
  const where = reading.sentences[mention.sentence];
  const word = mention.cue?.word ?? '';
  const agent = reading.lexicon.agents.get(word) ?? null;
  if (!where || !agent?.actsFor || !SPEAKERS.test(word)) return null;
  const child = childrenBy(where.tree, mention.head, 'nmod').find((at) =>
    ['at', 'for', 'of'].includes(caseOf(where.tree, at) ?? ''),
  );
  // "the spokesperson" in the statement of a body is its own
  const issuer = child === undefined && isOwnSpokesperson(mention) ? issuersOf(reading) : [];
  if (issuer.length === 1 && issuer[0]) return [agentActor(reading, { word, agent, title: null }, issuer[0])];
  const body = where.at[child ?? -1];
  if (!body || body === mention || body.actors.length > 0 || !body.cue) return null;
  const owner = resolveAgent(reading, body, tally);
  return owner ? [agentActor(reading, { word, agent, title: null }, owner)] : null;
}

const isOwnSpokesperson = ({ cue }: MentionNode) =>
  cue?.definite === true && cue.of === null && /^spokes(man|person|woman)$/.test(cue.word);

const SPEAKERS = /^(official|representative|source|spokes(man|person|woman))s?$/;
