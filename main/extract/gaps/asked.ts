// "called for calm, and the UN chief, Ban, for talks": a clause without a verb whose subject is told by title or office.
import { type Arc, hung, isNominal } from '../mends/mend.ts';
import type { MentionNode } from '../reading.ts';
import type { Token } from '../syntax/types.ts';
import { isMonth, isYear } from '../years.ts';
import { GAP } from './gaps.ts';

type Mentions = readonly (MentionNode | undefined)[];

/** The same tokens; who stands behind "and" in front of the preposition that the verb takes does what its subject does. */
export function hangAsked(tokens: readonly Token[], at: Mentions): Token[] {
  let mended = [...tokens];
  for (let joining = 4; joining < tokens.length - 2; joining++)
    if (JOINING.has(tokens[joining]?.lower ?? '')) mended = hung(mended, arcsBehind(mended, at, joining));
  return mended;
}

const JOINING: ReadonlySet<string> = new Set(['and', 'but', 'while']);

function arcsBehind(tokens: readonly Token[], at: Mentions, joining: number): Arc[] {
  const name = nameBehind(tokens, at, joining);
  if (name < 0 || tokens[name]?.deprel === GAP) return [];
  const isApposed = tokens[name + 1]?.text === ',' && at[name + 2] && tokens[name + 3]?.text === ',';
  const preposition = tokens[isApposed ? name + 4 : name + 1];
  const there = preposition?.deprel === 'case' ? preposition.head : -1;
  const verb = tokens.findLastIndex(({ upos }, index) => upos === 'VERB' && index < joining);
  const subject = tokens.findIndex(({ head, deprel }) => head === verb && deprel.startsWith('nsubj'));
  const first = tokens[verb + 1];
  // the verb takes nothing but what its like stands behind: "called for calm, and Lee for talks"
  const isAlike = first?.deprel === 'case' && first.lower === preposition?.lower && first.head < joining;
  if (verb < 0 || subject < 0 || subject > verb || !isAlike || there < name) return [];
  const hasObject = tokens.some(({ head, deprel }) => head === verb && /^i?obj$/.test(deprel));
  const isOfPlan = [first.head, there].some((place) => !isPlain(tokens[place]) || at[place]);
  if (hasObject || isOfPlan) return [];
  return [
    [name, subject, GAP],
    [there, first.head, GAP],
    ...(isApposed ? [[name + 2, name, 'appos'] satisfies Arc] : []),
  ];
}

/** "the UN chief", "Russia's Putin", "the pope": who is told of right behind; -1 where nobody is. */
function nameBehind(tokens: readonly Token[], at: Mentions, joining: number): number {
  let name = joining + 1;
  while (tokens[name]?.upos === 'DET' || tokens[name + 1]?.xpos === 'POS' || tokens[name]?.xpos === 'POS')
    name++;
  const mention = at[name];
  return mention && (mention.cue?.kind === 'title' || mention.actors[0]?.kind === 'person') ? name : -1;
}

/** What one calls for, and no day. */
const isPlain = (token: Token | undefined) =>
  token !== undefined &&
  (isNominal(token) || token.upos === 'ADJ') &&
  !isYear(token.text) &&
  !isMonth(token.text);
