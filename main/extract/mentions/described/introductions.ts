// Descriptions right before the name they introduce: "Canadian journalist Ann Lee", "its NATO ally Turkey".
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { ActorKind } from '../../model.ts';
import type { MentionNode, Reading, SentenceReading } from '../../reading.ts';
import { addMention, introduce, slug } from '../../reading.ts';
import { nameEnd, textOf } from '../people/people.ts';
import { agentAt } from './agent-words.ts';
import { NOUNS } from './agents.ts';
import { markDelegates } from './delegates.ts';

/** Makes a description and the name behind it one phrase and one actor; the parser is to see the name alone. */
export function markIntroductions(reading: Reading, where: SentenceReading): void {
  const { tokens } = where.sentence;
  nameBodies(reading, where);
  markDelegates(reading, where);
  for (let index = 0; index < tokens.length; index++) {
    const name = where.at[index];
    if (!name || name.first !== index || name.actors.length !== 1 || name.form !== 'name') continue;
    const before = where.at[index - 1];
    if (before?.cue?.kind === 'agent' && introduces(reading, before.cue.word, name)) {
      inheritCountry(reading, name, before.cue.of);
      before.actors = name.actors;
      join(where, phraseStart(where, before.first), name);
    } else if (!before) {
      markBare(reading, where, index, name);
      markTied(reading, where, index, name);
    }
    if (tokens[index - 1]?.lower === 'the') markRelated(reading, where, index - 1, name);
    markServing(reading, where, name);
    if (name.actors[0]?.country === null) markNational(reading, where, name);
    if (name.actors[0]?.country === null) markApposed(reading, where, name);
  }
}

/** "Kenyan air force lieutenant Ali Lee": the force in front of a rank is whose it is. */
function markServing(reading: Reading, where: SentenceReading, name: MentionNode): void {
  const titled = where.joined.find(({ mention, first }) => mention === name && first < name.first);
  const force = titled ? where.at[titled.first - 1] : undefined;
  const isForce =
    force?.cue?.kind === 'agent' && reading.lexicon.agents.get(force.cue.word)?.actsFor === true;
  const [owner] = force?.actors ?? [];
  if (!isForce || !owner || owner.kind === 'person' || name.actors[0]?.kind !== 'person') return;
  const [record] = name.actors;
  if (record.country === null && reading.introduced.has(record.id))
    Object.assign(record, { country: owner.country, affiliation: owner.id });
  join(where, phraseStart(where, force?.first ?? 0), name);
}

/** "Australian medal recipient Ben Lee": a nationality up to three words in front. */
function markNational(reading: Reading, where: SentenceReading, name: MentionNode): void {
  const { tokens } = where.sentence;
  const start = Math.min(
    name.first,
    ...where.joined.filter((one) => one.mention === name).map((one) => one.first),
  );
  let at = start - 1;
  while (
    at >= 0 &&
    start - at <= 3 &&
    !where.at[at] &&
    ['NOUN', 'ADJ', 'PROPN'].includes(tokens[at]?.upos ?? '')
  )
    at--;
  const nationality = where.at[at];
  if (nationality?.form !== 'demonym' || nationality.actors.length !== 1 || tokens[at]?.xpos === 'NNPS')
    return;
  inheritCountry(reading, name, nationality.actors[0] ?? null);
  join(where, nationality.first, name);
}

/** "Jan Bakker, a retired Dutch beekeeper": a nationality right behind the article of what he is told to be. */
function markApposed(reading: Reading, where: SentenceReading, name: MentionNode): void {
  const { tokens } = where.sentence;
  const article = name.last + 2;
  if (name.actors[0]?.kind !== 'person' || tokens[name.last + 1]?.text !== ',') return;
  if (!['a', 'an'].includes(tokens[article]?.lower ?? '')) return;
  let at = article + 1;
  while (at < article + 3 && tokens[at]?.upos === 'ADJ' && !where.at[at]) at++;
  const nationality = where.at[at];
  const next = tokens[(nationality?.last ?? at) + 1];
  // "an American-born singer", "a Dane"
  const isOther = next?.text === '-' || !['ADJ', 'NOUN'].includes(next?.upos ?? '');
  const [state] = nationality?.actors ?? [];
  const demonym = nationality?.form === 'demonym' ? state : nationality?.cue?.of;
  if (!nationality || !demonym || isOther || nationality.first !== at) return;
  inheritCountry(reading, name, demonym);
}

/** "the Russian space organisation Glavkosmos": a name that no list knows is that of the body described. */
function nameBodies(reading: Reading, where: SentenceReading): void {
  const { tokens } = where.sentence;
  tokens.forEach((token, index) => {
    const first = index + 1;
    const kind = token.xpos === 'NN' ? bodyKind(reading, where, index) : undefined;
    if (kind === undefined || tokens[first]?.xpos !== 'NNP' || where.at[first]) return;
    const last = nameEnd(where, first);
    if (last < first) return;
    const name = textOf(where, first, last);
    const country = where.at[index]?.cue?.of?.country ?? null;
    const draft = { id: `${kind}:${slug(name)}`, kind, name, country, sectors: [], affiliation: null };
    addMention(reading, where, { first, last, form: 'name', actors: [introduce(reading, draft)], cue: null });
  });
}

/** What kind of body a common noun means: "group" a group, "agency" an institution; undefined where none. */
function bodyKind(reading: Reading, where: SentenceReading, index: number): ActorKind | undefined {
  const word = where.at[index]?.cue?.word ?? where.sentence.tokens[index]?.lemma ?? '';
  const agent = reading.lexicon.agents.get(word);
  if (agent) return isBody(agent.kind) && !agent.actsFor ? agent.kind : undefined;
  return reading.lexicon.anaphors
    .get(word)
    ?.findLast((kind) => kind === 'company' || kind === 'group' || kind === 'institution');
}

const isBody = (kind: ActorKind | undefined) =>
  kind === 'company' || kind === 'group' || kind === 'institution' || kind === 'organisation';

/** The description has no owner of its own: "neighbour Iran", "journalist Ann Lee". */
function markBare(reading: Reading, where: SentenceReading, index: number, name: MentionNode): void {
  for (let length = 1; length <= 3 && index - length >= 0; length++) {
    const match = agentAt(reading, where, index - length, NOUNS);
    if (match?.last !== index - 1) continue;
    if (!match.agent || !introduces(reading, match.word, name)) return;
    const cue = { kind: 'agent' as const, word: match.word, of: null, count: 0, definite: true };
    addMention(reading, where, {
      first: match.first,
      last: match.last,
      form: 'description',
      actors: name.actors,
      cue,
    });
    join(where, match.first, name);
    return;
  }
}

/** "its ally the United States", "our friend and partner the Philippines" */
function markRelated(reading: Reading, where: SentenceReading, article: number, name: MentionNode): void {
  const noun = article - 1;
  const { upos, lemma: word = '' } = where.sentence.tokens[noun] ?? {};
  if (
    upos !== 'NOUN' ||
    name.actors[0]?.kind !== 'state' ||
    where.at[noun] ||
    !reading.lexicon.relational.has(word)
  )
    return;
  join(where, noun, name);
}

/** "Iran's old enemy Iraq", "its creditor China": who stands in such a tie to somebody, right before the name. */
function markTied(reading: Reading, where: SentenceReading, index: number, name: MentionNode): void {
  const { tokens } = where.sentence;
  const noun = tokens[index - 1];
  // "rival/JJ"
  const isOne = noun?.xpos === 'NN' || noun?.lower === 'rival';
  if (!noun || !isOne || name.actors[0]?.kind !== 'state') return;
  if (!reading.lexicon.relational.has(noun.lemma) && !TIED.has(noun.lemma)) return;
  if (where.joined.some(({ last }) => last === name.last)) return;
  let first = index - 1;
  while (tokens[first - 1]?.upos === 'ADJ' && !where.at[first - 1]) first--;
  const owner = tokens[first - 1]?.xpos === 'POS' ? where.at[first - 2] : undefined;
  if (!owner && tokens[first - 1]?.xpos !== 'PRP$') return;
  const cue = { kind: 'agent' as const, word: noun.lemma, of: null, count: 0, definite: true };
  addMention(reading, where, {
    first: index - 1,
    last: index - 1,
    form: 'description',
    actors: name.actors,
    cue,
  });
  join(where, owner?.first ?? first, name);
}

const TIED = wordClass('nouns.tied-to');

/** A noun for one person introduces a person, a noun for another state ("ally") introduces a state. */
function introduces(reading: Reading, word: string, name: MentionNode): boolean {
  const kind = name.actors[0]?.kind;
  const agent = reading.lexicon.agents.get(word);
  if (word.endsWith('s') && !agent?.noun.endsWith('s')) return false;
  if (kind === 'person') return agent?.kind === 'person' || agent?.kind === 'people';
  // "human rights group Amnesty", "state oil company Pertamina"
  if (isBody(kind) && isBody(agent?.kind)) return !agent?.actsFor;
  return (
    reading.lexicon.relational.has(word) && (kind === 'state' || kind === 'organisation' || kind === 'group')
  );
}

/** "Australian recipient Ben Lee" tells whose national an unknown person is, or of what country an unknown body. */
function inheritCountry(reading: Reading, name: MentionNode, owner: ActorRecord | null): void {
  const [record] = name.actors;
  if (record?.country === null && reading.introduced.has(record.id)) record.country = owner?.country ?? null;
}

/** The nationality in front of the description belongs to the phrase. */
function phraseStart(where: SentenceReading, first: number): number {
  const known = where.joined.find((phrase) => phrase.first < first && phrase.last >= first);
  return known?.first ?? first;
}

function join(where: SentenceReading, first: number, name: MentionNode): void {
  where.joined.push({ first, last: name.last, mention: name });
}
