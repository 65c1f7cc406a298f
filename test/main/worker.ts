// A worker with the small engine, and with files that crash or stop it.
import { parentPort } from 'node:worker_threads';
import { answerTasks } from '../../main/tasks.ts';
import { smallEngine } from './engine.ts';

const engine = smallEngine();

if (parentPort)
  answerTasks(parentPort, {
    ...engine,
    async read(file) {
      if (file.endsWith('crash.txt')) process.exit(1);
      if (file.endsWith('memory.txt')) throw new RangeError('Invalid array length');
      while (file.endsWith('hang.txt'));
      return engine.read(file);
    },
  });
