// Kinds and sectors of actors that several rules take together.
import type { ActorRecord, Leader } from './lexicon/types.ts';
import type { ActorKind } from './model.ts';

/** Who speaks and acts as a government does. */
export const GOVERNING: ReadonlySet<ActorKind> = new Set(['institution', 'organisation', 'state']);

/** Sectors of those who fight for no state. */
const REBELS: ReadonlySet<string> = new Set(['PRM', 'REB', 'UAF']);

/** Whether such sectors are those of rebels or their men. */
export const areRebels = (sectors: readonly string[]): boolean =>
  sectors.some((sector) => REBELS.has(sector));

/** An actor that nobody names or places: it exists in one article only. */
export const isUnnamed = ({ id }: Pick<ActorRecord, 'id'>): boolean => id.includes('#');

/** A group that fights for no state. */
export const isBand = ({ kind, sectors }: ActorRecord): boolean => kind === 'group' && areRebels(sectors);

/** "the rebels" are no militia that fights for a state: whether a noun of such sectors may mean a band. */
export const canBeRebels = (noun: readonly string[], band: ActorRecord): boolean =>
  !noun.includes('REB') || band.sectors.some((sector) => sector !== 'PRM' && REBELS.has(sector));

const FORCES: ReadonlySet<string> = new Set(['COP', 'MIL']);

/** Whether such sectors are those of policemen or soldiers. */
export const areForces = (sectors: readonly string[]): boolean =>
  sectors.some((sector) => FORCES.has(sector));

/** The police or the army of a state, or some of them. */
export const isForce = ({ kind, sectors }: ActorRecord): boolean =>
  kind === 'institution' && areForces(sectors);

/** Whether somebody is one of the leaders whom the lexicon knows with their offices. */
export const isLeader = (record: ActorRecord): record is Leader => 'offices' in record;

/** A court, or a judge. */
export const isJudge = ({ sectors }: ActorRecord): boolean => sectors.includes('JUD');

/** A court or those who sit in it. */
export const isCourt = (record: ActorRecord): boolean => record.kind !== 'person' && isJudge(record);

/** "coalition forces struck a camp in Chad" */
export const isFromAbroad = (name: string): boolean =>
  /\b(allied|coalition|foreign|international|multinational)\b/i.test(name);

/** People whose trade is their own: where they go, their state does not. */
const PRIVATE: ReadonlySet<string> = new Set(['AGR', 'BUS', 'CVL', 'EDU', 'ELI', 'JRN', 'LAB', 'MED', 'MNC']);

/** Somebody of whom nothing is told that makes a public figure: "Klaus Fuchs", "the poet Ana Lee". */
export const isPrivatePerson = (record: ActorRecord): boolean =>
  record.kind === 'person' &&
  !isLeader(record) &&
  record.affiliation === null &&
  record.sectors.every((sector) => PRIVATE.has(sector));
