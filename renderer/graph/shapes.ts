// One outline per kind of actor, so that kinds are told apart without colour.
import type { ActorKind } from '../../main/extract/model.ts';

/** What of a canvas path the outlines need; a Path2D, a context and a test's recorder have it. */
export interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  arc(x: number, y: number, radius: number, start: number, end: number): void;
  closePath(): void;
}

function polygon(pen: Pen, x: number, y: number, radius: number, corners: number, turn: number): void {
  for (let corner = 0; corner < corners; corner++) {
    const angle = turn + (corner * 2 * Math.PI) / corners;
    const toX = x + radius * Math.cos(angle);
    const toY = y + radius * Math.sin(angle);
    if (corner === 0) pen.moveTo(toX, toY);
    else pen.lineTo(toX, toY);
  }
  pen.closePath();
}

function circle(pen: Pen, x: number, y: number, radius: number): void {
  pen.moveTo(x + radius, y);
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.closePath();
}

/** Head and shoulders. */
function person(pen: Pen, x: number, y: number, radius: number): void {
  circle(pen, x, y - radius * 0.48, radius * 0.46);
  pen.moveTo(x - radius * 0.86, y + radius * 0.86);
  pen.arc(x, y + radius * 0.86, radius * 0.86, Math.PI, 2 * Math.PI);
  pen.closePath();
}

/** Three heads close together. */
function people(pen: Pen, x: number, y: number, radius: number): void {
  circle(pen, x, y - radius * 0.45, radius * 0.5);
  circle(pen, x - radius * 0.5, y + radius * 0.38, radius * 0.5);
  circle(pen, x + radius * 0.5, y + radius * 0.38, radius * 0.5);
}

const UP = -Math.PI / 2;

/** Adds the outline of a kind to a path; areas are about equal for equal radii. */
export function traceShape(pen: Pen, kind: ActorKind, x: number, y: number, radius: number): void {
  switch (kind) {
    case 'state':
      return circle(pen, x, y, radius);
    case 'organisation':
      return polygon(pen, x, y, radius * 1.1, 6, UP);
    case 'institution':
      return polygon(pen, x, y, radius * 1.22, 4, -Math.PI / 4);
    case 'group':
      return polygon(pen, x, y + radius * 0.15, radius * 1.3, 3, UP);
    case 'company':
      return polygon(pen, x, y, radius * 1.12, 5, UP);
    case 'person':
      return person(pen, x, y, radius);
    case 'people':
      return people(pen, x, y, radius);
    case 'place':
      return polygon(pen, x, y, radius * 1.2, 4, UP);
  }
}

/** States are filled: the eye finds them first. The others are outlines. */
export function isFilled(kind: ActorKind): boolean {
  return kind === 'state' || kind === 'organisation';
}
