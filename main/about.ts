import packageFile from '../package.json' with { type: 'json' };
import type { About } from '../preload/shapes.ts';
import { sqliteVersion } from './store/version.ts';

/** What runs here. */
export function readAbout(): About {
  const { electron, chrome, node } = process.versions;
  return {
    version: packageFile.version,
    electron,
    electronPinned: packageFile.devDependencies.electron,
    chrome,
    node,
    sqlite: sqliteVersion(),
  };
}
