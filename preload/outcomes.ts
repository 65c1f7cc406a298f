// Which workspace is open, and how opening, importing and exporting went: types only.

export interface WorkspaceInfo {
  name: string;
  path: string;
  sample: boolean;
  articles: number;
  actors: number;
  relations: number;
}

export interface RecentWorkspace {
  name: string;
  path: string;
  /** ISO 8601 date and time of the last opening. */
  opened: string;
  exists: boolean;
}

export type WorkspaceOutcome =
  | { ok: true; workspace: WorkspaceInfo }
  | {
      ok: false;
      reason: 'not-a-workspace' | 'damaged' | 'newer' | 'missing' | 'locked' | 'read-only' | 'disk';
      detail: string;
    };

export type FileOutcome =
  | {
      file: string;
      status: 'imported';
      article: number;
      title: string | null;
      relations: number;
      /** What was odd about the file, such as another language than English. */
      notes: string[];
    }
  | { file: string; status: 'duplicate'; article: number; title: string | null }
  | { file: string; status: 'failed'; reason: string; detail: string };

export interface ImportSummary {
  outcomes: FileOutcome[];
  cancelled: boolean;
  /** Files that a cancelled import did not come to. */
  left: number;
}

/** Sent over the progress port while an import runs. */
export interface ImportProgress {
  done: number;
  total: number;
  file: string;
  outcome: FileOutcome | null;
}

export type ExportOutcome = { ok: true; files: string[] } | { ok: false; reason: string; detail: string };
