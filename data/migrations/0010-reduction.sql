-- Lists against which cutting is counted: frozen, named, side by side.
CREATE TABLE reduction_baseline (
  province_code TEXT NOT NULL,
  baseline_id TEXT NOT NULL,
  name TEXT NOT NULL,
  frozen_on INTEGER NOT NULL,
  source TEXT NOT NULL,
  author TEXT NOT NULL,
  recorded_at BIGINT NOT NULL,
  PRIMARY KEY (province_code, baseline_id)
) {{without_rowid}};
{{append_only reduction_baseline}}

CREATE TABLE baseline_procedure (
  province_code TEXT NOT NULL,
  baseline_id TEXT NOT NULL,
  procedure_code TEXT NOT NULL,
  time_limit DOUBLE PRECISION,
  time_unit TEXT,
  papers INTEGER,
  yearly_dossiers BIGINT,
  yearly_cost BIGINT,
  PRIMARY KEY (province_code, baseline_id, procedure_code)
) {{without_rowid}};
{{append_only baseline_procedure}}

-- Acts on procedures, every version of what was known of them; the newest counts.
CREATE TABLE reduction_action (
  province_code TEXT NOT NULL,
  action_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  kind TEXT NOT NULL,
  procedures TEXT NOT NULL,
  successor TEXT,
  competence TEXT NOT NULL,
  decision TEXT,
  decided_on INTEGER,
  effective_on INTEGER,
  changes TEXT NOT NULL,
  yearly_cost_after BIGINT,
  withdrawn SMALLINT NOT NULL CHECK (withdrawn IN (0, 1)),
  reason TEXT NOT NULL,
  author TEXT NOT NULL,
  recorded_at BIGINT NOT NULL,
  PRIMARY KEY (province_code, action_id, version)
) {{without_rowid}};
{{append_only reduction_action}}
