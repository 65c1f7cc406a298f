// "stands by Mali to defeat the rebels", "works with Mali to defeat them": who is stood by, or works along, fights them too.
import type { Reading, SentenceReading } from '../../reading.ts';
import { childrenBy, isMarked, lemma, relation } from '../../tree.ts';
import type { Match } from '../candidate.ts';
import type { Head } from '../frames/heads.ts';
import { joiningOver } from './company.ts';
import { type End, endsAt } from './ends.ts';
import { rolesOf } from './roles.ts';
import { sidedWith } from './struggles.ts';

/** One match for each fight that is told with another's help; `read` gives what a head tells. */
export function matchComrades(
  reading: Reading,
  where: SentenceReading,
  heads: readonly Head[],
  events: readonly Match[],
  read: (head: Head) => Match | null,
): Match[] {
  const beside = events.flatMap((match) => {
    const sources = isFight(match) ? othersIn(match, besideOf(where, match)) : [];
    return sources.length > 0 ? [{ ...match, sources }] : [];
  });
  const helped = events.flatMap((match) => (isFight(match) ? helpIn(reading, where, match, events) : []));
  const joined = events.flatMap((match) => joinedIn(where, match));
  return [...beside, ...helped, ...joined, ...events.flatMap((match) => sharedIn(heads, match, read))];
}

const isFight = ({ frame }: Match) => frame.type === 'ASSAULT' && frame.pos === 'verb';

/** Who is helped by what the fight is the purpose of. */
function besideOf(where: SentenceReading, { predicate }: Match): readonly End[] {
  const { tree } = where;
  const isPurpose =
    ['advcl', 'xcomp', 'acl'].includes(relation(tree, predicate)) && tree.tokens[predicate]?.xpos === 'VB';
  const helped = isPurpose ? sidedWith(tree, tree.tokens[predicate]?.head ?? -1) : null;
  return helped === null ? [] : endsAt(where, helped);
}

const othersIn = ({ sources, targets }: Match, ends: readonly End[]) =>
  ends.filter(({ actor }) => ![...sources, ...targets].some((end) => end.actor.id === actor.id));

/** "joined Mali in condemning the rebels", "joined him in placing a call to Lee": who is joined does so too. */
function joinedIn(where: SentenceReading, match: Match): Match[] {
  const { tree } = where;
  const deed = [match.predicate, match.carrier].find((at) => joiningOver(tree, at) !== undefined);
  if (deed === undefined || !isMarked(tree, deed, 'in')) return [];
  const joined = childrenBy(tree, tree.tokens[deed]?.head ?? -1, 'obj').flatMap((at) => endsAt(where, at));
  const sources = othersIn(match, joined);
  return sources.length > 0 ? [{ ...match, sources, mutual: false }] : [];
}

/** "works with Mali to defeat the rebels" tells of both at work, and of both in the fight. */
function sharedIn(heads: readonly Head[], match: Match, read: (head: Head) => Match | null): Match[] {
  if (match.frame.type !== 'COOPERATE' || !match.mutual) return [];
  const head = heads.find((one) => one.pos === 'verb' && match.trigger.slice(1).includes(one.predicate));
  const fight = head ? read(head) : null;
  if (!fight || !isFight(fight)) return [];
  const sources = [...match.sources, ...match.targets].filter(
    ({ actor }, at, all) => all.findIndex((other) => other.actor.id === actor.id) === at,
  );
  const targets = othersIn({ ...fight, targets: [], sources }, fight.targets);
  return targets.length > 0 ? [{ ...fight, sources, targets }] : [];
}

/** "helped Mali to defeat the rebels" tells of help besides. */
function helpIn(
  { lexicon }: Reading,
  where: SentenceReading,
  { predicate, sources }: Match,
  events: readonly Match[],
): Match[] {
  const { tree } = where;
  const help = tree.tokens[predicate]?.head ?? -1;
  const [object] = childrenBy(tree, help, 'obj', 'iobj');
  const frame = lexicon.framesByPos.verb.get('help')?.find(({ type }) => type === 'AID');
  const isHelp = lemma(tree, help) === 'help' && !events.some((other) => other.predicate === help);
  if (!frame || !isHelp || object === undefined || object > predicate) return [];
  const targets = endsAt(where, object).filter(({ actor }) => sources.some((end) => end.actor === actor));
  const helpers = (rolesOf(tree, help).get('subj') ?? []).flatMap((at) => endsAt(where, at));
  if (targets.length === 0 || helpers.length === 0) return [];
  return [
    {
      frame: { ...frame, mode: null, contexts: ['military'] },
      predicate: help,
      carrier: help,
      sources: helpers,
      targets,
      mutual: false,
      trigger: [help, predicate],
      passive: false,
      byOrder: false,
    },
  ];
}
