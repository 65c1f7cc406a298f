// Evidence in the order in which it is read: pure.
import type { RelationType } from '../../main/extract/model.ts';
import type { ActorDetail, EvidenceItem } from '../../preload/shapes.ts';

/** What counts for the tie: neither what the text denies, nor what the analyst has rejected, nor what is less sure than the filter asks. */
export const isCounted = (item: EvidenceItem) => item.modality !== 'denied' && standingOf(item) === '';

/** Why a relation does not count, but for being denied; '' where it does. */
export function standingOf({ verdict, unsure }: Pick<EvidenceItem, 'verdict' | 'unsure'>) {
  if (verdict === 'rejected') return 'rejected';
  return unsure ? 'unsure' : '';
}

const LAST = ['', 'unsure', 'rejected'];

/** How many of them count. */
export const countedIn = (items: readonly EvidenceItem[]) => items.filter(isCounted).length;

/** By type, the one that counts most often first; in a type, the newest first, the less sure and the rejected last. */
export function groupByType(items: readonly EvidenceItem[]): [RelationType, EvidenceItem[]][] {
  const groups = Map.groupBy(items, (item) => item.type);
  const newest = (one: EvidenceItem, other: EvidenceItem) =>
    LAST.indexOf(standingOf(one)) - LAST.indexOf(standingOf(other)) ||
    (other.date ?? '').localeCompare(one.date ?? '') ||
    one.id - other.id;
  return [...groups]
    .map(([type, group]): [RelationType, EvidenceItem[]] => [type, group.toSorted(newest)])
    .sort(([, one], [, other]) => countedIn(other) - countedIn(one) || other.length - one.length);
}

/**
 * How often each side did it: from the first of the two actors, from the second, both together. What does not count
 * was done by nobody.
 */
export function directions(items: readonly EvidenceItem[]): {
  first: number;
  second: number;
  mutual: number;
} {
  const done = items.filter(isCounted);
  const mutual = done.filter((item) => item.mutual).length;
  const first = done.filter((item) => !item.mutual && item.fromFirst).length;
  return { first, second: done.length - mutual - first, mutual };
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
