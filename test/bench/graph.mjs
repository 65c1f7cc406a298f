// Frames per second of the graph in Electron, by default 2,000 actors and 6,000 ties.
//   xvfb-run -a node test/bench/graph.mjs [ACTORS TIES]
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { ensureElectron, sandboxArguments } from '../../scripts/electron.mjs';

const [actors = '2000', ties = '6000'] = process.argv.slice(2);
const folder = mkdtempSync(path.join(tmpdir(), 'entente-bench-'));

const starter = `
const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1100, height: 900 });
  window.webContents.on('console-message', ({ message }) => {
    if (message.startsWith('RESULT ')) { console.log(message); app.quit(); } else console.error(message);
  });
  window.loadFile('page/graph.html', { search: 'actors=${Number(actors)}&ties=${Number(ties)}' });
});
`;

try {
  await build({
    root: import.meta.dirname,
    base: './',
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: path.join(folder, 'page'),
      target: 'esnext',
      rollupOptions: { input: path.join(import.meta.dirname, 'graph.html') },
    },
  });
  writeFileSync(path.join(folder, 'main.cjs'), starter);
  const binary = await ensureElectron();
  const child = spawn(binary, [...sandboxArguments(), path.join(folder, 'main.cjs')], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  await new Promise((resolve) => child.on('close', resolve));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
