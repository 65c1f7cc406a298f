import { SURE } from '../state/filters.ts';
import { showReview, showUnsure } from '../state/graph.ts';
import { useApp } from '../state/store.ts';
import { counted, percent } from '../words/format.ts';

/** What the filter leaves out for being less sure, and the way to see it: nothing is kept back in silence. */
export function Unsure() {
  const unsure = useApp((state) => state.graph?.unsure ?? 0);
  const minimum = useApp((state) => state.filter.minimumConfidence);
  if (minimum > 0 && unsure === 0) return null;
  return (
    <p className="muted small-text" data-testid="unsure">
      {minimum > 0
        ? `${counted(unsure, 'less sure relation')} ${unsure === 1 ? 'is' : 'are'} left out.`
        : 'Everything is shown, however unsure.'}{' '}
      <button
        type="button"
        className="link"
        data-testid="unsure-toggle"
        onClick={() => showUnsure(minimum > 0)}
      >
        {minimum > 0 ? 'Show them' : `Only from ${percent(SURE)}`}
      </button>
      {minimum > 0 && (
        <>
          {' · '}
          <button type="button" className="link" data-testid="unsure-review" onClick={showReview}>
            Review them
          </button>
        </>
      )}
    </p>
  );
}
