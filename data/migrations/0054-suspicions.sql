-- Marks lie by place and day, so that those of a day are found without reading its ratings.
CREATE TABLE earlier_mark AS SELECT m.rating_id, m.province_code, m.unit_code, r.counter_id, r.day, m.mark
  FROM rating_mark AS m JOIN rating AS r ON r.rating_id = m.rating_id
    AND r.province_code = m.province_code AND r.unit_code = m.unit_code;
DROP TABLE rating_mark;
CREATE TABLE rating_mark (
  province_code TEXT NOT NULL,
  day INTEGER NOT NULL,
  counter_id TEXT NOT NULL,
  mark TEXT NOT NULL,
  rating_id TEXT NOT NULL,
  unit_code TEXT NOT NULL,
  PRIMARY KEY (province_code, day, counter_id, mark, rating_id)
) {{without_rowid}};
INSERT INTO rating_mark (province_code, day, counter_id, mark, rating_id, unit_code)
  SELECT province_code, day, counter_id, mark, rating_id, unit_code FROM earlier_mark;
DROP TABLE earlier_mark;
{{append_only rating_mark}}

-- What rules found about a counter's day; the highest version holds, and one about no rating says that
-- what was found before no longer does.
CREATE TABLE suspicion (
  province_code TEXT NOT NULL,
  day INTEGER NOT NULL,
  counter_id TEXT NOT NULL,
  rule TEXT NOT NULL,
  version INTEGER NOT NULL,
  unit_code TEXT NOT NULL,
  n INTEGER NOT NULL,
  evidence TEXT NOT NULL,
  judged_at BIGINT NOT NULL,
  PRIMARY KEY (province_code, day, counter_id, rule, version)
) {{without_rowid}};
{{append_only suspicion}}

-- What a day looked like when it was last judged.
CREATE TABLE judged_day (
  province_code TEXT NOT NULL,
  day INTEGER NOT NULL,
  counter_id TEXT NOT NULL,
  seen TEXT NOT NULL,
  PRIMARY KEY (province_code, day, counter_id)
) {{without_rowid}};

-- Decisions of officials about suspicions, and the ratings that each moved.
CREATE TABLE suspicion_decision (
  province_code TEXT NOT NULL,
  day INTEGER NOT NULL,
  counter_id TEXT NOT NULL,
  rule TEXT NOT NULL,
  version INTEGER NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('counts', 'left-out')),
  n INTEGER NOT NULL,
  reason TEXT NOT NULL,
  author TEXT NOT NULL,
  decided_at BIGINT NOT NULL,
  PRIMARY KEY (province_code, day, counter_id, rule, version)
) {{without_rowid}};
{{append_only suspicion_decision}}

CREATE TABLE rating_verdict (
  rating_id TEXT NOT NULL,
  province_code TEXT NOT NULL,
  unit_code TEXT NOT NULL,
  rule TEXT NOT NULL,
  version INTEGER NOT NULL,
  counter_id TEXT NOT NULL,
  day INTEGER NOT NULL,
  left_out SMALLINT NOT NULL CHECK (left_out IN (0, 1)),
  PRIMARY KEY (rating_id, province_code, unit_code, rule, version)
) {{without_rowid}};
{{append_only rating_verdict}}
CREATE INDEX rating_verdict_by_day ON rating_verdict (province_code, day, counter_id);

-- Ratings that at least one rule's newest decision leaves out, and what each of the others says now.
CREATE VIEW rating_left_out AS
  SELECT DISTINCT v.rating_id, v.province_code, v.unit_code, v.counter_id, v.day
  FROM rating_verdict AS v
  WHERE v.left_out = 1 AND NOT EXISTS (SELECT 1 FROM rating_verdict AS w
    WHERE w.rating_id = v.rating_id AND w.rule = v.rule AND w.version > v.version);
CREATE VIEW rating_counted AS
  SELECT r.* FROM rating_now AS r
  WHERE NOT EXISTS (SELECT 1 FROM rating_left_out AS o WHERE o.rating_id = r.rating_id);
