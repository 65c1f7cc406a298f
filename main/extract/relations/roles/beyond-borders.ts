// "Syria called up its reserves as Turkish troops massed along the border": against whom forces stand at a border that is nobody's by name.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { childrenBy, lemma } from '../../tree.ts';
import type { Candidate } from '../candidate.ts';
import { type End, endsAt } from './ends.ts';

/** The only other state of the sentence that has a border with the one whose forces they are. */
export function beyondBorder({ reading, where, predicate, roles }: Candidate): readonly End[] {
  const { tree } = where;
  const border = [...roles]
    .flatMap(([role, at]) => (AT_BORDERS.has(role) ? at : []))
    .find((at) => BORDERS.has(lemma(tree, at)));
  if (border === undefined || childrenBy(tree, border, 'nmod', 'amod', 'compound').some((at) => where.at[at]))
    return [];
  const owners = childrenBy(tree, border, 'nmod:poss');
  if (owners.some((at) => tree.tokens[at]?.xpos !== 'PRP$')) return [];
  const own = countriesOf((roles.get('subj') ?? []).flatMap((at) => endsAt(where, at)));
  const [country = ''] = own;
  const around = reading.lexicon.borders.get(country);
  if (own.size !== 1 || !around) return [];
  const others = where.mentions.filter(
    ({ actors, form, head, places }) =>
      head !== predicate && !places && form !== 'capital' && actors.length === 1 && isBeyond(actors, country),
  );
  const states = new Set(others.map(({ actors }) => actors[0]?.country));
  const one = others.find(({ actors }) => actors[0]?.kind === 'state') ?? others[0];
  const [state] = states;
  if (!one || states.size !== 1 || !around.has(state ?? '')) return [];
  return one.actors.map((actor) => ({ actor, mention: one, direct: false }));
}

const isBeyond = (actors: readonly ActorRecord[], country: string) =>
  actors.every((actor) => actor.country !== null && actor.country !== country && actor.kind !== 'place');

const countriesOf = (ends: readonly End[]) =>
  new Set(ends.flatMap(({ actor }) => (actor.country === null ? [] : [actor.country])));

const AT_BORDERS: ReadonlySet<string> = new Set(['along', 'at', 'near', 'on', 'to', 'toward', 'towards']);
const BORDERS = wordClass('nouns.borders');
