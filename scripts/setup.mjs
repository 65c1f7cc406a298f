// What a fresh machine lacks, installed by the project's own commands: npm packages, Electron, and on Debian
// or Ubuntu the system libraries that Electron loads. Nothing is done twice.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const LIBRARIES = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libxss1', 'fonts-dejavu-core'];
const VIRTUAL_DISPLAY = ['xvfb', 'xauth'];
// Ubuntu 24.04 and Debian 13 renamed what they built for 64-bit time.
const RENAMED = { 'libgtk-3-0': 'libgtk-3-0t64', libasound2: 'libasound2t64' };

const succeeds = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

function run(command, args, options = {}) {
  const result = spawnSync(command, args, { stdio: 'inherit', cwd: root, ...options });
  if (result.error) throw new Error(`${command}: ${result.error.message}`);
  if (result.status !== 0) throw new Error(`"${command} ${args.join(' ')}" failed.`);
}

/** True where the installed packages are those of the lock file. */
function packagesMatchLock() {
  const read = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;
  if (!existsSync(path.join(root, 'node_modules/.package-lock.json'))) return false;
  const installed = read('node_modules/.package-lock.json');
  return Object.entries(read('package-lock.json')).every(
    ([name, { version, optional }]) => name === '' || optional || installed[name]?.version === version,
  );
}

function installPackages() {
  if (packagesMatchLock()) return;
  console.error('Installing npm packages ...');
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  // not "npm ci": the lock file names the Linux builds of optional packages only, which ci refuses to read
  run(command, [...first, 'install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', process.stderr.fd, 'inherit'],
  });
}

function isInstalled(name) {
  const query = spawnSync('dpkg-query', ['-W', '-f', '${Status}', name], { encoding: 'utf8' });
  return query.status === 0 && query.stdout.includes('ok installed');
}

/** Installs missing Debian packages with apt-get, through sudo where needed; other systems are left alone. */
function installLibraries(names) {
  if (process.platform !== 'linux' || !succeeds('sh', ['-c', 'command -v dpkg-query && command -v apt-get']))
    return;
  const missing = names.filter(
    (name) => !isInstalled(name) && !(RENAMED[name] && isInstalled(RENAMED[name])),
  );
  if (missing.length === 0) return;
  console.error(`Installing Debian packages: ${missing.join(' ')}`);
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo'];
  const apt = (...args) =>
    run([...asRoot, 'apt-get'][0], [...asRoot, 'apt-get', ...args].slice(1), {
      stdio: ['inherit', process.stderr.fd, 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update', '-qq');
  const known = (name) => succeeds('apt-cache', ['show', name]);
  const wanted = missing.map((name) => (RENAMED[name] && known(RENAMED[name]) ? RENAMED[name] : name));
  apt('install', '-y', '-qq', '--no-install-recommends', ...wanted);
}

/** True where Linux has neither X11 nor Wayland to show a window on. */
export const lacksDisplay = () =>
  process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;

/** Makes the machine ready; resolves to the path of Electron. Throws an Error with one clear line. */
export async function setUp({ virtualDisplay = false } = {}) {
  installLibraries(virtualDisplay ? [...LIBRARIES, ...VIRTUAL_DISPLAY] : LIBRARIES);
  installPackages();
  const { ensureElectron } = await import('./electron.mjs');
  return ensureElectron();
}

/** Builds the app into out/ (about three seconds). */
export function build(electron) {
  const cli = path.join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  run(process.execPath, [cli, 'build', '--logLevel', 'warn'], {
    env: { ...process.env, ELECTRON_EXEC_PATH: electron },
  });
}

/** Ends the process with the error's one line. */
export function fail(error) {
  console.error(error.message);
  process.exit(1);
}
