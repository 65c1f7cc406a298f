// Who bears a title or is called by a noun that names nobody.
import type { ActorRecord } from '../../lexicon/types.ts';
import type { ActorKind } from '../../model.ts';
import { introduce, type MentionNode, onlyOne, type Reading, slug } from '../../reading.ts';
import { mentionsBefore } from '../salience.ts';

/** "the prince" after "Prince Khalid", where the text has named only one so far. */
export function bearerOf(reading: Reading, mention: MentionNode): ActorRecord | null {
  const { word = '', definite = false } = mention.cue ?? {};
  const where = reading.sentences[mention.sentence];
  // "the Minister" is tagged as a name
  if (!definite || !/^NNP?$/.test(where?.sentence.tokens[mention.head]?.xpos ?? '')) return null;
  const before = reading.bearers.filter(
    ({ title, mention: { sentence, first } }) =>
      title.includes(word) &&
      (sentence < mention.sentence || (sentence === mention.sentence && first < mention.first)) &&
      (title === word ||
        title.endsWith(` ${word}`) ||
        title.endsWith(`-${word}`) ||
        OFFICE.test(title.slice(word.length))) &&
      // nor is her envoy the Secretary-General
      !title.endsWith(` of the ${word}`) &&
      // "the minister" is no prime minister, "the Secretary" no assistant secretary
      (title === word || !LESSER.test(title.slice(0, title.indexOf(word)))),
  );
  return onlyOne(before.flatMap((one) => one.mention.actors));
}

const LESSER = /\b(assistant|deputy|prime|under|vice)\b/;

/** "the Supreme Council" of a communique, once it has been called that of the one body that it serves, and a body by the last words of its name. */
export function bodyBefore(reading: Reading, mention: MentionNode): ActorRecord | null {
  const { cue, sentence, head } = mention;
  const text = reading.sentences[sentence]?.sentence.tokens[head]?.text ?? '';
  if (!cue?.definite || cue.of || !cue.word.includes(' ')) return null;
  const before = mentionsBefore(reading, mention);
  // "the coast guard" after "the Philippine Coast Guard"
  const named = before.flatMap(({ form, actors }) => (form === 'name' ? actors : []));
  const called = onlyOne(
    named.filter(({ kind, name }) => kind === 'institution' && name.toLowerCase().endsWith(` ${cue.word}`)),
  );
  if (called || !/^\p{Lu}/u.test(text)) return called;
  const owned = before.filter((other) => other.cue?.word === cue.word && other.cue.of !== null);
  return onlyOne(owned.flatMap(({ actors }) => actors));
}

/** "minister of defence", "secretary for the army" */
const OFFICE = /^ (for|of) /;

/** "met a number of ministers" */
export const isPlural = (reading: Reading, mention: MentionNode) =>
  !mention.cue?.definite &&
  reading.sentences[mention.sentence]?.sentence.tokens[mention.head]?.xpos === 'NNS';

/** An actor whose name nobody tells: it exists in this article only. */
export function ofThisArticle(
  reading: Reading,
  word: string,
  told: ActorKind,
  sectors: string[],
): ActorRecord {
  const kind = told === 'person' ? 'people' : told;
  const id = `${kind}:${slug(word)}${reading.scope}`;
  return introduce(reading, { id, kind, name: word, country: null, sectors, affiliation: null });
}
