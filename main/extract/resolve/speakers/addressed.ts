// "Mr. Speaker, my fellow Ghanaians: We have …": in whose name an address speaks.
import type { ActorRecord } from '../../lexicon/types.ts';
import { covers, officeName } from '../../mentions/people/offices.ts';
import { type MentionNode, onlyOne, perReading, type Reading, type SentenceReading } from '../../reading.ts';
import { stateOf } from '../salience.ts';
import { isQuoted } from './quoted.ts';

/** An address: to whom the article is spoken it greets, or it is told who speaks. */
export const isAddress = (reading: Reading): boolean => greets(reading) || selfOf(reading) !== null;

/** The state in whose name an address speaks; null for any other article, and where the address does not tell. */
export const addresserOf = perReading((reading): ActorRecord | null =>
  greets(reading) ? (selfOf(reading) ?? listenersOf(reading)) : selfOf(reading),
);

const textOf = ({ article }: Reading, { sentence }: SentenceReading) =>
  article.text.slice(sentence.start, sentence.end);

/** The sentence in which an address greets those who hear it, outside quotation marks; -1 where none does. */
export const greetingAt = perReading((reading) =>
  reading.sentences.slice(0, OPENING).findIndex((where) => {
    const greeting = GREETING.exec(textOf(reading, where));
    const start = where.sentence.start + (greeting?.index ?? 0);
    return greeting !== null && !isQuoted(reading, { sentence: where.index, start });
  }),
);

const greets = (reading: Reading) => greetingAt(reading) >= 0;

/** In so many sentences, headlines and thanks for applause among them. */
const OPENING = 8;

const GREETING = new RegExp(
  [
    /^((mr|mister|madame?)\.? (vice[- ]|deputy )?(chair(man|person|woman)?|president|prime minister|secretary[- ]general|speaker)|(your |dear )?excellenc(ies|y)|your majest(ies|y)|ladies and gentlemen|distinguished (colleagues|delegates|guests|members|representatives)|hono(u)?rable (colleagues|delegates|deputies|members|senators)|dear (colleagues|compatriots|countrymen|friends))\s*[,:.;!]/,
    /^to the (congress|house|national assembly|parliament|people|senate)\b[^.,]{0,60}:/,
    /\b(dear|my) fellow [a-z]+\s*[,:.;!]/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
);

/** Whom the article calls those whom its "we" are: "my fellow Ghanaians", "we Ghanaians", "as President of Ghana, I", "our country, Ghana". */
const selfOf = perReading((reading): ActorRecord | null => {
  const told = reading.sentences.flatMap((where) =>
    where.mentions.flatMap((mention) => {
      const [record] = mention.actors;
      const state = record && mention.actors.length === 1 ? stateOf(reading, record) : null;
      return state &&
        isSelf(where, mention, record?.kind === 'state', greetingAt(reading) === where.index) &&
        !isQuoted(reading, mention)
        ? [state]
        : [];
    }),
  );
  const counts = [...new Set(told)].map((state) => told.filter((one) => one === state).length);
  const most = Math.max(0, ...counts);
  return most * 2 > told.length ? ([...new Set(told)][counts.indexOf(most)] ?? null) : null;
});

function isSelf(
  { sentence: { tokens } }: SentenceReading,
  mention: MentionNode,
  isState: boolean,
  isGreeting: boolean,
): boolean {
  const words = tokens.slice(0, mention.first).map(({ lower }) => lower);
  const before = words.slice(-BEFORE).join(' ');
  if (mention.form === 'demonym')
    return /\b((dear|my|our) fellow|us|we)$/.test(before) || (isGreeting && before.endsWith('fellow'));
  if (!isState) return false;
  if (/\b(my|our) (\w+ )?(country|homeland|nation) ,( the)?$/.test(before)) return true;
  const isMine = tokens.some(({ text, lower }) => text === 'I' || lower === 'my');
  return (
    isMine &&
    /\b(as|be|become|being|elected|duties of) (\w+ )?(president|prime minister) of( the)?$/.test(before)
  );
}

const BEFORE = 6;

/** "Mr. Speaker, Members of Congress": the state whose parliament or citizens hear it, where the address names no other so often. */
function listenersOf(reading: Reading): ActorRecord | null {
  const states = reading.mentions.flatMap(({ actors }) =>
    actors.length === 1 && actors[0] ? (stateOf(reading, actors[0]) ?? []) : [],
  );
  const counts = new Map<ActorRecord, number>();
  for (const state of states) counts.set(state, (counts.get(state) ?? 0) + 1);
  const [most, next] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!most || most[1] < OFTEN || most[1] < (next?.[1] ?? 0) * 2) return null;
  const opening = reading.sentences.slice(0, OPENING).map((where) => textOf(reading, where));
  const parliament = onlyOne(
    reading.sentences
      .slice(0, OPENING)
      .flatMap(({ mentions }) => mentions.flatMap(({ actors }) => actors))
      .flatMap(({ kind, sectors, country }) =>
        kind === 'institution' && sectors.includes('LEG') ? [country] : [],
      ),
  );
  const isHome = parliament === most[0].country || opening.some((text) => HOME.test(text));
  return isHome ? most[0] : null;
}

const HOME = /\bfellow (citizens|countrymen|compatriots)\b/i;
const OFTEN = 5;

/** Who gives a dated address: who holds the office there that it says is its speaker's. */
export const officialOf = perReading((reading): ActorRecord | null => {
  const { lexicon, article, sentences } = reading;
  const state = addresserOf(reading);
  const { published } = article;
  const told = sentences.flatMap(({ sentence: { tokens } }) => {
    const isMine = tokens.some(({ text, lower }) => text === 'I' || lower === 'my');
    const words = tokens.map(({ lower }) => lower).join(' ');
    return isMine
      ? (/\b(?:as|be|become|being|duties of) (?:your )?(chancellor|president|premier|prime minister)\b/.exec(
          words,
        )?.[1] ?? [])
      : [];
  });
  const title = onlyOne(told);
  if (!state || !published || !title) return null;
  const holders = lexicon.leadersByOffice.get(`${officeName(reading, title)}/${state.id}`) ?? [];
  return onlyOne(
    holders.flatMap(({ leader, office }) => (covers(office.from, office.to, published) ? [leader] : [])),
  );
});

/** Whether "this Nation" is that in whose name an address speaks, and "we" all of it: outside quotation marks they are. */
export const isOwnWord = (reading: Reading, mention: MentionNode): boolean =>
  addresserOf(reading) !== null && !isQuoted(reading, mention);

/** "this country", "the Nation" in an address: that in whose name it speaks; null for any other. */
export function ownLand(reading: Reading, mention: MentionNode): ActorRecord | null {
  const tokens = reading.sentences[mention.sentence]?.sentence.tokens ?? [];
  const [before, noun] = [tokens[mention.head - 1]?.lower, tokens[mention.head]?.text ?? ''];
  const isOwn =
    (before === 'this' && LANDS.has(noun.toLowerCase())) || (before === 'the' && noun === 'Nation');
  return isOwn && isOwnWord(reading, mention) ? addresserOf(reading) : null;
}

const LANDS: ReadonlySet<string> = new Set(['country', 'nation', 'republic']);
