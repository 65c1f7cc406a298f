import { useState } from 'react';
import type { ArticleSummary } from '../../preload/shapes.ts';
import { showArticle } from '../state/graph.ts';
import { selectView } from '../state/selectors.ts';
import { useApp } from '../state/store.ts';
import { count, counted, date } from '../words/format.ts';
import { Paged } from './Paged.tsx';

type Order = 'date' | 'title' | 'relations';

const byOrder: Record<Order, (one: ArticleSummary, other: ArticleSummary) => number> = {
  date: (one, other) => (other.published ?? '').localeCompare(one.published ?? ''),
  title: (one, other) => (one.title ?? one.file).localeCompare(other.title ?? other.file),
  relations: (one, other) => other.relations - one.relations,
};

function matches(article: ArticleSummary, words: string): boolean {
  const text = `${article.title ?? ''} ${article.outlet ?? ''} ${article.file}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function Row({ article }: { article: ArticleSummary }) {
  const isCurrent = useApp((state) => {
    const view = selectView(state);
    return view.kind === 'article' && view.article === article.id;
  });
  const facts = [article.outlet, article.published && date(article.published)].filter(Boolean).join(' · ');
  return (
    <li>
      <button
        type="button"
        className="row article-row"
        aria-current={isCurrent}
        title={article.file}
        data-testid={`article-${article.id}`}
        onClick={() => showArticle(article.id)}
      >
        <span className="row-main">
          <span className="two-lines" dir="auto">
            {article.title ?? article.file}
          </span>
          <span className="muted small-text">{facts || 'No outlet or date'}</span>
        </span>
        <span className="number muted" title={counted(article.relations, 'relation')}>
          {count(article.relations)}
        </span>
      </button>
    </li>
  );
}

export function ArticleList() {
  const articles = useApp((state) => state.articles);
  const [words, setWords] = useState('');
  const [order, setOrder] = useState<Order>('date');
  const shown = articles.filter((article) => matches(article, words)).sort(byOrder[order]);
  return (
    <div className="article-list" data-testid="article-list">
      <div className="list-tools">
        <input
          type="search"
          placeholder="Title or outlet"
          aria-label="Narrow the list of articles"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <select aria-label="Order" value={order} onChange={(event) => setOrder(event.target.value as Order)}>
          <option value="date">Newest</option>
          <option value="title">Title</option>
          <option value="relations">Relations</option>
        </select>
      </div>
      {shown.length === 0 && (
        <p className="muted nothing">No article has these words in its title or outlet.</p>
      )}
      <Paged
        items={shown}
        page={200}
        className="rows"
        render={(article) => <Row key={article.id} article={article} />}
      />
    </div>
  );
}
