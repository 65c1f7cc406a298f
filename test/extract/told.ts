// What a text says, in one line a relation.
import { read } from './lexicon.ts';

/** "TYPE A>B modality" with country codes, "A~B" where mutual; offices left out. */
export function relations(text: string, published: string | null = null): string[] {
  const { actors, relations: found } = read(text, published);
  const code = (id: string) => {
    const actor = actors.find((one) => one.id === id);
    return actor?.country ?? actor?.name ?? '?';
  };
  return found
    .filter((relation) => relation.type !== 'OFFICE_OF')
    .map(({ type, source, target, mutual, modality }) => {
      const ends = mutual ? [code(source), code(target)].sort().join('~') : `${code(source)}>${code(target)}`;
      return `${type} ${ends} ${modality}`;
    });
}

/** "TYPE source>target" with the ids of actors, offices left out; scopes of nameless actors cut off. */
export const told = (text: string) =>
  read(text)
    .relations.filter(({ type }) => type !== 'OFFICE_OF')
    .map(({ type, source, target }) => `${type} ${source}>${target}`.replaceAll(/#\w+/g, ''));
