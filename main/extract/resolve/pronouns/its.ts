// Whom "it" and "its" mean.

import type { ActorRecord } from '../../lexicon/types.ts';
import type { MentionNode, Reading } from '../../reading.ts';
import { joiningOver } from '../../relations/roles/company.ts';
import { subjectBefore } from '../../relations/roles/takers.ts';
import { ancestors, caseOf, childrenBy, verbOver } from '../../tree.ts';
import { isThing, subjecthood } from '../salience.ts';
import {
  askedAbove,
  chargedBefore,
  explainedBefore,
  isAlone,
  mainOf,
  objectAbove,
  subjectBeside,
  undoer,
} from './doers-before.ts';
import { judged } from './judged.ts';
import { judgedJustNow } from './judged-just-now.ts';
import { alikeBefore, bodyOfMembers, holderOf, ownerBeside, praisedFor, sayerOf } from './nearer.ts';
import { harmed, helped, isOneOfMany, othersOwn, senderOf } from './others.ts';
import { coordinated, isPlural } from './plurals.ts';
import { punishedAlike, punishedFor } from './punished.ts';
import { isContrasted } from './relatives.ts';
import { isFirstDoer, isSaidOf } from './said-of.ts';
import { struckFor } from './struck-back.ts';
import { isVerdict } from './verdicts.ts';
import { warring } from './wars.ts';

/** "it", "its": the state or body that is meant. */
export function resolveThing(
  reading: Reading,
  mention: MentionNode,
  before: readonly MentionNode[],
  doers: readonly MentionNode[],
): ActorRecord[] {
  const word = mention.cue?.word ?? '';
  // "it" is a subject named before; where the last subject was no actor, "it" is none either
  const named = before.filter(
    (other) =>
      other.actors.length === 1 &&
      isThing(other) &&
      !isOneOfMany(reading, mention, other) &&
      !(word === 'it' && isJoined(reading, mention, other)) &&
      // "the soldiers … it", "troops searched its embassy"
      !(other.form === 'description' && isPlural(reading, other)),
  );
  const things = warring(reading, mention, named);
  const isHere = (one: MentionNode) => one.sentence === mention.sentence && !isSaidOf(reading, mention, one);
  const here = things.filter(isHere);
  const told =
    word === 'its'
      ? (ownerOf(reading, mention, things, here) ?? doerBeside(reading, mention, things, here))
      : meantAround(reading, mention, things, here);
  if (told) return told.actors;
  // "urged Russia to leave and sanctioned it"
  const object =
    doers.length > 0
      ? here.find(
          (other) => isObject(reading, other) && !(word === 'it' && isInSubject(reading, mention, other)),
        )
      : undefined;
  // "the Assembly deplored it": what was done, and not who did it
  if (word === 'it' && isVerdict(reading, mention)) return object?.actors ?? [];
  // "Germany's chancellor warned Libya and signed a treaty with it": she is the subject, not Germany
  const isSubject = (other: MentionNode) =>
    subjecthood(reading, other) > 0 &&
    (doers.length === 0 || reading.sentences[other.sentence]?.at[other.head] === other);
  const possible = word === 'its' ? here : here.filter(isSubject);
  const contrasted = object && isContrasted(reading, mention) ? object : undefined;
  const nearest = contrasted ?? possible[0] ?? object;
  if (nearest) return nearest.actors;
  // "Germany's chancellor praised it": not what was told before that
  const isHidden = doers.length > 0 && here.some((other) => subjecthood(reading, other) > 0);
  if (isHidden) return [];
  const upset = word === 'it' ? objectAbove(reading, mention) : undefined;
  const meant = upset && here.includes(upset) ? upset : mainBefore(reading, mention, things);
  return (meant ?? (word === 'it' ? judgedJustNow(reading, mention, things) : undefined))?.actors ?? [];
}

/** "Its troops were there. It hosts …": who the sentence before began with, where that is its subject. */
function begunWith(reading: Reading, mention: MentionNode): MentionNode | undefined {
  const before = reading.sentences[mention.sentence - 1];
  const here = reading.sentences[mention.sentence];
  const first = before?.at[0];
  if (!before || !first || mention.first > 0 || before.paragraph !== here?.paragraph) return undefined;
  const [subject = -1] = childrenBy(before.tree, before.tree.root, 'nsubj');
  const isPronoun = first.cue?.kind === 'pronoun' && /^its?$/.test(first.cue.word);
  const isSubject = subject === 0 || before.tree.tokens[0]?.head === subject;
  return isPronoun && isSubject && first.actors.length === 1 ? first : undefined;
}

/** What the sentence before is about. */
function mainBefore(
  reading: Reading,
  mention: MentionNode,
  things: readonly MentionNode[],
): MentionNode | undefined {
  const begun = begunWith(reading, mention);
  if (begun && things.includes(begun)) return begun;
  const last = things.filter(
    (other) =>
      other.sentence === mention.sentence - 1 &&
      (subjecthood(reading, other) > 0 || isAlone(reading, other)) &&
      // "Neither Moscow nor Pyongyang has confirmed it"
      coordinated(reading, other).length < 2,
  );
  return mainOf(reading, mention, last);
}

/** What "it" is by how its clause hangs on others; undefined where nothing tells. */
function meantAround(
  reading: Reading,
  mention: MentionNode,
  things: readonly MentionNode[],
  here: readonly MentionNode[],
): MentionNode | undefined {
  const found =
    punishedFor(reading, mention, here) ??
    harmed(reading, mention, here) ??
    helped(reading, mention, here) ??
    alikeBefore(reading, mention, here) ??
    punishedAlike(reading, mention, here);
  if (found) return found;
  const told =
    sayerOf(reading, mention) ??
    holderOf(reading, mention) ??
    praisedFor(reading, mention, here) ??
    bodyOfMembers(reading, mention);
  if (told && things.includes(told)) return told;
  const beside = doerBeside(reading, mention, things, here);
  if (beside) return beside;
  const undoing = undoer(reading, mention);
  return undoing && things.includes(undoing) ? undoing : undefined;
}

/** Who is told of beside a clause whose subject the pronoun is. */
function doerBeside(
  reading: Reading,
  mention: MentionNode,
  things: readonly MentionNode[],
  here: readonly MentionNode[],
): MentionNode | undefined {
  if (reading.sentences[mention.sentence]?.sentence.tokens[mention.head]?.deprel !== 'nsubj')
    return undefined;
  const nearest = isFirstDoer(reading, mention) ? here[0] : chargedBefore(reading, mention);
  const beside = nearest ?? explainedBefore(reading, mention) ?? subjectBeside(reading, mention);
  return beside && things.includes(beside) ? beside : undefined;
}

/** Whose "its" is by what is done to it or with it; undefined where nothing tells. */
function ownerOf(
  reading: Reading,
  mention: MentionNode,
  things: readonly MentionNode[],
  here: readonly MentionNode[],
): MentionNode | undefined {
  const asked =
    askedAbove(reading, mention) ?? struckFor(reading, mention, here) ?? punishedFor(reading, mention, here);
  if (asked && here.includes(asked)) return asked;
  const single = here.filter((other) => !isPlural(reading, other));
  const told = judged(reading, mention, single) ?? senderOf(reading, mention, here);
  if (told) return told;
  const beside = ownerBeside(reading, mention, single);
  if (beside && things.includes(beside)) return beside;
  const victim = othersOwn(reading, mention);
  if (victim && victim.actors.length === 1) return victim;
  const own = clauseSubject(reading, mention);
  return own && things.includes(own) ? own : undefined;
}

/** "the envoy to the Union sneered at it": not the Union. */
function isInSubject({ sentences }: Reading, mention: MentionNode, { sentence, head }: MentionNode): boolean {
  const where = sentences[sentence];
  const verb = where && mention.sentence === sentence ? verbOver(where.tree, mention.head) : undefined;
  if (!where || verb === undefined) return false;
  return childrenBy(where.tree, verb, 'nsubj').some(
    (subject) => subject !== head && ancestors(where.tree, head).includes(subject),
  );
}

/** "joined Chad in opposing it": Chad opposes it as well. */
function isJoined({ sentences }: Reading, mention: MentionNode, { sentence, head }: MentionNode): boolean {
  const where = sentences[sentence];
  const deed = where && mention.sentence === sentence ? verbOver(where.tree, mention.head) : undefined;
  const verb = where && deed !== undefined ? joiningOver(where.tree, deed) : undefined;
  return verb !== undefined && where?.tree.tokens[head]?.head === verb;
}

function isObject({ sentences }: Reading, { sentence, head }: MentionNode): boolean {
  const where = sentences[sentence];
  // "was to take place in Oman; Iran has pulled out of it": that is where
  return (
    where !== undefined &&
    /^(i?obj|obl|nmod|nmod:poss)$/.test(where.sentence.tokens[head]?.deprel ?? '') &&
    !PLACING.has(caseOf(where.tree, head) ?? '')
  );
}

const PLACING: ReadonlySet<string> = new Set(['at', 'in', 'inside', 'into', 'near', 'outside']);

/** "Belarus is guilty of letting its territory be used": the subject of the verb above. */
export function clauseSubject(reading: Reading, mention: MentionNode): MentionNode | undefined {
  const where = reading.sentences[mention.sentence];
  if (!where) return undefined;
  const verb = verbOver(where.tree, mention.head);
  return verb === undefined ? undefined : subjectBefore(where, verb, mention.first);
}
