-- What a workspace holds. Offsets are UTF-16 code units into article_text.text; lists are JSON arrays.

CREATE TABLE article (
  id INTEGER PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,
  file TEXT NOT NULL,
  imported TEXT NOT NULL,
  title TEXT,
  outlet TEXT,
  place TEXT,
  author TEXT,
  published TEXT,
  language TEXT,
  notes TEXT NOT NULL,
  -- names of the fields above that the analyst corrected
  corrected TEXT NOT NULL DEFAULT '[]',
  -- a removed article keeps its row, so that undo loses nothing
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;

-- Apart from article, so that reading a graph does not page through all texts.
CREATE TABLE article_text (
  article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
  text TEXT NOT NULL
) STRICT;

CREATE TABLE paragraph (
  id INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  number INTEGER NOT NULL,
  text_start INTEGER NOT NULL,
  text_end INTEGER NOT NULL CHECK (text_end >= text_start),
  UNIQUE (article, number)
) STRICT;

CREATE TABLE actor (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  country TEXT,
  sectors TEXT NOT NULL,
  -- key of another actor; no reference, as that one may come with a later article
  affiliation TEXT
) STRICT;
CREATE INDEX actor_by_affiliation ON actor (affiliation);

CREATE TABLE alias (
  id INTEGER PRIMARY KEY,
  actor INTEGER NOT NULL REFERENCES actor,
  text TEXT NOT NULL,
  form TEXT NOT NULL,
  UNIQUE (actor, text, form)
) STRICT;

CREATE TABLE mention (
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  text_start INTEGER NOT NULL,
  text_end INTEGER NOT NULL CHECK (text_end >= text_start),
  actor INTEGER NOT NULL REFERENCES actor,
  alias INTEGER NOT NULL REFERENCES alias,
  PRIMARY KEY (article, text_start, text_end, actor)
) STRICT, WITHOUT ROWID;
CREATE INDEX mention_by_actor ON mention (actor, article);
CREATE INDEX mention_by_alias ON mention (alias);

CREATE TABLE relation (
  id INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  paragraph INTEGER NOT NULL REFERENCES paragraph ON DELETE CASCADE,
  type TEXT NOT NULL,
  mode TEXT,
  contexts TEXT NOT NULL,
  mutual INTEGER NOT NULL CHECK (mutual IN (0, 1)),
  source INTEGER NOT NULL REFERENCES actor,
  target INTEGER NOT NULL REFERENCES actor,
  modality TEXT NOT NULL,
  historical INTEGER NOT NULL CHECK (historical IN (0, 1)),
  attributed_to INTEGER REFERENCES actor,
  date TEXT,
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  rule TEXT NOT NULL,
  explanation TEXT NOT NULL,
  detail TEXT,
  location TEXT,
  evidence_start INTEGER NOT NULL,
  evidence_end INTEGER NOT NULL,
  trigger_start INTEGER NOT NULL,
  trigger_end INTEGER NOT NULL,
  source_start INTEGER NOT NULL,
  source_end INTEGER NOT NULL,
  target_start INTEGER NOT NULL,
  target_end INTEGER NOT NULL
) STRICT;
-- holds all that a graph is counted from, so that reading one leaves the long rows alone
CREATE INDEX relation_by_article ON relation
  (article, type, mode, source, target, modality, historical, date, confidence);
CREATE INDEX relation_by_paragraph ON relation (paragraph);
CREATE INDEX relation_by_source ON relation (source, target);
CREATE INDEX relation_by_target ON relation (target);
CREATE INDEX relation_by_attribution ON relation (attributed_to);

CREATE TABLE relation_about (
  relation INTEGER NOT NULL REFERENCES relation ON DELETE CASCADE,
  actor INTEGER NOT NULL REFERENCES actor,
  PRIMARY KEY (relation, actor)
) STRICT, WITHOUT ROWID;

-- Relations of the articles that are not removed, with the day they count for: their own date, else the
-- article's. What is told as history did not happen on the day it was printed.
CREATE VIEW live_relation AS
SELECT relation.*,
       article.outlet AS outlet,
       coalesce(relation.date, iif(relation.historical, NULL, article.published)) AS day
FROM relation JOIN article ON article.id = relation.article
WHERE article.removed = 0;

CREATE TABLE position (
  actor INTEGER PRIMARY KEY REFERENCES actor,
  x REAL NOT NULL,
  y REAL NOT NULL,
  pinned INTEGER NOT NULL CHECK (pinned IN (0, 1))
) STRICT;

-- The analyst's acts. `undone` ones can be redone until a new act follows.
CREATE TABLE decision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  made TEXT NOT NULL,
  kind TEXT NOT NULL,
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Full-text search. The texts stand above already, so these keep only an index of their words.
-- Their rowids are alias.id, article.id and paragraph.id.
CREATE VIRTUAL TABLE alias_search USING fts5(
  text, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);
CREATE VIRTUAL TABLE article_search USING fts5(
  title, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);
CREATE VIRTUAL TABLE paragraph_search USING fts5(
  text, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2'
);
