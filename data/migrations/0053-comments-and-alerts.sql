-- What officials did about a comment, every step of it; the newest counts.
CREATE TABLE comment_case (
  province_code TEXT NOT NULL,
  rating_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'answered', 'closed')),
  due_on INTEGER,
  note TEXT NOT NULL,
  author TEXT NOT NULL,
  recorded_at BIGINT NOT NULL,
  PRIMARY KEY (province_code, rating_id, version),
  CHECK (state <> 'open' OR due_on IS NOT NULL)
) {{without_rowid}};
{{append_only comment_case}}
