import { hcl, lab, rgb } from 'd3';
import { expect, test } from 'vitest';
import { palettes, scaleStep, scoreColour, type Theme } from '../../renderer/graph/colours.ts';

const themes: Theme[] = ['light', 'dark'];

/** WCAG 2.2, "contrast ratio". */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) => {
    const { r, g, b } = rgb(colour);
    const [red = 0, green = 0, blue = 0] = [r, g, b].map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Colours as a deuteranope sees them: Viénot, Brettel and Mollon (1999), in linear light. */
function asDeuteranope(colour: string): string {
  const { r, g, b } = rgb(colour);
  const linear = [r, g, b].map((value) => (value / 255) ** 2.2);
  const [red = 0, green = 0, blue = 0] = linear;
  const mixed = 0.29275 * red + 0.70725 * green;
  const seen = [mixed, mixed, -0.02234 * red + 0.02234 * green + blue];
  const [x = 0, y = 0, z = 0] = seen.map((share) => 255 * Math.max(0, Math.min(1, share)) ** (1 / 2.2));
  return rgb(x, y, z).formatHex();
}

function difference(one: string, other: string): number {
  const a = lab(one);
  const b = lab(other);
  return Math.hypot(a.l - b.l, a.a - b.a, a.b - b.b);
}

test('the scale runs from conflict over grey to cooperation', () => {
  expect([-10, -5, 0, 5, 10, 99].map(scaleStep)).toEqual([0, 2, 4, 6, 8, 8]);
  for (const theme of themes) {
    const { scale } = palettes[theme];
    expect(hcl(scale[4] ?? '').c).toBeLessThan(12);
    expect(hcl(scale[0] ?? '').h).toBeLessThan(90);
    expect(hcl(scale[8] ?? '').h).toBeGreaterThan(220);
    expect(scoreColour(palettes[theme], -10)).toBe(scale[0]);
  }
});

test.each(themes)('strands stand out from the ground, text reads well (%s)', (theme) => {
  const { strands, ground, ink, muted } = palettes[theme];
  for (const colour of Object.values(strands)) expect(contrast(colour, ground)).toBeGreaterThan(3);
  expect(contrast(ink, ground)).toBeGreaterThan(7);
  expect(contrast(muted, ground)).toBeGreaterThan(4.5);
});

test.each(themes)('cooperation and conflict stay apart for the colour-blind (%s)', (theme) => {
  const { strands } = palettes[theme];
  for (const cooperation of [strands.MC, strands.VC])
    for (const conflict of [strands.MK, strands.VK])
      expect(difference(asDeuteranope(cooperation), asDeuteranope(conflict))).toBeGreaterThan(40);
});
