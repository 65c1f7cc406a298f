// "the group" in an article on one band: that band, unless another has been named since as the one that does something.
import { isBand } from '../../actor-sets.ts';
import type { ActorRecord } from '../../lexicon/types.ts';
import { type MentionNode, perReading, type Reading } from '../../reading.ts';
import { subjecthood } from '../salience.ts';
import { openingOf } from '../speakers/issued.ts';
import { ledNearer } from './led.ts';

/** Which band "the group" means, where more tells it than what was named last; null where nothing does. */
export function groupMeant(
  reading: Reading,
  mention: MentionNode,
  open: readonly MentionNode[],
  fitting: readonly MentionNode[],
  isMeant: (record: ActorRecord) => boolean,
): ActorRecord | null {
  const told = topicGroup(reading, mention);
  if (told && isMeant(told)) return told;
  const subject = subjectBefore(reading, mention, fitting) ?? doerBefore(reading, fitting);
  return ledNearer(reading, open, fitting[0]) ?? subject?.actors[0] ?? null;
}

/** "The front raided the town. The army came with men of the Corps. The group fled": not who is only named beside others. */
function doerBefore(reading: Reading, fitting: readonly MentionNode[]): MentionNode | undefined {
  const does = (one: MentionNode) => one.actors.length === 1 && subjecthood(reading, one) === 2;
  const nearest = fitting[0]?.actors[0];
  const isDoer = fitting.some((one) => does(one) && one.actors[0] === nearest);
  return isDoer ? undefined : fitting.find((one) => does(one) && one.form === 'name');
}

/** "The AA is an ally of the TNLA. The group fights …": a group told of in the sentence before is its subject. */
function subjectBefore(
  reading: Reading,
  mention: MentionNode,
  fitting: readonly MentionNode[],
): MentionNode | undefined {
  const [nearest] = fitting;
  if (!nearest || nearest.sentence === mention.sentence) return undefined;
  return fitting.find((other) => other.sentence === nearest.sentence && subjecthood(reading, other) === 2);
}

/**
 * The band that the article opens with, where no other has been named in the sentence so far, and where the sentence before
 * either speaks of it or has no other for its subject; null elsewhere.
 */
function topicGroup(reading: Reading, mention: MentionNode): ActorRecord | null {
  const topic = topicOf(reading);
  if (!topic || mention.sentence === 0) return null;
  const here = (reading.sentences[mention.sentence]?.mentions ?? []).filter(
    ({ first }) => first < mention.first,
  );
  const before = reading.sentences[mention.sentence - 1]?.mentions ?? [];
  const isOther = ({ actors, form }: MentionNode) =>
    (form === 'name' || form === 'acronym') &&
    actors.some((actor) => actor.kind === 'group' && actor !== topic);
  if (here.some(isOther)) return null;
  const isSpokenOf = before.some(({ actors }) => actors.includes(topic));
  const isOthers = before.some((one) => isOther(one) && subjecthood(reading, one) === 2);
  return isSpokenOf || !isOthers ? topic : null;
}

/** The subject of the first whole sentence, if it is a band that the article names more often than any other. */
const topicOf = perReading((reading): ActorRecord | null => {
  const subject = openingOf(reading)?.mentions.find(
    (one) => one.form === 'name' && one.actors.length === 1 && subjecthood(reading, one) === 2,
  );
  const [first] = subject?.actors ?? [];
  const counts = new Map<ActorRecord, number>();
  for (const { actors, form } of reading.mentions)
    if (form === 'name' || form === 'acronym')
      for (const actor of actors) if (isBand(actor)) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return first && isBand(first) && counts.get(first) === most && most > 2 ? first : null;
});
