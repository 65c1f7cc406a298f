// Puts the live graph on the page and ties it to the state.
import { useEffect, useRef, useState } from 'react';
import { showActor, showOverview, showTie } from '../state/graph.ts';
import { offerControls } from '../state/graphControls.ts';
import { selectSubject, selectTheme } from '../state/selectors.ts';
import { getState, type State, setState, store } from '../state/store.ts';
import { filterClauses } from '../words/filter.ts';
import { count, counted, date } from '../words/format.ts';
import { centreOnNode, destroyEngine, fitAll, resize, setScene, setSelected, setTheme } from './engine.ts';
import { createEngine, type Engine } from './engineState.ts';
import { GraphControls } from './GraphControls.tsx';
import { listenToPointer } from './gestures.ts';
import { type Caption, drawPicture } from './image.ts';
import { listenToKeys, zoomBy } from './keyboard.ts';
import { Legend } from './Legend.tsx';
import {
  createLayoutClient,
  dragNode,
  dropNode,
  type LayoutClient,
  layOut,
  layOutAnew,
  pauseLayout,
  togglePin,
  unpinAll,
  unpinNode,
} from './layout.ts';
import { Nothing } from './Nothing.tsx';
import type { Box } from './occupancy.ts';
import type { Target } from './pick.ts';
import { saveLater } from './saving.ts';
import { buildScene, type Scene } from './scene.ts';
import { type Hover, Tooltip } from './Tooltip.tsx';
import { nodeInWords } from './words.ts';

function openTarget(scene: Scene, target: Target | null): void {
  if (target === null) return showOverview();
  if (target.kind === 'node') {
    const node = scene.nodes[target.node];
    return node && showActor(node.id);
  }
  const tie = scene.ties[target.tie];
  const a = tie && scene.nodes[tie.a];
  const b = tie && scene.nodes[tie.b];
  if (a && b) showTie(a.id, b.id);
}

/** What of the scene the right panel shows now; while one reads an article, what one came from. */
function selectedTarget(scene: Scene, state: State): Target | null {
  const view = selectSubject(state);
  if (view.kind === 'actor') {
    const node = scene.indexOf.get(view.actor);
    return node === undefined ? null : { kind: 'node', node };
  }
  if (view.kind !== 'tie') return null;
  const a = scene.indexOf.get(view.a);
  const b = scene.indexOf.get(view.b);
  const tie = scene.ties.findIndex(
    (each) => (each.a === a && each.b === b) || (each.a === b && each.b === a),
  );
  return tie < 0 ? null : { kind: 'tie', tie };
}

function captionOf(state: State): Caption {
  const { workspace, graph, filter } = state;
  const counts = graph
    ? `${counted(graph.actors.length, 'actor')}, ${counted(graph.ties.length, 'tie')}, ${count(graph.shown)} of ${counted(graph.total, 'relation')}`
    : '';
  const today = date(new Date().toISOString());
  const lines = [
    filterClauses(filter).join('; '),
    `${counts}. ${today}.`,
    'Wider: more relations. Larger: more active.',
  ];
  return { title: workspace?.name ?? '', lines };
}

/** Where the wanted actor is not shown, it stays wanted until another one is, or something else is looked into. */
function centreWanted(engine: Engine): void {
  const { wanted } = engine;
  const node = wanted === null ? undefined : engine.scene.indexOf.get(wanted);
  if (node === undefined || !engine.scene.nodes[node]?.placed) return;
  engine.wanted = null;
  const subject = selectSubject(getState());
  if (subject.kind === 'actor' && subject.actor === wanted) centreOnNode(engine, node);
}

/** Follows the state with the engine; returns the way to stop. */
function followState(engine: Engine, client: LayoutClient): () => void {
  const update = (state: State, before: State | null) => {
    if (state.graph !== before?.graph && state.graph) {
      const scene = buildScene(state.graph, engine.places);
      setScene(engine, scene);
      layOut(client, scene);
    }
    if (state.graph !== before?.graph || state.trail !== before?.trail)
      setSelected(engine, selectedTarget(engine.scene, state));
    if (selectTheme(state) !== (before && selectTheme(before))) setTheme(engine, selectTheme(state));
    if (state.layoutPaused !== before?.layoutPaused) pauseLayout(client, state.layoutPaused);
    if (before && state.centre !== before.centre) {
      engine.wanted = state.centre?.actor ?? null;
      centreWanted(engine);
    }
  };
  update(getState(), null);
  return store.subscribe(update);
}

function offerEngine(engine: Engine, client: LayoutClient): void {
  offerControls({
    fit: () => fitAll(engine),
    zoomBy: (factor) => zoomBy(engine, factor),
    unpinAll: () => unpinAll(engine, client),
    layOutAnew: () => layOutAnew(engine, client),
    picture: (scale) => {
      const { scene, size, palette } = engine;
      const camera = engine.follows ? null : engine.camera;
      return drawPicture({ scene, camera, size, palette, caption: captionOf(getState()) }, scale);
    },
  });
}

/** Where the controls lie, in pixels of the canvas. */
function controlsOver(box: HTMLElement): Box[] {
  const origin = box.getBoundingClientRect();
  return [...box.querySelectorAll('.graph-top, .graph-tools')].map((control) => {
    const { left, top, right, bottom } = control.getBoundingClientRect();
    const [x, y] = [origin.left, origin.top];
    return { left: left - x, top: top - y, right: right - x, bottom: bottom - y };
  });
}

function observeSize(engine: Engine, box: HTMLElement): () => void {
  const observer = new ResizeObserver(() => {
    const size = { width: box.clientWidth, height: box.clientHeight };
    resize(engine, size, window.devicePixelRatio, controlsOver(box));
  });
  observer.observe(box);
  return () => observer.disconnect();
}

interface Shown {
  setHover: (hover: Hover | null) => void;
  setSpoken: (text: string) => void;
}

/** Brings a canvas to life; returns the way to end it. */
function startGraph(canvas: HTMLCanvasElement, box: HTMLElement, { setHover, setSpoken }: Shown): () => void {
  const engine: Engine = createEngine(canvas, selectTheme(getState()), {
    hover: (target, at) => setHover(target && { target, at, scene: engine.scene }),
    open: (target) => openTarget(engine.scene, target),
    focus: (node) => setSpoken(node === null ? '' : nodeInWords(engine.scene, node)),
    settled: (isSettled) => {
      setState({ layoutSettled: isSettled });
      if (isSettled) centreWanted(engine);
    },
    scaled: (tiesByScore) => setState({ tiesByScore }),
    moved: () => save.soon(),
  });
  const save = saveLater(engine);
  const client = createLayoutClient(engine);
  const drags = {
    drag: (node: number, place: { x: number; y: number }) => dragNode(engine, client, node, place),
    drop: () => dropNode(engine, client),
    unpin: (node: number) => unpinNode(engine, client, node),
  };
  const stops = [
    save.stop,
    observeSize(engine, box),
    followState(engine, client),
    listenToPointer(engine, drags),
    listenToKeys(engine, (node) => togglePin(engine, client, node)),
  ];
  offerEngine(engine, client);
  return () => {
    for (const stop of stops) stop();
    offerControls(null);
    client.worker.terminate();
    destroyEngine(engine);
  };
}

export function GraphView() {
  const canvas = useRef<HTMLCanvasElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [hover, setHover] = useState<Hover | null>(null);
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    if (!canvas.current || !box.current) return;
    return startGraph(canvas.current, box.current, { setHover, setSpoken });
  }, []);
  return (
    <main className="graph" id="graph">
      <div className="graph-stage" ref={box}>
        <canvas
          ref={canvas}
          id="graph-canvas"
          data-testid="graph-canvas"
          tabIndex={0}
          role="application"
          aria-label="Graph of relations. Tab and arrow keys walk the actors, Enter opens one, Escape leaves."
        />
        <p className="hidden" aria-live="polite" data-testid="graph-spoken">
          {spoken}
        </p>
        <Nothing />
        <GraphControls />
        {hover && <Tooltip hover={hover} />}
      </div>
      <Legend />
    </main>
  );
}
