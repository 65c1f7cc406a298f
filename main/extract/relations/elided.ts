// "Bolivia broke off ties as well", "… and sent troops to the frontier": against whom, what was told before tells.
import type { ActorRecord, Frame } from '../lexicon/types.ts';
import type { RelationType } from '../model.ts';
import type { Reading, SentenceReading } from '../reading.ts';
import { childrenBy, lemma, relation } from '../tree.ts';
import { areOneSide, pointerTo, type Told } from './back.ts';
import type { Match } from './candidate.ts';
import { hasParticle, meets } from './constraints.ts';
import { distinctEnds, type End, endsAt, isNameless } from './ends.ts';
import { type Head, headsIn } from './heads.ts';
import { rolesOf } from './roles.ts';
import { isPassiveHere } from './subjects.ts';

const MEASURES: ReadonlySet<RelationType> = new Set(['MOBILIZE', 'SANCTION']);

/** One match for each measure that names nobody; `matched` are the words that have told something. */
export function matchElided(reading: Reading, where: SentenceReading, matched: ReadonlySet<number>): Match[] {
  if (!reading.told.some(({ sentence }) => sentence >= where.index - REACH)) return [];
  if (!where.tree.lemmas.some((word) => SHARED.has(word))) return [];
  return headsIn(reading, where, rolesOf).flatMap((head) => {
    const isOpen = head.pos === 'verb' && !matched.has(head.predicate);
    return isOpen && !isPassiveHere(where.tree, head.predicate) ? matchMeasure(reading, where, head) : [];
  });
}

/** How many sentences back the others may have been told. */
const REACH = 2;

/** What one has with others only. */
const SHARED: ReadonlySet<string> = new Set([
  'ambassador',
  'border',
  'consulate',
  'contact',
  'cooperation',
  'embassy',
  'envoy',
  'frontier',
  'link',
  'relation',
  'relations',
  'tie',
]);

function matchMeasure(reading: Reading, where: SentenceReading, head: Head): Match[] {
  const { roles } = head.candidate();
  const subjects = (roles.get('subj') ?? []).flatMap((at) => endsAt(where, at));
  const sources = distinctEnds(subjects.filter((end) => !isNameless(end)));
  const found = measureOf(where, head, sources);
  if (!found || sources.length === 0) return [];
  const [frame, anchors] = found;
  const others = othersTold(reading, where, head.predicate, frame, sources);
  if (others.length === 0) return [];
  const at = anchors.at(-1) ?? head.predicate;
  const mention = pointerTo(where, at, at, others);
  return [
    {
      frame,
      predicate: head.predicate,
      carrier: head.predicate,
      sources,
      targets: others.map((actor) => ({ actor, mention, direct: false, implied: 'told' as const })),
      mutual: false,
      trigger: [head.predicate, ...anchors],
      passive: false,
      byOrder: false,
    },
  ];
}

/** The frame that fits but for its target, with what it asks for; null where anything tells another target. */
function measureOf(where: SentenceReading, head: Head, sources: readonly End[]): [Frame, number[]] | null {
  const frames = head.frames.filter(({ type }) => MEASURES.has(type));
  if (frames.length === 0) return null;
  const candidate = head.candidate();
  for (const frame of frames) {
    const met = frame.constraints.map((one) => meets(candidate, one));
    if (!frame.constraints.every((one, index) => (met[index] === null) === one.forbidden)) continue;
    if (frame.particle && !hasParticle(candidate, frame.particle)) continue;
    const anchors = met.filter((at) => at !== null);
    const isShared = anchors.some((at) => SHARED.has(lemma(where.tree, at)) && isBare(where, at, sources));
    const isAimed = TARGETS.some((role) => candidate.roles.get(role)?.some((at) => !anchors.includes(at)));
    if (isShared && !isAimed && !frame.mutual) return [frame, anchors];
  }
  return null;
}

const TARGETS = ['against', 'between', 'from', 'to', 'toward', 'towards', 'with'];

/** "ties", "its embassy", but neither "ties with rebels" nor "trade ties of the two" */
const isBare = (where: SentenceReading, noun: number, sources: readonly End[]) =>
  (where.at[noun]?.actors ?? []).every((actor) => sources.some((end) => areOneSide(end.actor, actor))) &&
  relation(where.tree, noun) !== 'compound' &&
  childrenBy(where.tree, noun, 'nmod').every(
    (child) => where.tree.tokens[child]?.deprel === 'nmod:poss' && where.tree.tokens[child]?.xpos === 'PRP$',
  );

/** With whom the doers were last told to be at odds, either way; else, "as well", against whom others did the like. */
function othersTold(
  { told }: Reading,
  where: SentenceReading,
  verb: number,
  frame: Frame,
  sources: readonly End[],
): ActorRecord[] {
  const isOurs = (actor: ActorRecord) => sources.some((end) => areOneSide(end.actor, actor));
  const near = told.filter(
    ({ type, sentence, predicate, target }) =>
      HOSTILE.has(type) &&
      !target.id.includes('#') &&
      sentence >= where.index - REACH &&
      (sentence < where.index || predicate < verb),
  );
  const own = near.findLast(({ doers, target }) => doers.some(isOurs) !== isOurs(target));
  if (own) return own.doers.some(isOurs) ? targetsOf(near, own) : own.doers;
  const like = isAdded(where, verb) ? near.findLast(({ type }) => type === frame.type) : undefined;
  return like && !isOurs(like.target) ? targetsOf(near, like) : [];
}

const targetsOf = (told: readonly Told[], deed: Told): ActorRecord[] => [
  ...new Set(
    told
      .filter(({ sentence, predicate }) => sentence === deed.sentence && predicate === deed.predicate)
      .map(({ target }) => target),
  ),
];

const isAdded = ({ tree }: SentenceReading, verb: number) =>
  childrenBy(tree, verb, 'advmod').some(
    (child) =>
      ADDING.has(lemma(tree, child)) ||
      (tree.tokens[child]?.lower === 'as' && tree.tokens[child + 1]?.lower === 'well') ||
      (tree.tokens[child]?.lower === 'well' && tree.tokens[child - 1]?.lower === 'as'),
  );

const ADDING: ReadonlySet<string> = new Set(['also', 'likewise', 'too']);

const HOSTILE: ReadonlySet<RelationType> = new Set([
  'ACCUSE',
  'ASSAULT',
  'COERCE',
  'MOBILIZE',
  'SANCTION',
  'THREATEN',
]);
