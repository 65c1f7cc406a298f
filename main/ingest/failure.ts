import type { IngestFailure, IngestReason } from './types.ts';

/** An expected failure as a value; `detail` says what happened and what to do. */
export function failure(reason: IngestReason, detail: string): IngestFailure {
  return { ok: false, reason, detail };
}
