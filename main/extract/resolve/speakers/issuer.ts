// "WASHINGTON (Office of the Press Secretary) –": in what an office gives out itself "the President" is its own.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { hasPronoun } from '../../mentions/described/owners.ts';
import { officeHolder } from '../../mentions/people/offices.ts';
import { type MentionNode, onlyOne, perReading, type Reading } from '../../reading.ts';
import { homeOf } from '../home.ts';
import { stateOf } from '../salience.ts';
import { addresserOf } from './addressed.ts';
import { issuersOf } from './speakers.ts';

/** Who "the President" or "the Minister" is in such a text: the holder of the office, else its state; null in any other. */
export function ownOfficial(reading: Reading, mention: MentionNode, title: string): ActorRecord | null {
  const { of = null, definite = false, word = '' } = mention.cue ?? {};
  const held = reading.lexicon.titles.get(word);
  if (of || !definite || !held?.actsFor || held.rank > 3) return null;
  const head = reading.sentences[mention.sentence]?.sentence.tokens[mention.head];
  if (!/^\p{Lu}/u.test(head?.text ?? '')) return null;
  const state = issuerOf(reading);
  // "the Emir" in what Angola gives out is another's
  if (held.states.size > 0 && !held.states.has(state?.country ?? '')) return null;
  if (!state || isOnlyOthers(reading, word, state)) return null;
  return officeHolder(reading, title, state) ?? state;
}

/** "President Yoon met Prime Minister Kishida. … the Prime Minister": where another's is named beside its own highest official. */
function isOnlyOthers({ bearers, lexicon }: Reading, word: string, state: ActorRecord): boolean {
  const rank = (title: string) => lexicon.titles.get(title)?.rank ?? Number.POSITIVE_INFINITY;
  const named = bearers.flatMap(({ title, mention }) =>
    mention.actors.slice(0, 1).map(({ country }) => ({ title, country })),
  );
  const own = named.filter(({ country }) => country === state.country);
  return (
    own.some(({ title }) => title !== word && rank(title) <= rank(word)) &&
    own.every(({ title }) => title !== word) &&
    named.some(({ title, country }) => title === word && country !== null && country !== state.country)
  );
}

/** The state whose "Ministry" or "Government" it is in such a text; null for any other noun. */
export function ownBody(reading: Reading, mention: MentionNode): ActorRecord | null {
  const { of = null, definite = false, word = '' } = mention.cue ?? {};
  const where = reading.sentences[mention.sentence];
  const head = where?.sentence.tokens[mention.head];
  // "their Government"
  if (!where || hasPronoun(where, mention.head)) return null;
  const isAddressed = addresserOf(reading) !== null && FORCES.has(word);
  if (of || !definite || !(BODIES.has(word) || isAddressed) || !/^\p{Lu}/u.test(head?.text ?? ''))
    return null;
  return issuerOf(reading);
}

const BODIES = wordClass('nouns.own-bodies');
const FORCES = wordClass('nouns.own-forces');

/** The state whose office has signed the dateline, or whose statement the headline says that it is. */
const issuerOf = perReading((reading): ActorRecord | null => {
  // the import may have taken the dateline off the text
  if (isOfOffice(reading.article.outlet?.toLowerCase() ?? '')) return homeOf(reading)?.state ?? null;
  const issuer = onlyOne(issuersOf(reading)) ?? addresserOf(reading);
  if (issuer) return stateOf(reading, issuer);
  const opening = reading.sentences.find(({ dateline = 0 }) => dateline > 0);
  const { dateline = 0, sentence } = opening ?? {};
  const words = sentence?.tokens.slice(0, dateline) ?? [];
  const bracket = words.findIndex(({ text }) => text === '(');
  const isSigned = bracket > 0 && words.slice(bracket).some(({ lower }) => isOfOffice(lower));
  const place = isSigned ? opening?.mentions.find(({ last }) => last < dateline) : undefined;
  const [record] = place?.actors ?? [];
  return reading.lexicon.states.get(record?.country ?? '') ?? null;
});

const isOfOffice = (words: string) => words.split(' ').some((word) => OFFICES.has(word));

const OFFICES = wordClass('words.issuing-offices');
