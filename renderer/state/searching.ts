// The search palette: answers as one types, stale ones dropped.
import type { SearchHit } from '../../preload/shapes.ts';
import { call } from './bridge.ts';
import { showAndCentre, showArticle } from './graph.ts';
import { askLast, createRaceGuard, debounced } from './race.ts';
import { getState, noSearch, setState } from './store.ts';
import { showFailure } from './toasts.ts';

const searchRace = createRaceGuard();
const TYPING_WAIT = 80;

function ask(): Promise<void> {
  const { query } = getState().search;
  if (query.trim() === '') {
    searchRace.begin();
    setState({ search: noSearch });
    return Promise.resolve();
  }
  return askLast(
    searchRace,
    () => call('search', { query: query.trim() }),
    (hits) => setState({ search: { ...getState().search, hits, answered: query, at: 0 } }),
    (error) => showFailure('The search', error),
  );
}

const askSoon = debounced(() => void ask(), TYPING_WAIT);

export function typeQuery(query: string): void {
  setState({ search: { ...getState().search, query: query.slice(0, 300) } });
  askSoon();
}

/** Moves the choice up or down, round the ends. */
export function moveChoice(step: number): void {
  const { search } = getState();
  const { length } = search.hits;
  if (length > 0) setState({ search: { ...search, at: (search.at + step + length) % length } });
}

export function openHit(hit: SearchHit): void {
  setState({ dialog: null });
  switch (hit.kind) {
    case 'actor':
      return showAndCentre(hit.actor);
    case 'article':
      return showArticle(hit.article);
    case 'paragraph':
      return showArticle(hit.article, hit.paragraph);
  }
}

export function openSearch(): void {
  if (getState().workspace) setState({ dialog: 'search' });
}
