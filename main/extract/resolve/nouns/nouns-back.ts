// "the party" after Hezbollah, "the army" after Lebanon's: a noun that names nobody means the one body of the kind told of before.
import { isBand, isUnnamed } from '../../actor-sets.ts';
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { type MentionNode, onlyOne, type Reading } from '../../reading.ts';
import { surfaceSubject } from '../../relations/roles/subjects.ts';
import { ancestors } from '../../tree.ts';
import { isMany } from '../salience.ts';

/** "meet Sinn Fein. … promised the party a place": the one band or party of this sentence and the one before. */
export function bandBefore(reading: Reading, mention: MentionNode): ActorRecord | null {
  if (!mention.cue?.definite || !BANDS.has(mention.cue.word)) return null;
  const over = doersOver(reading, mention);
  for (const back of [1, 2]) {
    const near = [mention.sentence - back, mention.sentence].flatMap(
      (at) => reading.sentences[at]?.mentions ?? [],
    );
    const bands = near
      .filter((other) => other.sentence < mention.sentence || other.last < mention.first)
      .flatMap(({ actors }) => actors.flatMap((actor) => bandOf(reading, actor) ?? []))
      .filter((band) => !over.includes(band));
    if (bands.length > 0) return onlyOne(new Set(bands));
  }
  return null;
}

const BANDS = wordClass('nouns.of-bands');

/** A band, or whose leader somebody is. */
function bandOf({ lexicon }: Reading, actor: ActorRecord): ActorRecord | null {
  const own = actor.kind === 'person' ? lexicon.actors.get(actor.affiliation ?? '') : actor;
  return own && !isUnnamed(own) && (isBand(own) || own.kind === 'group') ? own : null;
}

/** "The Front demands that the militia surrender": who demands it is another. */
function doersOver(reading: Reading, mention: MentionNode): readonly ActorRecord[] {
  const where = reading.sentences[mention.sentence];
  if (!where) return [];
  const [, ...above] = ancestors(where.tree, mention.head);
  return above.flatMap((at) => {
    const subject = where.tree.tokens[at]?.upos === 'VERB' ? surfaceSubject(where.tree, at) : null;
    return subject === null || subject === mention.head ? [] : (where.at[subject]?.actors ?? []);
  });
}

/** "Lebanon's army is to deploy men. … cooperate with the army": the one last called so, a few sentences before. */
export function armyBefore(reading: Reading, mention: MentionNode): ActorRecord | null {
  const { word = '', definite = false } = mention.cue ?? {};
  if (!definite || !(ARMIES.test(word) || (OFFICERS.has(word) && isMany(reading, mention)))) return null;
  const called = lastWordOf(reading, mention);
  for (let at = mention.sentence; at >= Math.max(0, mention.sentence - REACH); at--)
    for (const other of [...(reading.sentences[at]?.mentions ?? [])].reverse()) {
      const [record] = other.actors;
      const isBefore = at < mention.sentence || other.last < mention.first;
      if (!isBefore || record?.kind !== 'institution' || isUnnamed(record)) continue;
      if (lastWordOf(reading, other) === called) return isNear(reading, mention, at, record) ? record : null;
    }
  return null;
}

const ARMIES = /^(armed forces|army|military|navy|air force)$/;

/** In another paragraph, only where somebody else of that state stands beside. */
const isNear = ({ sentences }: Reading, { sentence }: MentionNode, at: number, { country }: ActorRecord) =>
  sentences[at]?.paragraph === sentences[sentence]?.paragraph ||
  (sentences[sentence]?.mentions ?? []).some(({ actors }) => actors.some((one) => one.country === country));

/** "the colonels" after "Mali's colonels" */
const OFFICERS = wordClass('titles.ruling-officers');

const lastWordOf = ({ article }: Reading, { start, end }: MentionNode) =>
  article.text.slice(start, end).toLowerCase().split(' ').at(-1);

/** How many sentences back. */
const REACH = 6;
