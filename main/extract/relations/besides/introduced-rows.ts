// "the regime and its allies, Russia and Iran,", "Mali and its backers, notably Chad,", "his Chadian backers": who they are.
import type { Frame } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Relation, RelationType } from '../../model.ts';
import type { MentionNode, Reading, SentenceReading } from '../../reading.ts';
import type { Token } from '../../syntax/types.ts';
import { childrenBy, lemma } from '../../tree.ts';
import { isPast, relationOf } from './introducing.ts';

const TOLD: ReadonlySet<RelationType> = new Set(['ALLY_OF', 'RIVAL_OF', 'SUPPORT']);

/** One relation for each name behind such a plural with "its" or "their". */
export function introducedInRows(reading: Reading, where: SentenceReading): Relation[] {
  const { tree } = where;
  return tree.tokens.flatMap((token, noun) => {
    const owner = isMany(token) || isJoined(token) ? ownerAt(where, noun) : undefined;
    const frame = owner ? frameOf(reading, lemma(tree, noun)) : undefined;
    if (!owner || !frame || isPast(reading, where, noun, token.start)) return [];
    // "its trading partners, Chad and Niger"
    if (childrenBy(tree, noun, 'amod', 'compound').some((at) => TRADING.has(lemma(tree, at)))) return [];
    const introducer = { word: lemma(tree, noun), start: token.start, end: token.end };
    const [own] = owner.actors;
    return namesOf(where, noun, frame).flatMap((mention) => {
      const [actor] = mention.actors;
      const isOther = actor && own && actor.country !== own.country && actor.id !== own.id;
      if (!isOther || mention.actors.length > 1) return [];
      const ends = [
        { actor, mention, direct: true },
        { actor: own, mention: owner, direct: true },
      ] as const;
      return [relationOf(reading, where, frame, introducer, ends[0], ends[1])];
    });
  });
}

const TRADING = wordClass('words.of-trade-ties');

const isMany = ({ xpos }: Token) => xpos === 'NNS';
/** "Mali and its main ally, Chad," */
const isJoined = ({ xpos, deprel }: Token) => xpos === 'NN' && deprel === 'conj';

/** Who "its" is, in the phrase of the noun. */
function ownerAt({ tree, at }: SentenceReading, noun: number): MentionNode | undefined {
  const owner = childrenBy(tree, noun, 'nmod:poss')
    .filter((child) => tree.tokens[child]?.xpos === 'PRP$')
    .flatMap((child) => at[child] ?? [])[0];
  return owner?.actors.length === 1 ? owner : undefined;
}

const frameOf = (reading: Reading, word: string): Frame | undefined =>
  reading.lexicon.framesByPos.noun
    .get(word)
    ?.find(({ type, target }) => TOLD.has(type) && target.includes('poss'));

/** "its Chadian backers", "its allies, Chad and Niger,", "its allies, notably Chad" */
function namesOf(where: SentenceReading, noun: number, frame: Frame): MentionNode[] {
  const { tree, at } = where;
  const national = childrenBy(tree, noun, 'amod', 'compound').flatMap((child) => at[child] ?? []);
  // allies with a nation before them are told of elsewhere
  if (national.length > 0) return frame.mutual ? [] : national.filter(({ form }) => form === 'demonym');
  const comma = tree.tokens[noun + 1]?.text === ',' ? noun + 1 : -1;
  const word = tree.tokens[comma + 1]?.lower ?? '';
  const such = tree.tokens[noun + 1]?.lower === 'such' && tree.tokens[noun + 2]?.lower === 'as';
  const isNamed = NAMING.has(word) || such;
  const first = such ? noun + 3 : isNamed ? comma + 2 : comma + 1;
  if (comma < 0 && !such) return [];
  const names = rowFrom(where, first);
  const isClosed = /^[,.;:)–—]$/.test(tree.tokens[(names.at(-1)?.last ?? -2) + 1]?.text ?? '');
  const token = tree.tokens[noun];
  return isNamed || (isClosed && names.length > 1 === (token?.xpos === 'NNS')) ? names : [];
}

/** "Chad, Mali and Niger": names with nothing else between them. */
function rowFrom({ tree, at }: SentenceReading, first: number): MentionNode[] {
  const names: MentionNode[] = [];
  for (let index = first; ; ) {
    while (tree.tokens[index]?.lower === 'the') index++;
    const name = at[index];
    if (!name || name.cue || name.actors[0]?.kind === 'place') return names;
    names.push(name);
    index = name.last + 1;
    while (/^(,|and)$/.test(tree.tokens[index]?.lower ?? '') && at[index + 1]?.form === 'name') index++;
    if (index === name.last + 1) return names;
  }
}

const NAMING = wordClass('adverbs.naming');
