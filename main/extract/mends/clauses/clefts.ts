// "It was Chad, an ally of Mali, who called": whom such a sentence brings out does what its clause tells.
import { type Arc, caseAt, childOf, hung, isBelow, type Mend, startingAt } from '../mend.ts';

/** "It was Lee, an ally of Mali, who called/acl:relcl": the clause is of the name brought out, and "it" is nobody. */
const mendCleft = startingAt({ deprel: /^root$/, upos: /^PROPN$/ }, (tokens, index) => {
  const it = childOf(tokens, index, /^nsubj$/);
  const isBroughtOut = tokens[it]?.lower === 'it' && childOf(tokens, index, /^cop$/) === it + 1;
  if (!isBroughtOut || caseAt(tokens, index)) return null;
  const clause = tokens.findIndex(
    ({ deprel }, at) => at > index && deprel === 'acl:relcl' && isBelow(tokens, at, index),
  );
  const subject = childOf(tokens, clause, /^nsubj/);
  if (clause < 0 || !/^(that|which|who)$/.test(tokens[subject]?.lower ?? '')) return null;
  // "It was Lee, premier/conj of Chad and friend/conj of Mali, who …": both tell who she is
  const told = tokens.findIndex(({ deprel, head }, at) => at > index && head === index && deprel === 'conj');
  const isBeside = tokens[index + 1]?.text === ',' && tokens[told]?.upos === 'NOUN' && told < subject;
  const later = isBeside
    ? tokens.flatMap(({ deprel, head }, at): Arc[] =>
        head === index && deprel === 'conj' && at < subject
          ? [at === told ? [at, index, 'appos'] : [at, told, 'conj']]
          : [],
      )
    : [];
  return hung(tokens, [[it, index, 'expl'], [clause, index, 'acl:relcl'], ...later]);
});

/** "It was to Chad/root that Mali sold/acl tanks": to whom it was sold. */
const mendCleftPhrase = startingAt({ deprel: /^root$/, upos: /^PROPN$/ }, (tokens, index) => {
  const it = childOf(tokens, index, /^(expl|nsubj)$/);
  const cop = childOf(tokens, index, /^cop$/);
  if (tokens[it]?.lower !== 'it' || cop !== it + 1 || !caseAt(tokens, index)) return null;
  const that = tokens.findIndex(({ lower }, at) => at > index && lower === 'that');
  const clause = tokens[that]?.head ?? -1;
  const isClause =
    tokens[clause]?.head === index && /^(acl|acl:relcl|ccomp|csubj)$/.test(tokens[clause]?.deprel ?? '');
  if (that !== index + 1 || !isClause || childOf(tokens, clause, /^nsubj/) < that) return null;
  const own = tokens.flatMap(({ head, deprel }, at): Arc[] =>
    head === index && deprel === 'punct' && at > clause ? [[at, clause, 'punct']] : [],
  );
  return hung(tokens, [
    [clause, -1, 'root'],
    [index, clause, 'obl'],
    [it, clause, 'expl'],
    [cop, clause, 'dep'],
    [that, clause, 'dep'],
    ...own,
  ]);
});

/** "It/nsubj:outer was then that Chad/nsubj attacked Mali", "The fear/nsubj:outer is that Chad/nsubj attacked Mali": no doer of it. */
const mendOuter = startingAt({ deprel: /^nsubj:outer$/ }, (tokens, index, { head, lower }) => {
  const subject = childOf(tokens, head, /^nsubj(:pass)?$/);
  return subject > index ? hung(tokens, [[index, head, lower === 'it' ? 'expl' : 'dislocated']]) : null;
});

export const MENDS_OF_CLEFTS: readonly Mend[] = [mendCleft, mendCleftPhrase, mendOuter];
