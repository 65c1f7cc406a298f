// "conducted strikes in Iraq in support of its government": whoever is helped there is not who is struck.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { caseOf } from '../../tree.ts';
import type { Match } from '../candidate.ts';

/** Whether a strike is only told to be in a state whose own forces or government the sentence tells to be helped by it. */
export function isHelpedThere(where: SentenceReading, { frame, targets }: Match): boolean {
  if (frame.type !== 'ASSAULT' || frame.pos !== 'noun') return false;
  return targets.every(({ actor, mention }) => {
    const isPlace = actor.kind === 'state' && IN.has(caseOf(where.tree, mention.head) ?? '');
    return (
      isPlace &&
      where.mentions.some(
        (other) =>
          other !== mention &&
          other.actors.some(({ country }) => country !== null && country === actor.country) &&
          isHelped(where, other.first),
      )
    );
  });
}

/** "in support of the", "coordinated with and in support of the", "at the request of the" */
function isHelped({ tree }: SentenceReading, first: number): boolean {
  const before = tree.tokens.slice(Math.max(0, first - REACH), first).map(({ lower }) => lower);
  const last = before.at(-1) === 'the' ? before.slice(0, -1) : before;
  return PHRASES.some((words) => words.every((word, at) => last[last.length - words.length + at] === word));
}

const REACH = 6;
const IN: ReadonlySet<string> = new Set(['in', 'inside', 'near']);
const PHRASES = [...wordClass('phrases.in-support-of')].map((phrase) => phrase.split(' '));
