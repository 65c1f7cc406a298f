// "Profile: Lee Min-ho" – "He …" at the head of a paragraph is whom the article portrays, whoever was told of last.
import type { ActorRecord } from '../../lexicon/types.ts';
import { type MentionNode, onlyOne, perReading, type Reading } from '../../reading.ts';
import { ancestors, relation } from '../../tree.ts';
import { subjecthood } from '../salience.ts';
import { openingOf } from '../speakers/issued.ts';
import { titleOf } from '../speakers/title.ts';

/** Whom a pronoun means that stands first of all people in its paragraph; undefined where the article portrays nobody. */
export function profiled(
  reading: Reading,
  mention: MentionNode,
  people: readonly MentionNode[],
): MentionNode | undefined {
  const where = reading.sentences[mention.sentence];
  const about = portrayed(reading);
  if (!where || !about) return undefined;
  // "When he signed it, Obama warned of trouble, yet the Pentagon lent him jets"
  const twin = where.mentions.find(
    ({ first, cue, actors }) => first < mention.first && cue?.kind === 'pronoun' && actors[0] === about,
  );
  if (twin) return people.includes(twin) ? twin : undefined;
  if (reading.sentences[mention.sentence - 1]?.paragraph === where.paragraph)
    return isTopic(reading, mention, about) && !isRivalled(reading, mention, about)
      ? told(reading, mention, about)
      : undefined;
  const isFirst = where.mentions.every(
    ({ first, actors }) => first >= mention.first || actors.every(({ kind }) => kind !== 'person'),
  );
  return isFirst ? told(reading, mention, about) : undefined;
}

/** "Lee beat Park. Then he fell out with Ruto": whom nearly all people so far have been, the sentence before tells of as well. */
function isTopic({ sentences, mentions }: Reading, { sentence }: MentionNode, about: ActorRecord): boolean {
  const isOf = ({ actors }: MentionNode) => actors[0] === about;
  if (!sentences[sentence - 1]?.mentions.some(isOf)) return false;
  const told = new Map<ActorRecord, number>();
  for (const one of mentions) {
    if (one.sentence >= sentence) break;
    const [record] = one.actors;
    if (record?.kind === 'person') told.set(record, (told.get(record) ?? 0) + 1);
  }
  const own = told.get(about) ?? 0;
  return own >= OFTEN && [...told].every(([record, count]) => record === about || count * 2 <= own);
}

const OFTEN = 4;

/** Whether somebody else does something before the pronoun, there or in the main clause of the sentence before. */
const isRivalled = (reading: Reading, mention: MentionNode, about: ActorRecord): boolean =>
  [mention.sentence, mention.sentence - 1].some((sentence) =>
    (reading.sentences[sentence]?.mentions ?? []).some(
      (one) =>
        one.actors[0]?.kind === 'person' &&
        one.actors[0] !== about &&
        (sentence < mention.sentence || one.last < mention.first) &&
        !isItsDoer(reading, mention, one) &&
        !isInFront(reading, mention, one) &&
        // "dissolved the party of Park and jailed him": whoever stands before him there
        subjecthood(reading, one) > (sentence < mention.sentence ? 1 : isSubject(mention) ? 0 : -1),
    ),
  );

const isSubject = ({ cue }: MentionNode) => /^s?he$/.test(cue?.word ?? '');

/** "Park cried betrayal, and Ruto accused his rival. Lee sacked him": one of two, or whom the article portrays. */
export function isContested(reading: Reading, mention: MentionNode, found: MentionNode): boolean {
  const about = portrayed(reading);
  if (!about || found.actors[0] === about || found.sentence !== mention.sentence - 1) return false;
  if (isSubject(mention) || found.cue?.kind === 'pronoun') return false;
  const doers = (reading.sentences[found.sentence]?.mentions ?? []).flatMap((one) =>
    one.actors[0]?.kind === 'person' && subjecthood(reading, one) > 0 ? [one.actors[0]] : [],
  );
  return new Set(doers).size > 1 && !doers.includes(about);
}

/** "When Park began a purge, he fled": who stands in a clause in front of the main one. */
const isInFront = ({ sentences }: Reading, { sentence, head }: MentionNode, other: MentionNode) => {
  const tree = sentences[sentence]?.tree;
  if (!tree || other.sentence !== sentence || tree.tokens[head]?.head !== tree.root) return false;
  return ancestors(tree, other.head).some((at) => relation(tree, at) === 'advcl' && at < head);
};

/** "Park sacked him": who does it to him is not he. */
const isItsDoer = ({ sentences }: Reading, { sentence, head, cue }: MentionNode, other: MentionNode) => {
  const tree = sentences[sentence]?.tree;
  return (
    cue?.word === 'him' &&
    other.sentence === sentence &&
    tree?.tokens[other.head]?.head === tree?.tokens[head]?.head
  );
};

/** Whom the article portrays, where nobody near is meant. */
export function portrayedBefore(reading: Reading, mention: MentionNode): MentionNode | undefined {
  const about = portrayed(reading);
  return about ? told(reading, mention, about) : undefined;
}

/** Where an actor was last told of; not where he stands beside the pronoun as who does it to him. */
function told(reading: Reading, mention: MentionNode, about: ActorRecord): MentionNode | undefined {
  const here = reading.sentences[mention.sentence]?.mentions ?? [];
  if (here.some(({ first, actors }) => first < mention.first && actors.includes(about))) return undefined;
  return reading.mentions.findLast(
    ({ sentence, actors }) => sentence < mention.sentence && actors.length === 1 && actors[0] === about,
  );
}

/** The one person whom the headline and the first sentence name. */
const portrayed = perReading((reading): ActorRecord | null => {
  const title = titleOf(reading);
  const peopleIn = (mentions: readonly MentionNode[]) =>
    mentions.flatMap(({ actors }) => actors.filter(({ kind }) => kind === 'person'));
  const named = onlyOne(new Set(peopleIn(title?.mentions ?? [])));
  const opening = openingOf(reading);
  return named && opening && peopleIn(opening.mentions).includes(named) ? named : null;
});
