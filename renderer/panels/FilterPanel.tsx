import {
  activeFilters,
  lastDays,
  onlyOutlet,
  tellings,
  toggleOutlet,
  toggleTelling,
  wholeDate,
} from '../state/filters.ts';
import { changeFilter, resetFilter } from '../state/graph.ts';
import { useApp } from '../state/store.ts';
import { count, counted, date, percent } from '../words/format.ts';
import { Paged } from './Paged.tsx';
import { TypeFilter } from './TypeFilter.tsx';
import { Unsure } from './Unsure.tsx';

function Dates() {
  const { from, to } = useApp((state) => state.filter);
  const dates = useApp((state) => state.graph?.dates ?? null);
  const set = (range: { from: string | null; to: string | null }) =>
    changeFilter((filter) => ({ ...filter, ...range }));
  const last = dates?.to;
  return (
    <fieldset className="group">
      <legend>Date</legend>
      <div className="date-range">
        <label>
          <span>From</span>
          <input
            type="date"
            id="filter-from"
            data-testid="filter-from"
            value={from ? wholeDate(from) : ''}
            onChange={(event) => set({ from: event.target.value || null, to })}
          />
        </label>
        <label>
          <span>To</span>
          <input
            type="date"
            id="filter-to"
            data-testid="filter-to"
            value={to ? wholeDate(to) : ''}
            onChange={(event) => set({ from, to: event.target.value || null })}
          />
        </label>
      </div>
      <p className="chips">
        {last &&
          ([7, 30, 365] as const).map((days) => (
            <button key={days} type="button" className="chip" onClick={() => set(lastDays(last, days))}>
              {days === 365 ? 'Last 12 months' : `Last ${days} days`}
            </button>
          ))}
        {(from || to) && (
          <button type="button" className="chip" onClick={() => set({ from: null, to: null })}>
            Any date
          </button>
        )}
      </p>
      {dates && (
        <p className="muted small-text">
          Relations here run from {date(dates.from)} to {date(dates.to)}.
          {(from || to) && ' Those without a date are left out.'}
        </p>
      )}
    </fieldset>
  );
}

function OutletFilter() {
  const outlets = useApp((state) => state.outlets);
  const chosen = useApp((state) => state.filter.outlets);
  if (outlets.length === 0) return null;
  const all = outlets.map((each) => each.outlet);
  return (
    <fieldset className="group">
      <legend>Outlet</legend>
      <Paged
        items={outlets}
        page={8}
        className="checks outlets"
        render={({ outlet, articles }) => (
          <li key={outlet}>
            <label>
              <input
                type="checkbox"
                checked={chosen === null || chosen.includes(outlet)}
                onChange={() => changeFilter((filter) => toggleOutlet(filter, outlet, all))}
              />
              <span className={outlet ? 'cut' : 'cut muted'}>{outlet || 'No outlet known'}</span>
              <span className="number muted">{count(articles)}</span>
            </label>
            <button
              type="button"
              className="link only"
              aria-label={`Only ${outlet || 'articles without a known outlet'}`}
              onClick={() => changeFilter((filter) => onlyOutlet(filter, outlet))}
            >
              only
            </button>
          </li>
        )}
      />
    </fieldset>
  );
}

const TELLINGS: Record<(typeof tellings)[number], { name: string; gloss: string }> = {
  planned: { name: 'Planned', gloss: 'agreed or announced' },
  hypothetical: { name: 'Hypothetical', gloss: 'may or might be' },
  historical: { name: 'Historical', gloss: 'long past' },
};

function Tellings() {
  const without = useApp((state) => state.filter.without);
  return (
    <fieldset className="group">
      <legend>Also what is</legend>
      <ul className="checks">
        {tellings.map((telling) => (
          <li key={telling}>
            <label>
              <input
                type="checkbox"
                data-testid={`filter-${telling}`}
                checked={!without.includes(telling)}
                onChange={() => changeFilter((filter) => toggleTelling(filter, telling))}
              />
              <span>{TELLINGS[telling].name}</span>
              <span className="cut muted small-text">{TELLINGS[telling].gloss}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function MinimumRelations() {
  const value = useApp((state) => state.filter.minimumRelations);
  const set = (text: string) => {
    const minimumRelations = Math.max(1, Math.min(10_000, Math.round(Number(text)) || 1));
    changeFilter((filter) => ({ ...filter, minimumRelations }));
  };
  return (
    <fieldset className="group">
      <legend>Relations per tie, at least</legend>
      <div className="slider">
        <input
          type="range"
          min={1}
          max={Math.max(30, value)}
          value={value}
          aria-label="Relations per tie, at least"
          data-testid="filter-minimum"
          onChange={(event) => set(event.target.value)}
        />
        <input
          type="number"
          min={1}
          value={value}
          aria-label="Relations per tie, at least, as a number"
          data-testid="filter-minimum-number"
          onChange={(event) => set(event.target.value)}
        />
      </div>
    </fieldset>
  );
}

function MinimumConfidence() {
  const value = useApp((state) => state.filter.minimumConfidence);
  return (
    <fieldset className="group">
      <legend>Confidence, at least</legend>
      <div className="slider">
        <input
          type="range"
          min={0}
          max={100}
          step={5}
          value={Math.round(value * 100)}
          aria-label="Confidence, at least"
          aria-valuetext={percent(value)}
          data-testid="filter-confidence"
          onChange={(event) => {
            const minimumConfidence = Number(event.target.value) / 100;
            changeFilter((filter) => ({ ...filter, minimumConfidence }));
          }}
        />
        <output className="number">{percent(value)}</output>
      </div>
      <Unsure />
    </fieldset>
  );
}

function leftOut(active: number, unsure: number): string {
  if (active > 0) return `${counted(active, 'filter')} active`;
  return unsure > 0 ? 'Only what is less sure is left out' : 'Nothing is filtered out';
}

export function FilterPanel() {
  const active = useApp((state) => activeFilters(state.filter));
  const unsure = useApp((state) => state.graph?.unsure ?? 0);
  return (
    <form className="filters" onSubmit={(event) => event.preventDefault()} aria-label="Filters">
      <p className="filters-head">
        <span className="muted">{leftOut(active, unsure)}</span>
        <button
          type="button"
          className="link"
          id="filter-reset"
          data-testid="filter-reset"
          disabled={active === 0}
          onClick={resetFilter}
        >
          Reset
        </button>
      </p>
      <TypeFilter />
      <Dates />
      <MinimumRelations />
      <MinimumConfidence />
      <Tellings />
      <OutletFilter />
    </form>
  );
}
