import { useEffect, useState } from 'react';
import { importDropped } from '../state/importing.ts';
import { useApp } from '../state/store.ts';
import { Icon } from './Icon.tsx';

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/** The whole window takes files; `depth` counts the elements that the drag is over. */
function listen(setOver: (over: boolean) => void): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  let depth = 0;
  const change = (step: number) => (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    depth = Math.max(0, depth + step);
    setOver(depth > 0);
  };
  window.addEventListener('dragenter', change(1), { signal });
  window.addEventListener('dragleave', change(-1), { signal });
  window.addEventListener(
    'dragover',
    (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    },
    { signal },
  );
  window.addEventListener(
    'drop',
    (event) => {
      // a file that is not taken here would be opened in place of the window
      event.preventDefault();
      depth = 0;
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) void importDropped(files);
    },
    { signal },
  );
  return () => controller.abort();
}

export function DropOverlay() {
  const [over, setOver] = useState(false);
  const workspace = useApp((state) => state.workspace);
  useEffect(() => listen(setOver), []);
  if (!over) return null;
  return (
    <div className="drop-overlay" data-testid="drop-overlay">
      <div>
        <Icon name="drop" />
        <p className="strong">
          {workspace ? `Import into ${workspace.name}` : 'Import into a new workspace'}
        </p>
        <p>Drop the articles anywhere</p>
      </div>
    </div>
  );
}
