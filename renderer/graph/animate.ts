// Moves the camera in a short, even motion; at once where the user wants less motion.
import { between, type Camera } from './camera.ts';
import type { Engine } from './engineState.ts';
import { moveCamera } from './repaint.ts';

const DURATION = 260;

export function animateTo(engine: Engine, to: Camera, done: () => void = () => undefined): void {
  cancelAnimationFrame(engine.animation);
  const from = engine.camera;
  if (engine.reducedMotion) {
    moveCamera(engine, to);
    return done();
  }
  const begun = performance.now();
  const step = (now: number) => {
    const share = Math.min(1, Math.max(0, (now - begun) / DURATION));
    const eased = 1 - (1 - share) ** 3;
    moveCamera(engine, share === 1 ? to : between(from, to, eased));
    if (share < 1) engine.animation = requestAnimationFrame(step);
    else done();
  };
  engine.animation = requestAnimationFrame(step);
}
