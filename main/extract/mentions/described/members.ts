// "NATO member Turkey", "EU member states Malta and Cyprus": a membership that introduces a state.
import { wordClass } from '../../lexicon/word-classes.ts';
import { type MentionNode, type Reading, type SentenceReading, unmark } from '../../reading.ts';

const MEMBERS = wordClass('words.member');
const STATES = wordClass('words.state');

/** Makes the organisation, "member" and the state one phrase: who acts is the state. */
export function markMembers(reading: Reading, where: SentenceReading): void {
  unmarkSomeMembers(reading, where);
  const { tokens } = where.sentence;
  where.at.forEach((body, index) => {
    if (body?.last !== index || body.actors[0]?.kind !== 'organisation') return;
    const word = (at: number) => tokens[at]?.lower ?? '';
    // some bodies have "EU members" for a name
    const isMember = (at: number) =>
      MEMBERS.has(word(at)) || (word(at) === 'allies' && isAlliance(body) && word(body.first - 1) !== '-');
    const isWhole = isMember(index) || (STATES.has(word(index)) && MEMBERS.has(word(index - 1)));
    const behind = isWhole ? index + 1 : isMember(index + 1) ? index + 2 : -1;
    const at = STATES.has(word(behind)) ? behind + 1 : behind;
    const state = where.at[at];
    if (state?.first !== at || state.form !== 'name' || state.actors[0]?.kind !== 'state') return;
    where.joined.push({ first: body.first, last: state.last, mention: state });
  });
}

/** "Five NATO countries", "its NATO ally", "OPEC members: Qatar, Iraq": members, whether they are told or not, are not the body. */
function unmarkSomeMembers(reading: Reading, where: SentenceReading): void {
  const { tokens } = where.sentence;
  const word = (at: number) => tokens[at]?.lower ?? '';
  const isCount = (at: number) => SOME.has(word(at)) || tokens[at]?.xpos === 'CD';
  const some = where.mentions.filter(({ actors: [record], first, last }) => {
    if (record?.kind !== 'organisation' || !record.sectors.includes('IGO')) return false;
    const at = [last, last + 1, last + 2].find((index) => SEVERAL.test(word(index))) ?? -1;
    if (at < 0) return ONE.test(word(last + 1)) && !isNamedBehind(where, last + 1);
    // "the 27 EU members" are all of them
    const count = isCount(first - 1) ? first - 1 : isCount(first - 2) ? first - 2 : -1;
    if (count >= 0 && !/^(all|its|the)$/.test(word(count - 1))) return true;
    const next = [at + 2, at + 3].find((index) => word(index) !== 'the') ?? -1;
    const isList = word(at + 1) === ':' || (count >= 0 && word(at + 1) === ',');
    return isList && where.at[next]?.first === next && where.at[next]?.actors[0]?.kind === 'state';
  });
  unmark(reading, some);
}

/** "NATO ally Greece" */
const isNamedBehind = ({ at }: SentenceReading, noun: number) => at[noun + 1]?.first === noun + 1;

const ONE = /^(ally|member|partner)$/;
const SEVERAL = /^(allies|countries|members|nations|states)$/;
/** Of how many is told, and that they are not all. */
const SOME = wordClass('words.some-of-many');

/** "NATO allies Malta and Cyprus" are members, "EU allies" need not be. */
const isAlliance = ({ actors: [body] }: MentionNode) =>
  body?.sectors.includes('IGO') === true && body.sectors.includes('MIL');

/** The body of which the phrase of a state tells that it is a member; undefined where it tells nothing of the kind. */
export function bodyBefore({ article }: Reading, { mentions }: SentenceReading, state: MentionNode) {
  return mentions.find((body) => {
    const { head, start, end, actors } = body;
    if (head !== state.head || end >= state.start || actors[0]?.kind !== 'organisation') return false;
    const words = article.text.slice(start, state.start);
    return (
      / members?( (state|nation)s?| countr(y|ies))? $/.test(words) ||
      (words.endsWith(' allies ') && isAlliance(body))
    );
  });
}
