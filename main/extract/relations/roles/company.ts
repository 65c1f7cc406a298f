// "opposed it along with Chad": who does it too; "signed it with Togo, with Mali as host": who only serves them.
import { wordClass } from '../../lexicon/word-classes.ts';
import { childrenBy, lemma, subtreeSpan, type Tree } from '../../tree.ts';

export const COMPANY: ReadonlySet<string> = new Set(['along', 'jointly', 'together']);

/** Whether a nominal is said to do with others what they do; but "marched along the border", "freed them along with their captain". */
export function isCompany(tree: Tree, index: number): boolean {
  const last = childrenBy(tree, index, 'case').find((mark) => tree.tokens[mark]?.lower === 'with');
  if (last === undefined || !COMPANY.has(tree.tokens[last - 1]?.lower ?? '')) return false;
  const isTheirs = childrenBy(tree, index, 'nmod:poss').some((at) => tree.tokens[at]?.xpos === 'PRP$');
  return !isTheirs && !BRINGING.has(lemma(tree, tree.tokens[index]?.head ?? -1));
}

/** "Together with Chad, Mali opposed it", "Alongside Chad, Mali …": who opens the sentence before the subject; null where nobody does. */
export function besideFirst({ tokens }: Tree, subject: number): number | null {
  const open = tokens.findLastIndex(({ text }, at) => at < subject - 1 && /^[;:.]$/.test(text)) + 1;
  const word = tokens[open]?.lower ?? '';
  const isOpen = word === 'alongside' || (COMPANY.has(word) && tokens[open + 1]?.lower === 'with');
  const isCut = tokens.slice(open, subject).filter(({ text }) => text === ',').length === 1;
  if (!isOpen || !isCut || tokens.slice(open, subject).some(({ upos }) => upos === 'VERB')) return null;
  const name = tokens.findIndex(({ upos }, at) => at > open && at < subject && upos === 'PROPN');
  return name < 0 ? null : name;
}

/** "brought Kabila together with Kagame", "worked together with Mali": what is done with or to the other. */
const BRINGING = wordClass('verbs.bringing-together');

/** "a truce, with Qatar as mediator": he stands by, and is none of those who made it. */
export function isServing(tree: Tree, index: number): boolean {
  const { tokens } = tree;
  if (isLookingOn(tree, index) || isMatter(tree, index)) return true;
  // "kept them in contact, with quiet support from Washington"
  if (HELP.has(lemma(tree, index)) && childrenBy(tree, index, 'nmod').length > 0) return true;
  const [, last] = subtreeSpan(tree, index);
  const as = tokens.findIndex(({ lower }, at) => lower === 'as' && at > index && at <= last + 1);
  return (
    as > 0 &&
    tokens.slice(as + 1, as + SERVED).some(({ lemma: word, upos }) => upos === 'NOUN' && SERVING.has(word))
  );
}

/** "met with regard to Mali" */
const isMatter = ({ tokens }: Tree, index: number) =>
  /^(reference|regard|respect)$/.test(tokens[index]?.lower ?? '') && tokens[index + 1]?.lower === 'to';

/** "agreed on it, with Qatar and Oman mediating", "held talks, with Qatar present" */
function isLookingOn({ tokens }: Tree, index: number): boolean {
  const next = tokens.findIndex(({ upos }, at) => at > index && !NAMING.has(upos));
  const { xpos, lemma: word, lower } = tokens[next] ?? {};
  return lower === 'present' || (xpos === 'VBG' && ATTENDING.has(word ?? ''));
}

const NAMING: ReadonlySet<string> = new Set(['CCONJ', 'DET', 'NOUN', 'PROPN']);
const ATTENDING = wordClass('verbs.attending');

/** "joined China in vetoing a draft": the verb of joining that a gerund hangs on; undefined where it hangs on none. */
export function joiningOver(tree: Tree, gerund: number): number | undefined {
  const verb = tree.tokens[gerund]?.head ?? -1;
  return tree.tokens[gerund]?.xpos === 'VBG' && JOINING.has(lemma(tree, verb)) ? verb : undefined;
}

const JOINING = wordClass('verbs.joining-in');

/** How many words behind "as" what he is may stand. */
const SERVED = 4;
const SERVING = wordClass('nouns.serving');
const HELP: ReadonlySet<string> = new Set(['aid', 'assistance', 'backing', 'help', 'support']);
