// What the application remembers between starts, in one JSON file beside Electron's own data.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const bounds = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(400),
  height: z.int().min(300),
  maximized: z.boolean(),
});

// every part falls back by itself: one bad value must not forget the rest
const stored = z.object({
  theme: z.enum(['system', 'light', 'dark']).catch('system'),
  /** Latest first. */
  recent: z.array(z.object({ path: z.string(), opened: z.string() })).catch([]),
  /** Where the last dialog was. */
  folder: z.string().nullable().catch(null),
  window: bounds.nullable().catch(null),
});

export type StoredSettings = z.infer<typeof stored>;
export type WindowBounds = z.infer<typeof bounds>;

const MOST_RECENT = 12;

export type SettingsFile = ReturnType<typeof openSettings>;

/** Reads the settings; a missing or unreadable file counts as empty. Writing never throws: settings are a comfort. */
export function openSettings(file: string) {
  let settings = stored.parse(readJson(file));

  function write(change: Partial<StoredSettings>): void {
    settings = { ...settings, ...change };
    try {
      mkdirSync(path.dirname(file), { recursive: true });
      // a crash in the middle must leave the old file whole
      const unfinished = `${file}.${process.pid}.tmp`;
      writeFileSync(unfinished, JSON.stringify(settings, null, 2));
      renameSync(unfinished, file);
    } catch (error) {
      console.error('Settings could not be saved:', error);
    }
  }

  /** Puts a workspace on top of the recent ones. */
  function remember(workspace: string): void {
    const others = settings.recent.filter((recent) => recent.path !== workspace);
    const opened = new Date().toISOString();
    write({ recent: [{ path: workspace, opened }, ...others].slice(0, MOST_RECENT) });
  }

  return { read: () => settings, write, remember };
}

function readJson(file: string): unknown {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
