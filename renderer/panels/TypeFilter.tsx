import { useEffect, useRef, useState } from 'react';
import { hasType, onlyStrand, strandState, toggleStrand, toggleType } from '../state/filters.ts';
import { changeFilter } from '../state/graph.ts';
import { useApp } from '../state/store.ts';
import { count } from '../words/format.ts';
import {
  relationWords,
  type StrandClass,
  strandClasses,
  strandWords,
  typeInWords,
  typesOf,
} from '../words/relations.ts';
import { StrandSample } from './Glyphs.tsx';
import { Icon } from './Icon.tsx';

/** A box for a whole class: on, off, or in between. */
function ClassBox({ strand }: { strand: StrandClass }) {
  const state = useApp((each) => strandState(each.filter, strand));
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = state === 'some';
  }, [state]);
  return (
    <input
      type="checkbox"
      ref={box}
      checked={state === 'all'}
      aria-label={strandWords[strand].name}
      data-testid={`filter-class-${strand}`}
      onChange={() => changeFilter((filter) => toggleStrand(filter, strand))}
    />
  );
}

function Types({ strand }: { strand: StrandClass }) {
  const filter = useApp((state) => state.filter);
  const counts = useApp((state) => state.typeCounts);
  return (
    <ul className="checks types">
      {typesOf(strand).map((type) => (
        <li key={type}>
          <label className={counts[type] ? '' : 'none'} title={`${typeInWords(type)} (${type})`}>
            <input
              type="checkbox"
              checked={hasType(filter, type)}
              data-testid={`filter-type-${type}`}
              onChange={() => changeFilter((each) => toggleType(each, type))}
            />
            <span className="cut">
              {relationWords[type].name} <span className="muted">{relationWords[type].gloss}</span>
            </span>
            <span className="number muted">{count(counts[type] ?? 0)}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}

function ClassGroup({ strand }: { strand: StrandClass }) {
  const [open, setOpen] = useState(false);
  const counts = useApp((state) => state.typeCounts);
  const sum = typesOf(strand).reduce((total, type) => total + (counts[type] ?? 0), 0);
  return (
    <li className="class-group">
      <div className="class-head">
        <ClassBox strand={strand} />
        <button
          type="button"
          className="class-name"
          aria-expanded={open}
          data-testid={`filter-open-${strand}`}
          onClick={() => setOpen(!open)}
        >
          <StrandSample strand={strand} />
          <span className="cut">{strandWords[strand].name}</span>
          <Icon name={open ? 'up' : 'down'} />
        </button>
        <button
          type="button"
          className="link only"
          data-testid={`filter-only-${strand}`}
          aria-label={`Only ${strandWords[strand].name}`}
          onClick={() => changeFilter((filter) => onlyStrand(filter, strand))}
        >
          only
        </button>
        <span className="number muted">{count(sum)}</span>
      </div>
      {open && <Types strand={strand} />}
    </li>
  );
}

export function TypeFilter() {
  return (
    <fieldset className="group">
      <legend>Relations</legend>
      <ul className="classes">
        {strandClasses.map((strand) => (
          <ClassGroup key={strand} strand={strand} />
        ))}
      </ul>
    </fieldset>
  );
}
