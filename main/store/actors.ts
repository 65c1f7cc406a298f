import type { Database } from 'better-sqlite3';
import type { ActorDetail } from '../../preload/shapes.ts';
import type { Ontology } from '../ontology.ts';
import { foldTies, type TieCount } from '../ties.ts';
import { COUNTS, IS_SURE, MAKES_TIE } from './filter.ts';

type ActorRow = Pick<ActorDetail, 'id' | 'kind' | 'name' | 'country'> & {
  number: number;
  sectors: string;
  affiliation: string | null;
  affiliation_name: string | null;
};
type OfficeRow = { article: number; title: string; id: string; name: string };

/** Reads one actor with all that the articles tell of it. Removed articles count for nothing. */
export function prepareActors(database: Database, ontology: Ontology) {
  const selectActor = database.prepare<[string], ActorRow>(`
    SELECT actor.id AS number, actor.key AS id, actor.kind, actor.name, actor.country, actor.sectors,
           above.key AS affiliation, above.name AS affiliation_name
    FROM actor LEFT JOIN actor AS above ON above.key = actor.affiliation
    WHERE actor.key = ?`);
  const selectMembers = prepareMembers(database);
  const selectAliases = database.prepare<[number], ActorDetail['aliases'][number]>(`
    SELECT alias.text, alias.form, count(*) AS count
    FROM mention JOIN alias ON alias.id = mention.alias JOIN article ON article.id = mention.article
    WHERE mention.actor = ? AND article.removed = 0
    GROUP BY alias.id ORDER BY count DESC, alias.text, alias.form`);
  const selectOffices = database.prepare<[number], OfficeRow>(`
    SELECT relation.article, coalesce(detail, '') AS title, target.key AS id, target.name
    FROM live_relation AS relation JOIN actor AS target ON target.id = relation.target
    WHERE source = ? AND type = 'OFFICE_OF' AND ${COUNTS}
    ORDER BY relation.day DESC NULLS LAST, relation.id`);
  const selectTies = database.prepare<{ actor: number; confidence: number }, TieCount<number>>(`
    SELECT :actor AS a, iif(source = :actor, target, source) AS b, type, mode, count(*) AS count
    FROM live_relation AS relation
    WHERE (source = :actor OR target = :actor) AND ${MAKES_TIE} AND ${IS_SURE}
    GROUP BY b, type, mode`);
  const selectNamed = database.prepare<[number], ActorDetail['ties'][number]['actor']>(
    'SELECT key AS id, name, kind FROM actor WHERE id = ?',
  );
  const selectArticles = database.prepare<[number], ActorDetail['articles'][number]>(`
    SELECT article.id, title, outlet, published, count(*) AS mentions
    FROM mention JOIN article ON article.id = mention.article
    WHERE mention.actor = ? AND removed = 0
    GROUP BY article.id ORDER BY published DESC NULLS LAST, article.id`);

  function readTies(actor: number, confidence: number): ActorDetail['ties'] {
    const ties = foldTies(selectTies.all({ actor, confidence }), ontology).flatMap(({ b, count, score }) => {
      const other = selectNamed.get(b);
      return other ? [{ actor: other, count, score }] : [];
    });
    return ties.sort((one, other) => other.count - one.count || (one.actor.id < other.actor.id ? -1 : 1));
  }

  /** null where no article ever named it. Its ties are those of relations of at least that confidence, 0–1. */
  function readActor(id: string, minimumConfidence = 0): ActorDetail | null {
    const row = selectActor.get(id);
    if (!row) return null;
    const { number, affiliation, affiliation_name, sectors, ...actor } = row;
    return {
      ...actor,
      sectors: JSON.parse(sectors) as string[],
      affiliation:
        affiliation === null || affiliation_name === null
          ? null
          : { id: affiliation, name: affiliation_name },
      members: selectMembers.all(id),
      aliases: selectAliases.all(number),
      offices: selectOffices.all(number).map(({ article, title, ...of }) => ({ article, title, of })),
      ties: readTies(number, minimumConfidence),
      articles: selectArticles.all(number),
    };
  }

  return { readActor };
}

/** Who acts for an actor. One that no text names, but that others belong to, has no mention at all. */
function prepareMembers(database: Database) {
  return database.prepare<[string], ActorDetail['members'][number]>(`
    SELECT key AS id, name, kind FROM actor
    WHERE affiliation = ? AND (
      NOT EXISTS (SELECT 1 FROM mention WHERE mention.actor = actor.id)
      OR EXISTS (
        SELECT 1 FROM mention JOIN article ON article.id = mention.article
        WHERE mention.actor = actor.id AND removed = 0
      )
    )
    ORDER BY name, key`);
}
