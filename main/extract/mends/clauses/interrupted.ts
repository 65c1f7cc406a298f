// "Japan, he said, donated/amod ambulances/obj", "Peru/root, citing safety, freed/conj him": what stands between commas is no more than that.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Token } from '../../syntax/types.ts';
import { type Arc, childOf, hung, type Mend, startingAt, tagged } from '../mend.ts';

/** Who says so in between governs nothing, and what stands behind the second comma is done by who stands before the first. */
const mendSaid = startingAt({ xpos: /^VB[DZ]$/ }, (tokens, index, token) => {
  const verb = index + 2;
  const clause = tokens[verb];
  if (!SAYING.has(token.lemma) || tokens[index + 1]?.text !== ',' || !clause) return null;
  if (!/^VB[DN]$/.test(clause.xpos) || childOf(tokens, verb, /^(nsubj|aux|mark)/) >= 0) return null;
  if (tokens[verb + 1]?.lower === 'by') return null;
  const speaker = tokens.findLastIndex(
    ({ head, deprel }, at) => at < index && head === index && deprel === 'nsubj',
  );
  const comma = tokens.findLastIndex(({ text }, at) => at < speaker && text === ',');
  const subject = tokens.findLastIndex(
    ({ head, deprel, upos }, at) => at < comma && head === index && deprel === 'nsubj' && upos !== 'PRON',
  );
  const noun = clause.head;
  const isBeside = noun === index && /^(ccomp|conj|xcomp|advcl|parataxis)$/.test(clause.deprel);
  const isDescribing = clause.deprel === 'amod' && noun > verb && tokens[noun]?.head === index;
  if (comma < 0 || subject < 0 || !(isBeside || isDescribing)) return null;
  const mended = hung(tokens, [
    [verb, token.head, token.deprel],
    [index, verb, 'parataxis'],
    [subject, verb, 'nsubj'],
    ...behind(tokens, index, verb),
    ...(isDescribing ? [[noun, verb, 'obj'] satisfies Arc] : []),
  ]);
  return tagged(mended, verb, { xpos: 'VBD' });
});

const SAYING = wordClass('verbs.saying-last');

/** "Germany/root, citing safety, airlifted/conj medicine": it is no name that the sentence tells of. */
const mendNamed = startingAt(
  { deprel: /^(acl|conj)$/, xpos: /^VB[DN]$/ },
  (tokens, index, { head: name }) => {
    const subject = tokens[name];
    const between = name + 1;
    if (subject?.head !== -1 || subject.upos !== 'PROPN' || name > index) return null;
    if (tokens[between]?.text !== ',' || tokens[index - 1]?.text !== ',' || index - between < 2) return null;
    if (childOf(tokens, index, /^(nsubj|aux|cc$|mark)/) >= 0) return null;
    const aside = tokens.findIndex(
      ({ head, deprel }, at) => at > between && head === name && deprel === 'acl',
    );
    if (aside < 0 || aside > index || tokens[aside]?.xpos !== 'VBG') return null;
    const mended = hung(tokens, [
      [index, -1, 'root'],
      [name, index, 'nsubj'],
      ...behind(tokens, name, index),
      ...behind(tokens, aside, index),
    ]);
    return tagged(mended, index, { xpos: 'VBD' });
  },
);

/** "Senegal/root – already in debt – sent/amod troops": behind the second dash it goes on. */
const mendDashed = startingAt(
  { xpos: /^VB[DN]$/, deprel: /^(acl|amod|conj|parataxis)$/ },
  (tokens, index, token) => {
    const name = tokens.findIndex(({ head }) => head < 0);
    const isPair = tokens[name + 1]?.text === '–' && tokens[index - 1]?.text === '–' && index - name > 3;
    if (!isPair || name < 0 || name > index || tokens[name]?.upos !== 'PROPN') return null;
    if (childOf(tokens, index, /^(nsubj|aux|cc$|mark)/) >= 0) return null;
    const object: Arc[] = token.deprel === 'amod' ? [[token.head, index, 'obj']] : [];
    const mended = hung(tokens, [
      [index, -1, 'root'],
      [name, index, 'nsubj'],
      ...behind(tokens, name, index),
      ...object,
    ]);
    return tagged(mended, index, { xpos: 'VBD' });
  },
);

/** What stands behind a verb and hangs on a word before it. */
const behind = (tokens: readonly Token[], from: number, verb: number): Arc[] =>
  tokens.flatMap(({ head, deprel }, at): Arc[] => (head === from && at > verb ? [[at, verb, deprel]] : []));

/** "Germany, the agency said, airlifted/root medicine/obj→said": they have not said the medicine. */
const mendSaidObject = startingAt({ deprel: /^obj$/ }, (tokens, index, { head }) => {
  const says = tokens[head];
  const verb = says?.head ?? -1;
  const isAside = says?.deprel === 'parataxis' && SAYING.has(says.lemma) && verb > head && verb < index;
  return isAside && tokens[verb]?.upos === 'VERB' ? hung(tokens, [[index, verb, 'obj']]) : null;
});

export const MENDS_OF_INTERRUPTED: readonly Mend[] = [mendSaid, mendNamed, mendDashed, mendSaidObject];
