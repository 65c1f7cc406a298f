#!/usr/bin/env node
// npm test: everything, from a fresh clone: `npm run check`, then the real window under a virtual display.
// Every part runs, also after one that failed; the last line sums them up as "N passed, N failed".
//   node scripts/test.mjs --check                       types, lint, format, dead code, then vitest
//   node scripts/test.mjs --unit [vitest arguments]     only vitest, in Electron's own Node
//   node scripts/test.mjs --window [playwright arguments]  only the window
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build, fail, lacksDisplay, root, setUp } from './setup.mjs';

const reports = path.join(root, 'out/reports');
const sum = { passed: 0, failed: 0 };
const failures = [];

function run(command, args, env = process.env) {
  return spawnSync(command, args, { stdio: 'inherit', cwd: root, env }).status === 0;
}

function count(name, passed, failed) {
  sum.passed += passed;
  sum.failed += failed;
  if (failed > 0) failures.push(`${name}: ${failed} failed`);
}

/** Each check counts as one test. */
function check() {
  const checks = [
    ['types', 'typescript/bin/tsc', '--noEmit'],
    ['types of the window', 'typescript/bin/tsc', '--noEmit', '-p', 'renderer/tsconfig.json'],
    ['lint', 'oxlint/bin/oxlint', '--type-aware', 'main', 'preload', 'renderer', 'test', 'scripts'],
    ['format', '@biomejs/biome/bin/biome', 'format', '.'],
    ['dead code', 'knip/bin/knip.js'],
  ];
  for (const [name, script, ...args] of checks) {
    console.log(`\n== ${name}`);
    const isGood = run(process.execPath, [`node_modules/${script}`, ...args]);
    count(name, isGood ? 1 : 0, isGood ? 0 : 1);
  }
}

/** Counts what a suite reported; one that died without a report, or failed outside of its tests, failed once. */
function countReport(name, file, isGood, read) {
  let passed = 0;
  let failed = 0;
  try {
    [passed, failed] = read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    console.error(`${name}: no report.`);
    failed = 1;
  }
  count(name, passed, failed === 0 && !isGood ? 1 : failed);
}

function unit(electron, args) {
  console.log('\n== unit tests');
  const file = path.join(reports, 'unit.json');
  const isGood = run(
    electron,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...args,
    ],
    { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  );
  countReport('unit tests', file, isGood, (report) => [report.numPassedTests, report.numFailedTests]);
}

function windowTests(electron, args) {
  console.log('\n== the window');
  build(electron);
  const file = path.join(reports, 'window.json');
  const playwright = ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json', ...args];
  const env = { ...process.env, ENTENTE_ELECTRON: electron, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  delete env.ELECTRON_RUN_AS_NODE;
  const [command, all] = lacksDisplay()
    ? ['xvfb-run', ['-a', '-s', '-screen 0 1600x1000x24', process.execPath, ...playwright]]
    : [process.execPath, playwright];
  const isGood = run(command, all, env);
  countReport('the window', file, isGood, ({ stats }) => [stats.expected + stats.flaky, stats.unexpected]);
}

try {
  const [only, ...rest] = process.argv.slice(2);
  const electron = await setUp({ virtualDisplay: only !== '--unit' && only !== '--check' });
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  if (only !== '--unit' && only !== '--window') check();
  if (only !== '--window') unit(electron, rest);
  if (only !== '--unit' && only !== '--check') windowTests(electron, only === '--window' ? rest : []);
  console.log(`\n${[...failures, ''].join('\n')}${sum.passed} passed, ${sum.failed} failed`);
  process.exit(sum.failed > 0 ? 1 : 0);
} catch (error) {
  fail(error);
}
