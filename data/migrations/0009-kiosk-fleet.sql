-- What makes a rating look like play or a slip. It never drops the rating; people decide what it means.
CREATE TABLE rating_mark (
  rating_id TEXT NOT NULL,
  province_code TEXT NOT NULL,
  unit_code TEXT NOT NULL,
  mark TEXT NOT NULL,
  PRIMARY KEY (rating_id, province_code, unit_code, mark)
) {{without_rowid}};
{{append_only rating_mark}}

-- Answers given while staff were trained: kept apart, so that no count can ever hold them.
CREATE TABLE trial_rating (
  rating_id TEXT NOT NULL,
  province_code TEXT NOT NULL,
  unit_code TEXT NOT NULL,
  counter_id TEXT NOT NULL,
  day INTEGER NOT NULL,
  score SMALLINT NOT NULL CHECK (score BETWEEN 1 AND 5),
  PRIMARY KEY (rating_id, province_code, unit_code)
) {{without_rowid}};
{{append_only trial_rating}}

-- Kiosks as they last reported themselves. Which numbers of answers arrived is kept as ranges without
-- any answer or time: a hole between them is an answer that was lost.
CREATE TABLE device (
  access_id TEXT NOT NULL PRIMARY KEY,
  settings TEXT NOT NULL,
  received TEXT NOT NULL,
  heartbeat TEXT,
  heartbeat_at BIGINT
) {{without_rowid}};
