import type { EvidenceItem } from '../../preload/shapes.ts';
import { REVIEWED } from '../state/graph.ts';
import { useApp } from '../state/store.ts';
import { count, counted } from '../words/format.ts';
import { Evidence } from './Evidence.tsx';
import { Paged } from './Paged.tsx';

/** What is less sure than the filter asks, one by one: whatever gets a verdict leaves the list. */
export function Review({ items }: { items: EvidenceItem[] }) {
  const all = useApp((state) => state.graph?.unsure ?? 0);
  return (
    <div className="panel-body padded" data-testid="review">
      <p className="hint">
        Confirm what the text says, reject what it does not. The surest come first; what stays unjudged stays
        out of the graph.
      </p>
      {items.length === 0 ? (
        <p className="nothing muted">Nothing is left to review.</p>
      ) : (
        <>
          <p className="muted small-text">
            {all > REVIEWED && items.length === REVIEWED
              ? `The first ${count(REVIEWED)} of ${counted(all, 'relation')}: each verdict brings up the next.`
              : counted(items.length, 'relation')}
          </p>
          <Paged
            items={items}
            page={15}
            className="evidence-list"
            render={(item) => <Evidence key={item.id} item={item} />}
          />
        </>
      )}
    </div>
  );
}
