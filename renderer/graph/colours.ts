// Colours of the canvas in both themes. Orange and blue stay apart for every common colour blindness
// (Okabe & Ito, "Color Universal Design", 2008); conflict is never told from cooperation by red and green.
import { interpolateRgb } from 'd3';
import type { StrandClass } from '../words/relations.ts';

export type Theme = 'light' | 'dark';

export interface Palette {
  ground: string;
  ink: string;
  muted: string;
  halo: string;
  accent: string;
  node: string;
  nodeSoft: string;
  nodeLine: string;
  nodeInk: string;
  strands: Record<StrandClass, string>;
  /** Nine steps from conflict to cooperation. */
  scale: readonly string[];
}

const STEPS = 9;

function diverging(conflict: string, middle: string, cooperation: string): string[] {
  const half = (STEPS - 1) / 2;
  const lower = interpolateRgb(conflict, middle);
  const upper = interpolateRgb(middle, cooperation);
  return Array.from({ length: STEPS }, (_, step) =>
    step <= half ? lower(step / half) : upper((step - half) / half),
  );
}

export const palettes: Record<Theme, Palette> = {
  light: {
    ground: '#fbfbfa',
    ink: '#1b2230',
    muted: '#5d6676',
    halo: 'rgba(251, 251, 250, 0.92)',
    accent: '#0b6b6b',
    node: '#2f3a4c',
    nodeSoft: '#ffffff',
    nodeLine: '#2f3a4c',
    nodeInk: '#ffffff',
    strands: { MC: '#0c4f9e', VC: '#3d8fd1', ST: '#737c8a', VK: '#cc7a00', MK: '#b23a00' },
    scale: diverging('#b23a00', '#a9aeb6', '#0c4f9e'),
  },
  dark: {
    ground: '#14171c',
    ink: '#e8ebf0',
    muted: '#a3acba',
    halo: 'rgba(20, 23, 28, 0.9)',
    accent: '#4cc2bd',
    node: '#c9d1dd',
    nodeSoft: '#222832',
    nodeLine: '#c9d1dd',
    nodeInk: '#14171c',
    strands: { MC: '#4b93ef', VC: '#8fc4f5', ST: '#7d8796', VK: '#f0b24d', MK: '#ff7138' },
    scale: diverging('#ff7138', '#6b7482', '#4b93ef'),
  },
};

/** The step of a score (-10 … 10) on the nine-step scale, 0 = conflict. */
export function scaleStep(score: number): number {
  const clamped = Math.max(-10, Math.min(10, score));
  return Math.round(((clamped + 10) / 20) * (STEPS - 1));
}

export function scoreColour(palette: Palette, score: number): string {
  return palette.scale[scaleStep(score)] ?? palette.muted;
}

/** Line patterns in multiples of the strand's width; material is solid, verbal is not. */
export const dashes: Record<StrandClass, readonly number[]> = {
  MC: [],
  VC: [4, 2.6],
  ST: [0.9, 2.6],
  VK: [1.6, 1.8],
  MK: [],
};

/** Material conflict also bears cross ticks: solid blue and solid orange differ in shape too. */
export const TICKS = { every: 9, width: 1.6, reach: 2.6 } as const;
