// Names with one letter wrong: "Afganistan", "Phillippines", "Mitterand". Only long words, which have no neighbours.

/** Shorter names lie too close to each other ("Iran", "Iraq"). */
const SHORTEST = 7;

/** Words and what they mean, by the word itself and by all words that lack one of its letters (Garbe's SymSpell). */
export interface NearNames<T> {
  exact: Map<string, T>;
  lacking: Map<string, string[]>;
  /** What words have been found to be near to; so many at most. */
  found: Map<string, T | null>;
}

const KEPT = 4096;

export function newNearNames<T>(): NearNames<T> {
  return { exact: new Map(), lacking: new Map(), found: new Map() };
}

/** Files a word of one token; shorter ones than seven letters and words already filed are left out. */
export function addNearName<T>(near: NearNames<T>, word: string, meaning: T): void {
  if (word.length < SHORTEST || near.exact.has(word) || !/^\p{Lu}\p{L}+$/u.test(word)) return;
  near.exact.set(word, meaning);
  near.found.clear();
  for (const shorter of [word, ...withoutOne(word)]) {
    const known = near.lacking.get(shorter);
    if (known) known.push(word);
    else near.lacking.set(shorter, [word]);
  }
}

/**
 * What the one filed word means that is a letter more, less or other, or has two letters swapped; null where none or
 * several are. The first letter must be right.
 */
export function nearName<T>(near: NearNames<T>, text: string): T | null {
  if (text.length < SHORTEST - 1 || near.exact.has(text)) return null;
  let found = near.found.get(text);
  if (found === undefined) {
    if (near.found.size >= KEPT) near.found.clear();
    found = findNear(near, text);
    near.found.set(text, found);
  }
  return found;
}

function findNear<T>(near: NearNames<T>, text: string): T | null {
  const found = new Set(
    [text, ...withoutOne(text)]
      .flatMap((shorter) => near.lacking.get(shorter) ?? [])
      .filter((word) => isNear(word, text)),
  );
  const [word] = found;
  return found.size === 1 && word !== undefined ? (near.exact.get(word) ?? null) : null;
}

function withoutOne(word: string): string[] {
  // the first letter stays: nobody gets it wrong
  return Array.from(
    { length: word.length - 1 },
    (_, index) => word.slice(0, index + 1) + word.slice(index + 2),
  );
}

/** True at a Damerau-Levenshtein distance of one (or none). */
export function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const rest = (word: string, from: number) => word.slice(from);
  if (a.length === b.length)
    return (
      rest(a, at + 1) === rest(b, at + 1) ||
      (a[at] === b[at + 1] && a[at + 1] === b[at] && rest(a, at + 2) === rest(b, at + 2))
    );
  return a.length > b.length ? rest(a, at + 1) === rest(b, at) : rest(a, at) === rest(b, at + 1);
}
