// Memberships told by the noun that introduces a name: "EU member Malta", "Malta and Cyprus, EU members,".
import { wordClass } from '../../lexicon/word-classes.ts';
import { bodyBefore } from '../../mentions/described/members.ts';
import type { Relation } from '../../model.ts';
import type { MentionNode, Reading, SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, conjuncts } from '../../tree.ts';
import { type End, mentionEnds } from '../roles/ends.ts';
import { type Introducer, isPast, PAST, relationOf, SUPPOSED } from './introducing.ts';

/** "EU members Malta and Cyprus" */
export function ofMember(reading: Reading, where: SentenceReading, state: MentionNode): Relation[] {
  const first = where.sentence.tokens[state.head]?.deprel === 'conj' ? joinedTo(where, state) : state;
  const body = first && bodyBefore(reading, where, first);
  if (!first || !body || isPast(reading, where, first.head, body.end)) return [];
  const introducer = { word: 'member', start: body.start, end: first.start - 1 };
  return membership(reading, where, introducer, endOf(state), endOf(body));
}

/** "GCC states -- Bahrain, Kuwait and Oman --", each of them a member */
export function ofMemberListed(reading: Reading, where: SentenceReading, state: MentionNode): Relation[] {
  const { tokens } = where.sentence;
  const isState = (at: number) => where.at[at]?.form === 'name' && where.at[at]?.actors[0]?.kind === 'state';
  const isOfList = (at: number) => isState(at) || /^(,|and|the)$/.test(tokens[at]?.lower ?? '');
  const dash = tokens.findLastIndex((_, at) => at < state.first && !isOfList(at));
  const noun = tokens[dash - 1];
  const names = new Set(
    where.at.slice(dash + 1, state.last + 3).filter((one, at) => one && isState(dash + 1 + at)),
  );
  if (!isState(state.first) || !noun || !DASHES.has(tokens[dash]?.text ?? '') || names.size < 2) return [];
  const body = where.mentions.findLast(
    ({ actors, first, last }) =>
      actors[0]?.kind === 'organisation' &&
      first < dash &&
      tokens.slice(last + 1, dash - 1).every(({ text }) => /^[()]$/.test(text)),
  );
  // "EU countries" may be one name
  const word = noun.lower.split(' ').at(-1) ?? '';
  const isNamed = STATES.has(word) || MEMBER.has(word);
  if (!body || !isNamed || isPast(reading, where, body.head, body.start)) return [];
  // "non-EU countries", "EU candidate countries"
  const around = reading.article.text.slice(tokens[body.first - 1]?.start ?? body.start, noun.end);
  if (NOT_IN.test(around)) return [];
  const introducer = { word: 'member', start: body.start, end: noun.end };
  return membership(reading, where, introducer, endOf(state), endOf(body));
}

const NOT_IN = /\b(accession|applicant|associate|candidate|former|neighbou?r\w*|non|observer|partner)\b/i;
const DASHES: ReadonlySet<string> = new Set(['-', '--', '–', '—', ':']);
const MEMBER = wordClass('words.member');
const STATES = wordClass('words.state');

const joinedTo = ({ at, sentence }: SentenceReading, { head }: MentionNode) =>
  at[sentence.tokens[head]?.head ?? -1];

/** "Malta and Cyprus, EU members since 2004," */
export function ofMembersBeside(reading: Reading, where: SentenceReading, beside: MentionNode): Relation[] {
  const { tree } = where;
  const token = tree.tokens[beside.head];
  const isBeside = token?.deprel === 'appos' && beside.actors[0]?.kind === 'organisation';
  if (!isBeside || !MEMBERS.test(reading.article.text.slice(beside.start, beside.end))) return [];
  const isNoMore =
    [1, 2].some((step) => isOver(tree.tokens[beside.first - step]?.lower ?? '')) ||
    isPast(reading, where, beside.head, beside.start);
  if (isNoMore) return [];
  const introducer = { word: 'member', start: beside.start, end: beside.end };
  return conjuncts(tree, token.head)
    .flatMap((at) => mentionEnds(where.at[at], true))
    .filter(({ actor, mention }) => actor.kind === 'state' && mention.form === 'name')
    .flatMap((state) => membership(reading, where, introducer, state, endOf(beside)));
}

const MEMBERS = / (allies|members)$/i;

/** "former", "supposedly" */
const isOver = (word: string) => SUPPOSED.has(word) || PAST.has(word);

/** "Ana Lima, a lawmaker from the Labour Party,": whose party it is. */
export function ofPartisan(reading: Reading, where: SentenceReading, described: MentionNode): Relation[] {
  const { tree, at } = where;
  const { cue, head, end } = described;
  if (!cue || !PARTISANS.has(cue.word) || tree.tokens[head]?.deprel !== 'appos') return [];
  const person = endOf(at[tree.tokens[head]?.head ?? -1]);
  const party = childrenBy(tree, head, 'nmod')
    .filter((child) => ['from', 'of'].includes(caseOf(tree, child) ?? ''))
    .flatMap((child) => at[child] ?? [])
    .find(({ actors: [actor] }) => actor?.kind === 'group' && actor.sectors.includes('PTY'));
  if (person?.actor.kind !== 'person' || isPast(reading, where, head, end)) return [];
  const introducer = { word: cue.word, start: end - cue.word.length, end };
  return membership(reading, where, introducer, person, endOf(party));
}

/** The first that a mention stands for. */
function endOf(mention: MentionNode | undefined): End | undefined {
  const [actor] = mention?.actors ?? [];
  return mention && actor && { actor, mention, direct: true };
}

/** Of whom it is told that he is a member of what; none where either is nobody. */
function membership(
  reading: Reading,
  where: SentenceReading,
  introducer: Introducer,
  member: End | undefined,
  body: End | undefined,
): Relation[] {
  const frame = reading.lexicon.framesByPos.noun.get('member')?.find(({ type }) => type === 'MEMBER_OF');
  return frame && member && body ? [relationOf(reading, where, frame, introducer, member, body)] : [];
}

const PARTISANS = wordClass('nouns.partisans');
