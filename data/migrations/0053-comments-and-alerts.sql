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

-- Days on which charts were looked at: whoever writes the row does the work, once.
CREATE TABLE alert_pass (
  province_code TEXT NOT NULL,
  day INTEGER NOT NULL,
  recorded_at BIGINT NOT NULL,
  PRIMARY KEY (province_code, day)
) {{without_rowid}};

-- What a chart would hardly show if nothing had changed, with what was expected.
CREATE TABLE alert (
  province_code TEXT NOT NULL,
  scope TEXT NOT NULL CHECK (scope IN ('unit', 'counter', 'procedure')),
  member TEXT NOT NULL,
  day INTEGER NOT NULL,
  unit_code TEXT,
  since INTEGER NOT NULL,
  rule TEXT NOT NULL CHECK (rule IN ('share', 'ewma')),
  n INTEGER NOT NULL,
  satisfied INTEGER NOT NULL,
  value DOUBLE PRECISION NOT NULL,
  expected DOUBLE PRECISION NOT NULL,
  lowest DOUBLE PRECISION NOT NULL,
  raised_at BIGINT NOT NULL,
  PRIMARY KEY (province_code, scope, member, day)
) {{without_rowid}};
{{append_only alert}}

-- What officials said to it, every step; the newest counts.
CREATE TABLE alert_step (
  province_code TEXT NOT NULL,
  scope TEXT NOT NULL,
  member TEXT NOT NULL,
  day INTEGER NOT NULL,
  version INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('acknowledged', 'snoozed')),
  until_day INTEGER,
  note TEXT NOT NULL,
  author TEXT NOT NULL,
  recorded_at BIGINT NOT NULL,
  PRIMARY KEY (province_code, scope, member, day, version),
  CHECK (state <> 'snoozed' OR until_day IS NOT NULL)
) {{without_rowid}};
{{append_only alert_step}}

-- Where officials are told of alerts: their declared chats, sealed.
CREATE TABLE staff_chat_address (
  chat_hash TEXT NOT NULL,
  official_id TEXT NOT NULL,
  channel TEXT NOT NULL,
  sealed TEXT NOT NULL,
  PRIMARY KEY (chat_hash, official_id)
) {{without_rowid}};

