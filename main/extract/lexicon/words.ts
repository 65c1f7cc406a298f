// Tables of plain words: what each list means is told in resources/README.md.
import type { ActorKind, RelationType } from '../model.ts';
import { list, push, readTable } from './table.ts';
import type { ContextWord, ForceSign, FramePos, Lexicon, Operator } from './types.ts';

type Words = Pick<
  Lexicon,
  | 'anaphors'
  | 'anaphorNames'
  | 'anaphorStates'
  | 'borders'
  | 'complexPrepositions'
  | 'contextWords'
  | 'efforts'
  | 'fictions'
  | 'forceSigns'
  | 'forceWords'
  | 'hyphenated'
  | 'lightVerbs'
  | 'measures'
  | 'operators'
  | 'pastForms'
  | 'regions'
  | 'relational'
  | 'speechVerbs'
  | 'summaries'
  | 'utterances'
  | 'venues'
>;

/** The words of the lexicon; `text` gives a file below resources/ and throws where there is none. */
export function compileWords(text: (name: string) => string): Words {
  const words = (name: string) => new Set(readTable(text(name)).map((row) => row('word')));
  const anaphors = readTable(text('anaphors.tsv'));
  return {
    pastForms: new Map(
      readTable(text('past-forms.tsv')).map((row) => [
        row('word'),
        { lemma: row('lemma'), isOther: row('other') === 'yes' },
      ]),
    ),
    hyphenated: new Map(
      readTable(text('hyphenated.tsv')).map((row) => [row('word'), { lemma: row('lemma'), tag: row('tag') }]),
    ),
    operators: readOperators(text('operators.tsv')),
    lightVerbs: words('light-verbs.tsv'),
    speechVerbs: words('speech-verbs.tsv'),
    complexPrepositions: readComplexPrepositions(text('complex-prepositions.tsv')),
    efforts: words('efforts.tsv'),
    fictions: words('fictions.tsv'),
    ...readForce(text),
    measures: words('measures.tsv'),
    summaries: new Map(
      readTable(text('summaries.tsv')).map((row) => [row('word'), row('of') as 'deeds' | 'words']),
    ),
    utterances: words('utterances.tsv'),
    venues: words('venues.tsv'),
    anaphors: new Map(anaphors.map((row) => [row('noun'), list(row('kinds')) as ActorKind[]])),
    anaphorStates: new Map(
      anaphors.flatMap((row) => {
        const states = list(row('states'));
        return states.length > 0 ? [[row('noun'), new Set(states)] as const] : [];
      }),
    ),
    anaphorNames: new Map(
      anaphors.map((row) => [
        row('noun'),
        { named: new Set(list(row('named'))), unnamed: new Set(list(row('unnamed'))) },
      ]),
    ),
    regions: new Map(
      readTable(text('regions.tsv')).map((row) => [row('region'), new Set(list(row('states')))]),
    ),
    borders: new Map(
      readTable(text('borders.tsv')).map((row) => [row('state'), new Set(list(row('neighbours')))]),
    ),
    relational: new Set(anaphors.filter((row) => row('relational') === 'yes').map((row) => row('noun'))),
    contextWords: readContexts(text('contexts.tsv')),
  };
}

/** Words of force that may be meant as words; what tells that they are. */
function readForce(text: (name: string) => string): Pick<Lexicon, 'forceSigns' | 'forceWords'> {
  return {
    forceSigns: new Map(
      readTable(text('force-signs.tsv')).map((row) => [row('word'), row('sign') as ForceSign]),
    ),
    forceWords: new Map(
      readTable(text('force-words.tsv')).map((row) => [
        row('word'),
        {
          type: row('type') as RelationType,
          mode: row('mode') || null,
          quarrel: row('quarrel') === 'yes',
          hasTopic: row('topic') === 'yes',
        },
      ]),
    ),
  };
}

function readOperators(text: string): Lexicon['operators'] {
  const operators = {
    adj: new Map<string, Operator>(),
    noun: new Map<string, Operator>(),
    verb: new Map<string, Operator>(),
  };
  for (const row of readTable(text)) {
    const operator = { lemma: row('lemma'), pos: row('pos') as FramePos, effect: row('effect') };
    operators[operator.pos].set(operator.lemma, operator);
  }
  return operators;
}

/** "in defiance" by its preposition and its noun. */
function readComplexPrepositions(text: string): Lexicon['complexPrepositions'] {
  const nouns = new Map<string, Set<string>>();
  for (const row of readTable(text)) {
    const [preposition = '', noun = ''] = row('word').split(' ');
    const known = nouns.get(preposition) ?? new Set();
    nouns.set(preposition, known.add(noun));
  }
  return nouns;
}

function readContexts(text: string): Map<string, ContextWord[]> {
  const index = new Map<string, ContextWord[]>();
  for (const row of readTable(text)) {
    const phrase = row('phrase').split(' ');
    push(index, phrase[0] ?? '', { context: row('context'), phrase });
  }
  return index;
}
