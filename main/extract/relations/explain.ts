// Why a relation was read, in one sentence that an analyst can check against the quote.
import type { SentenceReading } from '../reading.ts';
import { ancestors, caseOf } from '../tree.ts';
import type { Match } from './candidate.ts';
import type { End } from './roles/ends.ts';
import type { Stance } from './stance/stance.ts';

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
    : `${placed(where, match, source, 'source')}, ${placed(where, match, target, 'target')}`;
  const notes = [
    match.passive ? 'passive' : '',
    match.byOrder ? 'by word order' : '',
    stance.negated ? 'negated' : '',
    stance.future ? 'in the future tense' : '',
    ...stance.steps
      .filter((step) => step.effect !== 'barrier')
      .map((step) => `under “${where.sentence.tokens[step.index]?.text ?? ''}”`),
  ].filter((note) => note !== '');
  return `“${words.join(' … ')}” with ${ends}${notes.length > 0 ? `; ${notes.join(', ')}` : ''}`;
}

type Side = 'source' | 'target';

/** "Athens as subject", "Greek (Greece) inside the object “imports”", "Ankara after “against”" */
function placed(where: SentenceReading, match: Match, end: End, side: Side): string {
  const words = wordsOf(where, end);
  if (end.implied === 'home') return `${end.actor.name} ${UNDERSTOOD.home}`;
  if (end.implied) return `${words} ${UNDERSTOOD[end.implied]}`;
  const place = placeOf(where, match, end);
  if (place) return `${words} ${place}`;
  return `${words} as ${roleName(match, side)}${end.direct ? '' : ', found inside a longer phrase'}`;
}

const UNDERSTOOD: Record<NonNullable<End['implied']>, string> = {
  wronged: 'told before as whom it was done to',
  foe: 'told before as who is fought there',
  followed: 'told before',
  home: 'as those at home',
  said: 'understood as who says so',
  provoked: 'understood as who provoked it',
  told: 'told before as who did it',
};

/** Where an actor stands below the words that state the relation; null where it stands elsewhere. */
function placeOf({ tree }: SentenceReading, match: Match, { mention }: End): string | null {
  const stating = new Set([...match.trigger, match.predicate, match.carrier]);
  const path = ancestors(tree, mention.head);
  // whose own word is one of them stands below another of them
  const over = path.findIndex((at, steps) => steps > 0 && stating.has(at));
  const top = path[over - 1];
  if (top === undefined) return null;
  // who is joined to another stands where that one does
  const isInside = path.slice(0, over - 1).some((at) => !BESIDE.has(tree.kinds[at] ?? ''));
  const word = `“${tree.tokens[top]?.text ?? ''}”`;
  const preposition = caseOf(tree, top);
  const label = tree.tokens[top]?.deprel ?? '';
  const role = ROLES[label];
  if (preposition === 'by' && match.passive && !isInside) return 'as agent';
  if (preposition !== null && !role)
    return isInside ? `inside “${preposition} … ${tree.tokens[top]?.text ?? ''}”` : `after “${preposition}”`;
  if (role) return isInside ? `inside the ${role} ${word}` : `as ${role}`;
  if (isInside) return `inside ${word}`;
  return ATTRIBUTES.has(label) ? `in front of “${tree.tokens[path[over] ?? -1]?.text ?? ''}”` : null;
}

const BESIDE: ReadonlySet<string> = new Set(['appos', 'conj', 'flat']);

const ROLES: Readonly<Record<string, string>> = {
  nsubj: 'subject',
  'nsubj:pass': 'subject',
  obj: 'object',
  iobj: 'receiver',
  'nmod:poss': 'possessor',
  'obl:agent': 'agent',
};

const ATTRIBUTES: ReadonlySet<string> = new Set(['amod', 'compound', 'nmod:unmarked', 'nummod']);

/** What a frame calls the place, for actors that stand there by sense only: who has promised to help is who helps. */
function roleName(match: Match, side: Side): string {
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
      return side === 'source' ? 'the one who does it' : 'the one it is done to';
  }
}

/** The words that stand in the role, with the actor's name where they are not it: "its (Iran)". */
function wordsOf(where: SentenceReading, end: End): string {
  const { first, last } = end.mention;
  // told in another sentence: only the verb stands for it here
  if (end.implied === 'told' && where.sentence.tokens[first]?.upos === 'VERB') return end.actor.name;
  const text = where.sentence.tokens
    .slice(first, last + 1)
    .map((token) => token.text)
    .join(' ');
  return text === end.actor.name ? text : `${text} (${end.actor.name})`;
}
