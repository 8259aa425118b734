-- Ratings by two things at once, a row a month: what a narrowed-down page reads instead of the finer
-- counts. `place` is a counter and `matter` a procedure.
CREATE TABLE rating_pair (
  province_code TEXT NOT NULL,
  month INTEGER NOT NULL,
  pair TEXT NOT NULL,
  unit_code TEXT NOT NULL,
  first_member TEXT NOT NULL,
  second_member TEXT NOT NULL,
  backed_1 INTEGER NOT NULL,
  backed_2 INTEGER NOT NULL,
  backed_3 INTEGER NOT NULL,
  backed_4 INTEGER NOT NULL,
  backed_5 INTEGER NOT NULL,
  unbacked_1 INTEGER NOT NULL,
  unbacked_2 INTEGER NOT NULL,
  unbacked_3 INTEGER NOT NULL,
  unbacked_4 INTEGER NOT NULL,
  unbacked_5 INTEGER NOT NULL,
  PRIMARY KEY (province_code, month, pair, unit_code, first_member, second_member)
) {{without_rowid}};

-- Ratings that no pair holds yet: those of today, of which breakdowns do not speak, and late ones. What
-- was taken out of a count stands here with a minus.
CREATE TABLE rating_unpaired (
  province_code TEXT NOT NULL,
  day INTEGER NOT NULL,
  unit_code TEXT NOT NULL,
  counter_id TEXT NOT NULL,
  procedure_code TEXT NOT NULL,
  channel TEXT NOT NULL,
  backed SMALLINT NOT NULL,
  n1 INTEGER NOT NULL,
  n2 INTEGER NOT NULL,
  n3 INTEGER NOT NULL,
  n4 INTEGER NOT NULL,
  n5 INTEGER NOT NULL,
  PRIMARY KEY (province_code, day, unit_code, counter_id, procedure_code, channel, backed)
) {{without_rowid}};

-- How often a month's pairs have changed: who keeps them in memory sees that they are to be read again.
CREATE TABLE rating_pair_version (
  province_code TEXT NOT NULL,
  month INTEGER NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (province_code, month)
) {{without_rowid}};

-- What has been counted before; upkeep puts it into the pairs.
INSERT INTO rating_unpaired (province_code, day, unit_code, counter_id, procedure_code, channel, backed,
    n1, n2, n3, n4, n5)
  SELECT province_code, day, unit_code, counter_id, procedure_code, channel, backed,
    sum(CASE score WHEN 1 THEN n ELSE 0 END), sum(CASE score WHEN 2 THEN n ELSE 0 END),
    sum(CASE score WHEN 3 THEN n ELSE 0 END), sum(CASE score WHEN 4 THEN n ELSE 0 END),
    sum(CASE score WHEN 5 THEN n ELSE 0 END)
  FROM rating_count
  GROUP BY province_code, day, unit_code, counter_id, procedure_code, channel, backed;

-- In which month a rating was given whose comment is kept, so that those of a month are found without
-- reading all the others.
CREATE TABLE comment_month (
  province_code TEXT NOT NULL,
  month INTEGER NOT NULL,
  rating_id TEXT NOT NULL,
  unit_code TEXT NOT NULL,
  PRIMARY KEY (province_code, month, rating_id)
) {{without_rowid}};

-- The calendar's arithmetic in whole numbers: days since 1 March of the year 0, eras of 400 years.
INSERT INTO comment_month (province_code, month, rating_id, unit_code)
  SELECT province_code, (era * 400 + yoe) * 12
    + (5 * (doe - (365 * yoe + yoe / 4 - yoe / 100)) + 2) / 153 + 2, rating_id, unit_code
  FROM (SELECT province_code, rating_id, unit_code, era, doe,
      (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365 AS yoe
    FROM (SELECT province_code, rating_id, unit_code, z / 146097 AS era, z - z / 146097 * 146097 AS doe
      FROM (SELECT c.province_code, c.rating_id, c.unit_code, r.day + 719468 AS z
        FROM comment AS c JOIN rating AS r ON r.rating_id = c.rating_id
          AND r.province_code = c.province_code AND r.unit_code = c.unit_code) AS shifted
      ) AS in_eras
    ) AS in_years;
