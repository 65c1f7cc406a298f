// "Paris said two Malian envoys would be expelled": what nobody is told to do, whoever announces it does.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import type { SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, isFuture, lemma, relation, type Tree } from '../../tree.ts';
import type { Match } from '../candidate.ts';
import { firstFit } from '../frames/fit.ts';
import type { Head } from '../frames/heads.ts';
import { type End, endsAt } from '../roles/ends.ts';
import { isPassiveHere, surfaceSubject } from '../roles/subjects.ts';

/** Measures in the passive without a doer, under the words of a government or beside them. */
export function matchAnnounced(
  where: SentenceReading,
  heads: readonly Head[],
  matches: readonly Match[],
): Match[] {
  const { tree } = where;
  return heads.flatMap((head) => {
    const { predicate, pos, frames } = head;
    if (pos !== 'verb' || !frames.some(({ type }) => MEASURES.has(type))) return [];
    if (matches.some((match) => match.predicate === predicate)) return [];
    const speaker = isPassiveHere(tree, predicate) ? announcerOf(tree, predicate) : null;
    if (speaker === null || !endsAt(where, speaker).every(isGoverning)) return [];
    const whole = head.candidate();
    if (whole.roles.has('subj')) return [];
    const roles = new Map([...whole.roles, ['subj', [speaker]]]);
    const match = firstFit({ ...whole, roles }, frames, MEASURES);
    return match ? [match] : [];
  });
}

/** Who takes measures; no newspaper or university of a state. */
const isGoverning = ({ actor: { kind, sectors } }: End) =>
  kind === 'state' || kind === 'organisation' || sectors.some((sector) => RULING.has(sector));

const RULING: ReadonlySet<string> = new Set(['COP', 'GOV', 'JUD', 'LEG', 'MIL']);

/** Who announces it: "said that it would be banned", "It will be banned, Chad said"; null where that is nobody's own word. */
function announcerOf(tree: Tree, verb: number): number | null {
  const isAbove = relation(tree, verb) === 'ccomp';
  const says = isAbove ? (tree.tokens[verb]?.head ?? -1) : (childrenBy(tree, verb, 'parataxis')[0] ?? -1);
  const words = isFuture(tree, verb) ? SAYING : DECREEING;
  // "was stripped of it, and Chad announced that it would pay": something else
  if (!isAbove && childrenBy(tree, says, 'ccomp').length > 0) return null;
  // "said two Malians had been expelled from Togo": by whoever rules there
  const isElsewhere = childrenBy(tree, verb, 'obl').some((at) => /^(by|in)$/.test(caseOf(tree, at) ?? ''));
  if (!words.has(lemma(tree, says)) || isElsewhere || isPassiveHere(tree, says)) return null;
  return surfaceSubject(tree, says);
}

const MEASURES: ReadonlySet<RelationType> = new Set([
  'AID',
  'COERCE',
  'MOBILIZE',
  'REJECT',
  'RETREAT',
  'SANCTION',
]);
const DECREEING = wordClass('verbs.decreeing');
const SAYING = wordClass('verbs.saying-to-come');
