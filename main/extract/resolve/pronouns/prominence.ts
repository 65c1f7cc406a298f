// Which of several people a pronoun means first: who does something before who is only named inside a phrase.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { MentionNode, Reading, SentenceReading } from '../../reading.ts';
import { ancestors, caseOf, childrenBy, relation } from '../../tree.ts';
import { antecedents, subjecthood } from '../salience.ts';

/** The same people, of the nearest sentence first those that stand for themselves. */
export function byProminence(
  reading: Reading,
  mention: MentionNode,
  people: readonly MentionNode[],
): MentionNode[] {
  const [first] = people;
  if (!first) return [];
  // "hours after Lee had done so, he left": another
  const able = people.filter((one) => !didSo(reading, one) && !isAsking(reading, mention, one));
  if (able.length < people.length) return byProminence(reading, mention, able);
  const here = people.filter(({ sentence }) => sentence === first.sentence);
  const rest = people.filter(({ sentence }) => sentence !== first.sentence);
  const [inside, own] = [true, false].map((wanted) =>
    here.filter((one) => isInside(reading, one) === wanted),
  );
  // "Lee needed a friend. The council condemned Ruto's deal. He said": who did something last
  const doer =
    own?.length === 0 && first.sentence < mention.sentence
      ? rest.find((one) => isNear(reading, mention, one) && subjecthood(reading, one) === 2)
      : undefined;
  // "shot at the convoy of Lee, who wants to unseat him": a pronoun there says no more of him
  const isPassing = (one: MentionNode) => {
    const where = reading.sentences[one.sentence];
    return one.form === 'pronoun' && where !== undefined && isInRelative(where, one.head);
  };
  const hidden = inside ?? [];
  return [
    ...(doer ? [doer] : []),
    ...(own ?? []),
    ...hidden.filter((one) => !isPassing(one)),
    ...hidden.filter(isPassing),
    ...rest,
  ];
}

/** "had done so": the same has been told of somebody else. */
function didSo(reading: Reading, { sentence, head }: MentionNode): boolean {
  const { tokens } = reading.sentences[sentence]?.sentence ?? { tokens: [] };
  const verb = tokens[head]?.head ?? -1;
  return tokens[verb]?.lemma === 'do' && tokens[verb + 1]?.lower === 'so' && head < verb;
}

/** "when Hussein asked for bases, he refused": who is asked, and not who asks. */
function isAsking(reading: Reading, mention: MentionNode, { sentence, head }: MentionNode): boolean {
  const where = reading.sentences[mention.sentence];
  if (!where || sentence !== mention.sentence) return false;
  const { tokens } = where.sentence;
  const [own, other] = [tokens[mention.head]?.head ?? -1, tokens[head]?.head ?? -1];
  const isWhen = /^(after|once|when)$/.test(
    childrenBy(where.tree, other, 'mark', 'advmod').map((at) => tokens[at]?.lower ?? '')[0] ?? '',
  );
  return (
    isWhen &&
    tokens[mention.head]?.deprel === 'nsubj' &&
    tokens[other]?.head === own &&
    ASKING.has(tokens[other]?.lemma ?? '') &&
    ANSWERING.has(tokens[own]?.lemma ?? '')
  );
}

const ASKING = wordClass('verbs.asking');
const ANSWERING = wordClass('verbs.answering');

/** In the same paragraph, two sentences back at most. */
const isNear = (reading: Reading, mention: MentionNode, { sentence }: MentionNode) =>
  mention.sentence - sentence <= 2 &&
  reading.sentences[sentence]?.paragraph === reading.sentences[mention.sentence]?.paragraph;

/** "Ruto's" in "condemned Ruto's deal", but not in "Ruto's government fell". */
function isInside(reading: Reading, one: MentionNode): boolean {
  const { sentence, head } = one;
  const where = reading.sentences[sentence];
  if (!where) return false;
  // "beside Abiy's army", in one word
  const standing = where.at[head];
  if (standing && standing !== one && standing.actors[0]?.kind !== 'person')
    return relation(where.tree, head) !== 'nsubj';
  if (isInRelative(where, head)) return true;
  // "his agency, led by Park"
  if (caseOf(where.tree, head) === 'by' && isParticiple(where, head)) return true;
  if (!INSIDE.has(relation(where.tree, head))) return false;
  let at = head;
  for (let steps = 0; steps < 5 && INSIDE.has(relation(where.tree, at)); steps++)
    at = where.sentence.tokens[at]?.head ?? -1;
  return relation(where.tree, at) !== 'nsubj' && at !== where.tree.root;
}

const isParticiple = ({ tree }: SentenceReading, agent: number) =>
  /^(acl|advcl)$/.test(relation(tree, tree.tokens[agent]?.head ?? -1)) &&
  tree.tokens[tree.tokens[agent]?.head ?? -1]?.xpos === 'VBN';

/** "Ruto" in "sent Lee, who had met Ruto, to Chad" */
export const isInRelative = ({ tree }: SentenceReading, head: number) =>
  ancestors(tree, head).some((at) => tree.tokens[at]?.deprel === 'acl:relcl');

const INSIDE: ReadonlySet<string> = new Set(['compound', 'nmod']);

/**
 * Whom an article is about, for a "him" that opens a paragraph: the person named far more often than any other so far.
 * Undefined where the sentence before has somebody of its own to point back to.
 */
export function protagonist(
  reading: Reading,
  mention: MentionNode,
  people: readonly MentionNode[],
): MentionNode | undefined {
  const where = reading.sentences[mention.sentence];
  const [first] = people;
  const opens = reading.sentences[mention.sentence - 1]?.paragraph !== where?.paragraph;
  // "for the murder of Lee, Park's chief of staff, he …": who is only named inside a phrase
  const isHidden = first !== undefined && first.form === 'name' && isInside(reading, first);
  // "The attorney-general asked for help. … They came to question him": nobody by name, or long past
  const isWeak =
    first !== undefined &&
    first.sentence < mention.sentence &&
    (first.actors[0]?.kind !== 'person' || first.sentence < mention.sentence - 1);
  if (!first || (!isHidden && !isWeak && (!opens || first.sentence === mention.sentence))) return undefined;
  const isDone = mention.cue?.word === 'him';
  if (!isDone && !isWeak && first.cue?.kind !== 'pronoun' && subjecthood(reading, first) === 2)
    return undefined;
  const told = peopleBefore(reading, mention);
  // a pronoun taken wrongly draws others after it: nobody is named more often than whom all mentions point to
  const most = mostOf(told, 'names') ?? mostOf(told, 'mentions');
  if (!most || mostOf(told, 'names', 1, 1) !== most) return undefined;
  // "he called Lee a coward and challenged him": nobody does it to himself
  const isBarred =
    antecedents(reading, mention).some(({ actors }) => actors[0] === most) &&
    !people.some(({ actors }) => actors[0] === most);
  return isBarred ? undefined : told.get(most)?.last;
}

interface Told {
  names: number;
  mentions: number;
  last: MentionNode;
}

/** How often the sentences before tell of each person alone. */
function peopleBefore(reading: Reading, { sentence }: MentionNode): Map<ActorRecord, Told> {
  const told = new Map<ActorRecord, Told>();
  for (const one of reading.mentions) {
    if (one.sentence >= sentence) break;
    const [record] = one.actors;
    if (one.actors.length !== 1 || record?.kind !== 'person') continue;
    const known = told.get(record) ?? { names: 0, mentions: 0, last: one };
    known.names += Number(one.form === 'name');
    known.mentions++;
    known.last = one;
    told.set(record, known);
  }
  return told;
}

/** Who has by far the most mentions of a kind, and no less than the fewest; undefined where nobody has. */
function mostOf(
  told: ReadonlyMap<ActorRecord, Told>,
  kind: 'names' | 'mentions',
  fewest = OFTEN,
  times = 2,
): ActorRecord | undefined {
  const [most, second] = [...told].sort(([, a], [, b]) => b[kind] - a[kind]);
  const [record, count] = most ? [most[0], most[1][kind]] : [undefined, 0];
  return count >= fewest && count >= times * (second?.[1][kind] ?? 0) ? record : undefined;
}

/** How often an article must have named whom it is about. */
const OFTEN = 5;
