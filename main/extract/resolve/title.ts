// Whose words an article is where it is somebody's statement: the one person that its headline names.
import type { ActorRecord } from '../lexicon/types.ts';
import { markNames } from '../mentions/names.ts';
import { markPeople } from '../mentions/people.ts';
import { markSurnames, surnamesOf } from '../mentions/surnames.ts';
import { type Reading, readSentence } from '../reading.ts';
import { tagTokens } from '../syntax/stages.ts';
import { tokenize } from '../syntax/tokenize.ts';

/** The only person named in the headline; null where there is none or there are several. */
export function speakerOfTitle(reading: Reading): ActorRecord | null {
  const title = reading.article.title ?? '';
  const tokens = tagTokens(reading.lexicon.syntax, title, tokenize(title, 0, title.length));
  if (tokens.length === 0) return null;
  const where = readSentence(0, 0, { start: 0, end: title.length, tokens });
  // the headline is no part of the text: its mentions stay here
  const apart: Reading = { ...reading, sentences: [where], mentions: [], offices: new Map(reading.offices) };
  markNames(apart, where);
  markPeople(apart, where);
  markSurnames(apart, where, surnamesOf(reading));
  const people = new Set(
    apart.mentions.flatMap((mention) => mention.actors.filter((actor) => actor.kind === 'person')),
  );
  const [speaker] = people;
  return people.size === 1 && speaker !== undefined ? speaker : null;
}
