-- Who answers for a list against which cutting is counted, and by which decision; once a list.
CREATE TABLE baseline_sign_off (
  province_code TEXT NOT NULL,
  baseline_id TEXT NOT NULL,
  decision TEXT NOT NULL,
  decided_on INTEGER NOT NULL,
  author TEXT NOT NULL,
  recorded_at BIGINT NOT NULL,
  PRIMARY KEY (province_code, baseline_id)
) {{without_rowid}};
{{append_only baseline_sign_off}}
