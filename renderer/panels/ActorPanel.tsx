import type { ReactNode } from 'react';
import type { ActorDetail } from '../../preload/shapes.ts';
import { changeFilter, showAndCentre, showArticle, showTie } from '../state/graph.ts';
import { type ActorTie, selectActor, tiesOf } from '../state/selectors.ts';
import { useApp } from '../state/store.ts';
import { formWords, kindWords, sectorInWords } from '../words/actors.ts';
import { count, counted, date, signed } from '../words/format.ts';
import { KindGlyph } from './Glyphs.tsx';
import { groupOffices } from './groups.ts';
import { Paged } from './Paged.tsx';

function Section({ title, total, children }: { title: string; total: number; children: ReactNode }) {
  if (total === 0) return null;
  return (
    <section>
      <h3>
        {title} <span className="number muted">{count(total)}</span>
      </h3>
      {children}
    </section>
  );
}

function ActorLink({ id, name }: { id: string; name: string }) {
  return (
    <button type="button" className="link" onClick={() => showAndCentre(id)}>
      {name}
    </button>
  );
}

/** Says why an actor cannot be found in the graph, and what to do about it. */
function NotShown({ actor }: { actor: ActorDetail }) {
  const isShown = useApp((state) => selectActor(state, actor.id) !== undefined);
  const level = useApp((state) => state.filter.level);
  if (isShown) return null;
  const showEveryone = () => {
    changeFilter((filter) => ({ ...filter, level: 'everyone' }));
    showAndCentre(actor.id);
  };
  if (level === 'states' && actor.affiliation)
    return (
      <p className="note" data-testid="not-shown">
        In the graph it counts for {actor.affiliation.name}.{' '}
        <button type="button" className="link" onClick={showEveryone}>
          Show every actor
        </button>
      </p>
    );
  return <p className="note">It has no tie that passes the filter, so the graph does not show it.</p>;
}

function Facts({ actor }: { actor: ActorDetail }) {
  const facts = [kindWords[actor.kind].one, ...actor.sectors.map(sectorInWords), actor.country];
  return (
    <p className="muted">
      {facts.filter(Boolean).join(' · ')}
      {actor.affiliation && (
        <>
          {' · belongs to '}
          <ActorLink {...actor.affiliation} />
        </>
      )}
    </p>
  );
}

function Ties({ actor, ties }: { actor: ActorDetail; ties: ActorTie[] }) {
  return (
    <Paged
      items={ties}
      page={20}
      className="rows"
      render={(tie) => (
        <li key={tie.actor.id}>
          <button
            type="button"
            className="row"
            data-testid="actor-tie"
            onClick={() => showTie(actor.id, tie.actor.id)}
          >
            <KindGlyph kind={tie.actor.kind} />
            <span className="row-main cut">{tie.actor.name}</span>
            <span className="number muted" title="Mean score, −10 conflict to +10 cooperation">
              {signed(tie.score)}
            </span>
            <span className="number">{count(tie.count)}</span>
          </button>
        </li>
      )}
    />
  );
}

function Articles({ actor }: { actor: ActorDetail }) {
  return (
    <Paged
      items={actor.articles}
      page={10}
      className="rows"
      render={({ id, title, outlet, published, mentions }) => (
        <li key={id}>
          <button type="button" className="row" data-testid="actor-article" onClick={() => showArticle(id)}>
            <span className="row-main">
              <span className="two-lines">{title ?? 'Untitled'}</span>
              <span className="muted small-text">
                {[outlet, published && date(published)].filter(Boolean).join(' · ')}
              </span>
            </span>
            <span className="number muted" title={counted(mentions, 'mention')}>
              {count(mentions)}
            </span>
          </button>
        </li>
      )}
    />
  );
}

/** What an actor is called, but for pronouns. */
const namesOf = ({ aliases }: ActorDetail) => aliases.filter(({ form }) => form !== 'pronoun');

/** Pronouns say nothing of how an actor is called: they are only counted. */
function Wordings({ actor }: { actor: ActorDetail }) {
  const names = namesOf(actor);
  const pronouns = actor.aliases.reduce(
    (sum, { form, count: times }) => sum + (form === 'pronoun' ? times : 0),
    0,
  );
  return (
    <>
      <Paged
        items={names}
        page={12}
        className="wordings"
        render={({ text, form, count: times }) => (
          <li
            key={`${text} ${form}`}
            className="chip quiet"
            title={`${formWords[form]}, ${counted(times, 'time')}`}
          >
            {text} <span className="number">{count(times)}</span>
          </li>
        )}
      />
      {pronouns > 0 && <p className="muted small-text">and {counted(pronouns, 'time')} by a pronoun</p>}
    </>
  );
}

function Offices({ actor }: { actor: ActorDetail }) {
  return (
    <ul className="plain">
      {groupOffices(actor.offices).map(({ title, of, articles }) => (
        <li key={`${title} ${of.id}`}>
          {title}, <ActorLink {...of} />{' '}
          <span className="muted">
            · {articles.length === 1 ? 'article' : 'articles'}{' '}
            {articles.map((article, index) => (
              <button
                key={article}
                type="button"
                className="link numbered"
                onClick={() => showArticle(article)}
              >
                {index + 1}
              </button>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

export function ActorPanel({ actor }: { actor: ActorDetail }) {
  const graph = useApp((state) => state.graph);
  const ties = tiesOf(graph, actor.id, actor.ties);
  return (
    <div className="panel-body padded" data-testid="actor" key={actor.id}>
      <h2 className="tie-title with-glyph">
        <KindGlyph kind={actor.kind} /> {actor.name}
      </h2>
      <Facts actor={actor} />
      <NotShown actor={actor} />
      <Section title="Ties" total={ties.length}>
        <Ties actor={actor} ties={ties} />
      </Section>
      {ties.length === 0 && <p className="nothing muted">No tie with another actor.</p>}
      <Section title="Offices" total={groupOffices(actor.offices).length}>
        <Offices actor={actor} />
      </Section>
      <Section title="Members" total={actor.members.length}>
        <Paged
          items={actor.members}
          page={12}
          className="rows"
          render={({ id, name, kind }) => (
            <li key={id}>
              <button type="button" className="row" onClick={() => showAndCentre(id)}>
                <KindGlyph kind={kind} />
                <span className="row-main cut">{name}</span>
              </button>
            </li>
          )}
        />
      </Section>
      <Section title="Called" total={namesOf(actor).length}>
        <Wordings actor={actor} />
      </Section>
      <Section title="Articles" total={actor.articles.length}>
        <Articles actor={actor} />
      </Section>
    </div>
  );
}
