// Long lists, without a silent cap: so many at first, the rest on demand.
import { type ReactNode, useState } from 'react';
import { count } from '../words/format.ts';

interface Properties<Item> {
  items: readonly Item[];
  /** How many are shown at first, and how many more each time. */
  page: number;
  className?: string;
  render: (item: Item, index: number) => ReactNode;
}

export function Paged<Item>({ items, page, className = '', render }: Properties<Item>) {
  const [shown, setShown] = useState(page);
  const left = items.length - shown;
  return (
    <>
      <ul className={className}>{items.slice(0, shown).map((item, index) => render(item, index))}</ul>
      {left > 0 && (
        <p className="more">
          {left > page && (
            <button type="button" className="link" onClick={() => setShown(shown + page)}>
              Show {count(page)} more
            </button>
          )}
          <button
            type="button"
            className="link"
            data-testid="show-all"
            onClick={() => setShown(items.length)}
          >
            Show all {count(items.length)}
          </button>
        </p>
      )}
    </>
  );
}
