import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

/** What another process, with these flags of V8, makes of some sentences. */
function parsedWith(...flags: string[]): string {
  const script = path.join(import.meta.dirname, 'print-parses.ts');
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  // without the quick first compilation, the wider vectors are in use from the start
  return execFileSync(process.execPath, ['--no-liftoff', ...flags, script], { encoding: 'utf8', env });
}

test('wider vectors change no parse', () => {
  const narrow = parsedWith('--no-experimental-wasm-revectorize');
  expect(narrow.length).toBeGreaterThan(5000);
  expect(parsedWith('--experimental-wasm-revectorize')).toBe(narrow);
  // two processes compile everything anew; on a busy machine that is slow
}, 60_000);
