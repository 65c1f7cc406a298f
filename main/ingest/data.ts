import { fold } from './characters.ts';
import type { BoilerplateKind, IngestData, IngestResources, Outlet } from './types.ts';

/** Rows of a tab-separated list without its header, empty lines and `#` comments. */
function rows(raw: string): string[][] {
  return raw
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .slice(1)
    .map((line) => line.split('\t').map((cell) => cell.trim()));
}

function parts(cell: string | undefined): string[] {
  return (cell ?? '')
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean);
}

function readOutlets(raw: string): Pick<IngestData, 'outlets' | 'domains'> {
  const outlets = new Map<string, Outlet>();
  const domains = new Map<string, Outlet>();
  for (const [name = '', hosts, aliases] of rows(raw)) {
    const outlet = { name, domains: parts(hosts), aliases: parts(aliases) };
    for (const form of [name, ...outlet.aliases]) outlets.set(fold(form), outlet);
    for (const host of outlet.domains) domains.set(host, outlet);
  }
  return { outlets, domains };
}

function readPlaces(raw: string): Pick<IngestData, 'places' | 'notPlaces'> {
  const places = new Map<string, string>();
  const notPlaces = new Set<string>();
  for (const [name = '', kind] of rows(raw)) {
    if (kind === 'place') places.set(fold(name), name);
    else notPlaces.add(fold(name));
  }
  return { places, notPlaces };
}

function readCities(raw: string): IngestData['cities'] {
  const cities = rows(raw).filter(([, , kind]) => kind === 'city');
  return new Map(
    cities.flatMap(([name = '', , , aliases]) =>
      [name, ...parts(aliases)].map((form) => [fold(form), name] as const),
    ),
  );
}

function readBoilerplate(raw: string): IngestData['boilerplate'] {
  const patterns: Record<BoilerplateKind, string[]> = { line: [], start: [], list: [], end: [] };
  for (const [kind = '', pattern = ''] of rows(raw)) {
    if (kind in patterns) patterns[kind as BoilerplateKind].push(`(?:${pattern})`);
  }
  const any = (kind: BoilerplateKind) => patterns[kind].join('|') || '(?!)';
  return {
    line: new RegExp(`^(?:${any('line')})$`, 'iu'),
    start: new RegExp(`^(?:${any('start')})`, 'iu'),
    list: new RegExp(`^(?:${any('list')})$`, 'iu'),
    end: new RegExp(`\\s*(?:${any('end')})$`, 'u'),
  };
}

function readFunctionWords(raw: string): IngestData['functionWords'] {
  return new Map(rows(raw).map(([language = '', words = '']) => [language, new Set(words.split(' '))]));
}

function readHyphen(raw: string): IngestData['hyphen'] {
  const hyphen: IngestData['hyphen'] = { first: new Set(), last: new Set() };
  for (const [word = '', place] of rows(raw)) hyphen[place === 'first' ? 'first' : 'last'].add(word);
  return hyphen;
}

/** Compiles the raw lists of resources/ingest (file name → content) into what `ingest` reads. */
export function compileIngestData(resources: IngestResources): IngestData {
  return {
    ...readOutlets(resources.outlets),
    ...readPlaces(resources.places),
    cities: readCities(resources.cities),
    boilerplate: readBoilerplate(resources.boilerplate),
    functionWords: readFunctionWords(resources['function-words']),
    hyphen: readHyphen(resources.hyphen),
    outletWords: new Set(rows(resources['outlet-words']).map(([word = '']) => word)),
    textKinds: new Set(rows(resources['text-kinds']).map(([kind = '']) => kind)),
  };
}

/** The outlet of a web address, by its host or a parent of it; null where the list has none. */
export function outletOfAddress(address: string, data: IngestData): string | null {
  const host = /^(?:https?:)?\/\/([^/?#:]+)/i.exec(address.trim())?.[1]?.toLowerCase();
  if (!host) return null;
  const labels = host.split('.');
  for (let first = 0; first < labels.length - 1; first += 1) {
    const outlet = data.domains.get(labels.slice(first).join('.'));
    if (outlet) return outlet.name;
  }
  return null;
}

/** The outlet that a text names, in the list's spelling; null where the list has none. */
export function outletOfName(name: string, data: IngestData): string | null {
  const folded = fold(name);
  return (
    data.outlets.get(folded)?.name ??
    data.outlets.get(folded.replace(/^the /, ''))?.name ??
    data.domains.get(
      name
        .trim()
        .toLowerCase()
        .replace(/^www\./, ''),
    )?.name ??
    null
  );
}

const OUTLET_NAME =
  /^(?:\p{Lu}[\p{L}'’.-]*|of|the|and|al-\p{Lu}\p{L}*)(?: (?:\p{Lu}[\p{L}'’.-]*|of|the|and|al-\p{Lu}\p{L}*)){1,4}$/u;

/** "Sahel Monitor", beside an author or a day: an outlet that no list has, by the last word of its name. */
export function unlistedOutlet(name: string, data: IngestData): string | null {
  const last = name.split(' ').at(-1) ?? '';
  return OUTLET_NAME.test(name) && data.outletWords.has(last.toLowerCase()) ? name : null;
}
