// Step 2b of mentions: organisations that the lexicon does not hold, by the last word of their name
// ("Kachin Independence Organization"), and acronyms that the article itself explains ("(KIO)").
import { addName, longestName, newNode } from '../../lexicon/names.ts';
import type { ActorRecord, Agent, NameNode } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import {
  addMention,
  freeSpan,
  introduce,
  type MentionNode,
  type Reading,
  type SentenceReading,
  slug,
} from '../../reading.ts';
import type { Token } from '../../syntax/types.ts';
import { textOf } from '../people/people.ts';
import { isCapitalised, NOT_NAMES } from '../words.ts';
import { unmarkBranches } from './firm-branches.ts';
import { isFirm, isOfHouse, isPortfolio, withState } from './firm-names.ts';

/** Marks unknown organisations: a run of capitalised words that ends (or whose "of" starts) at a head word. */
export function markOrganisations(reading: Reading, where: SentenceReading): void {
  unmarkBranches(reading, where);
  const { tokens } = where.sentence;
  for (let index = 0; index < tokens.length; index++) {
    const noun = reading.lexicon.organisationHeads.get(tokens[index]?.text ?? '');
    if (!noun || where.at[index]) continue;
    const head = fighting(where, index, noun);
    const last = endOf(reading, where, index);
    const start = withPlace(where, startOf(where, index), index, head);
    const isHouse = isOfHouse(start[1], tokens[last]);
    const isWhole = isFirm(tokens[last]) || isHouse;
    const [first, before] = isWhole ? withState(reading, where, start) : start;
    // "the 7th Guards Brigade"
    const isRank =
      ORDINAL.test(tokens[first]?.text ?? '') &&
      reading.lexicon.organisationHeads.has(tokens[last + 1]?.text ?? '');
    if (last === first || isRank || PAPERS.has(tokens[last + 1]?.text ?? '')) continue;
    if (isPortfolio(tokens, first)) continue;
    const owner = before ?? stateInside(reading, where, first, last) ?? armyOf(reading, where, last);
    const name = textOf(where, first, last);
    // "Foreign Ministry", "Armed Forces" are common nouns with capitals: whose they are, the sentence tells
    if (reading.lexicon.agents.has(name.toLowerCase()) || PLANS.test(name)) continue;
    const isUnit = UNITS.test(name) && armyOf(reading, where, last) !== null;
    const isPublic = owner?.kind === 'state' && (head.actsFor || isUnit || PUBLIC.test(name));
    // "the Kivu Volunteer Corps" of no state
    const isBand = !isPublic && head.actsFor && head.sectors.includes('MIL');
    // "the African Union Regional Task Force"
    const isJoint = isBand && owner?.kind === 'organisation' && owner.sectors.includes('IGO');
    const kind = isPublic || isJoint || isHouse ? 'institution' : isBand ? 'group' : head.kind;
    // many states have a "National Security Council"
    const id = `${kind}:${isPublic && !head.actsFor ? `${(owner.country ?? '').toLowerCase()}-` : ''}${slug(name)}`;
    const record = introduce(reading, {
      // a namesake that the lexicon holds has been ruled out
      id: kind === 'group' && reading.lexicon.actors.has(id) ? `${id}-namesake` : id,
      kind,
      name,
      country: owner?.country ?? null,
      sectors: isHouse ? ['LEG'] : isPublic && !head.actsFor ? ['GOV'] : head.sectors,
      affiliation: isPublic || isJoint || isHouse ? (owner?.id ?? null) : null,
    });
    if (!freeSpan(reading, where, first, last)) continue;
    addMention(reading, where, { first, last, form: 'name', actors: [record], cue: null });
    index = last;
  }
}

/** "the Vienna Declaration and Programme of Action" is no body. */
const PLANS = /\b((Action|Training|Work) Program(me)?|Program(me)? of (Action|Work))\b/;

/** "the Tamil Eelam Liberation Organization" is no charity. */
const fighting = ({ sentence: { tokens } }: SentenceReading, index: number, head: Agent): Agent =>
  head.kind === 'organisation' && FIGHTING.has(tokens[index - 1]?.text ?? '')
    ? { ...head, kind: 'group', sectors: ['REB'] }
    : head;

const FIGHTING = wordClass('names.fighting');

/** "the Misrata Brigades", "the Kivu Volunteer Corps": a town or region in front of a band's name is a part of it. */
function withPlace(
  { at, sentence }: SentenceReading,
  [first, owner]: [number, ActorRecord | null],
  index: number,
  { kind, sectors }: Agent,
): [number, ActorRecord | null] {
  const place = at[first - 1];
  const isTown = place?.last === first - 1 && (owner?.kind === 'place' || place.form === 'capital');
  const isBand = kind === 'group' || sectors.includes('MIL');
  if (!place || !isTown || !isBand) return [first, owner];
  // "the Free Derna Army"
  const isFree = FREE.has(sentence.tokens[place.first - 1]?.text ?? '') && !at[place.first - 1];
  if (isFree && sentence.tokens[place.first - 2]?.lower === 'the') return [place.first - 1, owner];
  if (first === index && !BANDS.has(sentence.tokens[index]?.text ?? '')) return [first, owner];
  // "a warlord whose Misrata Brigades …"
  return OPENING.test(sentence.tokens[place.first - 1]?.text ?? '') ? [place.first, owner] : [first, owner];
}

const OPENING = /^(the|whose|his|her|its|their)$/i;
const BANDS = wordClass('names.bands');
const FREE = wordClass('names.free');

/** "the Intermediate-Range Nuclear Forces Treaty" is no army. */
const PAPERS = wordClass('names.papers');

const UNITS = /\b(Battalion|Brigade|Brigades|Corps|Legion)$/;

/** "the 7th Guards Brigade of the Chadian army": whose army. */
function armyOf(
  reading: Reading,
  { at, sentence: { tokens } }: SentenceReading,
  last: number,
): ActorRecord | null {
  if (tokens[last + 1]?.lower !== 'of') return null;
  const [record] = [last + 2, last + 3].flatMap((place) => at[place]?.actors ?? []);
  const isArmy = record?.kind === 'institution' && record.sectors.includes('MIL');
  return record?.kind === 'state' || isArmy
    ? (reading.lexicon.states.get(record.country ?? '') ?? null)
    : null;
}

/** "Chile's National Security Committee" acts for Chile. */
const PUBLIC = /\b(Defen[cs]e|Presidential|Security|Supreme)\b/;

/** "the Jewish Council" is not the Jews. */
const isOfPeople = ({ actors: [record], form }: MentionNode) =>
  form === 'demonym' && record?.kind === 'people';

/** Back over capitalised words; a nationality in front tells the country and stays a mention of its own. */
function startOf(where: SentenceReading, index: number): [number, ActorRecord | null] {
  const { tokens } = where.sentence;
  let first = index;
  while (first > 0 && first > index - 6) {
    const before = tokens[first - 1];
    const mention = where.at[first - 1];
    if (mention && isOfPeople(mention)) {
      first = mention.first;
      continue;
    }
    if (mention) return [first, mention.actors[0] ?? null];
    // "Chile's Security Council"
    const possessor = before?.xpos === 'POS' ? where.at[first - 2]?.actors[0] : undefined;
    if (possessor) return [first, possessor];
    const joins =
      before &&
      (before.text === '-' || before.lower === 'and' || before.lower === "'s" || before.lower === '’s');
    // "Jaysh al-Nasr Front"
    const isArticle =
      before?.text === '-' && ARTICLES.has(tokens[first - 2]?.lower ?? '') && !where.at[first - 2];
    if (isArticle && isCapitalised(tokens[first - 3]?.text ?? '') && !where.at[first - 3]) {
      first -= 2;
      continue;
    }
    const good =
      before &&
      (isCapitalised(before.text) || ORDINAL.test(before.text)) &&
      !NOT_NAMES.has(before.text) &&
      before.upos !== 'PUNCT';
    if (!good && !(joins && isCapitalised(tokens[first - 2]?.text ?? '') && !where.at[first - 2])) break;
    first--;
  }
  const isOpening = ({ text }: Token) => isCapitalised(text) || ORDINAL.test(text);
  while (first < index && !isOpening(tokens[first] as Token)) first++;
  return [first, null];
}

/** "the 10th Front" */
const ORDINAL = /^\d+(st|nd|rd|th)$/;

const ARTICLES = wordClass('names.articles');

/** "Botswana Defence Force" is Botswana's. */
function stateInside(
  reading: Reading,
  where: SentenceReading,
  first: number,
  last: number,
): ActorRecord | null {
  const match = longestName(reading.lexicon.names, where.sentence.tokens, first);
  const state = match?.entries.find(({ record, form }) => record.kind === 'state' && form === 'name');
  return state && match && first + match.length <= last ? state.record : null;
}

/** On over "of", "for" and capitalised words: "Front for the Liberation of the Enclave". */
function endOf(reading: Reading, where: SentenceReading, index: number): number {
  const { tokens } = where.sentence;
  let last = index;
  for (let at = index + 1; at < tokens.length && at < index + 8; at++) {
    const token = tokens[at];
    if (!token || where.at[at] || isOther(reading, where, at)) break;
    if (isCapitalised(token.text) && token.upos !== 'PUNCT' && !NOT_NAMES.has(token.text)) {
      if (at === last + 1 && at === index + 1) break;
      last = at;
    } else if (!['of', 'for', 'the', 'and', 'on'].includes(token.lower)) break;
  }
  return last;
}

/** "the Executive Committee and the General Assembly": of two. */
function isOther({ lexicon }: Reading, { sentence: { tokens } }: SentenceReading, at: number): boolean {
  if (tokens[at]?.lower !== 'and' || tokens[at + 1]?.lower !== 'the') return false;
  const behind = tokens.slice(at + 2, at + 6);
  const end = behind.findIndex(({ text }) => !isCapitalised(text));
  return behind
    .slice(0, end < 0 ? behind.length : end)
    .some(({ text }) => lexicon.organisationHeads.has(text) || text === 'Assembly');
}

/** "… Organization (KIO)": from here on the acronym is a name of the mention before the bracket. */
export function explainedAcronyms(reading: Reading): NameNode {
  const root = newNode();
  for (const mention of reading.mentions) {
    const where = reading.sentences[mention.sentence];
    const record = mention.actors[0];
    if (!where || !record || mention.actors.length !== 1 || !canBeShortened(mention, record)) continue;
    const { tokens } = where.sentence;
    const inside = tokens[mention.last + 1]?.text === '(' ? shortFormIn(tokens, mention.last + 2) : null;
    if (inside) addName(root, inside, { record, form: 'acronym', from: '', to: '', ambiguous: false });
  }
  return root;
}

/** "(KIO)", "(KIO; formerly the Front)", "(French: Mouvement pour le salut, MSA)": an acronym at either end of a bracket. */
function shortFormIn(tokens: readonly Token[], first: number): string | null {
  const closing = tokens.findIndex(({ text }, at) => at >= first && at < first + 20 && text === ')');
  if (closing < 0) return null;
  const parts = tokens.slice(first, closing);
  const isApart = (at: number) => parts[at] === undefined || /^[,;:]$/.test(parts[at]?.text ?? '');
  const found = [0, parts.length - 1].find(
    (at) => SHORT.test(parts[at]?.text ?? '') && isApart(at - 1) && isApart(at + 1),
  );
  return found === undefined ? null : (parts[found]?.text ?? null);
}

/** Two to ten letters, the first and the last of them capitals: "KIO", "CoI". */
const SHORT = /^[A-Z][A-Za-z-]{0,8}[A-Z]$/;

function canBeShortened(mention: MentionNode, record: ActorRecord): boolean {
  return mention.last > mention.first && record.kind !== 'person' && record.kind !== 'state';
}
