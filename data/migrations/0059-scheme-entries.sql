-- Counts of official schemes that officials enter: every version of them; the newest counts. An empty
-- unit is the whole province, null counts an entry that was taken back.
CREATE TABLE scheme_entry (
  province_code TEXT NOT NULL,
  unit_code TEXT NOT NULL,
  period TEXT NOT NULL,
  item TEXT NOT NULL,
  stage TEXT NOT NULL CHECK (stage IN ('own', 'checked')),
  version INTEGER NOT NULL CHECK (version >= 1),
  counts TEXT,
  source TEXT NOT NULL CHECK (source <> ''),
  counted_on INTEGER NOT NULL,
  author TEXT NOT NULL,
  recorded_at BIGINT NOT NULL,
  PRIMARY KEY (province_code, unit_code, period, item, stage, version)
) {{without_rowid}};
{{append_only scheme_entry}}
