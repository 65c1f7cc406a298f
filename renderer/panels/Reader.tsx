// The whole article: every mention marked, the relation one came for lit up.
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ArticleDetail } from '../../preload/shapes.ts';
import { removeArticle } from '../state/decisions.ts';
import type { View } from '../state/trail.ts';
import { counted, date, fileName } from '../words/format.ts';
import { ArticleForm } from './ArticleForm.tsx';
import { IconButton } from './IconButton.tsx';
import { Paragraph } from './Paragraph.tsx';
import { markParagraphs } from './paragraphs.ts';

type ArticleView = Extract<View, { kind: 'article' }>;

function Facts({ article }: { article: ArticleDetail }) {
  const facts = [
    article.outlet,
    article.place,
    article.author,
    article.published ? date(article.published) : 'no date',
  ].filter(Boolean);
  return (
    <>
      <p className="muted">{facts.join(' · ')}</p>
      <p className="muted small-text">
        {counted(article.relations.filter(({ verdict }) => verdict !== 'rejected').length, 'relation')} ·{' '}
        {counted(article.mentions.length, 'mention')} ·{' '}
        <bdi title={`Imported ${date(article.imported)}`}>{article.file}</bdi>
      </p>
      {article.notes.length > 0 && (
        <p className="note small-text" data-testid="reader-notes">
          On import: {article.notes.join('; ')}.
        </p>
      )}
    </>
  );
}

function Tools({ article, edit }: { article: ArticleDetail; edit: () => void }) {
  return (
    <span className="reader-tools">
      <IconButton
        icon="edit"
        label="Correct title, outlet, place, author or date"
        id="article-edit"
        act={edit}
      />
      <IconButton
        icon="trash"
        label="Remove this article and its relations"
        id="article-remove"
        act={() => removeArticle(article.id, article.title)}
      />
    </span>
  );
}

/** Brings the wanted place into view whenever another one is asked for. */
function useScrollTo(view: ArticleView) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const wanted =
      box.current?.querySelector('.mark-lit') ??
      (view.paragraph === null ? null : box.current?.querySelector(`[data-paragraph="${view.paragraph}"]`));
    if (wanted) wanted.scrollIntoView({ block: 'center' });
    else box.current?.scrollTo(0, 0);
  }, [view]);
  return box;
}

export function Reader({ article, view }: { article: ArticleDetail; view: ArticleView }) {
  const box = useScrollTo(view);
  const [editing, setEditing] = useState(false);
  const [relations, setRelations] = useState(true);
  const paragraphs = useMemo(() => markParagraphs(article), [article]);
  const names = useMemo(
    () => new Map(article.mentions.map((mention) => [mention.actor, mention.name])),
    [article],
  );
  return (
    <div
      className="panel-body padded reader"
      ref={box}
      data-testid="reader"
      lang={article.language ?? undefined}
    >
      <div className="reader-head">
        <h2 className="reader-title" dir="auto">
          {article.title ?? fileName(article.file)}
        </h2>
        <Tools article={article} edit={() => setEditing(!editing)} />
      </div>
      {editing ? (
        <ArticleForm key={article.id} article={article} close={() => setEditing(false)} />
      ) : (
        <Facts article={article} />
      )}
      {article.relations.length > 0 && (
        <label className="switch small-text">
          <input
            type="checkbox"
            checked={relations}
            data-testid="reader-relations"
            onChange={(event) => setRelations(event.target.checked)}
          />
          Relations under each paragraph
        </label>
      )}
      <div className="reader-text">
        {paragraphs.map((paragraph) => (
          <Paragraph
            key={paragraph.index}
            article={article.id}
            text={article.text}
            paragraph={paragraph}
            lit={paragraph.relations.some(({ id }) => id === view.relation) ? view.relation : null}
            flash={view.paragraph === paragraph.index}
            names={names}
            withRelations={relations}
          />
        ))}
      </div>
    </div>
  );
}
