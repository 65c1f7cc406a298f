// Who "the top Iranian general", "he", "the bloc" and "the two countries" are.
import type { ActorRecord, Leader, Title } from '../lexicon/types.ts';
import { agentActor } from '../mentions/agents.ts';
import { officeHolder, officeName } from '../mentions/offices.ts';
import type { ActorKind } from '../model.ts';
import { introduce, type MentionNode, type Reading, type SentenceReading, slug } from '../reading.ts';
import { ancestors, childrenBy } from '../tree.ts';
import { resolveAnaphor } from './anaphor.ts';
import { antecedents, dominantState, stateOf } from './salience.ts';
import { armedGroup, isOfArmed, namesake } from './namesakes.ts';
import { resolvePronoun } from './pronouns.ts';
import { resolveSeveral } from './several.ts';
import { isFirst } from './speakers.ts';

/** Gives every waiting mention its actors, in the order of the text; what stays unknown is dropped. */
export function resolveMentions(reading: Reading): void {
  const ordered = reading.mentions.sort((a, b) => a.sentence - b.sentence || a.first - b.first);
  const waiting = ordered.filter((mention) => mention.actors.length === 0 && mention.cue);
  // "we" waits for the "he" that says it further on
  const isOurs = (one: MentionNode) => !isFirst(one) && isOwnedByFirst(reading, one);
  const others = waiting.filter((one) => !isFirst(one) && !isOurs(one));
  for (const mention of [...others, ...waiting.filter(isFirst), ...waiting.filter(isOurs)])
    mention.actors = resolve(reading, mention, ordered);
  reading.mentions = ordered.filter((mention) => mention.actors.length > 0);
  for (const mention of reading.mentions) settleOwner(reading, mention);
}

/** "our forces" are those of whom "our" means. */
function isOwnedByFirst(reading: Reading, { sentence, head }: MentionNode): boolean {
  const where = reading.sentences[sentence];
  if (!where) return false;
  return childrenBy(where.tree, head, 'nmod:poss').some((at) => {
    const owner = where.at[at];
    return owner !== undefined && isFirst(owner);
  });
}

/** "its National Security Committee": a body whose owner only the pronoun tells. */
function settleOwner(reading: Reading, { sentence, first, actors: [record] }: MentionNode): void {
  const where = reading.sentences[sentence];
  if (!where || where.sentence.tokens[first - 1]?.xpos !== 'PRP$' || !record) return;
  const isOpen =
    record.kind === 'organisation' && record.country === null && reading.introduced.has(record.id);
  const owner = where.at[first - 1]?.actors[0];
  if (isOpen && owner?.kind === 'state') Object.assign(record, bodyOf(owner, record.name));
}

/** What makes an actor an institution of a state. */
const bodyOf = ({ id, country }: ActorRecord, name: string) => ({
  id: `institution:${(country ?? '').toLowerCase()}-${slug(name)}`,
  kind: 'institution' as const,
  country,
  affiliation: id,
});

function resolve(reading: Reading, mention: MentionNode, ordered: readonly MentionNode[]): ActorRecord[] {
  switch (mention.cue?.kind) {
    case 'pronoun':
      return resolvePronoun(reading, mention, ordered);
    case 'several':
      return resolveSeveral(reading, mention, ordered);
    case 'anaphor':
      return one(resolveAnaphor(reading, mention, ordered));
    case 'title':
      return ofOwners(reading, mention) ?? one(resolveTitle(reading, mention, ordered));
    case 'agent':
      return ofOwners(reading, mention) ?? one(resolveAgent(reading, mention, ordered));
    case 'surname':
    case undefined:
      return [];
  }
}

const one = (record: ActorRecord | null) => (record ? [record] : []);

/** "the president", "his Russian counterpart": by office, else the last one who was called so. */
function resolveTitle(
  reading: Reading,
  mention: MentionNode,
  ordered: readonly MentionNode[],
): ActorRecord | null {
  const word = mention.cue?.word ?? '';
  const title = officeName(reading, word);
  const held = reading.lexicon.titles.get(word);
  const bearer = bearerOf(reading, mention);
  if (bearer) return bearer;
  const isTheirs = (country: string | null) => !held?.states.size || held.states.has(country ?? '');
  const holders = [...reading.offices]
    .reverse()
    .flatMap(([key, record]) => (key.startsWith(`${title}/`) && isTheirs(record.country) ? [record] : []));
  const home = holders.length > 1 ? dominantState(reading, mention, ordered, OFTEN) : null;
  const holder = holders.find(({ country }) => home && country === home.country) ?? holders[0];
  if (holder && !isPlural(reading, mention)) return holder;
  const known = onlyStateOf(reading, held);
  const dominant = known ?? dominantState(reading, mention, ordered);
  const state = dominant && isTheirs(dominant.country) ? dominant : null;
  if (!state || (!known && !mention.cue?.definite))
    return held ? ofThisArticle(reading, word, 'people', held.sectors) : null;
  return (
    officeHolder(reading, title, state) ??
    namedHolder(reading, title, state) ??
    (reading.lexicon.titles.get(title)?.actsFor ? state : null)
  );
}

/** Who of the people named has ever held the office; null where nobody or more than one has. */
function namedHolder(reading: Reading, title: string, of: ActorRecord): ActorRecord | null {
  const people = new Set(reading.mentions.flatMap(({ actors }) => actors));
  const held = [...people].filter(
    (record) =>
      'offices' in record &&
      (record as Leader).offices.some((office) => office.title === title && office.of === of.id),
  );
  return held.length === 1 ? (held[0] ?? null) : null;
}

/** "the Foreign Secretary" where of all states with such an office the article names one; "the Taoiseach" anywhere. */
function onlyStateOf(reading: Reading, title: Title | undefined): ActorRecord | null {
  if (!title || title.states.size === 0) return null;
  const named = new Set(
    reading.mentions.flatMap(({ actors }) =>
      actors.map(({ kind, country }) => (kind === 'place' ? '' : country)),
    ),
  );
  const fitting = [...title.states].filter((country) => title.states.size === 1 || named.has(country));
  return fitting.length === 1 ? (reading.lexicon.states.get(fitting[0] ?? '') ?? null) : null;
}

/** "the rebels" after "Syrian rebels"; "the government" where one state is spoken of; else an actor of this article. */
function resolveAgent(
  reading: Reading,
  mention: MentionNode,
  ordered: readonly MentionNode[],
): ActorRecord | null {
  const word = mention.cue?.word ?? '';
  const same = antecedents(reading, mention, ordered).find(
    (other) => other.cue?.word === word && other.actors.length === 1,
  );
  const agent = reading.lexicon.agents.get(word) ?? null;
  if (!agent) return null;
  const bearer = bearerOf(reading, mention) ?? namesake(reading, mention, ordered);
  if (bearer) return bearer;
  const fitting = same && !isElsewhere(reading, mention, same, ordered) ? same.actors[0] : undefined;
  if (fitting && mention.cue?.definite && !(isOfArmed(agent.sectors) && fitting.id.includes('#')))
    return fitting;
  const armed = isOfArmed(agent.sectors) ? armedGroup(reading, mention, ordered) : null;
  if (armed) return armed;
  if (fitting && mention.cue?.definite) return fitting;
  // "the court" once a court is named
  const named = reading.lexicon.anaphorNames.get(word)?.named.size
    ? resolveAnaphor(reading, mention, ordered)
    : null;
  if (named && mention.cue?.definite) return named;
  const state = dominantState(reading, mention, ordered, isCounted(reading, mention) ? OFTEN : 1);
  if (state && agent.actsFor) return agentActor(reading, { word, agent, title: null }, state);
  return ofThisArticle(reading, word, agent.kind, agent.sectors);
}

/** "the Government" in an article on one state, after "the Government of Chad" has been thanked in passing. */
function isElsewhere(
  reading: Reading,
  mention: MentionNode,
  { actors: [record], cue, sentence, head }: MentionNode,
  ordered: readonly MentionNode[],
): boolean {
  const where = reading.sentences[sentence];
  if (!cue?.of || sentence === mention.sentence || where?.sentence.tokens[head]?.deprel === 'nsubj')
    return false;
  const home = dominantState(reading, mention, ordered, OFTEN);
  return home !== null && record?.country !== home.country;
}

/** "met a number of ministers" */
const isPlural = (reading: Reading, mention: MentionNode) =>
  !mention.cue?.definite &&
  reading.sentences[mention.sentence]?.sentence.tokens[mention.head]?.xpos === 'NNS';

/** "the prince" after "Prince Khalid", where the text has named only one so far. */
function bearerOf(reading: Reading, mention: MentionNode): ActorRecord | null {
  const { word = '', definite = false } = mention.cue ?? {};
  const where = reading.sentences[mention.sentence];
  // "the Minister" is tagged as a name
  if (!definite || !/^NNP?$/.test(where?.sentence.tokens[mention.head]?.xpos ?? '')) return null;
  const before = reading.bearers.filter(
    ({ title, mention: { sentence, first } }) =>
      (title === word || title.endsWith(` ${word}`) || OFFICE.test(title.slice(word.length))) &&
      title.includes(word) &&
      (sentence < mention.sentence || (sentence === mention.sentence && first < mention.first)),
  );
  const people = new Set(before.flatMap((one) => one.mention.actors));
  const [person] = people;
  return people.size === 1 ? (person ?? null) : null;
}

/** "minister of defence", "secretary for the army" */
const OFFICE = /^ (for|of) /;

/** "killed three sailors" in the first lines of an article may well be anybody's. */
function isCounted(reading: Reading, mention: MentionNode): boolean {
  const where = reading.sentences[mention.sentence];
  return (
    where !== undefined && !mention.cue?.definite && childrenBy(where.tree, mention.head, 'nummod').length > 0
  );
}

/** So often a state must have been named before a counted few are taken for its own. */
const OFTEN = 4;

/**
 * "its troops", "their presidents": the owners that the pronoun means, each with its own; a person's troops are those
 * of the person's state. Null where no pronoun stands before the word, or where it is not clear whom it means.
 */
function ofOwners(reading: Reading, mention: MentionNode): ActorRecord[] | null {
  const where = reading.sentences[mention.sentence];
  const word = mention.cue?.word ?? '';
  const agent = reading.lexicon.agents.get(word) ?? null;
  const title = reading.lexicon.titles.get(officeName(reading, word)) ?? null;
  if (!where || (!agent && !title)) return null;
  const owners = childrenBy(where.tree, mention.head, 'nmod:poss')
    .flatMap((child) => where.at[child]?.actors ?? antecedentOf(where, child))
    .map((owner) => (owner.kind === 'person' ? stateOf(reading, owner) : owner));
  const known = owners.filter((owner): owner is ActorRecord => owner !== null && owner.kind !== 'place');
  if (known.length === 0 || known.length < owners.length) return null;
  return known.map((owner) => agentActor(reading, { word, agent, title: agent ? null : title }, owner));
}

/** "Lula, whose foreign minister met …": whom a relative "whose" means. */
function antecedentOf(where: SentenceReading, pronoun: number): ActorRecord[] {
  if (where.sentence.tokens[pronoun]?.lower !== 'whose') return [];
  const clause = ancestors(where.tree, pronoun).find(
    (index) => where.sentence.tokens[index]?.deprel === 'acl:relcl',
  );
  const head = clause === undefined ? -1 : (where.sentence.tokens[clause]?.head ?? -1);
  return where.at[head]?.actors ?? [];
}

/** An actor whose name nobody tells: it exists in this article only. */
function ofThisArticle(reading: Reading, word: string, told: ActorKind, sectors: string[]): ActorRecord {
  const kind = told === 'person' ? 'people' : told;
  const id = `${kind}:${slug(word)}${reading.scope}`;
  return introduce(reading, { id, kind, name: word, country: null, sectors, affiliation: null });
}
