import type { KeyboardEvent, PointerEvent } from 'react';
import { goBack, goForward, loadContent, showOverview } from '../state/graph.ts';
import { selectView } from '../state/selectors.ts';
import { getState, setState, useApp } from '../state/store.ts';
import { canStepBack, canStepForward } from '../state/trail.ts';
import { ActorPanel } from './ActorPanel.tsx';
import { EvidencePanel } from './EvidencePanel.tsx';
import { IconButton } from './IconButton.tsx';
import { Overview } from './Overview.tsx';
import { Reader } from './Reader.tsx';
import { Review } from './Review.tsx';

const NARROWEST = 300;

function setWidth(width: number): void {
  const widest = Math.max(NARROWEST, window.innerWidth - 420);
  setState({ rightWidth: Math.round(Math.max(NARROWEST, Math.min(widest, width))) });
}

/** The edge between the graph and the panel, for the pointer and for arrow keys. */
function Edge() {
  const width = useApp((state) => state.rightWidth);
  const drag = (event: PointerEvent) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) setWidth(window.innerWidth - event.clientX);
  };
  const takeKey = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowLeft' ? 24 : event.key === 'ArrowRight' ? -24 : 0;
    if (step === 0 || event.altKey) return;
    event.preventDefault();
    setWidth(getState().rightWidth + step);
  };
  return (
    <div
      className="edge"
      role="separator"
      aria-orientation="vertical"
      aria-label="Width of the panel"
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      tabIndex={0}
      data-testid="panel-edge"
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={takeKey}
    />
  );
}

const titles = {
  overview: 'Overview',
  unsure: 'Less sure',
  tie: 'Evidence',
  actor: 'Actor',
  article: 'Article',
} as const;

function Head() {
  const trail = useApp((state) => state.trail);
  const kind = useApp((state) => selectView(state).kind);
  return (
    <header className="panel-head">
      <IconButton
        icon="back"
        label="Back"
        hint="Back (Alt+←)"
        id="back"
        disabled={!canStepBack(trail)}
        act={goBack}
      />
      <IconButton
        icon="forward"
        label="Forward"
        hint="Forward (Alt+→)"
        id="forward"
        disabled={!canStepForward(trail)}
        act={goForward}
      />
      <h2 className="panel-title">{titles[kind]}</h2>
      {kind !== 'overview' && <IconButton icon="home" label="Overview" id="overview" act={showOverview} />}
      <IconButton
        icon="right"
        label="Hide this panel"
        id="right-close"
        act={() => setState({ rightOpen: false })}
      />
    </header>
  );
}

function Body() {
  const view = useApp(selectView);
  const content = useApp((state) => state.content);
  if (view.kind === 'overview') return <Overview />;
  switch (content.kind) {
    case 'none':
    case 'loading':
      return <p className="loading muted">Reading…</p>;
    case 'missing':
      return <p className="nothing muted">This is no longer in the workspace.</p>;
    case 'failed':
      return (
        <div className="nothing">
          <p>This could not be read.</p>
          <p className="muted">{content.message}</p>
          <button type="button" className="button" onClick={loadContent}>
            Try again
          </button>
        </div>
      );
    case 'tie':
      return view.kind === 'tie' ? <EvidencePanel a={view.a} b={view.b} items={content.items} /> : null;
    case 'unsure':
      return <Review items={content.items} />;
    case 'actor':
      return <ActorPanel actor={content.actor} />;
    case 'article':
      return view.kind === 'article' ? <Reader article={content.article} view={view} /> : null;
  }
}

export function RightPanel() {
  const open = useApp((state) => state.rightOpen);
  const width = useApp((state) => state.rightWidth);
  if (!open)
    return (
      <nav className="left-closed right-closed" aria-label="Evidence panel">
        <IconButton
          icon="panelRight"
          label="Show the panel"
          id="right-open"
          act={() => setState({ rightOpen: true })}
        />
      </nav>
    );
  return (
    <aside
      className="right-panel"
      style={{ width }}
      aria-label="Evidence, actors and articles"
      data-testid="right-panel"
    >
      <Edge />
      <Head />
      <Body />
    </aside>
  );
}
