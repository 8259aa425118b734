-- Who wishes what of a procedure: one voice a citizen, procedure and kind. Made from nominations, in
-- the transaction that writes them.
CREATE TABLE nomination_voice (
  province_code TEXT NOT NULL,
  procedure_code TEXT NOT NULL,
  kind TEXT NOT NULL,
  voice TEXT NOT NULL,
  backed SMALLINT NOT NULL CHECK (backed IN (0, 1)),
  PRIMARY KEY (province_code, procedure_code, kind, voice)
) {{without_rowid}};
CREATE INDEX nomination_voice_of ON nomination_voice (province_code, voice);
CREATE INDEX nomination_of_voice ON nomination (province_code, voice);
CREATE INDEX nomination_on_procedure ON nomination (province_code, procedure_code);

-- Wishes that officials take together, and what of it was undone. Voices stay where they were given.
CREATE TABLE nomination_merge (
  province_code TEXT NOT NULL,
  merge_number INTEGER NOT NULL,
  from_procedure TEXT NOT NULL,
  from_kind TEXT NOT NULL,
  into_procedure TEXT NOT NULL,
  into_kind TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (length(trim(reason, ' 
	')) > 0),
  author TEXT NOT NULL,
  recorded_at BIGINT NOT NULL,
  PRIMARY KEY (province_code, merge_number),
  CHECK (from_procedure <> into_procedure OR from_kind <> into_kind)
) {{without_rowid}};
{{append_only nomination_merge}}

CREATE TABLE nomination_unmerge (
  province_code TEXT NOT NULL,
  merge_number INTEGER NOT NULL,
  reason TEXT NOT NULL CHECK (length(trim(reason, ' 
	')) > 0),
  author TEXT NOT NULL,
  recorded_at BIGINT NOT NULL,
  PRIMARY KEY (province_code, merge_number),
  FOREIGN KEY (province_code, merge_number)
    REFERENCES nomination_merge (province_code, merge_number)
) {{without_rowid}};
{{append_only nomination_unmerge}}

-- What officials answered, every step of it; the newest counts. Nothing is declined without a word.
CREATE TABLE nomination_status (
  province_code TEXT NOT NULL,
  procedure_code TEXT NOT NULL,
  kind TEXT NOT NULL,
  version INTEGER NOT NULL,
  status TEXT NOT NULL CHECK (status IN
    ('received', 'under-review', 'proposed', 'decided', 'in-effect', 'declined')),
  reason TEXT NOT NULL,
  author TEXT NOT NULL,
  recorded_at BIGINT NOT NULL,
  PRIMARY KEY (province_code, procedure_code, kind, version),
  CHECK (status <> 'declined' OR length(trim(reason, ' 
	')) > 0)
) {{without_rowid}};
{{append_only nomination_status}}
