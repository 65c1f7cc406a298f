// How relations are called on screen: plain words first, the PLOVER code beside them.
import type { Modality, RelationType } from '../../main/extract/model.ts';
import type { QuadClass, Verdict } from '../../preload/shapes.ts';

/** A quad class, or ST for the standing ties, which PLOVER does not class. */
export type StrandClass = QuadClass | 'ST';

interface RelationWords {
  name: string;
  gloss: string;
  strand: StrandClass;
}

export const relationWords: Record<RelationType, RelationWords> = {
  CONSULT: { name: 'Consult', gloss: 'meets, visits, negotiates', strand: 'VC' },
  AGREE: { name: 'Agree', gloss: 'promises to cooperate', strand: 'VC' },
  SUPPORT: { name: 'Support', gloss: 'praises, endorses, signs', strand: 'VC' },
  CONCEDE: { name: 'Concede', gloss: 'yields in words, announces a ceasefire', strand: 'VC' },
  COOPERATE: { name: 'Cooperate', gloss: 'trades, exercises, shares', strand: 'MC' },
  AID: { name: 'Aid', gloss: 'gives money, arms, relief', strand: 'MC' },
  RETREAT: { name: 'Retreat', gloss: 'withdraws, releases, disarms', strand: 'MC' },
  REQUEST: { name: 'Request', gloss: 'demands, urges', strand: 'VK' },
  ACCUSE: { name: 'Accuse', gloss: 'condemns, blames, sues', strand: 'VK' },
  REJECT: { name: 'Reject', gloss: 'refuses, vetoes', strand: 'VK' },
  THREATEN: { name: 'Threaten', gloss: 'warns of force or sanctions', strand: 'VK' },
  PROTEST: { name: 'Protest', gloss: 'demonstrates, strikes, riots', strand: 'MK' },
  SANCTION: { name: 'Sanction', gloss: 'sanctions, expels, breaks ties', strand: 'MK' },
  MOBILIZE: { name: 'Mobilize', gloss: 'deploys, puts forces on alert', strand: 'MK' },
  COERCE: { name: 'Coerce', gloss: 'arrests, seizes, bans, hacks', strand: 'MK' },
  ASSAULT: { name: 'Assault', gloss: 'uses force', strand: 'MK' },
  MEMBER_OF: { name: 'Member of', gloss: 'belongs to an organisation', strand: 'ST' },
  ALLY_OF: { name: 'Ally of', gloss: 'allies and close partners', strand: 'ST' },
  RIVAL_OF: { name: 'Rival of', gloss: 'foes and rivals', strand: 'ST' },
  OFFICE_OF: { name: 'Office of', gloss: 'holds an office of', strand: 'ST' },
  PART_OF: { name: 'Part of', gloss: 'is a part of', strand: 'ST' },
  SAME_AS: { name: 'Same as', gloss: 'another name for', strand: 'ST' },
};

export const allTypes = Object.keys(relationWords) as RelationType[];

export const strandClasses: readonly StrandClass[] = ['MC', 'VC', 'ST', 'VK', 'MK'];

export const strandWords: Record<StrandClass, { name: string; gloss: string }> = {
  VC: { name: 'Verbal cooperation', gloss: 'talks, promises, praise' },
  MC: { name: 'Material cooperation', gloss: 'trade, aid, withdrawal' },
  VK: { name: 'Verbal conflict', gloss: 'demands, blame, threats' },
  MK: { name: 'Material conflict', gloss: 'sanctions, deployments, force' },
  ST: { name: 'Standing ties', gloss: 'membership, alliance, rivalry' },
};

export function strandOf(quad: QuadClass | null): StrandClass {
  return quad ?? 'ST';
}

/** The types of one class, in the order in which they are listed on screen. */
export function typesOf(strand: StrandClass): RelationType[] {
  return allTypes.filter((type) => relationWords[type].strand === strand);
}

/** "Consult: meets, visits, negotiates" */
export function typeInWords(type: RelationType): string {
  const words = relationWords[type];
  return `${words.name}: ${words.gloss}`;
}

/** Null where the text states it plainly: nothing to warn of. */
export function modalityInWords(modality: Modality): string | null {
  switch (modality) {
    case 'stated':
      return null;
    case 'planned':
      return 'Planned';
    case 'hypothetical':
      return 'Hypothetical';
    case 'denied':
      return 'Denied';
  }
}

export const verdictWords: Record<Verdict, string> = { confirmed: 'Confirmed', rejected: 'Rejected' };

/** "Chad → Mali", or "Chad ↔ Mali" where both do it. */
export const endsInWords = (source: string, target: string, mutual: boolean) =>
  `${source} ${mutual ? '↔' : '→'} ${target}`;

/** `confidence` is a chance, 0–1. */
export function confidenceInWords(confidence: number): string {
  if (confidence >= 0.9) return 'Very high';
  if (confidence >= 0.75) return 'High';
  if (confidence >= 0.5) return 'Medium';
  return 'Low';
}

/** Scores run from -10 (conflict) to +10 (cooperation), as in PLOVER. */
export function scoreInWords(score: number): string {
  if (score >= 6) return 'cooperative';
  if (score >= 1.5) return 'mostly cooperative';
  if (score > -1.5) return 'mixed';
  if (score > -5) return 'mostly conflictual';
  return 'conflictual';
}

/**
 * A rule's name for reading. Its frame may list many words for one place; the first of them says which place is
 * meant, and what must not be there says nothing of what is:
 * "AID/provide +with:aid|relief|food -to:halt" → "AID/provide +with:aid|…".
 */
export function ruleInWords(rule: string): string {
  return rule.replaceAll(/ -[a-z]+:[^\s]+/g, '').replaceAll(/(:[^|\s]+)\|[^\s]+/g, '$1|…');
}

/** Ontology codes as words: "third-party" stays, "rights_freedoms" → "rights freedoms". */
export function codeInWords(code: string): string {
  return code.replaceAll('_', ' ');
}
