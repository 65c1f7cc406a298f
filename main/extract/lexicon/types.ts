// What the engine knows before it reads: compiled once from resources/, never changed afterwards.
import type { ActorKind, MentionForm, RelationType } from '../model.ts';
import type { SyntaxModel } from '../syntax/types.ts';
import type { NearNames } from './misspelt.ts';

/** An actor as the lexicon knows it, or as the article introduced it. */
export interface ActorRecord {
  id: string;
  kind: ActorKind;
  name: string;
  country: string | null;
  sectors: string[];
  affiliation: string | null;
  /** The commonest first; left out where there is none. */
  acronyms?: readonly string[];
}

export interface Office {
  /** As in titles.tsv, lower case: "president", "foreign minister". */
  title: string;
  /** Id of the state, organisation or institution. */
  of: string;
  /** ISO 8601, partial; '' where open. */
  from: string;
  to: string;
}

export interface Leader extends ActorRecord {
  surname: string;
  offices: Office[];
}

/** What a sequence of tokens may mean. */
export interface NameEntry {
  record: ActorRecord;
  form: MentionForm;
  from: string;
  to: string;
  /** Needs support from its context: also a common word, a first name or another place. */
  ambiguous: boolean;
}

export interface NameNode {
  next: ReadonlyMap<string, NameNode>;
  /** Of a root: the first words of names that start with a small letter. */
  small?: Set<string>;
  entries: readonly NameEntry[];
}

export interface Agent {
  noun: string;
  sectors: string[];
  kind: ActorKind;
  actsFor: boolean;
}

export interface Title {
  title: string;
  sectors: string[];
  rank: number;
  actsFor: boolean;
  /** Countries that have it, where not any may: "taoiseach" → IRL. */
  states: ReadonlySet<string>;
}

export interface Place {
  name: string;
  country: string;
  kind: string;
}

/** A thing that must (or must not) stand beside a frame's head. */
export interface Constraint {
  role: string;
  lemmas: ReadonlySet<string>;
  forbidden: boolean;
}

export type FramePos = 'verb' | 'noun' | 'adj';

export interface Frame {
  /** "ACCUSE/accuse": the rule's name. */
  id: string;
  type: RelationType;
  head: string;
  particle: string | null;
  pos: FramePos;
  constraints: Constraint[];
  source: string[];
  target: string[];
  mode: string | null;
  contexts: string[];
  mutual: boolean;
  flags: ReadonlySet<string>;
  /** From a word of the same meaning: any of its own goes first. */
  lent?: boolean;
}

/** Words that frames know, by what they are. */
export interface Vocabulary {
  nouns: ReadonlySet<string>;
  verbs: ReadonlySet<string>;
  adjectives: ReadonlySet<string>;
}

/** What a word that governs another statement makes of it. */
export interface Operator {
  lemma: string;
  pos: FramePos;
  /** See resources/operators.tsv. */
  effect: string;
}

export interface Ambiguity {
  support: string[];
  against: string[];
  /** True where the name counts only with support. */
  required: boolean;
}

export interface ContextWord {
  context: string;
  phrase: string[];
}

/** What tells that a word of force means words: a word beside it, a setting; no more than a friendly show; or force in earnest. */
export type ForceSign = 'beside' | 'earnest' | 'friendly' | 'setting';

/** What a word of force means where only words are meant: "attack" → ACCUSE. */
export interface ForceWord {
  type: RelationType;
  mode: string | null;
  /** Both do it. */
  quarrel: boolean;
  /** Whether what it is over tells that it is one of words. */
  hasTopic: boolean;
}

export interface Lexicon {
  syntax: SyntaxModel;
  names: NameNode;
  /** Long names of states, to be found with a letter wrong; and surnames of leaders, likewise. */
  nearNames: NearNames<NameEntry>;
  nearSurnames: NearNames<string>;
  /** What speaks for and against the meaning of an ambiguous name, by actor id; lower-case words. */
  ambiguity: ReadonlyMap<string, Ambiguity>;
  actors: ReadonlyMap<string, ActorRecord>;
  /** State records by ISO code, the present ones. */
  states: ReadonlyMap<string, ActorRecord>;
  /** Branches of states that have a name of their own, by "state:RUS/MIL". */
  branches: ReadonlyMap<string, ActorRecord>;
  /** Armed forces by id → the year they were founded in, where that is known. */
  founded: ReadonlyMap<string, number>;
  /** First words of the names of people → "f", "m", or empty where either may bear it. */
  givenNames: ReadonlyMap<string, string>;
  leadersBySurname: ReadonlyMap<string, Leader[]>;
  /** Groups by what is left of their names where spellings differ. */
  bandsBySound: ReadonlyMap<string, ActorRecord>;
  leadersByOffice: ReadonlyMap<string, { leader: Leader; office: Office }[]>;
  agents: ReadonlyMap<string, Agent>;
  titles: ReadonlyMap<string, Title>;
  /** Agents that are things: "jet", "tank". */
  hardware: ReadonlySet<string>;
  /** First words of agents and titles, and of titles: most tokens start neither. With the tokens of the longest that starts so. */
  agentStarts: ReadonlyMap<string, number>;
  titleStarts: ReadonlyMap<string, number>;
  /** Other words for an office → the word that leaders-*.jsonl use. */
  offices: ReadonlyMap<string, string>;
  places: NameNode;
  placeOf: ReadonlyMap<string, Place>;
  /** By lemma, for each part of speech. */
  framesByPos: Readonly<Record<FramePos, ReadonlyMap<string, Frame[]>>>;
  /** Lemmas that frames and agents hold, for mending tags. */
  vocabulary: Vocabulary;
  /** Irregular past forms that are no nouns → lemma. */
  pastForms: ReadonlyMap<string, { lemma: string; isOther: boolean }>;
  /** Words written with a hyphen that are one word: "cease-fire" → lemma and tag. */
  hyphenated: ReadonlyMap<string, { lemma: string; tag: string }>;
  /** Nouns of violence and force, whose "of" names the victim: "the killing of". */
  deeds: ReadonlySet<string>;
  /** Verbs that bring others together: "host", "mediate". */
  mediators: ReadonlySet<string>;
  /** By lemma, for each part of speech. */
  operators: Readonly<Record<FramePos, ReadonlyMap<string, Operator>>>;
  lightVerbs: ReadonlySet<string>;
  speechVerbs: ReadonlySet<string>;
  /** Nouns that add nothing to the noun in front of them: "aid *package*". */
  efforts: ReadonlySet<string>;
  /** Prepositions that are made with a noun, "in defiance (of)": the nouns of each preposition. */
  complexPrepositions: ReadonlyMap<string, ReadonlySet<string>>;
  /** Nouns that measure what stands behind their "of": "a tonne of grain". */
  measures: ReadonlySet<string>;
  /** Nouns that sum up any deed told before: "the move". */
  summaries: ReadonlyMap<string, 'deeds' | 'words'>;
  /** Nouns for what is only imagined: "in a *scenario*". */
  fictions: ReadonlySet<string>;
  /** Words of force and what they mean where only words are meant. */
  forceWords: ReadonlyMap<string, ForceWord>;
  forceSigns: ReadonlyMap<string, ForceSign>;
  /** Nouns that speak for whose they are: "a UN *report* said". */
  utterances: ReadonlySet<string>;
  /** Words that make a capital in front of them a mere place: "the Minsk *agreements*". */
  venues: ReadonlySet<string>;
  /** Nouns that sum up actors named before: "country" → kinds, "bloc" → kinds. */
  anaphors: ReadonlyMap<string, ActorKind[]>;
  /** Countries that some of them can mean: "sultanate" → BRN, OMN. */
  anaphorStates: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words that the name of an organisation must or must not hold to be called so: "the alliance" is no court. */
  anaphorNames: ReadonlyMap<string, { named: ReadonlySet<string>; unnamed: ReadonlySet<string> }>;
  /** Adjectives of regions → countries: "the Baltic state". */
  regions: ReadonlyMap<string, ReadonlySet<string>>;
  /** Countries → those that share a land border with them. */
  borders: ReadonlyMap<string, ReadonlySet<string>>;
  /** Those that name another than who has them: "its neighbour", "her ally". */
  relational: ReadonlySet<string>;
  contextWords: ReadonlyMap<string, ContextWord[]>;
  /** Last words of names of organisations: "Organization", "Front", "Ministry" → kind. */
  organisationHeads: ReadonlyMap<string, Agent>;
}
