// "Gunmen killed three soldiers in Yala", in a report from abroad: theirs in whose land it happened.
import type { ActorRecord, Agent } from '../../lexicon/types.ts';
import type { RelationType } from '../../model.ts';
import { hasFrame, type MentionNode, type Reading, type SentenceReading } from '../../reading.ts';
import { isPassiveHere } from '../../relations/roles/subjects.ts';
import { caseOf, childrenBy, lemma, relation, verbOver } from '../../tree.ts';

/** The state of the place where soldiers or policemen whom nobody has told of are struck, or, in a report sent from somewhere, where policemen strike. */
export function sceneOf(reading: Reading, mention: MentionNode, agent: Agent): ActorRecord | null {
  const where = reading.sentences[mention.sentence];
  const arePolice = agent.sectors.includes('COP');
  if (!where || mention.cue?.definite || !(arePolice || agent.sectors.includes('MIL'))) return null;
  const { tree } = where;
  const verb = verbOver(tree, mention.head);
  if (verb === undefined || !hasFrame(reading, 'verb', lemma(tree, verb), FORCE)) return null;
  const kind = relation(tree, mention.head);
  const isStruck = kind === 'obj' || (kind === 'nsubj' && isPassiveHere(tree, verb));
  if (!isStruck && !(arePolice && (reading.article.place ?? '') !== '' && kind === 'nsubj')) return null;
  const state = stateAround(reading, where, verb);
  return state && !isToldByOther(reading, where, state) ? state : null;
}

const FORCE: ReadonlySet<RelationType> = new Set(['ASSAULT']);

/** Of the place that a verb stands with, or that the one does to which it adds: "struck near Gao, killing four soldiers". */
function stateAround(reading: Reading, where: SentenceReading, verb: number): ActorRecord | null {
  const { tree } = where;
  const own = stateAt(reading, where, verb);
  const isAdded = ['advcl', 'conj', 'xcomp'].includes(relation(tree, verb));
  return own ?? (isAdded ? stateAt(reading, where, tree.tokens[verb]?.head ?? -1) : null);
}

function stateAt(reading: Reading, { tree, at }: SentenceReading, verb: number): ActorRecord | null {
  const places = childrenBy(tree, verb, 'obl');
  const sides = childrenBy(tree, verb, 'nsubj', 'obj', 'obl').filter(
    (one) => relation(tree, one) !== 'obl' || caseOf(tree, one) === 'by',
  );
  // the parse may hang "in Yala" on whoever is struck there
  const spots = [...places, ...sides.flatMap((one) => childrenBy(tree, one, 'nmod'))];
  for (const spot of spots) {
    if (!PLACED.has(caseOf(tree, spot) ?? '')) continue;
    for (const one of [spot, ...childrenBy(tree, spot, 'nmod', 'appos', 'compound', 'amod')]) {
      const [record] = at[one]?.places ?? at[one]?.actors ?? [];
      const isLand = record?.kind === 'place' || record?.kind === 'state';
      const state = isLand ? reading.lexicon.states.get(record.country ?? '') : undefined;
      if (state) return state;
    }
  }
  return null;
}

const PLACED: ReadonlySet<string> = new Set([
  'across',
  'at',
  'in',
  'inside',
  'near',
  'outside',
  'throughout',
]);

/** "Two soldiers were killed in Helmand, the British army said": its own. */
const isToldByOther = ({ lexicon }: Reading, { tree, at }: SentenceReading, state: ActorRecord): boolean =>
  tree.tokens.some(
    ({ upos }, verb) =>
      upos === 'VERB' &&
      lexicon.speechVerbs.has(lemma(tree, verb)) &&
      childrenBy(tree, verb, 'nsubj').some((teller) =>
        at[teller]?.actors.some(({ country }) => country !== null && country !== state.country),
      ),
  );
