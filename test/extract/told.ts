// What a text says, in one line a relation.
import { extract } from '../../main/extract/extract.ts';
import type { Relation } from '../../main/extract/model.ts';
import { articleOf, read, realLexicon } from './lexicon.ts';

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

/** "TYPE source>target" with the ids of actors, offices left out, of a text that is given out under a title. */
export const issued = (text: string, title: string | null = null, published: string | null = null) =>
  extract({ ...articleOf(text, published), title }, realLexicon())
    .relations.filter(({ type }) => type !== 'OFFICE_OF')
    .map(({ type, source, target }) => `${type} ${source}>${target}`);

/** The same of a text that is sent from a place. */
export const sentFrom = (place: string, title: string, text: string) =>
  extract({ ...articleOf(text), title, place }, realLexicon()).relations.map(
    ({ type, source, target }) => `${type} ${source}>${target}`,
  );

const bare = (id: string) => id.split(':')[1];

/** "PER>CHL", "PER~CHL" where mutual: the ids of both without their kind. */
export const endsOf = ({ source, target, mutual }: Relation) =>
  `${bare(source)}${mutual ? '~' : '>'}${bare(target)}`;

/** "PER>CHL AID planned", mutual or not, in an article of 1 May 2019. */
export const stances = (text: string) =>
  read(text, '2019-05-01').relations.map(
    ({ source, target, type, modality }) => `${bare(source)}>${bare(target)} ${type} ${modality}`,
  );
