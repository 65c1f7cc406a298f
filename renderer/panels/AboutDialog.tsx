import { useApp } from '../state/store.ts';
import { Dialog } from './Dialog.tsx';

export function AboutDialog() {
  const about = useApp((state) => state.about);
  if (!about) return null;
  const rows = [
    ['Entente', about.version],
    ['Electron', about.electron],
    ['Chromium', about.chrome],
    ['Node', about.node],
    ['SQLite', about.sqlite],
  ];
  return (
    <Dialog id="about" title="About Entente">
      <p>
        An offline desktop explorer of geopolitical relations, in which every tie leads back to the words that
        state it. Nothing leaves this machine.
      </p>
      <dl className="facts">
        {rows.map(([name, version]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="number">{version}</dd>
          </div>
        ))}
      </dl>
      {about.electron !== about.electronPinned && (
        <p className="note" data-testid="about-fallback">
          This runs the fallback copy of Electron, {about.electron}. The version that Entente pins is{' '}
          {about.electronPinned}; its download site could not be reached when Entente was installed.
        </p>
      )}
    </Dialog>
  );
}
