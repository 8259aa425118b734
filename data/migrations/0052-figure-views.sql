-- Read-only views for Metabase, Superset and Excel: months as year and month, names beside codes, and
-- no figure of fewer than ten ratings, nor one from which such a figure could be worked out: the
-- smallest groups of a month are held back until at least two are hidden and hold ten together.
-- The newest month that has ratings is left out, so that nobody watches a counter live.
CREATE VIEW figure_group AS
  SELECT province_code, dimension, period, member, sum(n1) AS n1, sum(n2) AS n2, sum(n3) AS n3,
    sum(n4) AS n4, sum(n5) AS n5, sum(n1 + n2 + n3 + n4 + n5) AS n
  FROM rating_tally
  WHERE grain = 'month' AND period < (SELECT max(period) FROM rating_tally WHERE grain = 'month')
  GROUP BY province_code, dimension, period, member
  HAVING sum(n1 + n2 + n3 + n4 + n5) > 0;

CREATE VIEW figure_shown AS
  SELECT province_code, dimension, period / 12 AS year, period % 12 + 1 AS month, member, n,
    CASE WHEN n >= 30 OR (n4 + n5 > 0 AND n4 + n5 < n) THEN n4 + n5 END AS satisfied,
    CASE WHEN n >= 30 OR (n4 + n5 > 0 AND n4 + n5 < n) THEN n1 END AS score_1,
    CASE WHEN n >= 30 OR (n4 + n5 > 0 AND n4 + n5 < n) THEN n2 END AS score_2,
    CASE WHEN n >= 30 OR (n4 + n5 > 0 AND n4 + n5 < n) THEN n3 END AS score_3,
    CASE WHEN n >= 30 OR (n4 + n5 > 0 AND n4 + n5 < n) THEN n4 END AS score_4,
    CASE WHEN n >= 30 OR (n4 + n5 > 0 AND n4 + n5 < n) THEN n5 END AS score_5
  FROM (
    SELECT province_code, dimension, period, member, n, n1, n2, n3, n4, n5,
      min(n) OVER (PARTITION BY province_code, dimension, period) AS smallest,
      row_number() OVER (PARTITION BY province_code, dimension, period ORDER BY n, member) AS place,
      sum(n) OVER (PARTITION BY province_code, dimension, period ORDER BY n, member
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) - n AS smaller_n
    FROM figure_group
  ) AS ranked
  WHERE smallest >= 10 OR (n >= 10 AND place > 2 AND smaller_n >= 10);

CREATE VIEW figure_month AS
  SELECT s.province_code, p.name AS province, s.year, s.month, s.n, s.satisfied, s.score_1, s.score_2,
    s.score_3, s.score_4, s.score_5
  FROM figure_shown AS s JOIN province AS p ON p.province_code = s.province_code
  WHERE s.dimension = 'all';

CREATE VIEW figure_unit_month AS
  SELECT s.province_code, s.member AS unit_code, u.name AS unit, s.year, s.month, s.n, s.satisfied,
    s.score_1, s.score_2, s.score_3, s.score_4, s.score_5
  FROM figure_shown AS s
  LEFT JOIN unit AS u ON u.province_code = s.province_code AND u.unit_code = s.member
  WHERE s.dimension = 'unit';

CREATE VIEW figure_procedure_month AS
  SELECT s.province_code, s.member AS procedure_code, v.name AS procedure_name, v.sector, s.year, s.month,
    s.n, s.satisfied, s.score_1, s.score_2, s.score_3, s.score_4, s.score_5
  FROM figure_shown AS s
  LEFT JOIN procedure_version AS v ON v.procedure_code = s.member AND v.valid_from = (
    SELECT max(w.valid_from) FROM procedure_version AS w WHERE w.procedure_code = s.member)
  WHERE s.dimension = 'procedure';

CREATE VIEW figure_channel_month AS
  SELECT province_code, member AS channel, year, month, n, satisfied, score_1, score_2, score_3,
    score_4, score_5
  FROM figure_shown WHERE dimension = 'channel';

-- Finished dossiers say nothing of who rated.
CREATE VIEW figure_dossier_month AS
  SELECT d.province_code, d.member AS procedure_code, v.name AS procedure_name, v.sector,
    d.period / 12 AS year, d.period % 12 + 1 AS month, d.on_time, d.late, d.undated
  FROM dossier_tally AS d
  LEFT JOIN procedure_version AS v ON v.procedure_code = d.member AND v.valid_from = (
    SELECT max(w.valid_from) FROM procedure_version AS w WHERE w.procedure_code = d.member)
  WHERE d.dimension = 'procedure' AND d.grain = 'month' AND d.on_time + d.late + d.undated > 0;
