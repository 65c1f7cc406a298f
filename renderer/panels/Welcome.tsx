import { chooseFiles } from '../state/importing.ts';
import { selectIsSampleComing } from '../state/selectors.ts';
import { useApp } from '../state/store.ts';
import { openSample, openWorkspace } from '../state/workspace.ts';
import { date } from '../words/format.ts';
import { Icon } from './Icon.tsx';

function Recent() {
  const recent = useApp((state) => state.recent);
  const path = useApp((state) => state.workspace?.path);
  const others = recent.map((each, index) => ({ ...each, index })).filter((each) => each.path !== path);
  if (others.length === 0) return null;
  return (
    <section className="welcome-recent" aria-label="Recent workspaces">
      <h2>Recent</h2>
      <ul>
        {others.slice(0, 6).map(({ name, path: place, opened, exists, index }) => (
          <li key={place}>
            <button
              type="button"
              className="row"
              disabled={!exists}
              title={place}
              data-testid={`welcome-recent-${index}`}
              onClick={() => openWorkspace(index)}
            >
              <span className="row-main">
                <span className="strong">{name}</span>
                <span className="muted cut">{exists ? place : `No longer at ${place}`}</span>
              </span>
              <span className="muted number">{date(opened)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Headline() {
  const workspace = useApp((state) => state.workspace);
  return (
    <>
      <h1>{workspace ? `${workspace.name} is empty` : 'Who does what to whom, and who says so'}</h1>
      <p className="lead">
        {workspace
          ? 'Drop articles on this window to begin.'
          : 'Entente reads articles, finds the relations they state between states and other actors, and leads every one of them back to the words that state it. Nothing leaves this machine.'}
      </p>
    </>
  );
}

function Busy({ what }: { what: string }) {
  return (
    <main className="welcome" aria-busy="true" data-testid="welcome-busy">
      <div className="welcome-inner">
        <h1 role="status">{what} …</h1>
        <progress aria-label={what} />
      </div>
    </main>
  );
}

/** Nothing to draw yet: two ways on, and the way back to earlier work. */
export function Welcome() {
  const busy = useApp((state) => state.busy);
  const isImporting = useApp((state) => state.importRun !== null && state.importRun.phase !== 'done');
  const isSampleComing = useApp(selectIsSampleComing);
  if (busy) return <Busy what={busy} />;
  if (isSampleComing) return <Busy what="Opening the sample workspace" />;
  if (isImporting) return <Busy what="Reading the first articles" />;
  return (
    <main className="welcome" data-testid="welcome">
      <div className="welcome-inner">
        <Headline />
        <div className="welcome-ways">
          <button
            type="button"
            className="way drop"
            id="welcome-import"
            data-testid="welcome-import"
            onClick={chooseFiles}
          >
            <Icon name="drop" />
            <span className="strong">Drop articles here</span>
            <span className="muted">
              Files or folders: text, Markdown, web pages, PDF, Word. Or click to choose files.
            </span>
          </button>
          <button
            type="button"
            className="way"
            id="welcome-sample"
            data-testid="welcome-sample"
            onClick={openSample}
          >
            <Icon name="article" />
            <span className="strong">Open the sample workspace</span>
            <span className="muted">
              Twelve articles of our own about Iran, Russia, the SCO, Syria and their neighbours.
            </span>
          </button>
        </div>
        <Recent />
      </div>
    </main>
  );
}
