// "the Commission", "the Authority" of what an organisation gives out itself: its own, and not the best-known of such a name.
import type { ActorRecord } from '../../lexicon/types.ts';
import type { Reading } from '../../reading.ts';
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
    if (record?.id === COMMISSION && BARE.test(text)) mention.actors = [commission];
    if (cue?.of?.id === COMMISSION && !/Europe/.test(text)) mention.cue = { ...cue, of: commission };
    if (record && isSummit(reading, record)) mention.actors = [issuer];
  }
}

/** "the Authority of Heads of State and Government", as a body that no list knows. */
const isSummit = ({ introduced }: Reading, { id, name }: ActorRecord) =>
  introduced.has(id) && SUMMIT.test(name);

const SUMMIT = /^(Assembly|Authority|Conference|Supreme Council|Summit)( of (the )?Heads of State.*)?$/;
const COMMISSION = 'organisation:european-commission';
const BARE = /^(the )?Commission$/;
const AFRICA = /^organisation:(african-union|au)\b/;
const EUROPE = /^organisation:(eu|council-of-europe)/;
