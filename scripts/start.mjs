#!/usr/bin/env node
// npm start: from a fresh clone to the window. Arguments after -- go to the app: --sample, a workspace, articles.
import { build, fail, lacksDisplay, root, setUp } from './setup.mjs';

try {
  const electron = await setUp();
  build(electron);
  if (lacksDisplay())
    throw new Error('Everything is installed, but there is no display here: run it in a desktop session.');
  const { runAndExit, sandboxArguments } = await import('./electron.mjs');
  runAndExit(electron, [...sandboxArguments(), root, ...process.argv.slice(2)], { ...process.env });
} catch (error) {
  fail(error);
}
