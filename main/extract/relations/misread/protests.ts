// "Traders blocked the road to protest against Chad's tariffs": against whom a crowd is, where the sentence says so.
import type { RelationType } from '../../model.ts';
import type { Match } from '../candidate.ts';
import { distinctEnds } from '../roles/ends.ts';

/** Without protests that are laid to a crowd's own state for want of another target, where the same crowd turns to another. */
export const withoutHomeProtests = (matches: readonly Match[]): Match[] =>
  matches.filter(
    (match) => !isAtHome(match) || !matches.some((other) => other !== match && turnsElsewhere(other, match)),
  );

const isAtHome = ({ frame, targets }: Match) =>
  frame.type === 'PROTEST' && targets.length > 0 && targets.every(({ implied }) => implied === 'home');

const turnsElsewhere = ({ frame, sources, targets }: Match, home: Match) =>
  TURNING.has(frame.type) &&
  sources.some(({ actor }) => home.sources.some((one) => one.actor.id === actor.id)) &&
  distinctEnds(targets).some(
    ({ actor, implied }) =>
      implied !== 'home' &&
      actor.country !== null &&
      home.targets.every((one) => one.actor.country !== actor.country),
  );

const TURNING: ReadonlySet<RelationType> = new Set(['ACCUSE', 'PROTEST', 'REJECT', 'REQUEST']);
