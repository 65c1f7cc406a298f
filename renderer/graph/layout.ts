// The window's side of the layout's worker: sends scenes, takes places back.
import { fit } from './camera.ts';
import { invalidate } from './engine.ts';
import type { Engine } from './engineState.ts';
import type { FromLayout, ToLayout } from './messages.ts';
import type { Scene, SceneNode } from './scene.ts';

/** One seed for all: the same data is laid out alike on every machine. */
const SEED = 20;

export interface LayoutClient {
  worker: Worker;
  run: number;
  /** Held by the pointer now: the worker's word on its place comes too late. */
  dragged: number | null;
}

function send(client: LayoutClient, message: ToLayout): void {
  client.worker.postMessage(message);
}

function keep(engine: Engine, node: SceneNode): void {
  const { id, x, y, pinned, settled } = node;
  engine.places.set(id, { x, y, pinned, settled });
}

function receive(engine: Engine, client: LayoutClient, { run, positions, settled }: FromLayout): void {
  if (run !== client.run) return;
  // who wants less motion sees the layout once it has come to rest
  if (engine.reducedMotion && !settled && client.dragged === null) return;
  engine.scene.nodes.forEach((node, index) => {
    if (index === client.dragged) return;
    node.x = positions[index * 2] ?? node.x;
    node.y = positions[index * 2 + 1] ?? node.y;
    node.placed = true;
    node.settled ||= settled;
    keep(engine, node);
  });
  if (engine.follows && client.dragged === null) engine.camera = fit(engine.scene, engine.size);
  invalidate(engine);
  engine.events.settled(settled);
  if (settled) engine.events.moved();
}

export function createLayoutClient(engine: Engine): LayoutClient {
  const worker = new Worker(new URL('./simulation.worker.ts', import.meta.url), { type: 'module' });
  const client: LayoutClient = { worker, run: 0, dragged: null };
  worker.onmessage = ({ data }: MessageEvent<FromLayout>) => receive(engine, client, data);
  return client;
}

export function layOut(client: LayoutClient, scene: Scene): void {
  client.run++;
  client.dragged = null;
  const actors = scene.nodes.map(({ id, x, y, pinned, radius, placed, settled }) =>
    placed ? { id, x, y, pinned, radius, settled } : { id, x: null, y: null, pinned, radius, settled },
  );
  const ties = scene.ties.map(({ a, b, count }) => ({ a, b, count }));
  send(client, { kind: 'load', run: client.run, input: { seed: SEED, actors, ties } });
}

/** Lays out all that is not pinned as if nothing had a place yet: the same data gives the same picture again. */
export function layOutAnew(engine: Engine, client: LayoutClient): void {
  for (const [id, place] of engine.places) if (!place.pinned) engine.places.delete(id);
  for (const node of engine.scene.nodes) {
    node.placed &&= node.pinned;
    node.settled &&= node.pinned;
  }
  engine.follows = true;
  layOut(client, engine.scene);
}

export function dragNode(
  engine: Engine,
  client: LayoutClient,
  index: number,
  at: { x: number; y: number },
): void {
  const node = engine.scene.nodes[index];
  if (!node) return;
  client.dragged = index;
  Object.assign(node, { x: at.x, y: at.y, pinned: true, placed: true, settled: true });
  keep(engine, node);
  engine.follows = false;
  send(client, { kind: 'hold', index, x: at.x, y: at.y });
  invalidate(engine);
}

export function dropNode(engine: Engine, client: LayoutClient): void {
  client.dragged = null;
  engine.events.moved();
}

function setPinned(engine: Engine, node: SceneNode, pinned: boolean): void {
  node.pinned = pinned;
  keep(engine, node);
  invalidate(engine);
  engine.events.moved();
}

export function unpinNode(engine: Engine, client: LayoutClient, index: number): void {
  const node = engine.scene.nodes[index];
  if (!node?.pinned) return;
  setPinned(engine, node, false);
  send(client, { kind: 'release', index });
}

export function togglePin(engine: Engine, client: LayoutClient, index: number): void {
  const node = engine.scene.nodes[index];
  if (!node) return;
  if (node.pinned) return unpinNode(engine, client, index);
  setPinned(engine, node, true);
  send(client, { kind: 'hold', index, x: node.x, y: node.y });
}

/** How many actors were pinned. */
export function unpinAll(engine: Engine, client: LayoutClient): number {
  let unpinned = 0;
  for (const place of engine.places.values()) {
    if (place.pinned) unpinned++;
    place.pinned = false;
  }
  for (const node of engine.scene.nodes) node.pinned = false;
  send(client, { kind: 'releaseAll' });
  invalidate(engine);
  engine.events.moved();
  return unpinned;
}

export function pauseLayout(client: LayoutClient, paused: boolean): void {
  send(client, { kind: 'pause', paused });
}
