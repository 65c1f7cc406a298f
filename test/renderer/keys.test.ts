import { expect, test } from 'vitest';
import { commandOf } from '../../renderer/state/keys.ts';

const key = (name: string, held = '') =>
  commandOf({
    key: name,
    ctrl: held.includes('ctrl'),
    shift: held.includes('shift'),
    alt: held.includes('alt'),
    isTyping: held.includes('typing'),
  });

test('keys and their commands', () => {
  expect([
    key('k', 'ctrl'),
    key('z', 'ctrl'),
    key('Z', 'ctrl shift'),
    key('ArrowLeft', 'alt'),
    key('?'),
    key('/'),
    key('g'),
    key('x'),
  ]).toEqual(['search', 'undo', 'redo', 'back', 'shortcuts', 'search', 'focus-graph', null]);
});

test('in a text field the keys of texts are the field’s own', () => {
  expect([key('z', 'ctrl typing'), key('?', 'typing'), key('/', 'typing'), key('k', 'ctrl typing')]).toEqual([
    null,
    null,
    null,
    'search',
  ]);
});

test('AltGr, which comes as Ctrl and Alt, writes letters and commands nothing', () => {
  expect([key('z', 'ctrl alt'), key('ArrowLeft', 'ctrl alt')]).toEqual([null, null]);
});
