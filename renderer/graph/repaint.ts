// Asks for frames.
import type { Camera } from './camera.ts';
import type { Engine } from './engineState.ts';
import { paint } from './paint.ts';

/** Draws at the next frame; as often as one likes, it is drawn once. */
export function requestPaint(engine: Engine): void {
  if (engine.frame !== 0) return;
  engine.frame = requestAnimationFrame((now) => {
    engine.frame = 0;
    if (paint(engine, now)) requestPaint(engine);
  });
}

/** Sets the camera as the user's own act: from now on it stays where the user puts it. */
export function moveCamera(engine: Engine, camera: Camera): void {
  engine.follows = false;
  engine.camera = camera;
  engine.movedAt = performance.now();
  requestPaint(engine);
}
