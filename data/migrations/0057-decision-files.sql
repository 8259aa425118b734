-- Files of decisions, every version of each; the newest is shown. What they hold lies in parts under
-- its hash, so that the same file is kept once.
CREATE TABLE decision_file (
  province_code TEXT NOT NULL,
  action_id TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  name TEXT NOT NULL,
  media TEXT NOT NULL CHECK (media IN ('pdf', 'docx', 'jpeg', 'png', 'tiff')),
  bytes BIGINT NOT NULL CHECK (bytes > 0),
  content_hash TEXT NOT NULL,
  author TEXT NOT NULL,
  recorded_at BIGINT NOT NULL,
  PRIMARY KEY (province_code, action_id, version)
) {{without_rowid}};
{{append_only decision_file}}

CREATE TABLE decision_file_part (
  province_code TEXT NOT NULL,
  content_hash TEXT NOT NULL,
  part INTEGER NOT NULL CHECK (part >= 0),
  content TEXT NOT NULL,
  PRIMARY KEY (province_code, content_hash, part)
) {{without_rowid}};
{{append_only decision_file_part}}
