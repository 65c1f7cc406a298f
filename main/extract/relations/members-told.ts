// Memberships told by the noun that introduces a name: "EU member Malta", "Malta and Cyprus, EU members,".
import { wordClass } from '../lexicon/word-classes.ts';
import { bodyBefore } from '../mentions/members.ts';
import type { Relation } from '../model.ts';
import type { MentionNode, Reading, SentenceReading } from '../reading.ts';
import { caseOf, childrenBy, conjuncts } from '../tree.ts';
import { isPast, PAST, relationOf, SUPPOSED } from './introducing.ts';

/** "EU members Malta and Cyprus" */
export function ofMember(reading: Reading, where: SentenceReading, state: MentionNode): Relation[] {
  const first = where.sentence.tokens[state.head]?.deprel === 'conj' ? joinedTo(where, state) : state;
  const body = first && bodyBefore(reading, where, first);
  const frame = memberFrame(reading);
  const [source, target] = [state.actors[0], body?.actors[0]];
  if (!first || !body || !frame || !source || !target || isPast(reading, where, first.head, body.end))
    return [];
  const trigger = { word: 'member', start: body.start, end: first.start - 1 };
  const from = { actor: source, mention: state, direct: true };
  const to = { actor: target, mention: body, direct: true };
  return [relationOf(reading, where, frame, trigger, from, to)];
}

/** "former", "supposedly" */
const isNoMore = (word: string) => SUPPOSED.has(word) || PAST.has(word);

/** "Malta and Cyprus, EU members since 2004," */
export function ofMembersBeside(reading: Reading, where: SentenceReading, beside: MentionNode): Relation[] {
  const { tree } = where;
  const [body] = beside.actors;
  const word = reading.article.text.slice(beside.start, beside.end).toLowerCase();
  const token = tree.tokens[beside.head];
  const frame = memberFrame(reading);
  if (
    body?.kind !== 'organisation' ||
    token?.deprel !== 'appos' ||
    !/ (allies|members)$/.test(word) ||
    !frame
  )
    return [];
  if (
    [1, 2].some((step) => isNoMore(tree.tokens[beside.first - step]?.lower ?? '')) ||
    isPast(reading, where, beside.head, beside.start)
  )
    return [];
  const states = conjuncts(tree, token.head).flatMap((at) => where.at[at] ?? []);
  const to = { actor: body, mention: beside, direct: true };
  const trigger = { word: 'member', start: beside.start, end: beside.end };
  return states.flatMap((mention) =>
    mention.actors.flatMap((actor) =>
      actor.kind === 'state' && mention.form === 'name'
        ? relationOf(reading, where, frame, trigger, { actor, mention, direct: true }, to)
        : [],
    ),
  );
}

const joinedTo = ({ at, sentence }: SentenceReading, { head }: MentionNode) =>
  at[sentence.tokens[head]?.head ?? -1];

const memberFrame = (reading: Reading) =>
  reading.lexicon.frames.get('member/noun')?.find(({ type }) => type === 'MEMBER_OF');

/** "Ana Lima, a lawmaker from the Labour Party,": whose party it is. */
export function ofPartisan(reading: Reading, where: SentenceReading, described: MentionNode): Relation[] {
  const { tree, at } = where;
  const { cue, head, end } = described;
  const frame = reading.lexicon.frames.get('member/noun')?.find(({ type }) => type === 'MEMBER_OF');
  if (!frame || !cue || !PARTISANS.has(cue.word) || tree.tokens[head]?.deprel !== 'appos') return [];
  const named = at[tree.tokens[head]?.head ?? -1];
  const party = childrenBy(tree, head, 'nmod')
    .filter((child) => ['from', 'of'].includes(caseOf(tree, child) ?? ''))
    .flatMap((child) => at[child] ?? [])
    .find(({ actors: [actor] }) => actor?.kind === 'group' && actor.sectors.includes('PTY'));
  const [source, target] = [named?.actors[0], party?.actors[0]];
  if (!named || !party || source?.kind !== 'person' || !target || isPast(reading, where, head, end))
    return [];
  const trigger = { word: cue.word, start: end - cue.word.length, end };
  const from = { actor: source, mention: named, direct: true };
  const to = { actor: target, mention: party, direct: true };
  return [relationOf(reading, where, frame, trigger, from, to)];
}

const PARTISANS = wordClass('nouns.partisans');
