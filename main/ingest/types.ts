// The shapes that ingest reads and gives: types only, no code.
import type { Paragraph } from '../extract/model.ts';

/** One publisher: its name as shown, and every other form that pages, bylines and datelines use. */
export interface Outlet {
  name: string;
  domains: string[];
  aliases: string[];
}

/** What a line of boilerplate does: see resources/ingest/README.md. */
export type BoilerplateKind = 'line' | 'start' | 'list' | 'end';

/** The compiled lists of resources/ingest; keys are folded (see `fold`). */
export interface IngestData {
  /** Name or alias → outlet. */
  outlets: Map<string, Outlet>;
  /** Host without "www." → outlet. */
  domains: Map<string, Outlet>;
  /** Cities that stand alone in a dateline → their spelling. */
  places: Map<string, string>;
  /** Cities of the world that may stand in a dateline in capitals → their spelling. */
  cities: Map<string, string>;
  /** Capitalised words that open a line but are no place ("ANALYSIS", "UNESCO"). */
  notPlaces: Set<string>;
  boilerplate: Record<BoilerplateKind, RegExp>;
  /** Language (BCP 47) → its most frequent short words. */
  functionWords: Map<string, Set<string>>;
  /** Word parts that keep their hyphen when a line is broken after (first) or before (last) it. */
  hyphen: { first: Set<string>; last: Set<string> };
  /** What a text may call itself beside its date, by the last words: "analysis", "note". */
  textKinds: Set<string>;
  /** Last words of outlets' names, lower case. */
  outletWords: Set<string>;
}

/** Raw text of each list, by file name without its ending. */
export interface IngestResources {
  outlets: string;
  places: string;
  /** The places that extraction knows (resources/actors/cities.tsv). */
  cities: string;
  boilerplate: string;
  'function-words': string;
  hyphen: string;
  'outlet-words': string;
  'text-kinds': string;
}

/** What a file says about itself outside its text; every field may be missing. */
export interface Metadata {
  title: string | null;
  outlet: string | null;
  author: string | null;
  published: string | null;
  language: string | null;
}

/** A piece of text between two breaks. `link` is text that is only a link, `item` stands in a list. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'item' | 'link';
  text: string;
}

/** What a format's reader gives: everything before the clean-up that all formats share. */
export interface Draft {
  metadata: Metadata;
  /** Used only where neither metadata nor text say it: dates and names that a program wrote into the file. */
  fileDate: string | null;
  fileAuthor: string | null;
  blocks: Block[];
  notes: string[];
}

/** An imported article: paragraph offsets are UTF-16 code units into `text`. */
export interface Ingested {
  title: string | null;
  outlet: string | null;
  /** The dateline's place, as a reader writes it ("Tehran", "Kyiv, Ukraine"). */
  place: string | null;
  author: string | null;
  /** ISO 8601 date, cut to what is known: "2021-10-18", "2021-10", "2021". */
  published: string | null;
  /** BCP 47, null where the text is too short or too mixed to tell. */
  language: string | null;
  /** The paragraphs, joined by one empty line. */
  text: string;
  paragraphs: Paragraph[];
  /** What a reader of the article should know about its import ("decoded as windows-1251"). */
  notes: string[];
}

export type IngestReason =
  | 'empty'
  | 'no-text'
  | 'binary'
  | 'unsupported'
  | 'encrypted'
  | 'damaged'
  | 'too-large';

/** `detail` is one clear line for a reader who is no programmer: what happened and what to do. */
export interface IngestFailure {
  ok: false;
  reason: IngestReason;
  detail: string;
}

export type IngestOutcome = { ok: true; article: Ingested } | IngestFailure;
