import { GraphView } from './graph/GraphView.tsx';
import { AboutDialog } from './panels/AboutDialog.tsx';
import { DropOverlay } from './panels/DropOverlay.tsx';
import { ImportPanel } from './panels/ImportPanel.tsx';
import { LeftPanel } from './panels/LeftPanel.tsx';
import { RightPanel } from './panels/RightPanel.tsx';
import { SearchPalette } from './panels/SearchPalette.tsx';
import { ShortcutsDialog } from './panels/ShortcutsDialog.tsx';
import { StatusLine } from './panels/StatusLine.tsx';
import { Toasts } from './panels/Toasts.tsx';
import { TopBar } from './panels/TopBar.tsx';
import { Welcome } from './panels/Welcome.tsx';
import { selectIsEmpty } from './state/selectors.ts';
import { useApp } from './state/store.ts';

function Work() {
  const path = useApp((state) => state.workspace?.path ?? '');
  return (
    <div className="work">
      <LeftPanel />
      {/* another workspace is another graph: its places must not mix with the last one's */}
      <GraphView key={path} />
      <RightPanel />
    </div>
  );
}

export function App() {
  const started = useApp((state) => state.started);
  const isEmpty = useApp(selectIsEmpty);
  const dialog = useApp((state) => state.dialog);
  return (
    <div className="app">
      <TopBar />
      {started && (isEmpty ? <Welcome /> : <Work />)}
      {!started && <main className="work" aria-busy="true" />}
      <StatusLine />
      <ImportPanel />
      <Toasts />
      <DropOverlay />
      {dialog === 'search' && <SearchPalette />}
      {dialog === 'about' && <AboutDialog />}
      {dialog === 'shortcuts' && <ShortcutsDialog />}
    </div>
  );
}
