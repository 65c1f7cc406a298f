// The shapes that extraction gives and everything else reads: types only, no code.

/** A half-open range of UTF-16 code units into `article.text`. */
export interface Span {
  start: number;
  end: number;
}

export interface Paragraph extends Span {
  index: number;
}

/**
 * What extraction reads. `published` is an ISO 8601 date or null, `place` where the report was sent from; paragraphs lie in
 * order and do not overlap.
 */
export interface ArticleText {
  text: string;
  title: string | null;
  published: string | null;
  place?: string | null;
  /** Who gave it out: an office that signs its own read-outs speaks of its own president. */
  outlet?: string | null;
  paragraphs: Paragraph[];
}

export type ActorKind =
  | 'state'
  | 'organisation'
  | 'institution'
  | 'group'
  | 'company'
  | 'person'
  | 'people'
  | 'place';

/** How a span refers to its actor. */
export type MentionForm = 'name' | 'acronym' | 'demonym' | 'capital' | 'title' | 'pronoun' | 'description';

interface Mention extends Span {
  form: MentionForm;
}

/**
 * `id` is stable across articles ("state:IRN", "organisation:sco", "person:ebrahim-raisi").
 * `country` is ISO 3166-1 alpha-3, null where there is none. `affiliation` is the id of the actor that it
 * belongs to and acts for (general → armed forces → state); rebels of a country have a country and no affiliation.
 */
export interface Actor {
  id: string;
  kind: ActorKind;
  name: string;
  country: string | null;
  sectors: string[];
  affiliation: string | null;
  /** What it is called for short, the commonest first, whether the text does so or not; none where only the text tells. */
  acronyms: readonly string[];
  mentions: Mention[];
}

type EventType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT';
type StandingType = 'MEMBER_OF' | 'ALLY_OF' | 'RIVAL_OF' | 'OFFICE_OF' | 'PART_OF' | 'SAME_AS';
export type RelationType = EventType | StandingType;

export type Modality = 'stated' | 'planned' | 'hypothetical' | 'denied';

/** An ISO 8601 date, cut to what is known: "2021-10-18", "2021-10", "2021". */
export type PartialDate = string;

export interface Relation {
  type: RelationType;
  mode: string | null;
  contexts: string[];
  mutual: boolean;
  source: string;
  target: string;
  /** The actors that the relation is about: its theatre or subject. */
  about: string[];
  /** Where it happened, in the words of the text ("Moscow"); null where it does not tell. */
  location: string | null;
  modality: Modality;
  /** True where the text tells it as history, well before the article. */
  historical: boolean;
  /** The actor who says so, null where the article says it itself. */
  attributedTo: string | null;
  date: PartialDate | null;
  /** Chance that a careful reader would write the relation down, 0–1. */
  confidence: number;
  /** The frame that found it, as named in resources/frames ("ACCUSE/accuse"). */
  rule: string;
  /** One sentence that says why: "'accused' with Athens as subject, Ankara as object, passive". */
  explanation: string;
  /** Title of an office (OFFICE_OF) or the like. */
  detail: string | null;
  evidence: Span;
  trigger: Span;
  sourceMention: Span;
  targetMention: Span;
}

export interface Extraction {
  actors: Actor[];
  relations: Relation[];
}
