// All that a sentence tells by pointing back to what was told before.
import type { Reading, SentenceReading } from '../../reading.ts';
import { matchSignedFor } from '../besides/signed-for.ts';
import type { Match } from '../candidate.ts';
import type { Head } from '../frames/heads.ts';
import { matchAgentless } from './agentless.ts';
import { matchAmends } from './amends.ts';
import { matchAsides } from './aside.ts';
import { matchCounted } from './counted.ts';
import { matchDemandedFree } from './demanded-free.ts';
import { matchDenials } from './denied.ts';
import { matchDisowned } from './disowned.ts';
import { matchEachSaid } from './each-said.ts';
import { matchElided } from './elided.ts';
import { matchHosts } from './hosted.ts';
import { matchLikened } from './likened.ts';
import { matchMetAndAgreed } from './met-and-agreed.ts';
import { matchProtests } from './protested.ts';
import { matchReplies } from './replied.ts';
import { matchSaidToBe } from './said-to-be.ts';
import { matchStoodFirm } from './stood-firm.ts';
import { matchTheirs } from './theirs.ts';
import { matchUndone } from './undone.ts';
import { matchUrged } from './urged.ts';
import { matchVows } from './vowed.ts';

/** One match for each; `silent` are the verbs that have told nothing by themselves, `matched` the words that have. */
export function matchesBack(
  reading: Reading,
  where: SentenceReading,
  silent: readonly Head[],
  matched: ReadonlySet<number>,
): Match[] {
  const elided = matchElided(reading, where, silent);
  return [
    ...matchAgentless(reading, where, silent),
    ...matchAmends(reading, where, silent),
    ...matchCounted(reading, where, silent),
    ...matchDemandedFree(reading, where, matched),
    ...matchDenials(reading, where, matched),
    ...matchDisowned(reading, where, matched),
    ...matchEachSaid(reading, where, matched),
    ...matchHosts(reading, where, silent),
    ...elided,
    ...matchLikened(reading, where, silent).filter(
      ({ predicate }) => !elided.some((match) => match.predicate === predicate),
    ),
    ...matchMetAndAgreed(reading, where, silent),
    ...matchProtests(reading, where, silent),
    ...matchReplies(reading, where, matched),
    ...matchAsides(reading, where, matched),
    ...matchSaidToBe(reading, where, matched),
    ...matchSignedFor(where, matched),
    ...matchStoodFirm(reading, where, matched),
    ...matchTheirs(reading, where, silent),
    ...matchUndone(reading, where, silent),
    ...matchUrged(reading, where, silent),
    ...matchVows(reading, where, silent),
  ];
}
