// Who "the Mission" and "these terrorists" are: a body or group named before by a longer name.
import { canBeRebels, isBand, isUnnamed } from '../actor-sets.ts';
import type { ActorRecord } from '../lexicon/types.ts';
import { wordClass } from '../lexicon/word-classes.ts';
import type { ActorKind } from '../model.ts';
import { type MentionNode, onlyOne, type Reading } from '../reading.ts';
import { antecedents, isMany, subjecthood } from './salience.ts';
import { titleOf } from './speakers/title.ts';
import type { Tally } from './tally.ts';

/** "the Mission" once "the UN Mission in South Sudan" is named: the body last named with that noun in capitals. */
export function namesake(reading: Reading, mention: MentionNode, tally: Tally): ActorRecord | null {
  const isBare = /^(the )?\S+$/i.test(reading.article.text.slice(mention.start, mention.end));
  if (!mention.cue?.definite || !isBare) return null;
  const noun = reading.sentences[mention.sentence]?.sentence.tokens[mention.head]?.text ?? '';
  if (noun === 'unit') return unitBefore(reading, mention);
  if (noun === 'commission') return commissionNamed(reading, mention) ?? tally.named('Commission');
  const isProper = /^\p{Lu}\p{Ll}+$/u.test(noun) && !OF_STATES.has(noun.toLowerCase());
  // "the coalition" once "the Saudi-led coalition" is named, "the battalion" once "the Azov Battalion" is
  if (!isProper && !UNDERTAKINGS.has(noun)) return null;
  const named = tally.named(noun) ?? tally.named(noun.charAt(0).toUpperCase() + noun.slice(1));
  const titled = namedInTitle(reading, noun);
  // "the Council" of a text on the Security Council is no other that was named some sentences ago
  return titled && !isJustNamed(reading, mention, named) ? titled : (named ?? titled);
}

const isJustNamed = (reading: Reading, mention: MentionNode, record: ActorRecord | null) =>
  antecedents(reading, mention).some(
    ({ actors: [one], sentence }) => one === record && mention.sentence - sentence <= 1,
  );

/** "the Board" of a "Statement of the Steering Board": a body that only the headline names. */
function namedInTitle(reading: Reading, noun: string): ActorRecord | null {
  const bodies = titleOf(reading)?.mentions.flatMap(({ actors }) =>
    actors.filter(({ kind, name }) => TITLED.has(kind) && name.split(' ').includes(noun)),
  );
  return onlyOne(bodies ?? []);
}

const TITLED: ReadonlySet<ActorKind> = new Set(['institution', 'organisation']);

/** Brussels' Commission, which the press calls so without more, where it has been named, or, in capitals, its Parliament just before. */
function commissionNamed(reading: Reading, { start, sentence, head }: MentionNode): ActorRecord | null {
  const commission = reading.lexicon.actors.get('organisation:european-commission') ?? null;
  const isProper = reading.sentences[sentence]?.sentence.tokens[head]?.text === 'Commission';
  const isNamed = reading.mentions.some(
    ({ start: before, sentence: told, actors: [record] }) =>
      before < start &&
      record &&
      (record === commission || (isProper && told >= sentence - 1 && PARLIAMENTS.has(record.id))),
  );
  return isNamed ? commission : null;
}

const PARLIAMENTS: ReadonlySet<string> = new Set(['organisation:european-parliament']);

const UNDERTAKINGS = wordClass('nouns.undertakings');

/** "the unit" once "the Azov Battalion" is named: the last such body. */
function unitBefore(reading: Reading, mention: MentionNode): ActorRecord | null {
  const named = antecedents(reading, mention).find(
    ({ form, actors: [record] }) => form === 'name' && record !== undefined && UNIT.test(record.name),
  );
  return named?.actors[0] ?? null;
}

const UNIT =
  /\b(Battalion|Brigade|Brigades|Company|Corps|Detachment|Division|Legion|Regiment|Squadron|Unit)$/;

/** Every state has one: whose it is, the context tells better. */
const OF_STATES = wordClass('nouns.of-states');

/** "these militants", "the terrorist group": it points at somebody. */
export function isShown({ article }: Reading, mention: MentionNode): boolean {
  const before = article.text.slice(Math.max(0, mention.start - 40), mention.start);
  return mention.cue?.definite === true || /\b(this|these|that|those)\s+(\p{L}+\s+)?$/iu.test(before);
}

/** "these murderers": a band, in the words of those who condemn it. */
export const isInsult = ({ article }: Reading, { cue, start }: MentionNode): boolean =>
  INSULTS.has(cue?.word ?? '') &&
  /\bthese (\p{L}+ )?$/iu.test(article.text.slice(Math.max(0, start - 30), start));

const INSULTS = wordClass('nouns.insults');

/** "the rebels" where the last sentences speak of one group that fights, and of no other. */
export function rebelsBefore(reading: Reading, mention: MentionNode): ActorRecord | null {
  const { word = '', definite = false, of = null } = mention.cue ?? {};
  if (!definite || of || !isMany(reading, mention)) return null;
  const sectors = reading.lexicon.agents.get(word)?.sectors ?? [];
  const group = onlyOne(
    antecedents(reading, mention).flatMap(({ actors }) =>
      actors.filter((actor) => isBand(actor) && canBeRebels(sectors, actor)),
    ),
  );
  return group && !isUnnamed(group) ? group : null;
}

/** Counts the bodies and groups that an article names. */
export function makeBodies(
  reading: Reading,
): Pick<Tally, 'named' | 'armed'> & { add(mention: MentionNode): void } {
  const last = new Map<string, ActorRecord>();
  const subjects = new Map<string, ActorRecord>();
  const groups = new Map<ActorRecord, number>();
  return {
    add(mention) {
      const [record] = mention.actors;
      if (!record || mention.actors.length > 1) return;
      const isNamed = mention.form === 'name' || mention.form === 'acronym';
      if (isNamed && isArmed(record)) groups.set(record, (groups.get(record) ?? 0) + 1);
      if (!(mention.form === 'name' || mention.cue?.kind === 'agent') || !BODIES.has(record.kind)) return;
      const whole = reading.article.text.slice(mention.start, mention.end);
      // "the Union" is not the Court of Justice of the European Union
      const text = whole.split(/ of the /)[0] ?? whole;
      const words = [...(text.match(PROPER) ?? []), ...(/\s(\p{Ll}+)$/u.exec(text)?.slice(1) ?? [])];
      // a lone noun is itself one that points back
      for (const word of words.length > 1 ? words : []) {
        last.set(word, record);
        if (subjecthood(reading, mention) > 0) subjects.set(word, record);
      }
    },
    named: (noun) => subjects.get(noun) ?? last.get(noun) ?? null,
    armed(sectors = []) {
      const [first] = groups;
      const all = [...groups.values()].reduce((sum, count) => sum + count, 0);
      const isMost = first && first[1] >= MUCH * (all - first[1]);
      return isMost && canBeRebels(sectors, first[0]) ? first[0] : null;
    },
  };
}

const PROPER = /\p{Lu}\p{L}+/gu;
const BODIES: ReadonlySet<ActorKind> = new Set(['company', 'group', 'institution', 'organisation', 'state']);

const isArmed = (record: ActorRecord) =>
  isBand(record) || (record.kind === 'institution' && record.sectors.includes('PRM'));

/** How many times the names of all others together an article must name one group for it to be meant. */
const MUCH = 4;
