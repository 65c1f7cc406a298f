// "condemned the raid by Chad and voiced its support": what one says of oneself is one's own.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { actorsJoined, distinctActors, type MentionNode, type Reading } from '../../reading.ts';
import { surfaceSubject } from '../../relations/roles/subjects.ts';
import type { Token } from '../../syntax/types.ts';
import { childrenBy, lemma, relation } from '../../tree.ts';
import { PERSONAL } from '../gender.ts';

/** Who voices what the pronoun owns, nobody where that is no actor; undefined where it owns nothing of the kind. */
export function voicersOf(reading: Reading, mention: MentionNode): ActorRecord[] | undefined {
  const where = reading.sentences[mention.sentence];
  const token = where?.sentence.tokens[mention.head];
  if (!where || token?.xpos !== 'PRP$' || !VOICED.has(lemma(where.tree, token.head))) return undefined;
  const verb = where.sentence.tokens[token.head]?.head ?? -1;
  if (relation(where.tree, token.head) !== 'obj' || !VOICING.has(lemma(where.tree, verb))) return undefined;
  const subject = surfaceSubject(where.tree, verb);
  if (subject === null || subject >= mention.first) return undefined;
  const doer = where.at[subject];
  if (!doer) return isNoun(where.sentence.tokens[subject]) ? [] : undefined;
  const [record] = doer.actors;
  if (!record || doer.head !== subject) return undefined;
  const isPerson =
    record.kind === 'person' ||
    doer.form === 'title' ||
    doer.cue?.kind === 'title' ||
    // "the King of Norway, who"
    childrenBy(where.tree, verb, 'nsubj').some((at) => where.sentence.tokens[at]?.lower === 'who') ||
    reading.lexicon.titles.has(lemma(where.tree, subject));
  return isPerson === PERSONAL.has(mention.cue?.word ?? '')
    ? distinctActors(actorsJoined(where, subject))
    : undefined;
}

const VOICED = wordClass('nouns.voiced');
const VOICING = wordClass('verbs.voicing');

const isNoun = (token: Token | undefined) => token?.upos === 'NOUN' || token?.upos === 'PROPN';
