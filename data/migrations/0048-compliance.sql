-- What a procedure costs those who go through it, as officials worked it out; the newest version counts.
CREATE TABLE compliance_form (
  province_code TEXT NOT NULL,
  procedure_code TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  forms TEXT NOT NULL,
  reason TEXT NOT NULL,
  author TEXT NOT NULL,
  recorded_at BIGINT NOT NULL,
  PRIMARY KEY (province_code, procedure_code, version)
) {{without_rowid}};
{{append_only compliance_form}}

-- Sets of procedures to review that officials kept, to be compared.
CREATE TABLE review_plan (
  province_code TEXT NOT NULL,
  plan_number INTEGER NOT NULL CHECK (plan_number >= 1),
  name TEXT NOT NULL,
  wish TEXT NOT NULL,
  outcome TEXT NOT NULL,
  author TEXT NOT NULL,
  recorded_at BIGINT NOT NULL,
  PRIMARY KEY (province_code, plan_number)
) {{without_rowid}};
{{append_only review_plan}}
