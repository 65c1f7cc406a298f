// "raided the camp alongside Chad, together with Mali": who does a thing beside another does it with him.
import { isBand, isForce, isUnnamed } from '../../actor-sets.ts';
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import { asksNothing, type Reading, type SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, lemma, type Tree } from '../../tree.ts';
import { type Match, plainMatch } from '../candidate.ts';
import { isCompany } from './company.ts';
import { type End, endsAt, isNameless } from './ends.ts';

/** For each deed with others: that they do it too, and that both act together. */
export function matchAlongside(reading: Reading, where: SentenceReading, events: readonly Match[]): Match[] {
  return events.flatMap((match) => {
    if (!JOINT.has(match.frame.type) || match.frame.pos !== 'verb') return [];
    const beside = childrenBy(where.tree, match.predicate, 'obl').filter((at) => isBeside(where.tree, at));
    const joined = match.sources.filter(({ mention }) => isCompany(where.tree, mention.head));
    const others = [...beside.flatMap((at) => endsAt(where, at)), ...joined].filter((end) =>
      isOther(match, end),
    );
    const side = others.length === 0 ? jointly(where, match) : [];
    if (side.length > 1) return together(reading, { ...match, sources: side.slice(0, 1) }, side.slice(1));
    if (others.length === 0) return [];
    const fresh = others.filter((end) => !match.sources.some((source) => source.actor.id === end.actor.id));
    // "is ready to fight them alongside Chad": only who says so may
    const over = where.tree.tokens[where.tree.tokens[match.predicate]?.head ?? -1];
    const fights = fresh.length > 0 && over?.upos !== 'ADJ' ? [{ ...match, sources: fresh }] : [];
    return [...fights, ...together(reading, match, others)];
  });
}

/**
 * "fought side by side against Chad", "The army and Hezbollah took the town from the rebels": forces that take a place from
 * others do so together; not "both …".
 */
function jointly({ tree }: SentenceReading, match: Match): readonly End[] {
  const { frame, predicate, sources, targets, mutual } = match;
  const behind = tree.tokens.slice(predicate + 1, predicate + 4).map(({ lower }) => lower);
  const isOfThem = sources.some(({ actor }) => targets.some((target) => target.actor.id === actor.id));
  if (behind.join(' ') === 'side by side' && !isOfThem) return sources;
  if (frame.type !== 'ASSAULT' || mutual || !TAKING.has(frame.head) || targets.every(isNameless)) return [];
  const forces = sources.filter(({ direct, actor }) => direct && !isUnnamed(actor) && isArmed(actor));
  const [{ mention } = { mention: null }] = sources;
  const head = mention?.head ?? 0;
  if (tree.tokens.slice(Math.max(0, head - 4), head).some(({ lower }) => lower === 'both')) return [];
  // two bands may well be rivals
  return forces.length === sources.length && forces.some(({ actor }) => isForce(actor)) ? forces : [];
}

const isArmed = (actor: ActorRecord) => isForce(actor) || isBand(actor) || actor.sectors.includes('PRM');
const TAKING = wordClass('verbs.taking-places');

/** What is done with others rather than said. */
const JOINT: ReadonlySet<RelationType> = new Set(['AID', 'ASSAULT', 'MOBILIZE']);

/** "alongside Chad", "along with Chad", "with Chad" in a fight "against" others */
function isBeside(tree: Tree, index: number): boolean {
  const preposition = caseOf(tree, index) ?? '';
  return (
    preposition === 'alongside' || isCompany(tree, index) || (preposition === 'with' && hasFoe(tree, index))
  );
}

function hasFoe(tree: Tree, index: number): boolean {
  const verb = tree.tokens[index]?.head ?? -1;
  const isAgainst = childrenBy(tree, verb, 'obl').some((at) => caseOf(tree, at) === 'against');
  return isAgainst && lemma(tree, verb) === 'fight';
}

const isOther = (match: Match, { actor }: End) =>
  !isUnnamed(actor) && match.targets.every((target) => target.actor.id !== actor.id);

/** "cooperated", of those who fight side by side. */
function together({ lexicon }: Reading, match: Match, others: readonly End[]): Match[] {
  const frame = lexicon.framesByPos.verb
    .get('cooperate')
    ?.find((one) => one.type === 'COOPERATE' && asksNothing(one));
  const doers = match.sources.filter(
    (end) => !isUnnamed(end.actor) && !others.some((other) => other.actor.id === end.actor.id),
  );
  if (!frame || doers.length === 0) return [];
  return [
    plainMatch({ ...frame, contexts: ['military'] }, match.predicate, doers, others, {
      mutual: true,
      passive: match.passive,
      byOrder: match.byOrder,
    }),
  ];
}
