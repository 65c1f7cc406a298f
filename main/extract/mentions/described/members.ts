// "NATO member Turkey", "EU member states Malta and Cyprus": a membership that introduces a state.
import { wordClass } from '../../lexicon/word-classes.ts';
import { type MentionNode, type Reading, type SentenceReading, unmark } from '../../reading.ts';

const MEMBERS = wordClass('words.member');
const STATES = wordClass('words.state');

/** Makes the organisation, "member" and the state one phrase: who acts is the state. */
export function markMembers(reading: Reading, where: SentenceReading): void {
  unmarkNamedMembers(reading, where);
  const { tokens } = where.sentence;
  where.at.forEach((body, index) => {
    if (body?.last !== index || body.actors[0]?.kind !== 'organisation') return;
    const word = (at: number) => tokens[at]?.lower ?? '';
    // some bodies have "EU members" for a name
    const isWhole = MEMBERS.has(word(index)) || (STATES.has(word(index)) && MEMBERS.has(word(index - 1)));
    const behind = isWhole ? index + 1 : MEMBERS.has(word(index + 1)) ? index + 2 : -1;
    const at = STATES.has(word(behind)) ? behind + 1 : behind;
    const state = where.at[at];
    if (state?.first !== at || state.form !== 'name' || state.actors[0]?.kind !== 'state') return;
    where.joined.push({ first: body.first, last: state.last, mention: state });
  });
}

/** "Three NATO countries, Greece, Turkey and Italy,", "OPEC members: Qatar, Iraq": who they are is told, and it is not the body. */
function unmarkNamedMembers(reading: Reading, where: SentenceReading): void {
  const { tokens } = where.sentence;
  const word = (at: number) => tokens[at]?.lower ?? '';
  const named = where.mentions.filter(({ actors: [record], first, last }) => {
    if (record?.kind !== 'organisation' || !record.sectors.includes('IGO')) return false;
    const at = [last, last + 1, last + 2].find((index) => SEVERAL.test(word(index))) ?? -1;
    const isCounted = COUNTED.test(word(first - 1)) || COUNTED.test(word(first - 2));
    const isList = at > 0 && (word(at + 1) === ':' || (isCounted && word(at + 1) === ','));
    const next = [at + 2, at + 3].find((index) => word(index) !== 'the') ?? -1;
    return isList && where.at[next]?.first === next && where.at[next]?.actors[0]?.kind === 'state';
  });
  unmark(reading, named);
}

const SEVERAL = /^(allies|countries|members|nations|states)$/;
const COUNTED = /^(two|three|four|five|six|seven|eight|nine|ten|several|some|other|major)$/;

/** The body of which the phrase of a state tells that it is a member; undefined where it tells nothing of the kind. */
export function bodyBefore({ article }: Reading, { mentions }: SentenceReading, state: MentionNode) {
  return mentions.find(
    ({ head, start, end, actors }) =>
      head === state.head &&
      end < state.start &&
      actors[0]?.kind === 'organisation' &&
      / members?( (state|nation)s?| countr(y|ies))? $/.test(article.text.slice(start, state.start)),
  );
}
