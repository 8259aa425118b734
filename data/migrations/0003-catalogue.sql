-- Procedures and units over time. What holds on a day is the version that includes it; 0 stands for a
-- first day that nobody knows, NULL for an end that is not known.
CREATE TABLE procedure_version (
  procedure_code TEXT NOT NULL,
  valid_from INTEGER NOT NULL,
  valid_until INTEGER CHECK (valid_until IS NULL OR valid_until >= valid_from),
  name TEXT NOT NULL,
  sector TEXT NOT NULL,
  level TEXT NOT NULL CHECK (level IN ('central', 'province', 'commune')),
  issuer TEXT NOT NULL,
  decision TEXT NOT NULL,
  levels TEXT NOT NULL,
  methods TEXT NOT NULL,
  components TEXT NOT NULL,
  component_count INTEGER,
  replaced_by TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('seed', 'import')),
  PRIMARY KEY (procedure_code, valid_from)
) {{without_rowid}};
INSERT INTO procedure_version (procedure_code, valid_from, valid_until, name, sector, level, issuer,
  decision, levels, methods, components, component_count, replaced_by, origin)
  SELECT procedure_code, 0, NULL, name, sector, level, '', '', '[]', '[]', '[]', NULL, '[]', 'seed'
  FROM procedure;
DROP TABLE procedure;

CREATE TABLE province_version (
  province_code TEXT NOT NULL,
  valid_from INTEGER NOT NULL,
  valid_until INTEGER CHECK (valid_until IS NULL OR valid_until >= valid_from),
  name TEXT NOT NULL,
  successor_code TEXT,
  origin TEXT NOT NULL CHECK (origin IN ('seed', 'import')),
  PRIMARY KEY (province_code, valid_from)
) {{without_rowid}};
INSERT INTO province_version (province_code, valid_from, valid_until, name, successor_code, origin)
  SELECT province_code, 0, NULL, name, NULL, 'seed' FROM province;

-- `province_code` is the key under which the unit's facts lie; `then_province_code` says to which
-- province it belonged in the time of the version.
CREATE TABLE unit_version (
  province_code TEXT NOT NULL,
  unit_code TEXT NOT NULL,
  valid_from INTEGER NOT NULL,
  valid_until INTEGER CHECK (valid_until IS NULL OR valid_until >= valid_from),
  name TEXT NOT NULL,
  level TEXT NOT NULL CHECK (level IN ('province', 'commune')),
  then_province_code TEXT NOT NULL,
  successors TEXT NOT NULL,
  change_kind TEXT CHECK (change_kind IN ('merge', 'split', 'rename', 'end')),
  origin TEXT NOT NULL CHECK (origin IN ('seed', 'import')),
  PRIMARY KEY (province_code, unit_code, valid_from)
) {{without_rowid}};
INSERT INTO unit_version (province_code, unit_code, valid_from, valid_until, name, level,
  then_province_code, successors, change_kind, origin)
  SELECT province_code, unit_code, 0, NULL, name, level, province_code, '[]', NULL, 'seed' FROM unit;

-- When a counter is open; the empty counter is the province's usual hours.
CREATE TABLE counter_hours (
  province_code TEXT NOT NULL,
  counter_id TEXT NOT NULL,
  valid_from INTEGER NOT NULL,
  hours TEXT NOT NULL,
  author TEXT NOT NULL,
  PRIMARY KEY (province_code, counter_id, valid_from)
) {{without_rowid}};
