-- The analyst's verdict on a relation: a confirmed one counts however unsure it was read, a rejected one counts for
-- nothing. No verdict is NULL.

DROP VIEW live_relation;
DROP INDEX relation_by_article;

ALTER TABLE relation ADD COLUMN verdict TEXT CHECK (verdict IN ('confirmed', 'rejected'));
UPDATE relation SET verdict = 'rejected' WHERE rejected = 1;
ALTER TABLE relation DROP COLUMN rejected;

-- what the log holds of relations, in the same words
UPDATE decision SET
  before = json_object('verdict', iif(json_extract(before, '$.rejected'), 'rejected', NULL)),
  after = json_object('verdict', iif(json_extract(after, '$.rejected'), 'rejected', NULL))
WHERE relation IS NOT NULL;

-- still holds all that a graph is counted from
CREATE INDEX relation_by_article ON relation
  (article, type, mode, source, target, modality, historical, date, confidence, verdict);

CREATE VIEW live_relation AS
SELECT relation.*,
       article.outlet AS outlet,
       coalesce(relation.date, iif(relation.historical, NULL, article.published)) AS day
FROM relation JOIN article ON article.id = relation.article
WHERE article.removed = 0;
