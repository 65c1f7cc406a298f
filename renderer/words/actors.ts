// How actors and the wordings that refer to them are called on screen.
import type { ActorKind, MentionForm } from '../../main/extract/model.ts';

export const kindWords: Record<ActorKind, { one: string; many: string }> = {
  state: { one: 'State', many: 'States' },
  organisation: { one: 'Organisation', many: 'Organisations' },
  institution: { one: 'Institution', many: 'Institutions' },
  group: { one: 'Group', many: 'Groups' },
  company: { one: 'Company', many: 'Companies' },
  person: { one: 'Person', many: 'Persons' },
  people: { one: 'People', many: 'Peoples' },
  place: { one: 'Place', many: 'Places' },
};

export const allKinds = Object.keys(kindWords) as ActorKind[];

export const formWords: Record<MentionForm, string> = {
  name: 'name',
  acronym: 'acronym',
  demonym: 'demonym',
  capital: 'capital',
  title: 'title',
  pronoun: 'pronoun',
  description: 'description',
};

/** Characters of a name from which on it is long. */
const LONG = 24;

/** What an actor is called where there is little room: a long name gives way to the acronym, the one that the articles use if they do. */
export const briefName = ({ name, short }: { name: string; short: string | null }): string =>
  short !== null && name.length > LONG ? short : name;

const sectorWords: Record<string, string> = {
  GOV: 'government',
  MIL: 'military',
  LEG: 'legislature',
  JUD: 'judiciary',
  COP: 'police',
  SPY: 'intelligence',
  PTY: 'party',
  REB: 'rebels',
  PRM: 'paramilitary',
  UAF: 'unidentified armed forces',
  OPP: 'opposition',
  BUS: 'business',
  MNC: 'multinational company',
  CVL: 'civilians',
  EDU: 'education',
  ELI: 'elites',
  JRN: 'journalists',
  LAB: 'labour',
  MED: 'medical',
  REF: 'refugees',
  REL: 'religious',
  SOC: 'society',
  CRM: 'crime',
  AGR: 'agriculture',
  IGO: 'inter-governmental',
  NGO: 'non-governmental',
};

/** A PLOVER sector code in words; an unknown code stays as it is. */
export function sectorInWords(sector: string): string {
  return sectorWords[sector] ?? sector;
}
