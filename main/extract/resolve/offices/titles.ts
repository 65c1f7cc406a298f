// Who "the president" and "his Russian counterpart" are.
import { isUnnamed } from '../../actor-sets.ts';
import type { ActorRecord, Title } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { covers, officeHolder, officeName, officesOf } from '../../mentions/people/offices.ts';
import { type MentionNode, onlyOne, type Reading } from '../../reading.ts';
import { settingOf } from '../../relations/time/setting.ts';
import { isYear } from '../../years.ts';
import { isMany, mentionsBefore, subjecthood } from '../salience.ts';
import { ownOfficial } from '../speakers/issuer.ts';
import type { Tally } from '../tally.ts';
import { bearerOf, isPlural, ofThisArticle } from './bearers.ts';
import { ruledOnce, rulesNoMore } from './epithets.ts';
import { onlySoldier } from './soldiers.ts';
import { holderThen, mayHaveHeld } from './then.ts';

/** "the president", "his Russian counterpart": by office, else the last one who was called so. */
export function resolveTitle(reading: Reading, mention: MentionNode, tally: Tally): ActorRecord | null {
  const word = mention.cue?.word ?? '';
  const title = officeName(reading, word);
  const held = reading.lexicon.titles.get(word);
  const areMany = isMany(reading, mention);
  const former =
    areMany || !mention.cue?.definite || mention.cue.of ? null : formerHolder(reading, mention, title);
  const epithet = former ?? ruledOnce(reading, mention);
  if (epithet) return epithet;
  if (rulesNoMore(reading, mention)) return ofThisArticle(reading, word, 'people', held?.sectors ?? []);
  const settled = usualBearer(reading, mention);
  if (settled && !(isUnnamed(settled) && held?.sectors.includes('MIL'))) return settled;
  // "spoke with President Lee": in what the President's office gives out "the President" is another
  const own = areMany ? null : ownOfficial(reading, mention, title);
  if (own && LEADERS.has(title)) return own;
  const bearer = bearerOf(reading, mention) ?? own;
  if (bearer) return bearer;
  const soldier = areMany || !held?.sectors.includes('MIL') ? null : onlySoldier(reading, mention);
  if (soldier ?? settled) return soldier ?? settled;
  const isOfBodies = held?.sectors.includes('IGO') === true && !held.sectors.includes('GOV');
  const served = isOfBodies ? bodyServed(reading, title) : null;
  if (served && mention.cue?.definite) return officeHolder(reading, title, served) ?? served;
  const isTheirs = (country: string | null) => !held?.states.size || held.states.has(country ?? '');
  const holders = [...reading.offices]
    .reverse()
    .flatMap(([key, record]) => (key.startsWith(`${title}/`) && isTheirs(record.country) ? record : []))
    .filter(
      (record) =>
        !areMany &&
        !isAny(reading, mention) &&
        isInSight(mention, tally, record) &&
        mayHaveHeld(reading, mention, title, record),
    );
  const [holder] = holders;
  if (holder) return lastSubject(reading, mention, holders) ?? holder;
  const known = onlyStateOf(reading, held);
  const dominant = known ?? tally.dominant();
  // no state has a Secretary-General
  const state = !isOfBodies && dominant && isTheirs(dominant.country) ? dominant : null;
  const said = areMany ? null : holderSaid(reading, mention, title);
  if (said && !known) return said;
  if (!state || (!known && !mention.cue?.definite))
    return held ? ofThisArticle(reading, word, 'people', held.sectors) : null;
  // "the colonels" are no one of them
  return (
    (areMany
      ? null
      : (holderThen(reading, mention, title, state) ??
        officeHolder(reading, title, state) ??
        namedHolder(reading, title, state))) ?? (reading.lexicon.titles.get(title)?.actsFor ? state : null)
  );
}

/** "In 2015 … accused the president": who held it in the year that the sentence tells, where the article names him. */
function formerHolder(reading: Reading, mention: MentionNode, title: string): ActorRecord | null {
  const where = reading.sentences[mention.sentence];
  if (!where) return null;
  const isTold = where.sentence.tokens.some(({ text }, at) => isYear(text) && at < mention.first);
  if (!isTold && !LEADERS.has(title)) return null;
  const country = onlyOne(
    reading.bearers.flatMap(({ title: word, mention: { actors } }) =>
      officeName(reading, word) === title && actors[0]?.country ? [actors[0].country] : [],
    ),
  );
  const state = reading.lexicon.states.get(country ?? '');
  // "2002. … The king dismisses him"
  if (!state || !(isTold || settingOf(reading, where).from?.isSure)) return null;
  return holderThen(reading, mention, title, state);
}

const LEADERS = wordClass('titles.leaders');

/** "put a president in jail": any, and none that has been named. */
const isAny = ({ article }: Reading, { start, cue }: MentionNode) =>
  cue?.definite === false &&
  /\ban?\s+(\p{L}+\s+)?$/iu.test(article.text.slice(Math.max(0, start - 20), start));

/** "the president" where the article has two: who last did something. */
function lastSubject(
  reading: Reading,
  mention: MentionNode,
  holders: readonly ActorRecord[],
): ActorRecord | null {
  if (holders.length < 2) return null;
  const before = mentionsBefore(reading, mention);
  const last = before.findLast(
    (other) => other.actors.some((actor) => holders.includes(actor)) && subjecthood(reading, other) > 0,
  );
  return last?.actors.find((actor) => holders.includes(actor)) ?? null;
}

/** "the prime minister" of a government's own report stays the same, whatever others are titled so further down. */
function usualBearer(reading: Reading, mention: MentionNode): ActorRecord | null {
  const { word = '', definite = false } = mention.cue ?? {};
  const isAlike = ({ cue, sentence, head }: MentionNode) =>
    cue?.kind === 'title' && cue.word === word && cue.definite && !isMany(reading, { sentence, head });
  const first = definite ? reading.mentions.find(isAlike) : undefined;
  if (!first || first === mention || first.cue?.of || isPlural(reading, mention)) return null;
  const named = reading.bearers.find(({ title }) => title === word || title.endsWith(` ${word}`))?.mention;
  const isBefore = !named || named.sentence > first.sentence;
  return isBefore && first.actors.length === 1 && mention.cue?.of === null ? (first.actors[0] ?? null) : null;
}

/** "the prime minister" right after somebody has been named who holds that office on the day of the article. */
function holderSaid(reading: Reading, mention: MentionNode, title: string): ActorRecord | null {
  const { published } = reading.article;
  if (!published || !mention.cue?.definite || mention.cue.of) return null;
  const holders = mentionsBefore(reading, mention)
    .filter(({ sentence }) => mention.sentence - sentence <= SOON)
    .flatMap(({ actors, form }) => (form === 'name' ? actors : []))
    .filter((record) =>
      officesOf(record).some(
        (office) => office.title === title && office.from !== '' && covers(office.from, office.to, published),
      ),
    );
  return onlyOne(holders);
}

/** Who is only named further down is meant where the article speaks of no other state so far, and soon names him. */
function isInSight(mention: MentionNode, tally: Tally, record: ActorRecord): boolean {
  const first = tally.first(record);
  if (!first || first.sentence < mention.sentence) return true;
  // "the premier met Premier Lee": another
  if (first.sentence === mention.sentence) return first.first < mention.first;
  const state = tally.dominant();
  return state ? state.country === record.country : first.sentence <= mention.sentence + SOON;
}

/** Within how many sentences a report names whom it opens with. */
const SOON = 2;

/** "the High Representative": the one organisation that the article names and that has such an office. */
function bodyServed(reading: Reading, title: string): ActorRecord | null {
  return onlyOne(
    reading.mentions.flatMap(({ actors }) =>
      actors
        // "the Secretary-General" in what the Security Council gives out
        .map((actor) => (UN.test(actor.id) ? (reading.lexicon.actors.get(NATIONS) ?? actor) : actor))
        .filter(
          ({ id, kind }) => kind === 'organisation' && reading.lexicon.leadersByOffice.has(`${title}/${id}`),
        ),
    ),
  );
}

const UN = /^organisation:un-/;
const NATIONS = 'organisation:united-nations';

/** Who of the people named has ever held the office; null where nobody or more than one has. */
function namedHolder(reading: Reading, title: string, of: ActorRecord): ActorRecord | null {
  const hasHeld = (record: ActorRecord) =>
    officesOf(record).some((office) => office.title === title && office.of === of.id);
  return onlyOne(reading.mentions.flatMap(({ actors }) => actors.filter(hasHeld)));
}

/** "the Foreign Secretary" where of all states with such an office the article names one; "the Taoiseach" anywhere. */
function onlyStateOf(reading: Reading, title: Title | undefined): ActorRecord | null {
  if (!title || title.states.size === 0) return null;
  const named = new Set(
    reading.mentions.flatMap(({ actors }) =>
      actors.map(({ kind, country }) => (kind === 'place' ? '' : country)),
    ),
  );
  const fitting = [...title.states].filter((country) => title.states.size === 1 || named.has(country));
  return fitting.length === 1 ? (reading.lexicon.states.get(fitting[0] ?? '') ?? null) : null;
}
