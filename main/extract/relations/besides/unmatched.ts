// Relations that are read without a match: by the epithets of a statement, by its "must", by the noun that introduces a name.
import type { Relation } from '../../model.ts';
import type { MentionNode, Reading, SentenceReading } from '../../reading.ts';
import { areOneSide } from '../back/back.ts';
import { markedWords } from '../marked.ts';
import { type End, mentionEnds } from '../roles/ends.ts';

/** What differs from one to the other. */
type Own = Pick<Relation, 'type' | 'mode' | 'confidence' | 'rule' | 'explanation' | 'trigger'> &
  Partial<Pick<Relation, 'contexts' | 'mutual'>>;

/** One that is told outright, on the day of the article. */
export function unmatched(
  { article, sentences }: Reading,
  where: SentenceReading,
  source: End,
  target: End,
  { type, mode, contexts = [], mutual = false, confidence, rule, explanation, trigger }: Own,
): Relation {
  // who announced a statement stands in a sentence before
  const marked = (end: End) => markedWords(sentences[end.mention.sentence] ?? where, end);
  return {
    type,
    mode,
    contexts: [...contexts],
    mutual,
    source: source.actor.id,
    target: target.actor.id,
    about: [],
    location: null,
    modality: 'stated',
    historical: false,
    attributedTo: null,
    date: article.published,
    confidence,
    rule,
    explanation,
    detail: null,
    evidence: { start: where.sentence.start, end: where.sentence.end },
    trigger: { start: trigger.start, end: trigger.end },
    sourceMention: marked(source),
    targetMention: marked(target),
  };
}

/** One for each actor that a statement speaks of so, but for those of the side of whoever makes it; `own` tells what. */
export const ofStatement = (
  reading: Reading,
  where: SentenceReading,
  speaker: MentionNode,
  mention: MentionNode,
  own: (source: End, target: End) => Own,
): Relation[] =>
  speaker.actors.flatMap((actor) =>
    mentionEnds(mention, true)
      .filter((target) => !areOneSide(actor, target.actor))
      .map((target) => {
        const source = { actor, mention: speaker, direct: true };
        return unmatched(reading, where, source, target, own(source, target));
      }),
  );
