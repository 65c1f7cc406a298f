// Step 3b of mentions: people named beside a description: "Hossein Salami, commander of the Guards,".
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import {
  addMention,
  introduce,
  type MentionNode,
  type Reading,
  type SentenceReading,
  slug,
} from '../../reading.ts';
import { surfaceSubject } from '../../relations/roles/subjects.ts';
import { childrenBy, lemma, relation } from '../../tree.ts';
import { branchOf } from '../described/branches.ts';
import { isFormer } from '../described/pointed.ts';
import { isCapitalised } from '../words.ts';
import { officeName } from './offices.ts';
import { nameEnd, textOf } from './people.ts';

/** Joins a name and the title beside it to one person. */
export function markAppositions(reading: Reading, where: SentenceReading): void {
  for (const mention of where.mentions.filter(
    ({ cue }) => cue?.kind === 'title' || cue?.word === 'counterpart',
  )) {
    if (isInOther(where, mention)) continue;
    const anchor = where.sentence.tokens[mention.head];
    // "his Peruvian and Chilean counterparts, Ana Lima and Luis Sol": no one of them
    if (!anchor || (anchor.xpos === 'NNS' && mention.actors.length > 1)) continue;
    const named =
      anchor.deprel === 'appos' ? anchor.head : (childrenBy(where.tree, mention.head, 'appos')[0] ?? -1);
    const beside = named >= 0 ? named : namedBeside(where, mention);
    if (!isSayer(reading, where, beside)) joinName(reading, where, mention, beside);
    equate(where, mention);
  }
}

/** "the Special Envoy of the Secretary-General, Mr. Brahimi": who is named behind both is the envoy. */
function isInOther({ at, sentence: { tokens } }: SentenceReading, title: MentionNode): boolean {
  const of = tokens[title.first - 1]?.lower === 'the' ? title.first - 2 : title.first - 1;
  return (
    tokens[of]?.lower === 'of' && tokens[title.last + 1]?.text === ',' && at[of - 1]?.cue?.kind === 'title'
  );
}

/** "expelled the ambassador, Premier Lee said": who says so is no other name for who stands before him. */
const isSayer = ({ lexicon }: Reading, { sentence: { tokens } }: SentenceReading, named: number) => {
  const verb = tokens[tokens[named]?.head ?? -1];
  const isSubject = tokens[named]?.deprel === 'nsubj' && verb?.deprel === 'parataxis';
  return isSubject && lexicon.speechVerbs.has(verb.lemma);
};

/** "Hollande was the president of France", "… who would become the president": who is told to be it is it. */
function equate(where: SentenceReading, title: MentionNode): void {
  const { tree } = where;
  const become = where.sentence.tokens[title.head]?.head ?? -1;
  const isBecome = become >= 0 && lemma(tree, become) === 'become' && title.cue?.of !== null;
  const predicate = childrenBy(tree, title.head, 'cop').length > 0 ? title.head : isBecome ? become : -1;
  const subject = predicate < 0 ? null : surfaceSubject(tree, predicate);
  const known = subject === null ? undefined : where.at[subject]?.actors[0];
  if (known?.kind === 'person') title.actors = [known];
  // "His chief of staff is General Hassan"
  const is = where.sentence.tokens[title.head];
  const named =
    is?.deprel === 'nsubj' && childrenBy(tree, is.head, 'cop').length > 0 ? where.at[is.head] : undefined;
  if (named?.form === 'name' && named.actors[0]?.kind === 'person') title.actors = [named.actors[0]];
}

/** "the president of Syria, Bashar al-Assad,": the name between commas right after the description, or before it. */
function namedBeside(where: SentenceReading, title: MentionNode): number {
  const { tokens } = where.sentence;
  let end = title.last + 1;
  while (
    ['of', 'for', 'the'].includes(tokens[end]?.lower ?? '') ||
    (end > title.last + 1 && where.at[end] && tokens[end - 1]?.upos === 'ADP') ||
    (where.at[end] && tokens[end - 1]?.lower === 'the')
  )
    // "of the Secretary-General" is one
    end = (where.at[end]?.last ?? end) + 1;
  const described = tokens[end]?.text === ',' ? nameBehind(where, end + 1) : -1;
  if (described >= 0) return described;
  if (tokens[end]?.text === ',' && isCapitalised(tokens[end + 1]?.text ?? ''))
    return isPersonOrFree(where, end + 1) ? end + 1 : -1;
  // "…, a spokesman said": who speaks is not who is named before
  const isSaid = tokens[title.head]?.deprel === 'nsubj';
  let start = title.first - 1;
  while (
    start > title.first - 4 &&
    (['the', 'a', 'an'].includes(tokens[start]?.lower ?? '') || tokens[start]?.upos === 'ADJ')
  )
    start--;
  // but "…, the UK representative said" is
  if (isSaid && tokens[start + 1]?.lower !== 'the') return -1;
  const before = tokens[start]?.text === ',' ? where.at[start - 1] : undefined;
  if (before?.actors[0]?.kind !== 'person') return -1;
  // "With the help of Lee, the leaders of Chad agreed", "On behalf of Lee, the minister said": others
  const isInside = isSaid && ['nmod', 'obl'].includes(relation(where.tree, before.head));
  return isInside || tokens[title.head]?.xpos === 'NNS' ? -1 : start - 1;
}

/** "…, Nigerian-born militant Ali Lee, …": a name behind a few more words that describe, and nobody joined to it. */
function nameBehind({ at, sentence: { tokens } }: SentenceReading, first: number): number {
  let index = first;
  const describes = (place: number) =>
    !at[place] &&
    DESCRIBING.has(tokens[place]?.xpos ?? '') &&
    // "Nigerian-born militant Ali Lee", but not "…, promised Ali Lee"
    (tokens[place]?.xpos !== 'VBN' || tokens[place - 1]?.text === '-');
  while (index < first + 5 && describes(index)) index++;
  // a nationality may open them
  if (index === first && at[index]?.form === 'demonym')
    for (index++; index < first + 6 && describes(index); ) index++;
  const isName = at[index]?.form === 'name' && at[index]?.actors[0]?.kind === 'person';
  return isName && index > first && tokens[index + 1]?.lower !== 'and' ? index : -1;
}

const DESCRIBING: ReadonlySet<string> = new Set(['HYPH', 'JJ', 'NN', 'NNP', 'VBN']);

function isPersonOrFree(where: SentenceReading, index: number): boolean {
  const mention = where.at[index];
  return mention ? mention.actors[0]?.kind === 'person' : where.sentence.tokens[index]?.upos === 'PROPN';
}

function joinName(reading: Reading, where: SentenceReading, title: MentionNode, named: number): void {
  if (named < 0) return;
  const taken = where.at[named];
  const known = taken?.actors[0];
  if (taken && known?.kind === 'person') {
    title.actors = [known];
    noteBearer(reading, title);
    if (known.country === null && reading.introduced.has(known.id))
      Object.assign(known, standing(reading, title));
    noteOffice(reading, where, title, known);
    return;
  }
  if (taken || !isCapitalised(where.sentence.tokens[named]?.text ?? '')) return;
  const [first, last] = nameAround(where, named);
  if (last === first || title.actors.length > 1) return;
  const name = textOf(where, first, last);
  const person = introduce(reading, {
    id: `person:${slug(name)}`,
    kind: 'person',
    name,
    ...standing(reading, title),
  });
  if (!addMention(reading, where, { first, last, form: 'name', actors: [person], cue: null })) return;
  title.actors = [person];
  noteBearer(reading, title);
  noteOffice(reading, where, title, person);
}

/** "the Secretary" further down; "the president" may be any. */
function noteBearer(reading: Reading, title: MentionNode): void {
  const word = title.cue?.word ?? '';
  if (!LEADERS.has(word)) reading.bearers.push({ title: word, mention: title });
}

const LEADERS = wordClass('titles.leaders');

/** What a title with its owner tells of a person: "the UK special representative". */
function standing(
  reading: Reading,
  title: MentionNode,
): Pick<ActorRecord, 'country' | 'sectors' | 'affiliation'> {
  const owner = title.cue?.of ?? null;
  const rank = reading.lexicon.titles.get(title.cue?.word ?? '');
  const branch = owner && rank?.actsFor ? branchOf(reading, owner, rank.sectors[0] ?? 'GOV') : null;
  return { country: owner?.country ?? null, sectors: rank?.sectors ?? [], affiliation: branch?.id ?? null };
}

function nameAround(where: SentenceReading, index: number): [number, number] {
  let first = index;
  const { tokens } = where.sentence;
  while (
    first > 0 &&
    !where.at[first - 1] &&
    isCapitalised(tokens[first - 1]?.text ?? '') &&
    tokens[first - 1]?.upos === 'PROPN'
  )
    first--;
  return [first, Math.max(index, nameEnd(where, first))];
}

/** "the prime minister" further down, but not "the former Irish prime minister". */
function noteOffice(
  reading: Reading,
  where: SentenceReading,
  title: MentionNode,
  person: MentionNode['actors'][number],
): void {
  if (title.cue?.of && !isFormer(where, title.first))
    reading.offices.set(`${officeName(reading, title.cue.word)}/${title.cue.of.id}`, person);
}
