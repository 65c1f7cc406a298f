// Whom a relative clause is about: its own subject, where it has one, is somebody else.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { MentionNode, Reading, SentenceReading } from '../../reading.ts';
import { antecedentOf } from '../../relations/roles/control.ts';
import { ancestors, caseOf, childrenBy, conjuncts, lemma, relation, verbOver } from '../../tree.ts';
import { isSomebody, isThing } from '../salience.ts';
import { agrees } from './persons.ts';
import { punishedFor } from './punished.ts';

/** "he told Lee that …", "he demanded that Lee resign": he is not Lee. None where the pronoun is no subject. */
export function othersBeside(reading: Reading, mention: MentionNode): readonly ActorRecord[] {
  const where = reading.sentences[mention.sentence];
  const token = where?.sentence.tokens[mention.head];
  if (!where || token?.deprel !== 'nsubj') return [];
  const { tree } = where;
  const beside = [
    ...childrenBy(tree, token.head, 'obj', 'iobj'),
    ...childrenBy(tree, token.head, 'obl').filter((at) => PARTNERS.has(caseOf(tree, at) ?? '')),
  ];
  // "It was through Lee that he met Park"
  const over = tree.tokens[token.head]?.head ?? -1;
  const isCleft = childrenBy(tree, over, 'expl').length > 0 && childrenBy(tree, over, 'cop').length > 0;
  const named = [...beside, ...(isCleft ? [over] : [])].flatMap((at) =>
    where.at[at]?.cue ? [] : (where.at[at]?.actors ?? []),
  );
  return [...named, ...peopleBelow(where, mention.head, token.head)];
}

/**
 * "He demanded that Lee resign": whom the words under his verb name is another (principle C of Chomsky's binding theory,
 * 1981). But "He would resign, Lee said" may be he.
 */
const peopleBelow = ({ mentions, tree }: SentenceReading, subject: number, verb: number) =>
  mentions.flatMap(({ first, form, actors, head }) => {
    const way = first > subject && form === 'name' ? ancestors(tree, head) : [];
    const isBelow = way.includes(verb) && !way.includes(subject);
    const isAside = way.slice(0, way.indexOf(verb)).some((at) => relation(tree, at) === 'parataxis');
    return isBelow && !isAside ? actors.filter(({ kind }) => kind === 'person') : [];
  });

const PARTNERS: ReadonlySet<string> = new Set(['against', 'to', 'with']);

/** "met Chirac, whom he told that …": he is not Chirac. None where the pronoun is not the subject of such a clause. */
export function othersInRelative(reading: Reading, mention: MentionNode): readonly ActorRecord[] {
  const where = reading.sentences[mention.sentence];
  const token = where?.sentence.tokens[mention.head];
  const clause = where?.sentence.tokens[token?.head ?? -1];
  if (!where || !token?.deprel.startsWith('nsubj') || !clause?.deprel.endsWith('relcl')) return [];
  // the parse may hang the clause on the verb: then it is about who stands before it
  const isNoun = where.sentence.tokens[clause.head]?.upos !== 'VERB';
  const relative = where.sentence.tokens.findLastIndex(
    ({ lower }, at) => at < mention.first && at > clause.head && /^(whom|which|whose)$/.test(lower),
  );
  const before = where.at.findLast((other, at) => other !== undefined && at < relative && at > clause.head);
  const told = isNoun ? conjuncts(where.tree, clause.head).map((at) => where.at[at]) : [before];
  return told.flatMap((other) => other?.actors ?? []);
}

/** "met Chirac, who said he would …", "praised Chad, which said its troops …": whom the clause is about says it of himself. */
export function sayerInRelative(
  reading: Reading,
  mention: MentionNode,
  before: readonly MentionNode[],
): MentionNode | undefined {
  const sayer = sayerOver(reading, mention);
  const word = mention.cue?.word ?? '';
  if (!sayer || !before.includes(sayer)) return undefined;
  if (word === 'it' || word === 'its') return isThing(sayer) ? sayer : undefined;
  return !PLURAL.test(word) && isSomebody(reading, sayer) && agrees(reading, word, sayer) ? sayer : undefined;
}

/** Who does what a clause tells of the noun over it: whose deed that noun is the object of. */
export function doerOverRelative(
  { sentences }: Reading,
  { sentence, head, cue }: MentionNode,
): MentionNode | undefined {
  const where = sentences[sentence];
  const { deprel, head: clause = -1 } = where?.sentence.tokens[head] ?? {};
  if (!where || deprel !== 'nsubj' || !/^(it|they)$/.test(cue?.word ?? '')) return undefined;
  if (!where.sentence.tokens[clause]?.deprel.startsWith('acl')) return undefined;
  const owner = ownersOver(where, clause).find(
    (one) => one.actors.length === 1 && (cue?.word === 'they' || isThing(one)),
  );
  return owner ?? (cue?.word === 'it' ? subjectOver(where, clause) : undefined);
}

/** "Oman sued Chad, and Kenya rejoined the union, which it had left": whoever has done the one to it has done the other. */
function subjectOver({ at, tree }: SentenceReading, clause: number): MentionNode | undefined {
  const noun = tree.tokens[clause]?.head ?? -1;
  const hasRelative = childrenBy(tree, clause, 'obj').some((object) =>
    RELATIVE.test(tree.tokens[object]?.lower ?? ''),
  );
  const isOfObject = relation(tree, noun) === 'obj' && tree.tokens[clause]?.deprel.endsWith('relcl') === true;
  const verb = verbOver(tree, noun);
  if (!hasRelative || !isOfObject || verb === undefined) return undefined;
  const [subject] = relation(tree, verb) === 'conj' ? childrenBy(tree, verb, 'nsubj') : [];
  const doer = subject === undefined ? undefined : at[subject];
  return doer && doer.actors.length === 1 && isThing(doer) && conjuncts(tree, subject ?? -1).length === 1
    ? doer
    : undefined;
}

/** "Algeria's treatment of the migrants it deports", "the release by the Taliban of men whom they held": whose deed the noun over such a clause tells. */
function ownersOver({ at, tree }: SentenceReading, clause: number): MentionNode[] {
  const noun = tree.tokens[clause]?.head ?? -1;
  if (relation(tree, noun) !== 'nmod' || caseOf(tree, noun) !== 'of') return [];
  const deed = tree.tokens[noun]?.head ?? -1;
  return [
    ...childrenBy(tree, deed, 'nmod:poss'),
    ...childrenBy(tree, deed, 'nmod').filter((one) => caseOf(tree, one) === 'by'),
  ].flatMap((one) => at[one] ?? []);
}

const RELATIVE = /^(that|which|whom)$/;

const PLURAL = /^the(y|m|irs?)$/;

function sayerOver(reading: Reading, mention: MentionNode): MentionNode | undefined {
  const where = reading.sentences[mention.sentence];
  if (!where) return undefined;
  const { tree } = where;
  const path = ancestors(tree, mention.head);
  const reminded = remindedOver(where, mention);
  if (reminded !== undefined) return where.at[reminded];
  // "which left because it feared them"
  const isOwn = (at: number) =>
    tree.tokens[at]?.deprel === 'advcl' && childrenBy(tree, at, 'nsubj').includes(mention.head);
  const said = path.findIndex((at) => relation(tree, at) === 'ccomp' || isOwn(at));
  const clause = path.findIndex((at, steps) => steps > said && tree.tokens[at]?.deprel.endsWith('relcl'));
  // every word between is the same saying: "who said he thought that …"
  const isSaid = path.slice(said + 1, clause).every((at) => SAID.has(relation(tree, at)));
  if (said < 0 || clause < 0 || !isSaid) return undefined;
  // "which punished Chad after it shot down a jet": Chad
  if (punishedFor(reading, mention, where.mentions)) return undefined;
  const verb = path[clause] ?? -1;
  const subject = childrenBy(tree, verb, 'nsubj').find((at) => /^(who|which|that)$/.test(lemma(tree, at)));
  if (subject === undefined || subject >= mention.first) return undefined;
  return where.at[antecedentOf(tree, verb, subject)];
}

/** "reminded Chad that it had promised to pay": who is reminded. */
function remindedOver({ tree }: SentenceReading, { head, first }: MentionNode): number | undefined {
  const clause = tree.tokens[head]?.head ?? -1;
  const verb = tree.tokens[clause]?.head ?? -1;
  const isOver =
    relation(tree, head) === 'nsubj' &&
    relation(tree, clause) === 'ccomp' &&
    REMINDING.has(lemma(tree, verb));
  return isOver ? childrenBy(tree, verb, 'obj', 'iobj').find((at) => at < first) : undefined;
}

const REMINDING = wordClass('verbs.reminding');

const SAID: ReadonlySet<string> = new Set(['ccomp', 'conj', 'xcomp']);

/** "Its spokesman urged Chad to stop": whose spokesman he is has no name there, so it is not Chad. */
export function namedByOwned(
  reading: Reading,
  { sentence, head, last, cue }: MentionNode,
): readonly ActorRecord[] {
  const where = reading.sentences[sentence];
  const noun = where?.tree.tokens[head]?.head ?? -1;
  if (!where || cue?.word !== 'its' || where.tree.tokens[noun]?.deprel !== 'nsubj') return [];
  const verb = where.tree.tokens[noun]?.head ?? -1;
  const verbs = [verb, ...childrenBy(where.tree, verb, 'conj')];
  return (
    where.mentions
      .filter(
        (other) =>
          other.first > last &&
          (other.form === 'name' || other.form === 'capital' || other.cue?.of) &&
          /^i?obj$/.test(where.tree.tokens[other.head]?.deprel ?? '') &&
          verbs.includes(where.tree.tokens[other.head]?.head ?? -1),
      )
      // "its army evicted Chadian farmers": nor is it Chad
      .flatMap(({ actors, cue }) => (cue?.of ? [...actors, cue.of] : actors))
  );
}

/** "Peru supports the army, while Chile has supplied it with arms": the objects of both clauses are one. */
export function isContrasted(reading: Reading, { sentence, head }: MentionNode): boolean {
  const tree = reading.sentences[sentence]?.tree;
  if (!tree || !/^i?obj$/.test(tree.tokens[head]?.deprel ?? '')) return false;
  const marks = childrenBy(tree, tree.tokens[head]?.head ?? -1, 'mark');
  return marks.some((at) => /^(whereas|while)$/.test(tree.tokens[at]?.lower ?? ''));
}

/** "Fico is his ally", "Chad, its neighbour,": nobody is his own. */
export function ownedBeside(reading: Reading, { sentence, head, cue }: MentionNode): readonly ActorRecord[] {
  const where = reading.sentences[sentence];
  const noun = where?.tree.tokens[head]?.head ?? -1;
  if (!where || relation(where.tree, head) !== 'nmod' || !KIN.has(lemma(where.tree, noun))) return [];
  // "France and Germany, its partners,": whose they are is none of the two
  if (relation(where.tree, noun) === 'appos' && cue?.word === 'its')
    return conjuncts(where.tree, where.tree.tokens[noun]?.head ?? -1).flatMap(
      (at) => where.at[at]?.actors ?? [],
    );
  if (childrenBy(where.tree, noun, 'cop').length === 0) return [];
  return childrenBy(where.tree, noun, 'nsubj').flatMap((at) => where.at[at]?.actors ?? []);
}

/** What one is to another. */
const KIN = wordClass('nouns.of-another');
