-- Ratings that are kept out of the figures, also by procedure: figures of procedures are shown with and
-- without them, too.
INSERT INTO left_out_tally (province_code, dimension, period, member, backed, decided,
    n1, n2, n3, n4, n5)
  SELECT r.province_code, 'procedure', r.day, coalesce(r.procedure_code, ''), r.backed, o.decided,
    sum(CASE WHEN r.score = 1 THEN 1 ELSE 0 END), sum(CASE WHEN r.score = 2 THEN 1 ELSE 0 END),
    sum(CASE WHEN r.score = 3 THEN 1 ELSE 0 END), sum(CASE WHEN r.score = 4 THEN 1 ELSE 0 END),
    sum(CASE WHEN r.score = 5 THEN 1 ELSE 0 END)
  FROM rating_left_out AS o JOIN rating_now AS r ON r.rating_id = o.rating_id
  GROUP BY 1, 2, 3, 4, 5, 6;
