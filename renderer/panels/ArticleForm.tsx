import { type FormEvent, useState } from 'react';
import type { ArticleDetail } from '../../preload/shapes.ts';
import { correctArticle } from '../state/decisions.ts';
import { isDate } from '../words/format.ts';

const fields = [
  { name: 'title', label: 'Title' },
  { name: 'outlet', label: 'Outlet' },
  { name: 'place', label: 'Place' },
  { name: 'author', label: 'Author' },
] as const;

function textOf(data: FormData, name: string): string | null {
  const value = data.get(name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** Corrects what the import read wrong or not at all; an empty field means "not known". */
export function ArticleForm({ article, close }: { article: ArticleDetail; close: () => void }) {
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const published = textOf(data, 'published');
    if (published !== null && !isDate(published))
      return setProblem('Write a day, month or year as 2021-10-18, 2021-10 or 2021.');
    const [title, outlet, place, author] = fields.map(({ name }) => textOf(data, name));
    const input = { title, outlet, place, author, published };
    const whole = { ...input, article: article.id } as Parameters<typeof correctArticle>[0];
    if (await correctArticle(whole)) close();
  };
  return (
    <form
      className="article-form"
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && close()}
      data-testid="article-form"
      aria-label="Correct the article"
    >
      {fields.map(({ name, label }, index) => (
        <label key={name}>
          <span>{label}</span>
          <input
            name={name}
            autoFocus={index === 0}
            defaultValue={article[name] ?? ''}
            data-testid={`article-${name}`}
            maxLength={name === 'title' ? 1000 : 300}
          />
        </label>
      ))}
      <label>
        <span>Date</span>
        <input
          name="published"
          defaultValue={article.published ?? ''}
          placeholder="2021-10-18"
          aria-invalid={problem !== null}
          aria-describedby="article-problem"
          data-testid="article-published"
        />
      </label>
      <p id="article-problem" className="problem" role="alert">
        {problem}
      </p>
      <p className="form-actions">
        <button type="button" className="button" onClick={close}>
          Cancel
        </button>
        <button type="submit" className="button primary" data-testid="article-save">
          Save
        </button>
      </p>
    </form>
  );
}
