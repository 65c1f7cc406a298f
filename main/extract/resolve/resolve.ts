// Who "the top Iranian general", "he", "the bloc" and "the two countries" are.
import type { ActorRecord, Leader, Title } from '../lexicon/types.ts';
import { agentActor } from '../mentions/agents.ts';
import { officeHolder, officeName } from '../mentions/offices.ts';
import type { ActorKind } from '../model.ts';
import { introduce, type MentionNode, type Reading, type SentenceReading, slug } from '../reading.ts';
import { ancestors, childrenBy } from '../tree.ts';
import { resolveAnaphor } from './anaphor.ts';
import { antecedents, dominantState, stateOf } from './salience.ts';
import { isFirst, resolvePronoun } from './pronouns.ts';
import { resolveSeveral } from './several.ts';

/** Gives every waiting mention its actors, in the order of the text; what stays unknown is dropped. */
export function resolveMentions(reading: Reading): void {
  const ordered = reading.mentions.sort((a, b) => a.sentence - b.sentence || a.first - b.first);
  const waiting = ordered.filter((mention) => mention.actors.length === 0 && mention.cue);
  // "we" waits for the "he" that says it further on
  const [others, first] = [waiting.filter((one) => !isFirst(one)), waiting.filter(isFirst)];
  for (const mention of [...others, ...first]) mention.actors = resolve(reading, mention, ordered);
  reading.mentions = ordered.filter((mention) => mention.actors.length > 0);
  for (const mention of reading.mentions) settleOwner(reading, mention);
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
  const isMany = MANY.test(reading.sentences[mention.sentence]?.sentence.tokens[mention.head]?.xpos ?? '');
  const settled = usualBearer(reading, mention, ordered);
  if (settled) return settled;
  const bearer = bearerOf(reading, mention);
  if (bearer) return bearer;
  const isTheirs = (country: string | null) => !held?.states.size || held.states.has(country ?? '');
  for (const [key, record] of [...reading.offices].reverse())
    if (
      key.startsWith(`${title}/`) &&
      isTheirs(record.country) &&
      !isMany &&
      isInSight(reading, mention, ordered, record)
    )
      return record;
  const known = onlyStateOf(reading, held);
  const dominant = known ?? dominantState(reading, mention, ordered);
  const state = dominant && isTheirs(dominant.country) ? dominant : null;
  if (!state || (!known && !mention.cue?.definite))
    return held ? ofThisArticle(reading, word, 'people', held.sectors) : null;
  // "the colonels" are no one of them
  return (
    (isMany ? null : (officeHolder(reading, title, state) ?? namedHolder(reading, title, state))) ??
    (reading.lexicon.titles.get(title)?.actsFor ? state : null)
  );
}

/** "the prime minister" of a government's own report stays the same, whatever others are titled so further down. */
function usualBearer(
  reading: Reading,
  mention: MentionNode,
  ordered: readonly MentionNode[],
): ActorRecord | null {
  const { word = '', definite = false } = mention.cue ?? {};
  const isAlike = ({ cue }: MentionNode) => cue?.kind === 'title' && cue.word === word && cue.definite;
  const first = definite ? ordered.find(isAlike) : undefined;
  if (!first || first === mention || first.cue?.of || isPlural(reading, mention)) return null;
  const named = reading.bearers.find(({ title }) => title === word || title.endsWith(` ${word}`))?.mention;
  const isBefore = !named || named.sentence > first.sentence;
  return isBefore && first.actors.length === 1 && mention.cue?.of === null ? (first.actors[0] ?? null) : null;
}

/** Who is only named further down is meant where the article speaks of no other state so far, and soon names him. */
function isInSight(
  reading: Reading,
  mention: MentionNode,
  ordered: readonly MentionNode[],
  record: ActorRecord,
): boolean {
  const first = reading.mentions.find(({ actors }) => actors.includes(record));
  if (!first || first.sentence < mention.sentence) return true;
  // "the premier met Premier Lee": another
  if (first.sentence === mention.sentence) return first.first < mention.first;
  const state = dominantState(reading, mention, ordered);
  return state ? state.country === record.country : first.sentence <= mention.sentence + SOON;
}

/** Within how many sentences a report names whom it opens with. */
const SOON = 2;

const MANY = /^NNP?S$/;

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
  const bearer = bearerOf(reading, mention);
  if (bearer) return bearer;
  if (same?.actors[0] && mention.cue?.definite) return same.actors[0];
  // "the court" once a court is named
  const named = reading.lexicon.anaphorNames.get(word)?.named.size
    ? resolveAnaphor(reading, mention, ordered)
    : null;
  if (named && mention.cue?.definite) return named;
  const state = dominantState(reading, mention, ordered, isCounted(reading, mention) ? OFTEN : 1);
  if (state && agent.actsFor) return agentActor(reading, { word, agent, title: null }, state);
  return ofThisArticle(reading, word, agent.kind, agent.sectors);
}

/** "met a number of ministers" */
const isPlural = (reading: Reading, mention: MentionNode) =>
  !mention.cue?.definite &&
  reading.sentences[mention.sentence]?.sentence.tokens[mention.head]?.xpos === 'NNS';

/** "the prince" after "Prince Khalid", where the text has named only one so far. */
function bearerOf(reading: Reading, mention: MentionNode): ActorRecord | null {
  const { word = '', definite = false } = mention.cue ?? {};
  const where = reading.sentences[mention.sentence];
  if (!definite || where?.sentence.tokens[mention.head]?.xpos !== 'NN') return null;
  const before = reading.bearers.filter(
    ({ title, mention: { sentence, first } }) =>
      (title === word || title.endsWith(` ${word}`)) &&
      (sentence < mention.sentence || (sentence === mention.sentence && first < mention.first)),
  );
  const people = new Set(before.flatMap((one) => one.mention.actors));
  const [person] = people;
  return people.size === 1 ? (person ?? null) : null;
}

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
