// ALLY_OF and RIVAL_OF told in passing, by the noun that introduces a name: "its ally Chad", "Kenya's old foe Somalia".
import type { Relation } from '../../model.ts';
import type { MentionNode, Reading, SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, conjuncts, hasNot, lemma, oneOf } from '../../tree.ts';
import { actorsDoing } from '../roles/takers.ts';
import { hostRelations } from './hosts.ts';
import { introducedInRows } from './introduced-rows.ts';
import { type Introducer, isPast, PAST, SUPPOSED } from './introducing.ts';
import { ofMember, ofMemberListed, ofMembersBeside, ofPartisan } from './members-told.ts';
import { partialRelations } from './partial-to.ts';
import { between, introducing, ownerOf, possessorOf, standingFrame } from './standing-ties.ts';

/** One relation for each name that such a noun with its owner introduces, or that is told to be it. */
export function introducedRelations(reading: Reading, where: SentenceReading): Relation[] {
  const each = where.at.flatMap((mention, index) => {
    const both = ofBoth(reading, where, index);
    if (both.length > 0) return both;
    if (mention?.head !== index) return [];
    const members = ofMembersBeside(reading, where, mention);
    if (members.length > 0) return members;
    if (mention.cue?.kind === 'several') return ofSeveral(reading, where, mention);
    if (mention.form !== 'name')
      return [...ofDescription(reading, where, mention), ...ofPartisan(reading, where, mention)];
    return [
      ...ofName(reading, where, mention),
      ...ofApposed(reading, where, mention),
      ...ofSubject(reading, where, mention),
      ...ofMember(reading, where, mention),
      ...ofMemberListed(reading, where, mention),
    ];
  });
  const besides = [introducedInRows, partialRelations, hostRelations].flatMap((told) => told(reading, where));
  const told = [...each, ...besides];
  // "his friend Tan", "his friend and ally Tan": once is enough
  return told.filter((one, at) => told.findIndex((other) => isSameTie(one, other)) === at);
}

const isSameTie = (one: Relation, other: Relation) =>
  one.type === other.type && one.source === other.source && one.target === other.target;

/** "its ally Chad" */
function ofName(reading: Reading, where: SentenceReading, name: MentionNode): Relation[] {
  return introducers(reading, where, name).flatMap((introducer) => {
    const frame = standingFrame(reading, introducer.word);
    const owner = frame ? ownerOf(where, name, introducer.start) : null;
    return frame && owner ? between(reading, where, frame, introducer, owner, name) : [];
  });
}

/** "Mugabe's old rival, Morgan Tsvangirai,", "Tsvangirai, Mugabe's rival,": between commas. */
function ofApposed(reading: Reading, where: SentenceReading, name: MentionNode): Relation[] {
  const { tree, at } = where;
  const over = tree.tokens[name.head]?.deprel === 'appos' ? [tree.tokens[name.head]?.head ?? -1] : [];
  return [...over, ...childrenBy(tree, name.head, 'appos')].flatMap((noun) => {
    const token = tree.tokens[noun];
    // an ally is somebody by himself
    const frame =
      token?.xpos === 'NN' && (!at[noun] || at[noun]?.cue?.kind === 'anaphor')
        ? standingFrame(reading, lemma(tree, noun))
        : undefined;
    const owner = possessorOf(where, noun);
    const isOld = childrenBy(tree, noun, 'amod').some((child) => PAST.has(lemma(tree, child)));
    if (!token || !frame || !owner || isOld || owner.actors.length !== 1) return [];
    return between(reading, where, frame, introducing(token), owner, name);
  });
}

/** "Pakistan's arch-enemy is India", "The main ally of Syria is Iran" */
function ofSubject(reading: Reading, where: SentenceReading, name: MentionNode): Relation[] {
  const { tree, at } = where;
  return childrenBy(tree, name.head, 'nsubj').flatMap((noun) => {
    const token = tree.tokens[noun];
    const isPhrase = token?.xpos === 'NN' && at[noun]?.form !== 'name';
    if (!token || !isPhrase || !toldToBe(where, noun).includes(name.head)) return [];
    const frame = standingFrame(reading, lemma(tree, noun));
    const ofWhom = childrenBy(tree, noun, 'nmod').find((child) => caseOf(tree, child) === 'of');
    const owner = possessorOf(where, noun) ?? at[ofWhom ?? -1];
    if (!frame || owner?.actors.length !== 1) return [];
    return between(reading, where, frame, introducing(token), owner, name);
  });
}

/** What the subject of "is" is told to be; nothing where it is not, may be or has been. */
function toldToBe({ tree }: SentenceReading, subject: number): number[] {
  const { deprel = '', head = -1, lower = '' } = tree.tokens[subject] ?? {};
  const is = childrenBy(tree, head, 'cop').some((at) => /^(are|is)$/.test(tree.tokens[at]?.lower ?? ''));
  // "is in Chad"
  const isOpen = childrenBy(tree, head, 'aux', 'case').length > 0 || hasNot(tree, head);
  const words = [...lower.split(' '), ...childrenBy(tree, subject, 'amod').map((at) => lemma(tree, at))];
  return deprel === 'nsubj' && is && !isOpen && !words.some((word) => PAST.has(word)) ? [head] : [];
}

/** "Algeria and Morocco, rivals since the war of 1963," */
function ofBoth(reading: Reading, where: SentenceReading, index: number): Relation[] {
  const { tree } = where;
  const token = tree.tokens[index];
  if (token?.deprel !== 'appos' || token.xpos !== 'NNS') return [];
  const frame = standingFrame(reading, lemma(tree, index));
  const [owner, named] = conjuncts(tree, token.head).flatMap((at) => where.at[at] ?? []);
  // "rivals in football", "allies of nobody"
  const isOther =
    childrenBy(tree, index, 'nmod:poss').length > 0 ||
    childrenBy(tree, index, 'nmod').some((child) => ['in', 'of'].includes(caseOf(tree, child) ?? ''));
  // "supposedly allies"
  if (SUPPOSED.has(tree.tokens[index - 1]?.lower ?? '')) return [];
  // "Syria and Iran, Russian allies,"
  if (where.at[index]?.cue?.of) return [];
  if (!frame || isOther || owner?.form !== 'name' || named?.form !== 'name') return [];
  if (childrenBy(tree, index, 'amod').some((child) => PAST.has(lemma(tree, child)))) return [];
  return between(reading, where, frame, introducing(token), owner, named);
}

/** "the two allies", "the old foes": what both are to each other. */
function ofSeveral(reading: Reading, where: SentenceReading, described: MentionNode): Relation[] {
  const { cue, actors, head, start } = described;
  const frame = cue ? standingFrame(reading, cue.word) : undefined;
  const [one, other] = actors;
  const token = where.sentence.tokens[head];
  // "Kenya's two allies" are not each other's
  const isOwned = childrenBy(where.tree, head, 'nmod').length > 0;
  if (!cue || !frame || !one || !other || actors.length > 2 || !token || isOwned) return [];
  // "Kenya, which needs both allies": they are Kenya's
  const third = /^i?obj$/.test(token.deprel) ? actorsDoing(where, token.head) : [];
  if (third.some((actor) => !actors.includes(actor))) return [];
  const introducer = { word: cue.word, start: token.start, end: token.end };
  const [owner, named] = [one, other].map((actor) => ({ ...described, start, actors: [actor] }));
  return owner && named ? between(reading, where, frame, introducer, owner, named) : [];
}

/** "Chad is Kenya's ally", "Kenya's closest ally, Chad,": the noun and its owner are one phrase. */
function ofDescription(reading: Reading, where: SentenceReading, described: MentionNode): Relation[] {
  const { cue, head, end } = described;
  const frame = cue?.kind === 'agent' && cue.of ? standingFrame(reading, cue.word) : undefined;
  if (!cue || !frame) return [];
  const start = end - cue.word.length;
  const owner = ownerOf(where, described, start);
  const { tree } = where;
  // "is one of Kenya's allies"
  const top = oneOf(tree, head);
  const is = childrenBy(tree, top, 'cop').length > 0 ? childrenBy(tree, top, 'nsubj') : [];
  const above = tree.tokens[top]?.head ?? -1;
  const isBeside = tree.tokens[top]?.deprel === 'appos' ? [above] : [];
  const beside = [...is, ...isBeside, ...toldToBe(where, head), ...childrenBy(tree, head, 'appos')];
  const others = beside.flatMap((at) => where.at[at] ?? []);
  const named = others.find((other) => other.cue === null && other.form !== 'pronoun');
  const introducer = { word: cue.word, start, end };
  // "Syria and Iran, Russian allies,"
  const both =
    isBeside.length > 0 && top === head && tree.tokens[head]?.xpos === 'NNS' ? conjuncts(tree, above) : [];
  const names = named && both.includes(named.head) ? both.flatMap((at) => where.at[at] ?? []) : [named];
  if (owner && named)
    return names.flatMap((one) =>
      one?.form === 'name' || one === named ? between(reading, where, frame, introducer, owner, one) : [],
    );
  // "its Eritrean allies"
  const possessor = possessorOf(where, head);
  // "Mali and its Russian allies": "its" may stand for whoever was named, but not for the allies
  const { of: state } = cue;
  const owners = possessor?.actors.filter(({ country }) => country !== state?.country) ?? [];
  if (!possessor || owners.length === 0 || state?.kind !== 'state') return [];
  const ally = { ...described, actors: [state] };
  return between(reading, where, frame, introducer, { ...possessor, actors: owners }, ally);
}

/** The nouns right before a name that are one phrase with it. */
function introducers(reading: Reading, where: SentenceReading, name: MentionNode): Introducer[] {
  const swallowed = where.mentions.flatMap(({ head, cue, start, end, actors }) =>
    head === name.head && cue?.kind === 'agent' && actors[0] === name.actors[0]
      ? [{ word: cue.word, start, end }]
      : [],
  );
  // "its old foe Chile", however the parse hangs the foe
  const beside = where.sentence.tokens[name.head - 1];
  // "Lula ally Amorim", "Lula's close ally Amorim": a phrase of its own
  const phrase = where.at[name.head - 1];
  if (swallowed.length === 0 && phrase?.cue?.kind === 'agent' && phrase.end + 1 === name.start) {
    const start = phrase.end - phrase.cue.word.length;
    const isOver = isPast(reading, where, phrase.head, start);
    return isOver ? [] : [{ word: phrase.cue.word, start, end: phrase.end }];
  }
  const isBeside = beside?.upos === 'NOUN' && !where.at[name.head - 1];
  return isBeside ? [...swallowed, introducing(beside)] : swallowed;
}
