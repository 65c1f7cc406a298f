#!/usr/bin/env node
// npm start: from a fresh clone to the window on its sample workspace. Arguments after -- go to the app.
import { build, fail, lacksDisplay, root, setUp } from './setup.mjs';

try {
  const electron = await setUp();
  build(electron);
  if (lacksDisplay())
    throw new Error('Everything is installed, but there is no display here: run it in a desktop session.');
  const { runAndExit, sandboxArguments } = await import('./electron.mjs');
  const given = process.argv.slice(2);
  runAndExit(electron, [...sandboxArguments(), root, ...(given.length > 0 ? given : ['--sample'])], {
    ...process.env,
  });
} catch (error) {
  fail(error);
}
