// "urged Myanmar to respect the rights of the Rohingya": whose rights one demands, one stands up for.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { ancestors, caseOf, childrenBy, lemma, relation } from '../../tree.ts';
import { type Match, plainMatch } from '../candidate.ts';
import { distinctEnds, type End, endsAt } from '../roles/ends.ts';
import { isPassiveHere } from '../roles/subjects.ts';
import { endsDoing } from '../roles/takers.ts';

/** One match for each demand that somebody's rights or lives be respected. */
export function matchAdvocated(reading: Reading, where: SentenceReading): Match[] {
  const { tree } = where;
  if (!tree.lemmas.some((word) => RESPECTING.has(word))) return [];
  const frame = reading.lexicon.framesByPos.verb.get('defend')?.find(({ type }) => type === 'SUPPORT');
  if (!frame) return [];
  return tree.tokens.flatMap((token, verb) => {
    if (token.upos !== 'VERB' || !RESPECTING.has(lemma(tree, verb))) return [];
    const targets = childrenBy(tree, verb, 'obj')
      .filter((noun) => RIGHTS.has(lemma(tree, noun)))
      .flatMap((noun) => childrenBy(tree, noun, 'nmod').filter((at) => caseOf(tree, at) !== 'to'))
      .flatMap((at) => endsAt(where, at))
      .filter(({ actor, mention }) => actor.kind === 'people' && mention.form !== 'pronoun');
    const sources = targets.length > 0 ? callersOver(reading, where, verb) : [];
    if (sources.length === 0) return [];
    return [plainMatch(frame, verb, sources, targets, { judged: true })];
  });
}

const RESPECTING = wordClass('verbs.respecting');
const RIGHTS = wordClass('nouns.respected');

/** Who demands it: the subject of a verb, whose call it is, and who echoes that. */
function callersOver({ lexicon }: Reading, where: SentenceReading, verb: number): readonly End[] {
  const { tree } = where;
  const asks = ancestors(tree, verb)
    .slice(1, 4)
    .find(
      (at) =>
        lexicon.operators[tree.tokens[at]?.upos === 'NOUN' ? 'noun' : 'verb'].get(lemma(tree, at))?.effect ===
        'request',
    );
  if (asks === undefined) return [];
  const doers = (at: number) =>
    tree.tokens[at]?.upos === 'VERB' && !isPassiveHere(tree, at) ? endsDoing(where, at) : [];
  if (tree.tokens[asks]?.upos !== 'NOUN') return isDenied(where, asks) ? [] : doers(asks);
  const owners = childrenBy(tree, asks, 'nmod:poss').flatMap((at) => endsAt(where, at));
  const above = tree.tokens[asks]?.head ?? -1;
  const isShared = relation(tree, asks) === 'obj' && ECHOING.has(lemma(tree, above));
  return distinctEnds([...owners, ...(isShared ? doers(above) : [])]);
}

const ECHOING = wordClass('verbs.echoing');

const isDenied = ({ tree }: SentenceReading, verb: number) =>
  childrenBy(tree, verb, 'advmod').some((at) => lemma(tree, at) === 'not');
