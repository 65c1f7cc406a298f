// What came before a mention, and how prominent it is.
import type { ActorRecord } from '../lexicon/types.ts';
import type { ActorKind } from '../model.ts';
import type { MentionNode, Reading, SentenceReading } from '../reading.ts';
import { relation } from '../tree.ts';
import { PERSONAL } from './gender.ts';

/** How many sentences back a pronoun or "the group" may point. */
const REACH = 3;

/** Mentions before this one, the nearest sentence first; within a sentence subjects first, then the nearest. */
export function antecedents(reading: Reading, mention: MentionNode): MentionNode[] {
  const before = reading.sentences
    .slice(Math.max(0, mention.sentence - REACH), mention.sentence + 1)
    .flatMap((where) => where.mentions)
    .filter(
      (other) =>
        other.actors.length > 0 &&
        (other.sentence < mention.sentence || other.last < mention.first) &&
        other.first >= (reading.sentences[other.sentence]?.dateline ?? 0),
    );
  return before
    .map((other) => ({ other, rank: subjecthood(reading, other) }))
    .sort((a, b) => b.other.sentence - a.other.sentence || b.rank - a.rank || b.other.first - a.other.first)
    .map(({ other }) => other);
}

/** Who stands in a sentence, but for its dateline; in the mention's own only in front of it. */
export const standingIn = ({ sentences }: Reading, sentence: number, mention: MentionNode): MentionNode[] =>
  (sentences[sentence]?.mentions ?? []).filter(
    (other) =>
      (sentence < mention.sentence || other.last < mention.first) &&
      other.first >= (sentences[sentence]?.dateline ?? 0),
  );

/** 2 for the subject of the main clause, 1 for any other subject, else 0. */
export function subjecthood(reading: Reading, mention: MentionNode): number {
  const where = reading.sentences[mention.sentence];
  if (!where) return 0;
  // "The four neighbours, Chad and …, met"
  const told = where.sentence.tokens[mention.head]?.deprel === 'appos' ? headOf(where, mention.head) : -1;
  if (told >= 0 && !where.at[told]) return asSubject(where, told);
  if (relation(where.tree, mention.head) !== 'nsubj') return 0;
  // "Mugabe's government": he is no subject where his government is
  const standing = where.at[mention.head];
  // nor is Lee in "Lee's deputy"
  const isOther = standing?.actors[0]?.kind !== 'person' || standing.actors[0] !== mention.actors[0];
  if (standing && standing !== mention && isOther) return 0;
  return asSubject(where, mention.head);
}

const headOf = ({ sentence }: SentenceReading, index: number) => sentence.tokens[index]?.head ?? -1;

const asSubject = (where: SentenceReading, index: number) =>
  relation(where.tree, index) !== 'nsubj' ? 0 : headOf(where, index) === where.tree.root ? 2 : 1;

/** The state that an actor belongs to: itself, its country's, or none. */
export function stateOf(reading: Reading, record: ActorRecord): ActorRecord | null {
  if (record.kind === 'state') return record;
  if (record.kind === 'place' || !record.country) return null;
  // the secretary-general of the United Nations is not Portugal
  if (record.affiliation?.startsWith('organisation:')) return null;
  return reading.lexicon.states.get(record.country) ?? null;
}

export const isOfKind = (record: ActorRecord, kinds: readonly ActorKind[]) => kinds.includes(record.kind);

/** Whether "the sultanate" may be this state, "the alliance" this organisation; other nouns may be any. */
export function canBeCalled(
  reading: Reading,
  noun: string,
  { id, kind, country, name, sectors }: ActorRecord,
): boolean {
  // a peace force is no group
  if (noun === 'group' && kind === 'organisation' && sectors.includes('MIL')) return false;
  // one that few recognise has the code of the state that it broke away from
  const code = /^state:[a-z]/.test(id) ? id.slice('state:'.length) : country;
  if (kind === 'state') return reading.lexicon.anaphorStates.get(noun)?.has(code ?? '') ?? true;
  const { named, unnamed } = reading.lexicon.anaphorNames.get(noun) ?? {};
  // "the front" is no group without that word in its name
  const isNamed =
    kind === 'organisation' ||
    kind === 'institution' ||
    (kind === 'group' && named !== undefined && named.size > 0);
  if (!named || !unnamed || !isNamed) return true;
  const words = name.toLowerCase().split(/[^a-z]+/);
  return (
    !words.some((word) => unnamed.has(word)) && (named.size === 0 || words.some((word) => named.has(word)))
  );
}

/** The states that lie where the words before the noun say: "the Baltic state", "the West African nation". */
export function statesThere(reading: Reading, mention: MentionNode): ReadonlySet<string> | undefined {
  const tokens = reading.sentences[mention.sentence]?.sentence.tokens ?? [];
  const before = (length: number) =>
    tokens
      .slice(Math.max(0, mention.head - length), mention.head)
      .map(({ lower }) => lower)
      .join(' ');
  return reading.lexicon.regions.get(before(2)) ?? reading.lexicon.regions.get(before(1));
}

/** "the emirate": of the few states that it can mean, the one that the last paragraphs speak of, themselves or their people. */
export function mostNamed(
  reading: Reading,
  before: readonly MentionNode[],
  isMeant: (record: ActorRecord) => boolean,
): ActorRecord | null {
  const counts = new Map<ActorRecord, number>();
  for (const { actors } of before) {
    const state = actors[0] ? stateOf(reading, actors[0]) : null;
    if (state) counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  const [most] = [...counts].filter(([state]) => isMeant(state)).sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? null;
}

/** A state, a body or a firm by its name. */
export function isThing(mention: MentionNode): boolean {
  const [record] = mention.actors;
  if (!record || mention.cue?.kind === 'title' || mention.form === 'demonym') return false;
  // "She phoned Chad to thank it": a minister whom nobody names is called by her state, and yet is no "it"
  if (mention.cue?.kind === 'pronoun' && PERSONAL.has(mention.cue.word)) return false;
  return isOfKind(record, ['state', 'organisation', 'institution', 'group', 'company']);
}

/** Somebody by name or office. */
export const isSomebody = ({ lexicon }: Reading, { actors, cue }: MentionNode) =>
  actors[0]?.kind === 'person' ||
  cue?.kind === 'title' ||
  (cue?.kind === 'agent' && lexicon.agents.get(cue.word)?.kind === 'person');

/** Whether a mention stands in the plural. */
export const isMany = ({ sentences }: Reading, { sentence, head }: Pick<MentionNode, 'head' | 'sentence'>) =>
  /^NNP?S$/.test(sentences[sentence]?.sentence.tokens[head]?.xpos ?? '');

/** The mentions in front of one, in the order of the article's. */
export const mentionsBefore = ({ mentions }: Reading, mention: MentionNode): MentionNode[] =>
  mentions.slice(0, mentions.indexOf(mention));
