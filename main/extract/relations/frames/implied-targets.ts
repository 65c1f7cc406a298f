// Whom a demand, a threat or a gift without a target is meant for.

import { type Frame } from '../../lexicon/types.ts';
import { type RelationType } from '../../model.ts';
import { HELP } from '../../type-sets.ts';
import { dismaying } from '../back/dismayed.ts';
import { provokers } from '../back/provoked.ts';
import { type Candidate } from '../candidate.ts';
import { backed } from '../roles/backed.ts';
import { beyondBorder } from '../roles/beyond-borders.ts';
import { type End } from '../roles/ends.ts';
import { foughtBy } from '../roles/fought.ts';
import { imposers } from '../roles/imposers.ts';
import { jailers } from '../roles/jailers.ts';
import { occasioners } from '../roles/occasions.ts';
import { thanking } from '../roles/thanked.ts';
import { toldTo } from '../roles/told-to.ts';
import { addressees, visitedFor, whereItGoes } from '../roles/understood.ts';
import { isThreat, warned } from '../stance/threats.ts';

/** Those who answer, have asked, provoked it or thank for it; nobody where nothing tells. */
export function impliedTargets(candidate: Candidate, frame: Frame): readonly End[] {
  if (frame.type === 'REQUEST') {
    const asked = addressees(candidate);
    const visited = asked.length > 0 ? asked : visitedFor(candidate);
    if (visited.length > 0) return visited;
    const lifting = imposers(candidate);
    if (lifting.length > 0) return lifting;
  }
  const beyond = frame.type === 'MOBILIZE' ? beyondBorder(candidate) : [];
  if (beyond.length > 0) return beyond;
  // "phoned Lee to convey his thanks"
  const voiced = frame.type === 'SUPPORT' && frame.pos === 'verb' && !frame.target.includes('obj');
  const thanked = voiced ? visitedFor(candidate) : [];
  if (thanked.length > 0) return thanked;
  const helped = GIVEN.has(frame.type) ? whereItGoes(candidate) : [];
  if (helped.length > 0) return helped;
  const ruling = jailers(candidate, frame);
  if (ruling.length > 0) return ruling;
  const thankful = HELP.has(frame.type) ? thanking(candidate) : [];
  if (thankful.length > 0) return thankful;
  const heeding = isThreat(candidate, frame) ? warned(candidate) : [];
  if (heeding.length > 0) return heeding;
  const told = toldTo(candidate, frame);
  if (told.length > 0) return told;
  const receiving = backed(candidate, frame);
  if (receiving.length > 0) return receiving;
  const fought = foughtBy(candidate, frame);
  if (fought.length > 0) return fought;
  const dismayed = dismaying(candidate, frame);
  if (dismayed.length > 0) return dismayed;
  const occasion = occasioners(candidate, frame);
  return occasion.length > 0 ? occasion : provokers(candidate, frame);
}

const GIVEN: ReadonlySet<RelationType> = new Set(['AID', 'COOPERATE']);
