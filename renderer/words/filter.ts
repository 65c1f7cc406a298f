// A filter told in words, for the caption of a picture and the status line.
import type { Filter } from '../../preload/contract.ts';
import { count, date, listed, percent } from './format.ts';
import { allTypes, relationWords, strandClasses, strandWords, typesOf } from './relations.ts';

/** Whole classes are named as classes, single types by name: "verbal cooperation, Accuse". */
function namesOf(types: readonly string[]): string[] {
  const words: string[] = [];
  for (const strand of strandClasses) {
    const all = typesOf(strand);
    const chosen = all.filter((type) => types.includes(type));
    if (chosen.length === 0) continue;
    if (chosen.length === all.length) words.push(strandWords[strand].name.toLowerCase());
    else words.push(...chosen.map((type) => relationWords[type].name));
  }
  return words;
}

/** Says what is left out where that is shorter to say. */
function typesInWords(types: readonly string[]): string {
  if (types.length === 0) return 'no relation types';
  const left = namesOf(types);
  const out = namesOf(allTypes.filter((type) => !types.includes(type)));
  return out.length < left.length ? `without ${listed(out)}` : `only ${listed(left)}`;
}

function datesInWords(from: string | null, to: string | null): string | null {
  if (from && to) return `${date(from)} to ${date(to)}`;
  if (from) return `from ${date(from)}`;
  return to ? `until ${date(to)}` : null;
}

/** One clause per filter that is set, the level first; pure. */
export function filterClauses(filter: Filter): string[] {
  const clauses = [filter.level === 'states' ? 'States and organisations' : 'Every actor'];
  if (filter.types) clauses.push(typesInWords(filter.types));
  if (filter.quads)
    clauses.push(`only ${listed(filter.quads.map((quad) => strandWords[quad].name.toLowerCase()))}`);
  const dates = datesInWords(filter.from, filter.to);
  if (dates) clauses.push(dates);
  if (filter.outlets)
    clauses.push(
      filter.outlets.length === 0
        ? 'no outlet'
        : `published by ${listed(filter.outlets.map((outlet) => outlet || 'an unknown outlet'))}`,
    );
  if (filter.minimumRelations > 1)
    clauses.push(`ties of at least ${count(filter.minimumRelations)} relations`);
  if (filter.minimumConfidence > 0) clauses.push(`confidence at least ${percent(filter.minimumConfidence)}`);
  if (filter.without.length > 0) clauses.push(`without ${listed(filter.without)} relations`);
  return clauses;
}

/** "States and organisations; only Consult; from 1 Oct 2021" */
export function filterInWords(filter: Filter): string {
  return filterClauses(filter).join('; ');
}
