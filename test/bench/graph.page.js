// Draws a generated graph with the window's own modules and measures frames while the camera moves.
import { pan, zoomAt } from '../../renderer/graph/camera.ts';
import { fitAll, resize, setScene } from '../../renderer/graph/engine.ts';
import { createEngine } from '../../renderer/graph/engineState.ts';
import { moveCamera } from '../../renderer/graph/repaint.ts';
import { buildScene } from '../../renderer/graph/scene.ts';
import { createRandom } from '../../renderer/graph/seed.ts';
import { advance, createLayout, positions } from '../../renderer/graph/simulation.ts';

const parameters = new URLSearchParams(location.search);
const actors = Number(parameters.get('actors'));
const ties = Number(parameters.get('ties'));
const kinds = ['state', 'organisation', 'institution', 'group', 'company', 'person'];
const types = [
  ['CONSULT', 'VC'],
  ['AID', 'MC'],
  ['ACCUSE', 'VK'],
  ['ASSAULT', 'MK'],
];

/** A few actors have most of the ties, as in the world. */
function generate() {
  const random = createRandom(5);
  const data = { actors: [], ties: [], total: 0, shown: 0, dates: null };
  for (let index = 0; index < actors; index++)
    data.actors.push({
      id: `state:${index}`,
      kind: kinds[index % kinds.length],
      name: `Actor number ${index}`,
      country: 'ABC',
      sectors: [],
      affiliation: null,
      weight: 0,
      x: null,
      y: null,
      pinned: false,
    });
  const seen = new Set();
  while (data.ties.length < ties) {
    const one = Math.floor(actors * random() ** 2);
    const other = Math.floor(actors * random());
    const key = `${Math.min(one, other)} ${Math.max(one, other)}`;
    if (one === other || seen.has(key)) continue;
    seen.add(key);
    const chosen = types.filter(() => random() < 0.4);
    const list = (chosen.length > 0 ? chosen : [types[0]]).map(([type, quad]) => ({ type, quad, count: 2 }));
    const count = 2 * list.length;
    data.actors[one].weight += count;
    data.actors[other].weight += count;
    data.ties.push({ a: `state:${one}`, b: `state:${other}`, count, score: random() * 20 - 10, types: list });
  }
  return data;
}

function layOut(scene) {
  const begun = performance.now();
  const layout = createLayout({
    seed: 1,
    actors: scene.nodes.map(({ id, radius }) => ({ id, radius, x: null, y: null, pinned: false })),
    ties: scene.ties.map(({ a, b, count }) => ({ a, b, count })),
  });
  advance(layout, layout.left);
  const flat = positions(layout);
  scene.nodes.forEach((node, index) =>
    Object.assign(node, { x: flat[index * 2], y: flat[index * 2 + 1], placed: true }),
  );
  return performance.now() - begun;
}

/** Moves the camera in every frame for some seconds; frames per second, and the slowest frame in a hundred. */
function measure(seconds, step) {
  return new Promise((resolve) => {
    const times = [];
    const begun = performance.now();
    const frame = (now) => {
      times.push(now);
      if (now - begun > seconds * 1000) {
        const gaps = times
          .slice(1)
          .map((time, index) => time - times[index])
          .sort((a, b) => a - b);
        const rate = (1000 * gaps.length) / (times.at(-1) - times[0]);
        return resolve({
          fps: Number(rate.toFixed(1)),
          p99ms: Math.round(gaps[Math.floor(gaps.length * 0.99)]),
        });
      }
      step((now - begun) / 1000);
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const scene = buildScene(generate(), new Map());
const layoutMs = Math.round(layOut(scene));
const nothing = () => undefined;
const events = {
  hover: nothing,
  open: nothing,
  focus: nothing,
  settled: nothing,
  scaled: nothing,
  moved: nothing,
};
const engine = createEngine(document.querySelector('#canvas'), 'light', events);
setScene(engine, scene);
resize(engine, { width: 1000, height: 820 }, devicePixelRatio, []);
fitAll(engine);
await wait(1500);
const whole = engine.base.cost;
const swing = (seconds) =>
  moveCamera(engine, pan(engine.camera, 7 * Math.cos(seconds * 2), 4 * Math.sin(seconds * 3)));
const panned = await measure(5, swing);
await wait(600);
const middle = { x: 500, y: 410 };
const zoomed = await measure(5, (s) =>
  moveCamera(engine, zoomAt(engine.camera, 1 + 0.02 * Math.cos(s * 2), middle)),
);
await wait(600);
moveCamera(engine, zoomAt(engine.camera, 4, middle));
await wait(800);
const near = await measure(5, swing);
const result = {
  actors,
  ties,
  layoutMs,
  crispRedrawMs: Math.round(whole),
  pan: panned,
  zoom: zoomed,
  panNear: near,
};
console.log(`RESULT ${JSON.stringify(result)}`);
