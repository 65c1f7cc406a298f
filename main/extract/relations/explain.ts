// Why a relation was read, in one sentence that an analyst can check against the quote.
import type { SentenceReading } from '../reading.ts';
import type { Match } from './candidate.ts';
import type { End } from './ends.ts';
import type { Stance } from './stance.ts';

export function explain(
  where: SentenceReading,
  match: Match,
  source: End,
  target: End,
  stance: Stance,
): string {
  const words = [...match.trigger]
    .sort((a, b) => a - b)
    .map((index) => where.sentence.tokens[index]?.text ?? '');
  const ends = match.mutual
    ? `${wordsOf(where, source)} and ${wordsOf(where, target)} on both sides`
    : `${wordsOf(where, source)} as ${roleName(match, 'source')}, ${wordsOf(where, target)} as ${roleName(match, 'target')}`;
  const notes = [
    match.passive ? 'passive' : '',
    match.byOrder ? 'by word order' : '',
    stance.negated ? 'negated' : '',
    stance.future ? 'in the future tense' : '',
    ...stance.steps
      .filter((step) => step.effect !== 'barrier')
      .map((step) => `under “${where.sentence.tokens[step.index]?.text ?? ''}”`),
    noteOf('source', source),
    noteOf('target', target),
  ].filter((note) => note !== '');
  return `“${words.join(' … ')}” with ${ends}${notes.length > 0 ? `; ${notes.join(', ')}` : ''}`;
}

function noteOf(side: string, { direct, implied }: End): string {
  if (implied) return `${side} ${UNDERSTOOD[implied]}`;
  return direct ? '' : `${side} found inside a longer phrase`;
}

const UNDERSTOOD: Record<NonNullable<End['implied']>, string> = {
  followed: 'told before',
  said: 'understood as who says so',
  provoked: 'understood as who provoked it',
  told: 'told before as who did it',
};

function roleName(match: Match, side: 'source' | 'target'): string {
  const [role = ''] = match.frame[side];
  switch (role) {
    case 'subj':
      return match.passive ? 'agent' : 'subject';
    case 'speaker':
      return 'the one who says so';
    case 'answer':
      return 'the one who answers';
    case 'helped':
      return 'the one who does it with that';
    case 'party':
      return 'one of the parties';
    case 'obj':
      return match.passive ? 'subject' : 'object';
    case 'iobj':
      return 'receiver';
    case 'poss':
      return 'possessor';
    default:
      return `object of “${role}”`;
  }
}

/** The words that stand in the role, with the actor's name where they are not it: "its (Iran)". */
function wordsOf(where: SentenceReading, end: End): string {
  const { first, last } = end.mention;
  const text = where.sentence.tokens
    .slice(first, last + 1)
    .map((token) => token.text)
    .join(' ');
  return text === end.actor.name ? text : `${text} (${end.actor.name})`;
}
