-- The analyst may reject a relation: it is kept, and counts for nothing.

ALTER TABLE relation ADD COLUMN rejected INTEGER NOT NULL DEFAULT 0 CHECK (rejected IN (0, 1));

-- What an act is about: a relation of the article, or, where there is none, the article itself.
ALTER TABLE decision ADD COLUMN relation INTEGER REFERENCES relation ON DELETE CASCADE;
CREATE INDEX decision_by_relation ON decision (relation);
CREATE INDEX decision_by_article ON decision (article);

-- still holds all that a graph is counted from
DROP INDEX relation_by_article;
CREATE INDEX relation_by_article ON relation
  (article, type, mode, source, target, modality, historical, date, confidence, rejected);

-- its columns are those that the table had when it was made
DROP VIEW live_relation;
CREATE VIEW live_relation AS
SELECT relation.*,
       article.outlet AS outlet,
       coalesce(relation.date, iif(relation.historical, NULL, article.published)) AS day
FROM relation JOIN article ON article.id = relation.article
WHERE article.removed = 0;
