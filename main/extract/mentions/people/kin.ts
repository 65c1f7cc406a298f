// Step 2e of mentions: relatives called by their given name alone: "his son Bashar", "Castro's brother, Raúl".
import { plainWord } from '../../lexicon/names.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { addMention, type MentionNode, type Reading, type SentenceReading } from '../../reading.ts';

/** Marks a given name behind a word of kin where a leader of the relative's surname bears it. */
export function markKin(reading: Reading, where: SentenceReading): void {
  const { tokens } = where.sentence;
  tokens.forEach((token, index) => {
    const marked = where.at[index];
    const isBare = marked?.first === index && marked.last === index && marked.actors[0]?.name === token.text;
    if ((marked && !isBare) || token.xpos !== 'NNP' || /^\p{Lu}/u.test(tokens[index + 1]?.text ?? '')) return;
    const noun = tokens[index - 1]?.text === ',' ? index - 2 : index - 1;
    if (!KIN.has(tokens[noun]?.lower ?? '')) return;
    const owner = ownerOf(reading, where, noun);
    const surname = owner?.actors[0]?.name.split(' ').at(-1) ?? '';
    const given = plainWord(token.text).toLowerCase();
    const found = (reading.lexicon.leadersBySurname.get(surname) ?? []).filter(
      ({ id, name }) =>
        id !== owner?.actors[0]?.id && plainWord(name.split(' ')[0] ?? '').toLowerCase() === given,
    );
    const [record] = found;
    if (!record || found.length > 1) return;
    // introduced as somebody whom no list knows
    if (marked) marked.actors = [record];
    else addMention(reading, where, { first: index, last: index, form: 'name', actors: [record], cue: null });
  });
}

/** "Castro's brother", "his elder brother": the person named last. */
function ownerOf(reading: Reading, where: SentenceReading, noun: number): MentionNode | undefined {
  const { tokens } = where.sentence;
  const mark = [noun - 1, noun - 2].find((at) => /^(POS|PRP\$)$/.test(tokens[at]?.xpos ?? ''));
  if (mark === undefined) return undefined;
  const isPerson = (mention: MentionNode | undefined) => mention?.actors[0]?.kind === 'person';
  if (tokens[mark]?.xpos === 'POS') return isPerson(where.at[mark - 1]) ? where.at[mark - 1] : undefined;
  const before = reading.mentions.filter(
    (one) =>
      isPerson(one) && (one.sentence < where.index || (one.sentence === where.index && one.first < noun)),
  );
  return before.sort((a, b) => a.sentence - b.sentence || a.first - b.first).at(-1);
}

const KIN = wordClass('nouns.kin');
