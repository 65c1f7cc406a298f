// Whole articles with everything the engine reads in them. `npm run fixture -- NAME FILE` makes a new one.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { goldenFolder, readGolden } from './golden.ts';

describe.each(readdirSync(goldenFolder))('%s', (name) => {
  it('is read as it was when a person last checked it', async () => {
    const expected: unknown = JSON.parse(
      readFileSync(path.join(goldenFolder, name, 'expected.json'), 'utf8'),
    );
    expect(await readGolden(name)).toEqual(expected);
  });
});
