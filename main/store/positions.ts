import type { Database } from 'better-sqlite3';

export interface Position {
  actor: string;
  /** In graph units. */
  x: number;
  y: number;
  pinned: boolean;
}

export function preparePositions(database: Database) {
  const upsert = database.prepare(`
    INSERT INTO position SELECT id, :x, :y, :pinned FROM actor WHERE key = :actor
    ON CONFLICT (actor) DO UPDATE SET x = excluded.x, y = excluded.y, pinned = excluded.pinned`);

  /** Unknown actors are passed over. */
  const savePositions = database.transaction((positions: readonly Position[]): void => {
    for (const position of positions) upsert.run({ ...position, pinned: Number(position.pinned) });
  });

  return { savePositions };
}
