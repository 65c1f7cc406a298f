// Where force is used: "in Lima", "in a Lima cafe", "shot a consul in Lima"; who used it and has no name is at home there.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, lemma } from '../../tree.ts';
import type { Candidate } from '../candidate.ts';
import { type End, endsAt } from './ends.ts';
import { type Roles, rolesOf } from './roles.ts';

/** "policemen serving in Haiti were killed by a gang", "was shot by a mob near Lima": where who is hit was, the doers are at home. */
export function whereHit({ where, roles }: Candidate, nameless: readonly End[]): readonly End[] {
  const served = [...(roles.get('obj') ?? []), ...nameless.map(({ mention }) => mention.head)]
    .flatMap((victim) => childrenBy(where.tree, victim, 'acl'))
    .flatMap((clause) => rolesOf(where.tree, clause).get('in') ?? []);
  const beside = nameless.flatMap(({ mention }) =>
    childrenBy(where.tree, mention.head, 'nmod').filter((at) =>
      AROUND.includes(caseOf(where.tree, at) ?? ''),
    ),
  );
  return placesThere(where, roles, [...beside, ...served]);
}

/** The state where something happens: "in Lima", "in a Lima cafe", "shot a consul in Lima"; `others` may tell it too. */
export function placesThere(
  where: SentenceReading,
  roles: Roles,
  others: readonly number[] = [],
): readonly End[] {
  const there = AROUND.flatMap((role) => roles.get(role) ?? []);
  const hit = ['obj', 'into', 'at', 'on'].flatMap((role) => roles.get(role) ?? []);
  const further = [...hit, ...there].flatMap((at) => [
    ...childrenBy(where.tree, at, 'nmod').filter((child) => caseOf(where.tree, child) === 'in'),
    // "in a Lima hotel"
    ...childrenBy(where.tree, at, 'compound').filter(
      (child) => where.at[child]?.form === 'capital' || where.at[child]?.places,
    ),
  ]);
  return [...there, ...others, ...further]
    .filter((at) => !ABROAD.has(lemma(where.tree, at)))
    .flatMap((at) => {
      const mention = where.at[at];
      const places = (mention?.places ?? []).flatMap((actor) =>
        mention ? [{ actor, mention, direct: false }] : [],
      );
      return [...endsAt(where, at), ...places];
    })
    .filter(({ actor }) => actor.kind === 'state')
    .slice(0, 1);
}

/** "outside the Chadian embassy": in any state but Chad. */
const ABROAD = wordClass('nouns.missions-abroad');

const AROUND = ['in', 'near', 'outside'];
