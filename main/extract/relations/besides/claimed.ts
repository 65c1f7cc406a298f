// "condemned the attack, which killed ten and for which the rebels claimed responsibility": who claims a deed has done it.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, lemma } from '../../tree.ts';
import { type Match, plainMatch } from '../candidate.ts';
import { distinctEnds, type End, endsAt, isNameless } from '../roles/ends.ts';
import { endsInside } from '../roles/inside.ts';
import { isPassiveHere } from '../roles/subjects.ts';

/** One match for each deed that a clause with "for which" tells to be claimed. */
export function matchClaimed(reading: Reading, where: SentenceReading): Match[] {
  const { tree } = where;
  return tree.tokens.flatMap(({ lower }, which) => {
    const claim = tree.tokens[which]?.head ?? -1;
    if (lower !== 'which' || lemma(tree, claim) !== 'claim' || caseOf(tree, which) !== 'for') return [];
    const isClaimed = childrenBy(tree, claim, 'obj').some((at) => CLAIMS.has(lemma(tree, at)));
    const deed = tree.tokens.findLastIndex(({ lemma: word }, at) => at < which && ATTACKS.has(word));
    const frame = reading.lexicon.framesByPos.verb.get('kill')?.find(({ type }) => type === 'ASSAULT');
    const sources = childrenBy(tree, claim, 'nsubj')
      .flatMap((at) => endsAt(where, at))
      .filter((end) => !isNameless(end));
    if (!isClaimed || deed < 0 || !frame || sources.length === 0 || !isTold(where, claim)) return [];
    const targets = hitBy(where, deed).filter(({ actor }) =>
      sources.every((end) => end.actor.id !== actor.id),
    );
    return targets.length > 0
      ? [plainMatch(frame, claim, sources, distinctEnds(targets), { trigger: [claim, deed] })]
      : [];
  });
}

const isTold = ({ tree }: SentenceReading, verb: number) =>
  childrenBy(tree, verb, 'aux', 'advmod').every((at) =>
    /^(ha[ds]|have|also|later|since)$/.test(tree.tokens[at]?.lower ?? ''),
  );

/** Whom the sentence tells to have been killed in it, else where or on what it was made. */
function hitBy(where: SentenceReading, deed: number): readonly End[] {
  const { tree } = where;
  const victims = tree.tokens.flatMap((_, verb) => {
    if (!KILLING.has(lemma(tree, verb)) || tree.tokens[verb]?.upos !== 'VERB') return [];
    const isIn = childrenBy(tree, verb, 'obl').includes(deed);
    if (isPassiveHere(tree, verb)) return isIn ? childrenBy(tree, verb, 'nsubj') : [];
    const [subject = -1] = childrenBy(tree, verb, 'nsubj');
    return subject === deed || tree.tokens[subject]?.lower === 'which' ? childrenBy(tree, verb, 'obj') : [];
  });
  const ends = victims.flatMap((at) => endsAt(where, at));
  return ends.length > 0 ? ends : endsInside(where, deed, ['on', 'against', 'in', 'at'], 2);
}

const ATTACKS = wordClass('nouns.attacks');
const CLAIMS = wordClass('nouns.claims');
const KILLING = wordClass('verbs.killing');
