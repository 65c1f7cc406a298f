// "the Commission", "the Authority" of what an organisation gives out itself: its own, and not the best-known of such a name.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { addMention, type Reading, type SentenceReading, unmark } from '../../reading.ts';
import { issuersOf } from './speakers.ts';

/** Sets right whose organs are meant; leaves texts of states and of the European Union alone. */
export function settleOrgans(reading: Reading): void {
  const issuers = issuersOf(reading);
  const issuer = issuers.some(({ kind }) => kind === 'state')
    ? null
    : issuers.find(({ kind }) => kind === 'organisation');
  if (!issuer || EUROPE.test(issuer.id)) return;
  const { actors } = reading.lexicon;
  const family = AFRICA.test(issuer.id) ? 'organisation:au' : issuer.id;
  const commission = actors.get(`${family}-commission`) ?? issuer;
  for (const mention of reading.mentions) {
    const {
      cue,
      actors: [record],
    } = mention;
    const text = reading.article.text.slice(mention.start, mention.end);
    if (BARE.test(text) && (record ? record.id === COMMISSION : cue))
      Object.assign(mention, { actors: [commission], cue: null });
    if (cue?.of?.id === COMMISSION && !/Europe/.test(text)) mention.cue = { ...cue, of: commission };
    if (record && isSummit(reading, record)) mention.actors = [issuer];
  }
  for (const where of reading.sentences) markGatherings(reading, where, issuer);
}

/** "The Summit condemned …", "Leaders called on …": those who have met speak for the organisation. */
function markGatherings(reading: Reading, where: SentenceReading, issuer: ActorRecord): void {
  const { tokens } = where.sentence;
  for (const [index, token] of tokens.entries()) {
    const mention = where.at[index];
    const isKnown = mention !== null && mention !== undefined && mention.first < mention.last;
    if (!GATHERINGS.has(token.lower) || !/^\p{Lu}\p{Ll}/u.test(token.text) || isKnown) continue;
    const [before, of, whose] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
    const isBare = of?.lower !== 'of' || /^(heads|states?)$/.test(whose?.lower ?? '');
    const isOpen =
      before?.lower === 'the' || (index <= 3 && token.xpos.endsWith('S') && before?.upos !== 'ADJ');
    if (!isBare || !isOpen || /^(compound|nmod:poss)$/.test(token.deprel)) continue;
    if (mention) unmark(reading, [mention]);
    addMention(reading, where, {
      first: index,
      last: index,
      form: 'description',
      actors: [issuer],
      cue: null,
    });
  }
}

const GATHERINGS = wordClass('nouns.gatherings-of-members');

/** "the Authority of Heads of State and Government", as a body that no list knows. */
const isSummit = ({ introduced }: Reading, { id, name }: ActorRecord) =>
  introduced.has(id) && SUMMIT.test(name);

const SUMMIT = /^(Assembly|Authority|Conference|Supreme Council|Summit)( of (the )?Heads of State.*)?$/;
const COMMISSION = 'organisation:european-commission';
const BARE = /^(the )?Commission$/;
const AFRICA = /^organisation:(african-union|au)\b/;
const EUROPE = /^organisation:(eu|council-of-europe)/;
