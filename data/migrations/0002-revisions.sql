-- A rating may be added to or changed by the holder of its receipt for a while. Each later answer is a
-- fact of its own; part by part the highest revision that speaks of it counts.
ALTER TABLE rating ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;

CREATE TABLE rating_revision (
  rating_id TEXT NOT NULL,
  province_code TEXT NOT NULL,
  unit_code TEXT NOT NULL,
  revision INTEGER NOT NULL,
  score SMALLINT CHECK (score BETWEEN 1 AND 5),
  procedure_code TEXT,
  PRIMARY KEY (rating_id, province_code, unit_code, revision)
) {{without_rowid}};
{{append_only rating_revision}}

-- Reasons and answers to criteria, one row each; the empty answer says that none applies.
CREATE TABLE earlier_answer AS SELECT rating_id, province_code, unit_code, reason FROM answer;
DROP TABLE answer;
CREATE TABLE answer (
  rating_id TEXT NOT NULL,
  province_code TEXT NOT NULL,
  unit_code TEXT NOT NULL,
  question TEXT NOT NULL,
  revision INTEGER NOT NULL,
  answer TEXT NOT NULL,
  PRIMARY KEY (rating_id, province_code, unit_code, question, revision, answer)
) {{without_rowid}};
INSERT INTO answer (rating_id, province_code, unit_code, question, revision, answer)
  SELECT rating_id, province_code, unit_code, 'reason', 0, reason FROM earlier_answer;
DROP TABLE earlier_answer;
{{append_only answer}}

-- The comment that counts, of the revision that gave it; the empty text was taken back or erased.
ALTER TABLE comment ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;

-- What each rating says now.
CREATE VIEW rating_said AS
  SELECT rating_id, revision, score, procedure_code FROM rating
  UNION ALL SELECT rating_id, revision, score, procedure_code FROM rating_revision;
CREATE VIEW rating_now AS
  SELECT r.rating_id, r.province_code, r.unit_code, r.counter_id, r.procedure_code, r.channel, r.day,
    r.score, r.backed, r.questionnaire, r.layout
  FROM rating AS r
  WHERE NOT EXISTS (SELECT 1 FROM rating_revision AS v WHERE v.rating_id = r.rating_id)
  UNION ALL
  SELECT r.rating_id, r.province_code, r.unit_code, r.counter_id,
    CASE WHEN r.backed = 1 THEN r.procedure_code ELSE (
      SELECT s.procedure_code FROM rating_said AS s
      WHERE s.rating_id = r.rating_id AND s.procedure_code IS NOT NULL
      ORDER BY s.revision DESC LIMIT 1) END,
    r.channel, r.day,
    (SELECT s.score FROM rating_said AS s WHERE s.rating_id = r.rating_id AND s.score IS NOT NULL
     ORDER BY s.revision DESC LIMIT 1),
    r.backed, r.questionnaire, r.layout
  FROM rating AS r
  WHERE EXISTS (SELECT 1 FROM rating_revision AS v WHERE v.rating_id = r.rating_id);
CREATE VIEW answer_now AS
  SELECT a.rating_id, a.province_code, a.unit_code, a.question, a.answer FROM answer AS a
  WHERE a.answer <> '' AND a.revision = (
    SELECT max(b.revision) FROM answer AS b
    WHERE b.rating_id = a.rating_id AND b.question = a.question);

-- Ratings that gave an answer, by their score: what a page about reasons and criteria reads.
CREATE TABLE answer_tally (
  province_code TEXT NOT NULL,
  dimension TEXT NOT NULL,
  grain TEXT NOT NULL,
  period INTEGER NOT NULL,
  member TEXT NOT NULL,
  backed SMALLINT NOT NULL,
  question TEXT NOT NULL,
  answer TEXT NOT NULL,
  n1 INTEGER NOT NULL,
  n2 INTEGER NOT NULL,
  n3 INTEGER NOT NULL,
  n4 INTEGER NOT NULL,
  n5 INTEGER NOT NULL,
  PRIMARY KEY (province_code, dimension, grain, period, member, backed, question, answer)
) {{without_rowid}};

-- Nominations. They share no key with ratings: a chat's voice must not join its ratings.
CREATE TABLE nomination (
  nomination_id TEXT NOT NULL,
  province_code TEXT NOT NULL,
  unit_code TEXT NOT NULL,
  revision INTEGER NOT NULL,
  procedure_code TEXT,
  channel TEXT NOT NULL,
  month INTEGER NOT NULL,
  backed SMALLINT NOT NULL CHECK (backed IN (0, 1)),
  voice TEXT NOT NULL,
  kinds TEXT NOT NULL,
  component TEXT,
  PRIMARY KEY (nomination_id, province_code, unit_code, revision)
) {{without_rowid}};
{{append_only nomination}}

-- Redacted free text of a nomination. It can be erased, never changed.
CREATE TABLE nomination_text (
  nomination_id TEXT NOT NULL,
  province_code TEXT NOT NULL,
  unit_code TEXT NOT NULL,
  revision INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (nomination_id, province_code, unit_code, revision)
) {{without_rowid}};
{{unchangeable nomination_text}}

-- Settings that officials change; every version is kept.
CREATE TABLE setting (
  name TEXT NOT NULL,
  version INTEGER NOT NULL,
  value TEXT NOT NULL,
  author TEXT NOT NULL,
  recorded_at BIGINT NOT NULL,
  PRIMARY KEY (name, version)
) {{without_rowid}};
{{append_only setting}}
