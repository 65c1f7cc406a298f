// Verbs and nouns of political news that conversation and reviews hardly hold, with their forms: the
// treebanks' endings alone would not tell "toppled" from "fooled". Used for the lemma rules only.

export interface KnownForm {
  form: string;
  lemma: string;
  upos: string;
  xpos: string;
}

const REGULAR = `abandon abduct abolish accuse acquit adopt advance advocate affirm agree align alienate allege
  ally ambush amend annex annul antagonize appease appoint apprehend approve arbitrate arm arrest assail
  assassinate assault assert attack authorize avenge back ban banish bar battle besiege blame blast block
  blockade bolster bomb bombard boycott breach broker calibrate cancel capitulate capture castigate cede
  censure challenge chide clamp clash coerce collaborate collude commend commit condemn confer confiscate
  confront conquer consult convene convict cooperate counterattack criticize crush cripple curb curtail
  damage debate deceive declare decry defame defect defend defuse demand demolish demonize denounce deny
  deploy depose deport destabilize destroy detain deter detonate devastate disarm disavow dislodge disrupt
  dispatch dispute dissolve divide donate downgrade embargo embroil endorse enforce engage enlist envisage
  equip eradicate escalate escort evacuate evict exile expel expose express extort extradite fail fire
  foment forge forfeit free fund grapple guarantee hail halt hamper harass harbor harbour hijack
  hinder hobble host humble impeach implore impose imprison incite infiltrate inflame infringe inhibit
  instigate insult intercept interfere intervene intimidate invade invoke isolate jail jeopardize kidnap
  kill lambast launch level lift lobby loot maim mandate march massacre mediate menace mobilize muzzle
  nationalize negotiate neutralize normalize nullify obliterate occupy offend oppose order oust outlaw
  overpower parley patrol penalize persecute pledge plot plunder pound prod prosecute protest
  provoke prowl pummel punish purge quash quell raid rally ramp ransack rap ratify ravage raze
  reaffirm rearm rebel rebuff rebuke recall reconcile reconquer recruit refuse reinforce reiterate reject
  relinquish renew renounce repatriate repel repress reprimand repudiate repulse rescind resist respond
  restrain resume retaliate retract retreat revoke rig ruin sabotage sanction scold scorn scuttle seize
  shell shun sideline sign slam slap smuggle snub spar spurn stab stage stifle storm strafe straddle
  subdue subjugate subvert suppress surrender surround suspend tackle target terrorize thwart
  topple torpedo torture train trample transgress trigger trouble undermine unify unleash upbraid
  urge usurp veto vilify violate vow wage warn welcome whip wield worsen wreak wound`;

const DOUBLING = `ban bar commit confer expel kidnap plan plot prod rap rebel rebut regret repel
  rig rob shun slam slap snub spar spur stab stop transfer whip compel deter occur propel dispel impel`;

// base, past, participle
const IRREGULAR = `arise arose arisen;bear bore borne;beat beat beaten;befall befell befallen;bind bound bound;
  bid bid bid;break broke broken;bring brought brought;broadcast broadcast broadcast;build built built;
  burst burst burst;buy bought bought;cast cast cast;catch caught caught;choose chose chosen;cling clung clung;
  come came come;cut cut cut;deal dealt dealt;draw drew drawn;drive drove driven;fall fell fallen;
  feed fed fed;fight fought fought;find found found;flee fled fled;fling flung flung;fly flew flown;
  forbid forbade forbidden;foresee foresaw foreseen;forgive forgave forgiven;
  forsake forsook forsaken;freeze froze frozen;give gave given;grind ground ground;hit hit hit;hold held held;
  lay laid laid;lead led led;leave left left;lend lent lent;lose lost lost;meet met met;mislead misled misled;
  offset offset offset;outbid outbid outbid;overcome overcame overcome;override overrode overridden;
  overrun overran overrun;oversee oversaw overseen;overtake overtook overtaken;overthrow overthrew overthrown;
  partake partook partaken;rebuild rebuilt rebuilt;retake retook retaken;rise rose risen;seek sought sought;
  sell sold sold;send sent sent;shake shook shaken;shed shed shed;shoot shot shot;shrink shrank shrunk;
  sink sank sunk;slay slew slain;speak spoke spoken;spend spent spent;split split split;spread spread spread;
  spring sprang sprung;stand stood stood;steal stole stolen;strike struck struck;strive strove striven;
  swear swore sworn;sweep swept swept;take took taken;tear tore torn;throw threw thrown;
  undergo underwent undergone;undertake undertook undertaken;undo undid undone;uphold upheld upheld;
  weave wove woven;win won won;withdraw withdrew withdrawn;withhold withheld withheld;
  withstand withstood withstood;wring wrung wrung`;

const PLURALS = `crisis crises;axis axes;basis bases;hypothesis hypotheses;thesis theses;chassis chassis;
  criterion criteria;phenomenon phenomena;referendum referendums;memorandum memoranda;consortium consortia;
  means means;series series;species species;headquarters headquarters;chief chiefs;proof proofs;
  thief thieves;knife knives;life lives;wife wives;half halves;self selves;shelf shelves;leaf leaves;
  aircraft aircraft;spacecraft spacecraft;hovercraft hovercraft;personnel personnel;corps corps;
  hero heroes;veto vetoes;embargo embargoes;torpedo torpedoes;cargo cargoes;echo echoes;potato potatoes;
  militia militias;ally allies;party parties;army armies;embassy embassies;enemy enemies;navy navies`;

const words = (text: string) => text.trim().split(/\s+/);
const entries = (text: string) => text.split(';').map(words);

/** All forms of the words above, as a treebank would tag them. */
export function newsForms(): KnownForm[] {
  const doubling = new Set(words(DOUBLING));
  const forms: KnownForm[] = [];
  const verbs = new Set([...words(REGULAR), ...words(DOUBLING)]);
  const irregular = entries(IRREGULAR);
  for (const [base = ''] of irregular) verbs.delete(base);
  for (const base of verbs) {
    const past = pastOf(base, doubling.has(base));
    pushVerb(forms, base, past, past, participleOf(base, doubling.has(base)));
  }
  for (const [base = '', past = '', participle = ''] of irregular) {
    pushVerb(forms, base, past, participle, participleOf(base, IRREGULAR_DOUBLING.test(base)));
  }
  for (const [lemma = '', form = ''] of entries(PLURALS))
    forms.push({ form, lemma, upos: 'NOUN', xpos: 'NNS' });
  return forms;
}

const IRREGULAR_DOUBLING = /^(?:outbid|bid|cut|forbid|hit|offset|overrun|shed|split|win)$/;

function pushVerb(forms: KnownForm[], lemma: string, past: string, done: string, going: string): void {
  const all: [string, string][] = [
    [thirdOf(lemma), 'VBZ'],
    [past, 'VBD'],
    [done, 'VBN'],
    [going, 'VBG'],
    [lemma, 'VB'],
  ];
  for (const [form, xpos] of all) forms.push({ form, lemma, upos: 'VERB', xpos });
}

function thirdOf(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base) ? `${base}es` : `${base}s`;
}

function pastOf(base: string, doubles: boolean): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return doubles ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

function participleOf(base: string, doubles: boolean): string {
  if (/(?:[^eoy]e|ue)$/.test(base) && !base.endsWith('ee')) return `${base.slice(0, -1)}ing`;
  return doubles ? `${base}${base.at(-1)}ing` : `${base}ing`;
}
