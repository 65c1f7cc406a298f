// "The SDF fought alongside Chad against the rebels. Both …": those who fight on one side, and not their foe.
import type { ActorRecord } from '../../lexicon/types.ts';
import type { RelationType } from '../../model.ts';
import {
  actorsJoined,
  distinctActors,
  hasFrame,
  type MentionNode,
  type Reading,
  type SentenceReading,
} from '../../reading.ts';
import { isCompany, joiningOver } from '../../relations/roles/company.ts';
import { sidedWith } from '../../relations/roles/struggles.ts';
import { surfaceSubject } from '../../relations/roles/subjects.ts';
import { caseOf, childrenBy, isMarked, lemma, type Tree } from '../../tree.ts';
import { canBeCalled } from '../salience.ts';

/** The two who have fought on one side just before; none where the words may mean both sides of the fight. */
export function comradesBefore(reading: Reading, { cue, sentence, first }: MentionNode): ActorRecord[] {
  if (cue?.count !== 2 || OPPOSED.test(cue.word)) return [];
  for (const place of [sentence, sentence - 1]) {
    const where = reading.sentences[place];
    if (where?.paragraph !== reading.sentences[sentence]?.paragraph || !where) continue;
    const end = place === sentence ? first : where.sentence.tokens.length;
    const two = distinctActors(comradesIn(reading, where, end));
    if (two.length === 2 && two.every((record) => isSuch(reading, cue.word, record))) return two;
  }
  return [];
}

/** "the two states" are no bands */
function isSuch(reading: Reading, word: string, record: ActorRecord): boolean {
  const kinds = reading.lexicon.anaphors.get(word);
  return canBeCalled(reading, word, record) && (!kinds || kinds.includes(record.kind));
}

const OPPOSED = /^(adversary|enemy|foe|opponent|party|rival|side)$/;

/** Who fights a third alongside whom, or helps whom to, as far as it stands before a place. */
function comradesIn(reading: Reading, where: SentenceReading, end: number): ActorRecord[] {
  const { tree, at } = where;
  for (let verb = 0; verb < end; verb++) {
    if (tree.tokens[verb]?.upos !== 'VERB' || !(isJoined(tree, verb) || hasFoe(reading, where, verb)))
      continue;
    const subject = surfaceSubject(tree, verb) ?? -1;
    const doers = actorsJoined(where, subject);
    if (doers.length === 2) return doers;
    const together = [verb, subject].flatMap((one) => childrenBy(tree, one, 'advmod'));
    const beside = [verb, subject, ...together].flatMap((one) => childrenBy(tree, one, 'obl', 'nmod'));
    const [joined] = isJoined(tree, verb) ? childrenBy(tree, verb, 'obj') : [];
    const partner = joined ?? beside.find((one) => isBeside(where, one)) ?? sidedWith(tree, verb) ?? -1;
    const partners = at[partner]?.actors ?? [];
    if (doers.length === 1 && partners.length === 1) return [...doers, ...partners];
  }
  return [];
}

/** "joined China in vetoing a draft" */
const isJoined = (tree: Tree, verb: number) =>
  childrenBy(tree, verb, 'acl', 'advcl', 'xcomp').some(
    (at) => joiningOver(tree, at) === verb && isMarked(tree, at, 'in'),
  );

const isBeside = ({ tree }: SentenceReading, index: number) =>
  /^(alongside|beside)$/.test(caseOf(tree, index) ?? '') ||
  isCompany(tree, index) ||
  (caseOf(tree, index) === 'with' && childrenBy(tree, tree.tokens[index]?.head ?? -1, 'obj').length === 0);

/** Whether a third is fought: "against the rebels", "the rebels", "helped to defeat the rebels". */
const hasFoe = (reading: Reading, { tree, at }: SentenceReading, verb: number): boolean =>
  childrenBy(tree, verb, 'obl').some((one) => caseOf(tree, one) === 'against' && at[one]) ||
  [verb, ...childrenBy(tree, verb, 'xcomp', 'ccomp', 'advcl')].some(
    (one) =>
      hasFrame(reading, 'verb', lemma(tree, one), FORCE) &&
      childrenBy(tree, one, 'obj').some((foe) => at[foe]),
  );

const FORCE: ReadonlySet<RelationType> = new Set(['ASSAULT']);
