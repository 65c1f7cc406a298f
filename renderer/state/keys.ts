// Which key asks for what: pure.

export interface Key {
  key: string;
  ctrl: boolean;
  shift: boolean;
  alt: boolean;
  isTyping: boolean;
}

/** Keys that mean something by themselves while nobody types. */
const plainKeys: Record<string, string> = { '?': 'shortcuts', '/': 'search', g: 'focus-graph' };

/** The command of a key, null where it has none: pure. */
export function commandOf({ key, ctrl, shift, alt, isTyping: typing }: Key): string | null {
  const small = key.toLowerCase();
  if (alt && !ctrl) return key === 'ArrowLeft' ? 'back' : key === 'ArrowRight' ? 'forward' : null;
  if (ctrl && !alt) {
    if (small === 'k' || small === 'f') return 'search';
    if (small === 'o') return shift ? 'open' : 'import';
    if (small === 'n') return 'new';
    if (small === 'b') return 'toggle-panel';
    if (small === 'l') return 'toggle-level';
    if (typing) return null;
    if (small === 'z') return shift ? 'redo' : 'undo';
    return small === 'y' ? 'redo' : null;
  }
  if (typing || ctrl || alt) return null;
  return plainKeys[key] ?? null;
}
