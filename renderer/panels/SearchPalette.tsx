// Ctrl+K: actors, articles and paragraphs as one types.
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { SearchHit } from '../../preload/shapes.ts';
import { moveChoice, openHit, typeQuery } from '../state/searching.ts';
import { getState, setState, useApp } from '../state/store.ts';
import { kindWords } from '../words/actors.ts';
import { counted, date } from '../words/format.ts';
import { closeDialog, useModal } from './Dialog.tsx';
import { KindGlyph } from './Glyphs.tsx';
import { Icon } from './Icon.tsx';
import { cutAtMarks, type Mark, queryMarks } from './marks.ts';

const headings: Record<SearchHit['kind'], string> = {
  actor: 'Actors',
  article: 'Articles',
  paragraph: 'Paragraphs',
};

function Marked({ text, marks }: { text: string; marks: readonly Mark<true>[] }) {
  return cutAtMarks(text, marks).map((piece) =>
    piece.values.length > 0 ? (
      <mark key={piece.start}>{piece.text}</mark>
    ) : (
      <span key={piece.start}>{piece.text}</span>
    ),
  );
}

function HitWords({ hit, query }: { hit: SearchHit; query: string }) {
  switch (hit.kind) {
    case 'actor':
      return (
        <>
          <KindGlyph kind={hit.actorKind} />
          <span className="row-main cut">
            <Marked text={hit.name} marks={queryMarks(hit.name, query)} />
          </span>
          <span className="muted small-text no-wrap">
            {kindWords[hit.actorKind].one} · {counted(hit.relations, 'relation')}
          </span>
        </>
      );
    case 'article':
      return (
        <>
          <Icon name="article" />
          <span className="row-main cut">
            <Marked text={hit.title} marks={queryMarks(hit.title, query)} />
          </span>
          <span className="muted small-text no-wrap">
            {[hit.outlet, hit.published && date(hit.published)].filter(Boolean).join(' · ')}
          </span>
        </>
      );
    case 'paragraph':
      return (
        <span className="row-main">
          <span className="two-lines">
            <Marked text={hit.snippet} marks={hit.marks.map((mark) => ({ ...mark, value: true }))} />
          </span>
          <span className="muted small-text cut">{hit.title ?? 'Untitled'}</span>
        </span>
      );
  }
}

function Option({ hit, index, isFirst }: { hit: SearchHit; index: number; isFirst: boolean }) {
  const isChosen = useApp((state) => state.search.at === index);
  const query = useApp((state) => state.search.answered);
  const element = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isChosen) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    <>
      {isFirst && <p className="menu-heading">{headings[hit.kind]}</p>}
      <button
        type="button"
        role="option"
        tabIndex={-1}
        id={`hit-${index}`}
        data-testid="search-hit"
        className="row hit"
        aria-selected={isChosen}
        ref={element}
        onPointerMove={() => !isChosen && setState({ search: { ...getState().search, at: index } })}
        onClick={() => openHit(hit)}
      >
        <HitWords hit={hit} query={query} />
      </button>
    </>
  );
}

function takeKey(event: KeyboardEvent): void {
  const { hits, at } = getState().search;
  const chosen = hits[at];
  if (event.key === 'ArrowDown') moveChoice(1);
  else if (event.key === 'ArrowUp') moveChoice(-1);
  else if (event.key === 'Enter' && chosen) openHit(chosen);
  else return;
  event.preventDefault();
}

function Results() {
  const { query, answered, hits } = useApp((state) => state.search);
  if (query.trim() === '')
    return <p className="nothing muted">Names, offices, titles, or any words in the articles.</p>;
  if (hits.length === 0 && answered === query)
    return <p className="nothing muted">Nothing here matches “{query.trim()}”.</p>;
  return (
    <div className="hits" role="listbox" id="search-hits" aria-label="Found">
      {hits.map((hit, index) => (
        // hits have no id of their own, and the list is replaced as a whole
        <Option key={index} hit={hit} index={index} isFirst={hits[index - 1]?.kind !== hit.kind} />
      ))}
    </div>
  );
}

export function SearchPalette() {
  const dialog = useModal();
  const query = useApp((state) => state.search.query);
  const at = useApp((state) => state.search.at);
  return (
    <dialog
      className="dialog palette"
      ref={dialog}
      aria-label="Search"
      data-testid="search"
      onCancel={closeDialog}
      onClick={(event) => event.target === dialog.current && closeDialog()}
    >
      <div className="palette-head">
        <Icon name="search" />
        <input
          id="search-input"
          data-testid="search-input"
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-controls="search-hits"
          aria-activedescendant={`hit-${at}`}
          aria-label="Search actors, articles and words"
          placeholder="Search actors, articles, words"
          autoComplete="off"
          spellCheck={false}
          value={query}
          onFocus={(event) => event.target.select()}
          onChange={(event) => typeQuery(event.target.value)}
          onKeyDown={takeKey}
        />
        <kbd>Esc</kbd>
      </div>
      <Results />
    </dialog>
  );
}
