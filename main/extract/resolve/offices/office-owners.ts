// "Nestor Kirchner, the bloc's secretary general,": which body an office is of whose owner only points back.
import { officeName } from '../../mentions/people/offices.ts';
import type { MentionNode, Reading } from '../../reading.ts';
import { caseOf, childrenBy } from '../../tree.ts';

/** Notes the office of the person who is named with such a title. */
export function settleOfficeOwner(reading: Reading, { actors, cue, head, sentence }: MentionNode): void {
  const where = reading.sentences[sentence];
  const [person, other] = actors;
  if (!where || cue?.kind !== 'title' || cue.of || person?.kind !== 'person' || other) return;
  const owners = childrenBy(where.tree, head, 'nmod:poss', 'nmod').filter((at) =>
    [undefined, '', "'s", 'of'].includes(caseOf(where.tree, at) ?? undefined),
  );
  const pointing = owners.flatMap((at) => where.at[at] ?? []).find((one) => one.cue?.kind === 'anaphor');
  const [body] = pointing?.actors ?? [];
  if (body?.kind === 'organisation')
    reading.offices.set(`${officeName(reading, cue.word)}/${body.id}`, person);
}
