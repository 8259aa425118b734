-- Ratings that a sign keeps out of the figures until an official decides about it. No fact: what is
-- found again, or no longer, changes it; facts are the marks, what rules found, and decisions.
CREATE TABLE rating_held (
  province_code TEXT NOT NULL,
  day INTEGER NOT NULL,
  counter_id TEXT NOT NULL,
  rule TEXT NOT NULL,
  rating_id TEXT NOT NULL,
  unit_code TEXT NOT NULL,
  PRIMARY KEY (province_code, day, counter_id, rule, rating_id)
) {{without_rowid}};
CREATE INDEX rating_held_of ON rating_held (rating_id);

-- Ratings that are kept out of the figures, and whether somebody decided so.
DROP VIEW rating_counted;
DROP VIEW rating_left_out;
CREATE VIEW rating_left_out AS
  SELECT rating_id, province_code, unit_code, counter_id, day, max(decided) AS decided FROM (
    SELECT v.rating_id, v.province_code, v.unit_code, v.counter_id, v.day, 1 AS decided
    FROM rating_verdict AS v
    WHERE v.left_out = 1 AND NOT EXISTS (SELECT 1 FROM rating_verdict AS w
      WHERE w.rating_id = v.rating_id AND w.rule = v.rule AND w.version > v.version)
    UNION ALL
    SELECT rating_id, province_code, unit_code, counter_id, day, 0 AS decided FROM rating_held
  ) AS kept_out GROUP BY rating_id, province_code, unit_code, counter_id, day;
CREATE VIEW rating_counted AS
  SELECT r.* FROM rating_now AS r
  WHERE NOT EXISTS (SELECT 1 FROM rating_held AS h WHERE h.rating_id = r.rating_id)
    AND NOT EXISTS (SELECT 1 FROM rating_verdict AS v
      WHERE v.rating_id = r.rating_id AND v.left_out = 1
        AND NOT EXISTS (SELECT 1 FROM rating_verdict AS w
          WHERE w.rating_id = v.rating_id AND w.rule = v.rule AND w.version > v.version));

-- What they say, by day: pages show the figures with and without them.
CREATE TABLE left_out_tally (
  province_code TEXT NOT NULL,
  dimension TEXT NOT NULL,
  period INTEGER NOT NULL,
  member TEXT NOT NULL,
  backed SMALLINT NOT NULL,
  decided SMALLINT NOT NULL CHECK (decided IN (0, 1)),
  n1 INTEGER NOT NULL,
  n2 INTEGER NOT NULL,
  n3 INTEGER NOT NULL,
  n4 INTEGER NOT NULL,
  n5 INTEGER NOT NULL,
  PRIMARY KEY (province_code, dimension, period, member, backed, decided)
) {{without_rowid}};
INSERT INTO left_out_tally (province_code, dimension, period, member, backed, decided,
    n1, n2, n3, n4, n5)
  SELECT r.province_code, d.dimension, r.day,
    CASE d.dimension WHEN 'unit' THEN r.unit_code WHEN 'counter' THEN r.counter_id ELSE '' END,
    r.backed, o.decided,
    sum(CASE WHEN r.score = 1 THEN 1 ELSE 0 END), sum(CASE WHEN r.score = 2 THEN 1 ELSE 0 END),
    sum(CASE WHEN r.score = 3 THEN 1 ELSE 0 END), sum(CASE WHEN r.score = 4 THEN 1 ELSE 0 END),
    sum(CASE WHEN r.score = 5 THEN 1 ELSE 0 END)
  FROM rating_left_out AS o JOIN rating_now AS r ON r.rating_id = o.rating_id
    CROSS JOIN (SELECT 'all' AS dimension UNION ALL SELECT 'unit' UNION ALL SELECT 'counter') AS d
  GROUP BY 1, 2, 3, 4, 5, 6;

-- All is judged again, so that what was suspected before this version is kept out, too.
DELETE FROM judged_day;

-- Where a citizen who asked for it is told of the answer to a comment, sealed, under a keyed hash of
-- the rating: without the key no chat is joined with what it said.
CREATE TABLE comment_follower (
  province_code TEXT NOT NULL,
  follower TEXT NOT NULL,
  sealed TEXT NOT NULL,
  forget_on INTEGER NOT NULL,
  PRIMARY KEY (province_code, follower)
) {{without_rowid}};

-- Answers that are still to be told, all of a day together.
CREATE TABLE comment_news (
  province_code TEXT NOT NULL,
  rating_id TEXT NOT NULL,
  due_on INTEGER NOT NULL,
  PRIMARY KEY (province_code, rating_id)
) {{without_rowid}};

-- An e-mail address that an official has named and not yet confirmed, sealed, and the code sent there.
CREATE TABLE staff_mail_code (
  official_id TEXT NOT NULL PRIMARY KEY,
  code_hash TEXT NOT NULL,
  sealed TEXT NOT NULL,
  tries INTEGER NOT NULL,
  expires_at BIGINT NOT NULL
) {{without_rowid}};
