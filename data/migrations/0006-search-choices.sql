-- What people chose after a search that did not put it first. The words stay a keyed hash until
-- enough have chosen alike on enough days; `settled` once an official has decided.
CREATE TABLE search_choice (
  province_code TEXT NOT NULL,
  words_hash TEXT NOT NULL,
  procedure_code TEXT NOT NULL,
  choices INTEGER NOT NULL,
  days INTEGER NOT NULL,
  last_day INTEGER NOT NULL,
  words TEXT,
  settled SMALLINT NOT NULL DEFAULT 0,
  PRIMARY KEY (province_code, words_hash, procedure_code)
) {{without_rowid}};
