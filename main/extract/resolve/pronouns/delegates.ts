// "WANG (China) supported Mbeki's mediation. He called on …": in a record of a meeting, who has the floor.
import { bracketedState } from '../../mentions/described/delegates.ts';
import type { MentionNode, Reading } from '../../reading.ts';

/** Who is named with the state he speaks for at the head of the paragraph, or of a later sentence of it. */
export function hasFloor(reading: Reading, mention: MentionNode): MentionNode | undefined {
  if (!/^(he|her|his|she)$/.test(mention.cue?.word ?? '')) return undefined;
  const { sentences } = reading;
  const paragraph = sentences[mention.sentence]?.paragraph;
  for (let at = mention.sentence - 1; sentences[at]?.paragraph === paragraph; at--) {
    const found = sentences[at]?.mentions.find((other) => isDelegate(reading, other));
    if (found) return found;
  }
  return undefined;
}

/** "Mr. Lee (Chad)", "ADA LEE (Mali)" */
function isDelegate(reading: Reading, { sentence, last, actors: [record], form }: MentionNode): boolean {
  const where = reading.sentences[sentence];
  const state = where && bracketedState(where, last + 1)?.actors[0];
  return form === 'name' && record?.kind === 'person' && state?.country === record.country;
}
