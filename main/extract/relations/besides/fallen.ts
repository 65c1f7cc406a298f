// "seized the town after fighting that left twelve soldiers dead": who takes a place has fought those who fell for it.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { MentionNode, Reading, SentenceReading } from '../../reading.ts';
import { childrenBy, conjuncts, lemma } from '../../tree.ts';
import { type Match, plainMatch } from '../candidate.ts';
import { distinctEnds, type End, endsAt, mentionEnds } from '../roles/ends.ts';
import { rolesOf } from '../roles/roles.ts';

/** One match for each fight of which the sentence tells who fell in it and who won a place by it. */
export function matchFallen(reading: Reading, where: SentenceReading): Match[] {
  const frame = reading.lexicon.framesByPos.verb.get('kill')?.find(({ type }) => type === 'ASSAULT');
  if (!frame) return [];
  return where.sentence.tokens.flatMap((_, fight) => {
    const loss = FIGHTS.has(nounAt(where, fight)) ? lossBehind(where, fight) : -1;
    const victims = loss < 0 ? [] : fallenIn(where, loss);
    const sources = victims.length > 0 ? winners(where, fight) : [];
    if (sources.length === 0 || !areFoes(sources, victims)) return [];
    return [plainMatch(frame, loss, sources, victims, { trigger: [fight, loss] })];
  });
}

/** "fighting" may be tagged as a verb. */
const nounAt = ({ tree }: SentenceReading, index: number) =>
  tree.tokens[index]?.lower === 'fighting'
    ? 'fighting'
    : tree.tokens[index]?.upos === 'NOUN'
      ? lemma(tree, index)
      : '';

const FIGHTS = wordClass('nouns.fights');

/** The verb of "that left …", "which saw …", ", killing …" right behind; -1 where there is none. */
function lossBehind({ tree }: SentenceReading, fight: number): number {
  let at = fight + 1;
  while (at < fight + 5 && /^(that|which|,|has|have|had)$/.test(tree.tokens[at]?.lower ?? '')) at++;
  return at > fight + 1 && LOSING.has(lemma(tree, at)) ? at : -1;
}

const LOSING = wordClass('verbs.costing');

/** Fighters who fell: what is killed, or stands before "dead"; none where they may be of two sides. */
function fallenIn(where: SentenceReading, loss: number): readonly End[] {
  const { tree } = where;
  const mentions =
    lemma(tree, loss) === 'kill'
      ? childrenBy(tree, loss, 'obj').flatMap((at) =>
          conjuncts(tree, at).flatMap((each) => where.at[each] ?? []),
        )
      : beforeDead(where, loss);
  const ends = distinctEnds(mentions.flatMap((mention) => mentionEnds(mention, true)));
  const [first] = ends;
  const isOneSide = ends.every(
    ({ actor }) =>
      actor.id === first?.actor.id || (actor.country !== null && actor.country === first?.actor.country),
  );
  return isOneSide && ends.every(({ actor }) => isFighter(actor)) ? ends : [];
}

function beforeDead({ tree, at }: SentenceReading, loss: number): MentionNode[] {
  const end = tree.tokens.findIndex(
    ({ lower }, index) => index > loss && index < loss + FAR && DEAD.test(lower),
  );
  const between = tree.tokens.slice(loss + 1, end);
  if (end < 0 || between.some(({ upos }) => upos === 'VERB')) return [];
  return [...new Set(at.slice(loss + 1, end).filter((mention) => mention !== undefined))];
}

const FAR = 20;
const DEAD = /^(dead|killed)$/;

const isFighter = ({ sectors, kind }: ActorRecord) =>
  kind !== 'state' && sectors.some((sector) => FIGHTING.has(sector));
const FIGHTING = wordClass('sectors.fighters');

/** Who took what by a fight that stands behind "after", "following" or "in". */
function winners(where: SentenceReading, fight: number): readonly End[] {
  const { tree } = where;
  const from = Math.max(0, fight - NEAR);
  const mark = tree.tokens.findLastIndex(({ lower }, at) => at >= from && at < fight && AFTER.test(lower));
  const verb = tree.tokens.findLastIndex(({ upos }, at) => at < mark && upos === 'VERB');
  if (mark < 0 || verb < 0) return [];
  const role = TAKING.has(lemma(tree, verb)) ? 'subj' : LOST.has(lemma(tree, verb)) ? 'to' : null;
  return role === null ? [] : (rolesOf(tree, verb).get(role) ?? []).flatMap((at) => endsAt(where, at));
}

const NEAR = 6;
const AFTER = /^(after|during|following|in)$/;
const TAKING = wordClass('verbs.taking-places');
const LOST = wordClass('verbs.losing-places');

/** An army's own dead are not its victims. */
const areFoes = (sources: readonly End[], victims: readonly End[]) =>
  sources.every(({ actor: one }) =>
    victims.every(
      ({ actor: other }) =>
        one.id !== other.id &&
        one.affiliation !== other.id &&
        other.affiliation !== one.id &&
        !(one.country !== null && one.country === other.country && one.kind === other.kind),
    ),
  );
