// What the engine holds while it reads one article.
import type { ActorRecord, Frame, FramePos, Lexicon } from './lexicon/types.ts';
import type { ArticleText, MentionForm, RelationType, Span } from './model.ts';
import type { Sentence } from './syntax/types.ts';
import { buildTree, childrenBy, conjuncts, lemma, relation, subtreeSpan, type Tree } from './tree.ts';

/** Why a mention still waits for its actor, and what is known of it meanwhile. */
export interface Cue {
  kind: 'pronoun' | 'title' | 'agent' | 'anaphor' | 'several' | 'surname';
  /** Lower-case lemma of the head: "president", "group", "he". */
  word: string;
  /** The state (or organisation) that a modifier names: "the *Iranian* president". */
  of: ActorRecord | null;
  /** For 'several': how many ("the two countries" 2, "both sides" 2); 0 where it is open. */
  count: number;
  definite: boolean;
  /** Set once it is beyond doubt who is meant: "we" in an address. */
  sure?: boolean;
}

export interface MentionNode extends Span {
  sentence: number;
  /** Token indices in the sentence, inclusive. */
  first: number;
  last: number;
  /** The token of the span that the rest of the sentence attaches to. */
  head: number;
  form: MentionForm;
  /** One, or several for "the two countries"; none while unresolved. */
  actors: ActorRecord[];
  cue: Cue | null;
  /** For a place: its state. */
  places?: ActorRecord[];
}

/** One sentence with its tree and the mention at each token. */
export interface SentenceReading {
  index: number;
  paragraph: number;
  sentence: Sentence;
  tree: Tree;
  at: (MentionNode | undefined)[];
  /** How many of its tokens are a dateline: whoever stands there is spoken of by nobody. */
  dateline?: number;
  /** Runs of tokens that the parser is to see as one word: names, and titles with their names. */
  joined: { first: number; last: number; mention: MentionNode }[];
  /** All of its mentions, those inside joined phrases too, in the order of the article's. */
  mentions: MentionNode[];
  /** Once nothing of it changes any more: what was read at its tokens, for each of those who ask, see `perPlace`. */
  known?: (unknown[] | undefined)[];
}

export interface Reading {
  article: ArticleText;
  lexicon: Lexicon;
  sentences: SentenceReading[];
  /** In the order in which they were found; once they are resolved, in that of the text. */
  mentions: MentionNode[];
  /** Actors that this article introduced, by id. */
  introduced: Map<string, ActorRecord>;
  /** Lower-case words of the article, for what needs support from its context. */
  words: ReadonlySet<string>;
  /** Office-holders that the article names: "president/state:IRN" → record. */
  offices: Map<string, ActorRecord>;
  /** Who alone bears a title for a country in the article: "general/IRN" → Baqeri; null where several do. */
  ranks: Map<string, ActorRecord | null>;
  /** Who is named with a title, in the order of the text: "Prince Khalid". */
  bearers: { title: string; mention: MentionNode }[];
  /** Deeds told so far, in the order of the text. */
  told: {
    type: RelationType;
    mode: string | null;
    frame: Frame;
    /** The token that tells it. */
    predicate: number;
    mutual: boolean;
    target: ActorRecord;
    /** Who says so. */
    speaker: ActorRecord | null;
    /** True for what is told of former years, or as no more than possible. */
    past: boolean;
    /** Who did it; both where it is mutual. */
    doers: ActorRecord[];
    sentence: number;
    /** Of the words over it: "decide", "plan" … (see resources/operators.tsv). */
    effects: readonly string[];
    /** True where it is told as what another did before: "Chad did the same". */
    followed: boolean;
  }[];
  /** A name for actors that exist in this article only ("#1a2b3c4d"). */
  scope: string;
}

export function readSentence(index: number, paragraph: number, sentence: Sentence): SentenceReading {
  const at = sentence.tokens.map((): MentionNode | undefined => undefined);
  return { index, paragraph, sentence, tree: buildTree(sentence.tokens), at, joined: [], mentions: [] };
}

/** Adds a mention where none of its tokens is taken yet; null where one is. */
export function addMention(
  reading: Reading,
  where: SentenceReading,
  draft: Omit<MentionNode, 'sentence' | 'head' | 'start' | 'end'> & { head?: number },
): MentionNode | null {
  for (let index = draft.first; index <= draft.last; index++) if (where.at[index]) return null;
  const { tokens } = where.sentence;
  const mention = {
    ...draft,
    sentence: where.index,
    head: draft.head ?? spanHead(where, draft.first, draft.last),
    start: tokens[draft.first]?.start ?? 0,
    end: tokens[draft.last]?.end ?? 0,
  };
  reading.mentions.push(mention);
  where.mentions.push(mention);
  for (let index = draft.first; index <= draft.last; index++) where.at[index] = mention;
  return mention;
}

/** "the Martyrs of Benghazi Brigade": the town in a longer name is not spoken of. False where the name is taken. */
export function freeSpan(reading: Reading, where: SentenceReading, first: number, last: number): boolean {
  const inside = [...new Set(where.at.slice(first, last + 1))].filter((one) => one !== undefined);
  const isWithin = (one: MentionNode) =>
    one.first >= first && one.last <= last && one.last - one.first < last - first;
  if (!inside.every(isWithin)) return false;
  unmark(reading, inside);
  return true;
}

/** Takes away mentions that are none. */
export function unmark(reading: Reading, mentions: readonly MentionNode[]): void {
  if (mentions.length === 0) return;
  reading.mentions = reading.mentions.filter((one) => !mentions.includes(one));
  for (const mention of mentions) {
    const where = reading.sentences[mention.sentence];
    if (!where) continue;
    where.mentions = where.mentions.filter((one) => one !== mention);
    where.at.fill(undefined, mention.first, mention.last + 1);
  }
}

/** The token of a span whose head lies outside it; the last such one where a wrong parse leaves several. */
function spanHead(where: SentenceReading, first: number, last: number): number {
  for (let index = last; index >= first; index--) {
    const head = where.sentence.tokens[index]?.head ?? -1;
    if (head < first || head > last) return index;
  }
  return last;
}

/** Each actor once, in the order in which they are first told. */
export const distinctActors = (records: readonly ActorRecord[]): ActorRecord[] => [
  ...new Map(records.map((record) => [record.id, record])).values(),
];

/** Who stands at a token and at all that is joined to it. */
export const actorsJoined = ({ tree, at }: SentenceReading, head: number): ActorRecord[] =>
  conjuncts(tree, head).flatMap((place) => at[place]?.actors ?? []);

/** Whether a word has frames of one of these types, and not just one in many: the noun "raid", but not the verb "give". */
export function hasFrame(
  { lexicon }: Reading,
  pos: FramePos,
  word: string,
  types: ReadonlySet<RelationType>,
): boolean {
  const frames = lexicon.framesByPos[pos].get(word) ?? [];
  const fitting = frames.filter(({ type }) => types.has(type)).length;
  return fitting > 0 && fitting * MOST >= frames.length;
}

/** One in so many of a word's frames is enough. */
const MOST = 8;

/** Whether no mention stands in a phrase or clause, from its first word to its last. */
export function holdsNoMention({ at, tree }: SentenceReading, head: number): boolean {
  const [first, last] = subtreeSpan(tree, head);
  return at.slice(first, last + 1).every((mention) => !mention);
}

/** The verb of saying that a clause is the content of: "says" in "says that Chad has left"; undefined where there is none. */
export function sayingOver({ lexicon }: Reading, tree: Tree, clause: number): number | undefined {
  const verb = relation(tree, clause) === 'ccomp' ? (tree.tokens[clause]?.head ?? -1) : -1;
  return verb >= 0 && lexicon.speechVerbs.has(lemma(tree, verb)) ? verb : undefined;
}

/** Whether a frame asks for no other word beside its own. */
export const asksNothing = ({ constraints }: Frame): boolean =>
  constraints.every(({ forbidden }) => forbidden);

/** Whose a noun is: "Peru's army", "its army". */
export const owningActors = ({ tree, at }: SentenceReading, noun: number): ActorRecord[] =>
  childrenBy(tree, noun, 'nmod:poss').flatMap((place) => at[place]?.actors ?? []);

/** Remembers what was found in an article when it was first asked for. */
export function perReading<T>(find: (reading: Reading) => T): (reading: Reading) => T {
  const known = new WeakMap<Reading, T>();
  return (reading) => {
    if (!known.has(reading)) known.set(reading, find(reading));
    return known.get(reading) as T;
  };
}

let readers = 0;

/** Remembers what was read at a token of a sentence whose mentions are settled; before that, it is read anew each time. */
export function perPlace<T>(
  read: (where: SentenceReading, index: number) => T,
): (where: SentenceReading, index: number) => T {
  const reader = readers++;
  return (where, index) => {
    if (where.known === undefined || index < 0) return read(where, index);
    const values = (where.known[reader] ??= where.at.map(() => undefined)) as (T | undefined)[];
    return (values[index] ??= read(where, index));
  };
}

/** The only one of them; null where there is none, or more than one. */
export function onlyOne<T>(all: Iterable<T>): T | null {
  const [first, ...others] = new Set(all);
  return others.length === 0 ? (first ?? null) : null;
}

/** The id-safe form of a name: "Mohammad-Bagher Ghalibaf" → "mohammad-bagher-ghalibaf". */
export function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’.]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Keeps one record per id for actors that the lexicon does not hold. */
export function introduce(reading: Reading, record: ActorRecord): ActorRecord {
  const known = reading.lexicon.actors.get(record.id) ?? reading.introduced.get(record.id);
  if (known) return known;
  reading.introduced.set(record.id, record);
  return record;
}
