// Evidence in the order in which it is read: pure.
import type { RelationType } from '../../main/extract/model.ts';
import type { ActorDetail, EvidenceItem } from '../../preload/shapes.ts';

/** By type, the most frequent first; in a type, the newest first. */
export function groupByType(items: readonly EvidenceItem[]): [RelationType, EvidenceItem[]][] {
  const groups = Map.groupBy(items, (item) => item.type);
  const newest = (one: EvidenceItem, other: EvidenceItem) =>
    (other.date ?? '').localeCompare(one.date ?? '') || one.id - other.id;
  return [...groups]
    .map(([type, group]): [RelationType, EvidenceItem[]] => [type, group.toSorted(newest)])
    .sort(([, one], [, other]) => other.length - one.length);
}

type Office = ActorDetail['offices'][number];

/** The same office told in several articles is one office. */
export function groupOffices(
  offices: readonly Office[],
): (Omit<Office, 'article'> & { articles: number[] })[] {
  const groups = Map.groupBy(offices, ({ title, of }) => `${title} ${of.id}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first
      ? [{ title: first.title, of: first.of, articles: [...new Set(group.map((each) => each.article))] }]
      : [];
  });
}
