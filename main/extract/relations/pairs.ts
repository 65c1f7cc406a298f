// Which sources go with which targets.
import { isUnnamed } from '../actor-sets.ts';
import { clauseOf } from '../gaps/gaps.ts';
import { areOnOneSide, twoSides } from '../parse/two-sides.ts';
import type { SentenceReading } from '../reading.ts';
import { besideEach } from './beside-each.ts';
import type { Match } from './candidate.ts';
import type { End } from './roles/ends.ts';

/** Every source with every target; for mutual relations every pair once. An actor has no relation with itself or its own state. */
export function pairsOf(
  match: Pick<Match, 'mutual' | 'sources' | 'targets'>,
  fits: (source: End, target: End) => boolean = () => true,
): [End, End][] {
  const pairs: [End, End][] = [];
  const isTold = (one: string, other: string) =>
    pairs.some(([{ actor: a }, { actor: b }]) => a.id === one && b.id === other);
  for (const source of match.sources)
    for (const target of match.targets) {
      const [one, other] = [source.actor.id, target.actor.id];
      const isNone =
        !fits(source, target) ||
        isTold(one, other) ||
        (match.mutual && isTold(other, one)) ||
        makeNoTie(source, target) ||
        (!match.mutual && isEachOnesOwn(source, target));
      if (!isNone) pairs.push([source, target]);
    }
  return pairs;
}

/** Who stands in one clause: "backed Chad and Niger respectively", "Mali accused Chad, Niger Togo". */
export function inTurn(where: SentenceReading, match: Match): [End, End][] {
  const { sentence, tree } = where;
  const sides = match.mutual ? twoSides(sentence.tokens) : null;
  const pairs = pairsOf(
    match,
    (one, other) =>
      clauseOf(tree, one.mention.head) === clauseOf(tree, other.mention.head) &&
      !(sides && areOnOneSide(sides, one.mention.head, other.mention.head)) &&
      !(match.mutual && areOfTwoPairs(where, one, other)),
  );
  if (match.mutual) return pairs;
  if (!sentence.tokens.some(({ lower }) => lower === 'respectively')) return besideEach(where, pairs);
  const order = (ends: readonly End[]) =>
    [...ends].sort((a, b) => a.mention.first - b.mention.first).map(({ actor }) => actor.id);
  const [sources, targets] = [order(match.sources), order(match.targets)];
  if (sources.length < 2 || sources.length !== targets.length) return [...pairs];
  return pairs.filter(([a, b]) => sources.indexOf(a.actor.id) === targets.indexOf(b.actor.id));
}

/** "talks between Chad and Mali and between Togo and Benin": another pair begins between the two, and neither is in both. */
function areOfTwoPairs({ at, sentence: { tokens } }: SentenceReading, one: End, other: End): boolean {
  const [first, last] = one.mention.head < other.mention.head ? [one, other] : [other, one];
  const openings = tokens.flatMap(({ lower }, index) => (lower === 'between' ? [index] : []));
  const second = openings.find((index) => index > first.mention.head && index < last.mention.head);
  const opened = openings.findLast((index) => index < first.mention.head);
  if (second === undefined || opened === undefined || !/^(,|and)$/.test(tokens[second - 1]?.text ?? ''))
    return false;
  const isIn = ({ actor: { id } }: End, from: number, to: number) =>
    at.slice(from, to).some((mention) => mention?.actors.some((actor) => actor.id === id));
  return !isIn(last, opened, second) && !isIn(first, second, last.mention.head);
}

function makeNoTie(source: End, target: End): boolean {
  const [a, b] = [source.actor, target.actor];
  if (target.implied === 'home') return a.id === b.id;
  // two actors that the text does not name ("rebels … the gang") make no tie that anyone could find again
  if (isUnnamed(a) && isUnnamed(b)) return true;
  if (a.id === b.id || a.affiliation === b.id || b.affiliation === a.id) return true;
  return source.mention === target.mention && source.mention.actors.length < 2;
}

/** "Chile and Peru recalled their ambassadors", "ordered their troops to …": each its own. */
const isEachOnesOwn = (source: End, { mention: { actors } }: End) =>
  actors.length > 1 &&
  actors.some(
    ({ id, kind, country }) =>
      id === source.actor.id ||
      id === source.actor.affiliation ||
      (kind === 'institution' && country !== null && country === source.actor.country),
  );
