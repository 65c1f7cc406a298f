// Abbreviations that end in a full stop, by what may follow them.

const list = (words: string) => new Set(words.split(/\s+/));

/** A name or a number follows: the full stop never ends a sentence. Lower case, without the full stop. */
export const BEFORE_NAME = list(
  `mr mrs ms messrs mme mlle dr prof gen lt col maj capt cmdr cdr adm vadm radm sgt cpl pvt brig maj-gen
  lt-gen sen rep reps gov pres amb sec rev hon fr sr st ste mt ft atty supt insp det ald vs cf e.g i.e
  viz approx ca op hrh mgr msgr sheikh ayat pte gp`,
);

/** A number follows: "No. 2", "Art. 5", "Sept. 11". Before anything else the full stop may end a sentence. */
export const BEFORE_NUMBER = list(
  'no nos art arts fig figs vol vols p pp sec sect par para ch b c d jan feb mar apr jun jul aug sep sept oct nov dec',
);

/** May end a sentence: then a word follows that usually starts one. */
export const MAY_END = list(
  `inc corp co ltd llc plc bros etc al jr esq ph.d dept univ assn est govt gov't intl natl mins min hrs hr
  ave blvd rd u.s u.k u.n e.u u.a.e a.m p.m d.c b.c a.d n.y l.a`,
);

/** Words that start sentences and hardly ever continue a name after an abbreviation. */
export const STARTERS = list(
  `the a an this that these those he she it they we you i his her its their our my in on at by for from to
  of with as after before since while when where if although though but and or so yet however meanwhile
  moreover also there here what who why how no not both all some many most several each another last next
  earlier later since despite during under according asked speaking then once until because nor even now
  today yesterday tomorrow among amid additionally furthermore instead nevertheless still thus`,
);
