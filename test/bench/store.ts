// How long a large workspace takes to open and to read: 10,000 articles with 60,000 relations.
//   node scripts/electron.mjs --as-node test/bench/store.ts [articles]
import path from 'node:path';
import type { RelationType } from '../../main/extract/model.ts';
import type { Store } from '../../main/store/store.ts';
import {
  article,
  create,
  everything,
  open,
  type Statement,
  states,
  temporaryFolder,
} from '../store/workspace.ts';

const ARTICLES = Number(process.argv[2] ?? 10_000);
const RELATIONS_EACH = 6;
const ACTORS = 2_000;
const TYPES: RelationType[] = [
  'CONSULT',
  'AID',
  'ACCUSE',
  'ASSAULT',
  'AGREE',
  'SANCTION',
  'MEMBER_OF',
  'OFFICE_OF',
];
const FILLER = 'The delegations met for two days and spoke about trade, borders and the sea. '.repeat(6);

/** A seeded generator: the same workspace in every run (a linear congruence, as in Numerical Recipes). */
let seed = 1;
function below(limit: number): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 4294967296) * limit);
}

/** Few actors are named often, most of them seldom, as in news. */
function anActor(): string {
  const rank = Math.floor(ACTORS ** (below(1_000_000) / 1_000_000));
  return rank % 3 === 0 ? `person:p${rank}` : `state:S${rank}`;
}

function statements(): Statement[] {
  return Array.from({ length: RELATIONS_EACH }, () => ({
    source: anActor(),
    target: anActor(),
    type: TYPES[below(TYPES.length)] ?? 'AID',
    explanation: FILLER,
  }));
}

function fill(store: Store): void {
  for (let number = 0; number < ARTICLES; number += 1) {
    const published = `20${10 + below(14)}-0${1 + below(9)}-1${below(9)}`;
    const made = article(statements(), {
      title: `Article ${number}`,
      published,
      outlet: `Outlet ${below(40)}`,
    });
    // every person of this world acts for some state
    for (const actor of made.extraction.actors)
      if (actor.kind === 'person') actor.affiliation = `state:S${(Number(actor.id.slice(8)) % 200) * 3 + 1}`;
    store.insertArticle(made.article, made.extraction);
  }
}

/** Wall time, the least and the middle of nine runs: others may use the machine too. */
function measure(name: string, run: () => unknown): void {
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((one, other) => one - other);
  const [least = 0, middle = 0] = [times[0], times[4]];
  console.log(`${name.padEnd(30)} ${least.toFixed(1).padStart(7)} ${middle.toFixed(1).padStart(7)} ms`);
}

const { folder, remove } = temporaryFolder();
const file = path.join(folder, 'large.entente');
const filling = performance.now();
const filled = create(file);
fill(filled);
filled.close();
console.log(`stored ${ARTICLES} articles in ${((performance.now() - filling) / 1000).toFixed(1)} s`);
measure('open and close', () => open(file).close());
const store = open(file);
const busiest = store.readGraph(states).ties.reduce((one, other) => (one.count > other.count ? one : other));
console.log(store.readCounts(), `busiest tie: ${busiest.count} relations`);
measure('readGraph, states', () => store.readGraph(states));
measure('readGraph, everyone', () => store.readGraph(everything));
measure('readGraph, filtered', () =>
  store.readGraph({
    ...states,
    quads: ['VK', 'MK'],
    from: '2015-01-01',
    to: '2020-12-31',
    minimumRelations: 2,
  }),
);
measure('readEvidence, busiest tie', () => store.readEvidence(busiest.a, busiest.b, states));
measure('readActor, busiest', () => store.readActor(busiest.a));
measure('readArticles', () => store.readArticles());
measure('readCounts', () => store.readCounts());
measure('search, a common word', () => store.search('consult'));
measure('search, a rare word', () => store.search('p1999'));
store.close();
remove();
