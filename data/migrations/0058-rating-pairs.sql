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

-- What has been counted before. The last two days may not be over: upkeep puts them into the pairs. The
-- calendar's arithmetic in whole numbers: days since 1 March of the year 0, eras of 400 years.
CREATE TABLE month_of_day AS SELECT day, (era * 400 + yoe) * 12
    + (5 * (doe - (365 * yoe + yoe / 4 - yoe / 100)) + 2) / 153 + 2 AS month
  FROM (SELECT day, era, doe, (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365 AS yoe
    FROM (SELECT day, z / 146097 AS era, z - z / 146097 * 146097 AS doe
      FROM (SELECT DISTINCT period AS day, period + 719468 AS z FROM rating_tally
        WHERE grain = 'day' AND dimension = 'all'
          AND period < (SELECT max(period) FROM rating_tally WHERE grain = 'day') - 1) AS shifted
      ) AS in_eras
    ) AS in_years;
INSERT INTO rating_pair (province_code, month, pair, unit_code, first_member, second_member,
    backed_1, backed_2, backed_3, backed_4, backed_5,
    unbacked_1, unbacked_2, unbacked_3, unbacked_4, unbacked_5)
  SELECT c.province_code, m.month, 'place-matter', c.unit_code, c.counter_id, c.procedure_code,
    sum(CASE WHEN backed = 1 AND score = 1 THEN n ELSE 0 END),
    sum(CASE WHEN backed = 1 AND score = 2 THEN n ELSE 0 END),
    sum(CASE WHEN backed = 1 AND score = 3 THEN n ELSE 0 END),
    sum(CASE WHEN backed = 1 AND score = 4 THEN n ELSE 0 END),
    sum(CASE WHEN backed = 1 AND score = 5 THEN n ELSE 0 END),
    sum(CASE WHEN backed = 0 AND score = 1 THEN n ELSE 0 END),
    sum(CASE WHEN backed = 0 AND score = 2 THEN n ELSE 0 END),
    sum(CASE WHEN backed = 0 AND score = 3 THEN n ELSE 0 END),
    sum(CASE WHEN backed = 0 AND score = 4 THEN n ELSE 0 END),
    sum(CASE WHEN backed = 0 AND score = 5 THEN n ELSE 0 END)
  FROM rating_count AS c JOIN month_of_day AS m ON m.day = c.day
  GROUP BY c.province_code, m.month, c.unit_code, c.counter_id, c.procedure_code;
INSERT INTO rating_pair (province_code, month, pair, unit_code, first_member, second_member,
    backed_1, backed_2, backed_3, backed_4, backed_5,
    unbacked_1, unbacked_2, unbacked_3, unbacked_4, unbacked_5)
  SELECT c.province_code, m.month, 'place-channel', c.unit_code, c.counter_id, c.channel,
    sum(CASE WHEN backed = 1 AND score = 1 THEN n ELSE 0 END),
    sum(CASE WHEN backed = 1 AND score = 2 THEN n ELSE 0 END),
    sum(CASE WHEN backed = 1 AND score = 3 THEN n ELSE 0 END),
    sum(CASE WHEN backed = 1 AND score = 4 THEN n ELSE 0 END),
    sum(CASE WHEN backed = 1 AND score = 5 THEN n ELSE 0 END),
    sum(CASE WHEN backed = 0 AND score = 1 THEN n ELSE 0 END),
    sum(CASE WHEN backed = 0 AND score = 2 THEN n ELSE 0 END),
    sum(CASE WHEN backed = 0 AND score = 3 THEN n ELSE 0 END),
    sum(CASE WHEN backed = 0 AND score = 4 THEN n ELSE 0 END),
    sum(CASE WHEN backed = 0 AND score = 5 THEN n ELSE 0 END)
  FROM rating_count AS c JOIN month_of_day AS m ON m.day = c.day
  GROUP BY c.province_code, m.month, c.unit_code, c.counter_id, c.channel;
INSERT INTO rating_pair (province_code, month, pair, unit_code, first_member, second_member,
    backed_1, backed_2, backed_3, backed_4, backed_5,
    unbacked_1, unbacked_2, unbacked_3, unbacked_4, unbacked_5)
  SELECT c.province_code, m.month, 'matter-channel', '', c.procedure_code, c.channel,
    sum(CASE WHEN backed = 1 AND score = 1 THEN n ELSE 0 END),
    sum(CASE WHEN backed = 1 AND score = 2 THEN n ELSE 0 END),
    sum(CASE WHEN backed = 1 AND score = 3 THEN n ELSE 0 END),
    sum(CASE WHEN backed = 1 AND score = 4 THEN n ELSE 0 END),
    sum(CASE WHEN backed = 1 AND score = 5 THEN n ELSE 0 END),
    sum(CASE WHEN backed = 0 AND score = 1 THEN n ELSE 0 END),
    sum(CASE WHEN backed = 0 AND score = 2 THEN n ELSE 0 END),
    sum(CASE WHEN backed = 0 AND score = 3 THEN n ELSE 0 END),
    sum(CASE WHEN backed = 0 AND score = 4 THEN n ELSE 0 END),
    sum(CASE WHEN backed = 0 AND score = 5 THEN n ELSE 0 END)
  FROM rating_count AS c JOIN month_of_day AS m ON m.day = c.day
  GROUP BY c.province_code, m.month, c.procedure_code, c.channel;
INSERT INTO rating_unpaired (province_code, day, unit_code, counter_id, procedure_code, channel, backed,
    n1, n2, n3, n4, n5)
  SELECT province_code, day, unit_code, counter_id, procedure_code, channel, backed,
    sum(CASE score WHEN 1 THEN n ELSE 0 END), sum(CASE score WHEN 2 THEN n ELSE 0 END),
    sum(CASE score WHEN 3 THEN n ELSE 0 END), sum(CASE score WHEN 4 THEN n ELSE 0 END),
    sum(CASE score WHEN 5 THEN n ELSE 0 END)
  FROM rating_count AS c
  WHERE NOT EXISTS (SELECT 1 FROM month_of_day AS m WHERE m.day = c.day)
  GROUP BY province_code, day, unit_code, counter_id, procedure_code, channel, backed;
DROP TABLE month_of_day;
INSERT INTO rating_pair_version (province_code, month, version)
  SELECT DISTINCT province_code, month, 1 FROM rating_pair;

-- In which month a rating was given whose comment is kept, so that those of a month are found without
-- reading all the others.
CREATE TABLE comment_month (
  province_code TEXT NOT NULL,
  month INTEGER NOT NULL,
  rating_id TEXT NOT NULL,
  unit_code TEXT NOT NULL,
  PRIMARY KEY (province_code, month, rating_id)
) {{without_rowid}};

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
