import type { Database } from 'better-sqlite3';

// Far more steps than any real hierarchy has; ends the walk where two actors belong to each other.
const DEEPEST = 12;

/**
 * Keeps the temporary table `root`: for every actor the actor at the top of its affiliations, and whether that
 * one is a state or an organisation. Ties between states are read through it.
 */
export function prepareRoots(database: Database) {
  database.exec(`
    CREATE TEMP TABLE root (actor INTEGER PRIMARY KEY, root INTEGER NOT NULL, top INTEGER NOT NULL) STRICT;
    CREATE INDEX temp.root_by_root ON root (root);`);
  const clear = database.prepare('DELETE FROM root');
  const fill = database.prepare(`
    WITH RECURSIVE chain (actor, current, depth) AS (
      SELECT id, id, 0 FROM actor
      UNION ALL
      SELECT chain.actor, above.id, depth + 1
      FROM chain
      JOIN actor AS here ON here.id = chain.current
      JOIN actor AS above ON above.key = here.affiliation
      WHERE depth < ${DEEPEST}
    ),
    -- a bare column beside max() comes from the row that holds the maximum
    highest AS (SELECT actor, current, max(depth) FROM chain GROUP BY actor)
    INSERT INTO root
    SELECT highest.actor, current, kind IN ('state', 'organisation')
    FROM highest JOIN actor ON actor.id = current`);
  let stale = true;

  /** To be called after actors changed. */
  function forget(): void {
    stale = true;
  }

  /** To be called before `root` is read. */
  function refresh(): void {
    if (!stale) return;
    database.transaction(() => {
      clear.run();
      fill.run();
    })();
    stale = false;
  }

  return { forget, refresh };
}

export type Roots = ReturnType<typeof prepareRoots>;
