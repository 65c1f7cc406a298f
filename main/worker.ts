// The entry of a worker thread: one engine that answers tasks one by one. `workerData` is the resources' folder.
import { parentPort, workerData } from 'node:worker_threads';
import { createEngine } from './engine.ts';
import { readResources } from './resources.ts';
import { answerTasks } from './tasks.ts';

if (parentPort)
  answerTasks(
    parentPort,
    createEngine(() => readResources(String(workerData))),
  );
