// "Russia says Israel must end its strikes": a demand without a verb of demanding.
import type { Frame } from '../lexicon/types.ts';
import type { Reading, SentenceReading } from '../reading.ts';
import { childrenBy, lemma } from '../tree.ts';
import { endsAt, endsInside } from './ends.ts';
import type { Match } from './candidate.ts';
import { isPassiveHere, surfaceSubject } from './subjects.ts';

const DEMAND: Frame = {
  id: 'REQUEST/say must',
  type: 'REQUEST',
  head: 'must',
  particle: null,
  pos: 'verb',
  constraints: [],
  source: ['subj'],
  target: ['subj'],
  mode: 'change',
  contexts: [],
  mutual: false,
  flags: new Set(),
};

/** Demands of the form "X says Y must …"; the predicates below them are taken up by these matches. */
export function matchDemands(reading: Reading, where: SentenceReading): Match[] {
  const { tree } = where;
  return tree.tokens.flatMap((token, index) => {
    const must = (tree.children[index] ?? []).find((child) => tree.tokens[child]?.lower === 'must');
    const governor = token.head;
    const isSaid =
      token.deprel === 'ccomp' && governor >= 0 && reading.lexicon.speechVerbs.has(lemma(tree, governor));
    if (must === undefined || !isSaid) return [];
    const speaker = surfaceSubject(tree, governor);
    const addressee = childrenBy(tree, index, 'nsubj')[0];
    if (speaker === null || addressee === undefined || isPassiveHere(tree, governor)) return [];
    const said = endsAt(where, speaker);
    const sources = said.length > 0 ? said : endsInside(where, speaker, ['poss'], 2);
    const direct = endsAt(where, addressee);
    const targets = direct.length > 0 ? direct : endsInside(where, addressee);
    if (sources.length === 0 || targets.length === 0) return [];
    return [
      {
        frame: DEMAND,
        predicate: governor,
        carrier: governor,
        sources,
        targets,
        mutual: false,
        trigger: [must],
        passive: false,
        byOrder: false,
      },
    ];
  });
}

/** "demanded that X …", "urged that X …": the actor right after "that", whatever the parser makes of the clause. */
export function matchRequests(reading: Reading, where: SentenceReading, used: ReadonlySet<number>): Match[] {
  const { tokens } = where.sentence;
  return tokens.flatMap((token, index) => {
    const asks = reading.lexicon.operators.get(`${token.lemma}/verb`)?.effect === 'request';
    if (token.upos !== 'VERB' || used.has(index) || !asks || tokens[index + 1]?.lower !== 'that') return [];
    const subject = surfaceSubject(where.tree, index);
    const sources = subject === null ? [] : endsAt(where, subject);
    const at = [2, 3, 4].map((step) => index + step).find((place) => where.at[place]);
    const targets = at === undefined ? [] : endsAt(where, at);
    if (sources.length === 0 || targets.length === 0) return [];
    const frame = { ...DEMAND, id: `REQUEST/${token.lemma} that`, head: token.lemma };
    return [
      {
        frame,
        predicate: index,
        carrier: index,
        sources,
        targets,
        mutual: false,
        trigger: [index],
        passive: false,
        byOrder: false,
      },
    ];
  });
}
