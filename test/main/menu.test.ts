import type { MenuItemConstructorOptions } from 'electron';
import { expect, test, vi } from 'vitest';

vi.mock('electron', () => ({ Menu: {} }));
const { menuTemplate } = await import('../../main/menu.ts');

function itemsOf(items: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => (Array.isArray(item.submenu) ? [item, ...itemsOf(item.submenu)] : [item]));
}

function build() {
  const sent: string[] = [];
  const opened: string[] = [];
  const recent = ['One', 'R & D'].map((name) => ({
    name,
    path: `/${name}`,
    opened: '',
    exists: name === 'One',
  }));
  const template = menuTemplate({
    theme: 'dark',
    recent,
    isPackaged: true,
    send: (command) => sent.push(command),
    openRecent: (workspace) => opened.push(workspace),
  });
  return { items: itemsOf(template), sent, opened };
}

const click = (item: MenuItemConstructorOptions | undefined) => (item?.click as (() => void) | undefined)?.();

test('no two items share a key, and every item does something', () => {
  const { items } = build();
  const keys = items.flatMap(({ accelerator }) => accelerator ?? []);
  expect(new Set(keys).size).toBe(keys.length);
  for (const item of items)
    expect(item.role ?? item.submenu ?? item.click ?? (item.type === 'separator' || undefined)).toBeDefined();
});

test('items send their command', () => {
  const { items, sent } = build();
  for (const key of ['CmdOrCtrl+O', 'CmdOrCtrl+Z', 'CmdOrCtrl+Shift+E'])
    click(items.find(({ accelerator }) => accelerator === key));
  expect(sent).toEqual(['import', 'undo', 'export-csv']);
  const themes = items.filter(({ type }) => type === 'radio');
  expect(themes.map(({ checked }) => checked)).toEqual([false, false, true]);
});

test('recent workspaces open, those that are gone do not', () => {
  const { items, opened } = build();
  const [one, two] = items.filter(({ sublabel }) => sublabel !== undefined);
  click(one);
  expect(opened).toEqual(['/One']);
  expect([one?.enabled, two?.enabled, two?.label]).toEqual([true, false, '&2  R && D']);
});
