-- Facts. A finished dossier is named by a keyed hash of its source, code and completion event, never
-- by the code. A correction or withdrawal is a new row with a higher revision; the highest one counts.
-- Codes are not foreign keys: intake has checked them, and a fact outlives a closed counter.
CREATE TABLE finished_dossier (
  dossier_key TEXT NOT NULL,
  province_code TEXT NOT NULL,
  unit_code TEXT NOT NULL,
  revision INTEGER NOT NULL,
  counter_id TEXT NOT NULL,
  procedure_code TEXT NOT NULL,
  filing TEXT NOT NULL,
  event TEXT NOT NULL CHECK (event IN ('completed', 'returned', 'refused', 'stopped')),
  finished_at BIGINT NOT NULL,
  due_at BIGINT,
  day INTEGER NOT NULL,
  timeliness TEXT NOT NULL CHECK (timeliness IN ('on-time', 'late', 'undated')),
  withdrawn SMALLINT NOT NULL CHECK (withdrawn IN (0, 1)),
  author TEXT NOT NULL,
  reason TEXT,
  PRIMARY KEY (dossier_key, province_code, unit_code, revision)
) {{without_rowid}};
{{append_only finished_dossier}}

-- Counts, kept in the transaction that stores the facts; `npm run verify` rebuilds and compares.
CREATE TABLE dossier_count (
  province_code TEXT NOT NULL,
  unit_code TEXT NOT NULL,
  counter_id TEXT NOT NULL,
  procedure_code TEXT NOT NULL,
  filing TEXT NOT NULL,
  timeliness TEXT NOT NULL,
  day INTEGER NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (province_code, unit_code, counter_id, procedure_code, filing, timeliness, day)
) {{without_rowid}};

-- The same counts folded to one dimension and one period, so that a page reads few rows.
CREATE TABLE dossier_tally (
  province_code TEXT NOT NULL,
  dimension TEXT NOT NULL,
  grain TEXT NOT NULL,
  period INTEGER NOT NULL,
  member TEXT NOT NULL,
  on_time INTEGER NOT NULL,
  late INTEGER NOT NULL,
  undated INTEGER NOT NULL,
  PRIMARY KEY (province_code, dimension, grain, period, member)
) {{without_rowid}};

-- Dossiers that name a procedure, unit or counter nobody knows yet; gone once they are resolved.
CREATE TABLE parked_dossier (
  province_code TEXT NOT NULL,
  dossier_key TEXT NOT NULL,
  revision INTEGER NOT NULL,
  unit_scope TEXT NOT NULL,
  missing TEXT NOT NULL CHECK (missing IN ('procedure', 'unit', 'counter')),
  missing_code TEXT NOT NULL,
  parked_on INTEGER NOT NULL,
  sealed TEXT NOT NULL,
  PRIMARY KEY (province_code, dossier_key)
) {{without_rowid}};

-- What an official has said a source's code means.
CREATE TABLE dossier_code_meaning (
  province_code TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('procedure', 'unit', 'counter')),
  source_code TEXT NOT NULL,
  meant_code TEXT NOT NULL,
  author TEXT NOT NULL,
  decided_at BIGINT NOT NULL,
  PRIMARY KEY (province_code, kind, source_code)
) {{without_rowid}};

-- Where an invitation is to be sent; sealed, erased once sent or expired.
CREATE TABLE invitation_contact (
  dossier_key TEXT NOT NULL,
  province_code TEXT NOT NULL,
  unit_code TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('phone', 'zalo', 'telegram')),
  sealed_address TEXT NOT NULL,
  erase_on INTEGER NOT NULL,
  PRIMARY KEY (dossier_key, province_code, unit_code)
) {{without_rowid}};

-- Files of finished dossiers that were taken whole, by the hash of their content.
CREATE TABLE dossier_file (
  province_code TEXT NOT NULL,
  content_hash TEXT NOT NULL,
  taken_at BIGINT NOT NULL,
  n_lines INTEGER NOT NULL,
  PRIMARY KEY (province_code, content_hash)
) {{without_rowid}};

-- What an official may do, and where. Accounts made before there were roles administer.
ALTER TABLE official ADD COLUMN role TEXT NOT NULL DEFAULT 'administrator';
ALTER TABLE official ADD COLUMN unit_code TEXT;
ALTER TABLE official ADD COLUMN counter_id TEXT;
