// "Jabhat al-Nusrah", "Jaysh ul-Islam": the same Arabic names in other spellings.
import { plainWord } from './names.ts';
import type { ActorRecord } from './types.ts';

/** What is left of a name where spellings differ: long vowels, doubled consonants, apostrophes and articles. */
export function soundOf(name: string): string {
  return plainWord(name)
    .toLowerCase()
    .replaceAll(/['’‘`ʿʾ]/g, '')
    .split(/[ -]+/)
    .filter((word) => !ARTICLES.has(word))
    .map(plainSound)
    .join(' ');
}

const ARTICLES: ReadonlySet<string> = new Set('ad al an ar as ash at az el il the ul wal wa'.split(' '));

const plainSound = (word: string) =>
  word
    .replaceAll(/ou|oo|o/g, 'u')
    .replaceAll(/ee|e|ay|ai|ei|y/g, 'i')
    .replaceAll('q', 'k')
    .replaceAll(/([dgkst])h/g, '$1')
    .replaceAll(/(.)\1/g, '$1')
    .replace(/ah?$/, 'a');

/** Groups by the sound of their names; what several are called is left out. */
export function bySound(groups: Iterable<readonly [string, ActorRecord]>): Map<string, ActorRecord> {
  const found = new Map<string, ActorRecord>();
  const shared = new Set<string>();
  for (const [name, record] of groups) {
    const sound = soundOf(name);
    const other = found.get(sound);
    if (other && other.id !== record.id) shared.add(sound);
    // a lone word sounds like too many others
    if (sound.includes(' ')) found.set(sound, record);
  }
  for (const sound of shared) found.delete(sound);
  return found;
}
