// npm run bench: every benchmark in turn. They measure; they never fail a test.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const here = import.meta.dirname;

function run(title: string, command: string, args: string[], asNode = true): void {
  console.log(`\n== ${title}`);
  const env = { ...process.env, ...(asNode ? { ELECTRON_RUN_AS_NODE: '1' } : {}) };
  if (!asNode) delete env['ELECTRON_RUN_AS_NODE'];
  const { error, status } = spawnSync(command, args, { stdio: 'inherit', env });
  if (error) console.log(`not run: ${error.message}`);
  else if (status !== 0) console.log(`ended with status ${status}`);
}

run('extraction', process.execPath, [path.join(here, 'extract.ts')]);
run('store: 10,000 articles, 60,000 relations', process.execPath, [path.join(here, 'store.ts')]);
run('import: 1,000 articles of 3 KB', process.execPath, [path.join(here, 'import.ts')]);
const graph = ['node', path.join(here, 'graph.mjs'), '2000', '6000'];
const bare = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
run(
  'graph: 2,000 actors, 6,000 ties',
  bare ? 'xvfb-run' : (graph[0] ?? ''),
  bare ? ['-a', ...graph] : graph.slice(1),
  false,
);
