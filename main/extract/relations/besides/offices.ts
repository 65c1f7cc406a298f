// OFFICE_OF: a person's office, told by the title at the name.
import type { ActorRecord, Title } from '../../lexicon/types.ts';
import type { FoundPerson } from '../../mentions/people/people.ts';
import type { Relation } from '../../model.ts';
import { type MentionNode, owningActors, type Reading, type SentenceReading } from '../../reading.ts';
import { type When, whenOf } from '../time/when.ts';

/** One relation for each person whose title and state or institution the text gives. */
export function officeRelations(reading: Reading, people: readonly FoundPerson[]): Relation[] {
  return people.flatMap(({ mention, title, titleSpan, of: told }) => {
    const where = reading.sentences[mention.sentence];
    const of = told ?? (where ? ofPronoun(where, mention) : null);
    const person = mention.actors[0];
    if (!where || !title || !titleSpan || !of || !person || !isOffice(title) || person.id === of.id)
      return [];
    const { sentence } = where;
    const owner = where.mentions.find((other) => other !== mention && other.actors.includes(of));
    return [
      {
        type: 'OFFICE_OF',
        mode: null,
        contexts: [],
        mutual: false,
        source: person.id,
        target: of.id,
        about: [],
        location: null,
        modality: 'stated',
        ...heldWhen(reading, where, mention, titleSpan.start),
        attributedTo: null,
        confidence: 0.95,
        rule: 'OFFICE_OF/title',
        explanation: `“${title.title}” of ${of.name} stands before the name`,
        detail: reading.article.text.slice(titleSpan.start, titleSpan.end),
        evidence: { start: sentence.start, end: sentence.end },
        trigger: titleSpan,
        sourceMention: { start: mention.start, end: mention.end },
        targetMention: owner ? { start: owner.start, end: owner.end } : titleSpan,
      } satisfies Relation,
    ];
  });
}

/** "In 1999 President Lima …" tells who held it then; "the former minister Lima" holds it no longer. */
function heldWhen(reading: Reading, where: SentenceReading, { head }: MentionNode, title: number): When {
  const before = reading.article.text.slice(Math.max(0, title - FORMER_REACH), title);
  if (FORMER.test(before)) return { date: null, historical: true };
  const when = whenOf(reading, where, head);
  return when.historical ? when : { date: reading.article.published, historical: false };
}

const FORMER_REACH = 40;
const FORMER = /\b(ex|former|late|onetime|one-time|ousted|deposed|then)[ -](\p{L}+[ -]){0,2}$/iu;

/** "Russia and its President Vladimir Putin": the state or body that the pronoun means. */
function ofPronoun(where: SentenceReading, mention: MentionNode): ActorRecord | null {
  const owners = owningActors(where, mention.head);
  const [owner] = owners;
  return owners.length === 1 && owner && owner.kind !== 'person' && owner.kind !== 'place' ? owner : null;
}

/** "Canadian journalist Ann Lee" holds no office. */
function isOffice(title: Title): boolean {
  return title.rank < 9 && (title.actsFor || !title.sectors.some((sector) => PRIVATE.has(sector)));
}

const PRIVATE: ReadonlySet<string> = new Set(['BUS', 'CVL', 'EDU', 'JRN', 'LAB', 'MED', 'MNC', 'REF', 'SOC']);
