// The command line: the same rooms without a window. Needs neither Electron's window nor the store.
import path from 'node:path';
import { createInterface } from 'node:readline';
import { runCommand } from './command.ts';
import { createEngine } from './engine.ts';
import { parseOntology } from './ontology.ts';
import { readOntologyTable, readResources } from './resources.ts';

const resources = path.join(import.meta.dirname, '../resources');

// npm runs scripts in the project's folder, but files are named from where the user stands
process.chdir(process.env['INIT_CWD'] ?? process.cwd());

// a reader that went away ("| head") is no error
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

process.exitCode = await runCommand(process.argv.slice(2), {
  engine: createEngine(() => readResources(resources)),
  ontology: () => parseOntology(readOntologyTable(resources)),
  lines: () => createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
  // waits where the reader is slower
  print: (line) =>
    new Promise((resolve) => {
      process.stdout.write(`${line}\n`, () => resolve());
    }),
  complain: (line) => console.error(line),
});
