// Whose an infinitive is: who is ordered, wished or led to do something does it.
import { hung, type Mend, startingAt } from './mend.ts';

/** "ordered the envoy to leave": who is ordered to does it; the parse may hang the infinitive on the noun. */
const mendControl = startingAt({ deprel: /^acl$/, xpos: /^VB$/ }, (tokens, index) => {
  const token = tokens[index];
  const object = token ? tokens[token.head] : undefined;
  if (token?.deprel !== 'acl' || token.xpos !== 'VB' || object?.deprel !== 'obj') return null;
  const verb = tokens[object.head];
  const isTo = tokens[index - 1]?.lower === 'to' || tokens[index - 2]?.lower === 'to';
  const isWish = WISHING.has(verb?.lemma ?? '') && !RIGHTS.has(object.lemma);
  if (!isTo || verb?.upos !== 'VERB' || !(isWish || ORDERING.has(verb.lemma))) return null;
  return hung(tokens, [[index, object.head, 'xcomp']]);
});

const WISHING: ReadonlySet<string> = new Set(['expect', 'want']);

/** "wants the power to strike": what one has and not who does it. */
const RIGHTS: ReadonlySet<string> = new Set([
  'ability',
  'authority',
  'capability',
  'capacity',
  'chance',
  'clause',
  'freedom',
  'law',
  'mandate',
  'means',
  'money',
  'opportunity',
  'order',
  'permission',
  'power',
  'reason',
  'right',
  'time',
  'treaty',
  'visa',
  'vote',
  'way',
  'weapon',
]);

const ORDERING: ReadonlySet<string> = new Set([
  'advise',
  'allow',
  'ask',
  'authorise',
  'authorize',
  'beg',
  'compel',
  'direct',
  'enable',
  'encourage',
  'force',
  'instruct',
  'invite',
  'lobby',
  'oblige',
  'order',
  'permit',
  'persuade',
  'press',
  'pressure',
  'request',
  'require',
  'tell',
  'urge',
  'warn',
]);

/** "a vote that led the parliament to call for …": whom it leads to do so does it. */
const mendCaused = startingAt({ deprel: /^advcl$/, xpos: /^VB$/ }, (tokens, index) => {
  const token = tokens[index];
  const verb = token ? tokens[token.head] : undefined;
  if (token?.deprel !== 'advcl' || token.xpos !== 'VB' || !CAUSING.has(verb?.lemma ?? '')) return null;
  const hasObject = tokens.some(
    ({ head, deprel }, at) => head === token.head && deprel === 'obj' && at < index,
  );
  return hasObject ? hung(tokens, [[index, token.head, 'xcomp']]) : null;
});

const CAUSING: ReadonlySet<string> = new Set(['cause', 'drive', 'induce', 'lead', 'prompt', 'spur']);

export const MENDS_OF_CONTROL: readonly Mend[] = [mendControl, mendCaused];
