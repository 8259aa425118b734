-- Who and what can be rated.
CREATE TABLE province (
  province_code TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL
) {{without_rowid}};

CREATE TABLE unit (
  province_code TEXT NOT NULL REFERENCES province (province_code),
  unit_code TEXT NOT NULL,
  name TEXT NOT NULL,
  level TEXT NOT NULL CHECK (level IN ('province', 'commune')),
  PRIMARY KEY (province_code, unit_code)
) {{without_rowid}};

CREATE TABLE one_stop_counter (
  province_code TEXT NOT NULL,
  unit_code TEXT NOT NULL,
  counter_id TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (province_code, unit_code, counter_id),
  FOREIGN KEY (province_code, unit_code) REFERENCES unit (province_code, unit_code)
) {{without_rowid}};

CREATE TABLE procedure (
  procedure_code TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  sector TEXT NOT NULL,
  level TEXT NOT NULL CHECK (level IN ('province', 'commune'))
) {{without_rowid}};

-- Facts. A rating has a day and no time; its id is a hash of the citizen's receipt, so that neither
-- the key nor the place in the file tells who came when. Counter and procedure are not foreign keys:
-- intake has checked them, and a fact outlives a closed counter.
CREATE TABLE rating (
  rating_id TEXT NOT NULL,
  province_code TEXT NOT NULL,
  unit_code TEXT NOT NULL,
  counter_id TEXT NOT NULL,
  procedure_code TEXT,
  channel TEXT NOT NULL,
  day INTEGER NOT NULL,
  score SMALLINT NOT NULL CHECK (score BETWEEN 1 AND 5),
  backed SMALLINT NOT NULL CHECK (backed IN (0, 1)),
  questionnaire INTEGER NOT NULL,
  layout TEXT,
  PRIMARY KEY (rating_id, province_code, unit_code)
) {{without_rowid}};
{{append_only rating}}

CREATE TABLE answer (
  rating_id TEXT NOT NULL,
  province_code TEXT NOT NULL,
  unit_code TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (rating_id, province_code, unit_code, reason)
) {{without_rowid}};
{{append_only answer}}

-- Redacted free text. It can be erased, never changed.
CREATE TABLE comment (
  rating_id TEXT NOT NULL,
  province_code TEXT NOT NULL,
  unit_code TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (rating_id, province_code, unit_code)
) {{without_rowid}};
{{unchangeable comment}}

-- Counts, kept in the transaction that stores the facts; `npm run verify` rebuilds and compares.
CREATE TABLE rating_count (
  province_code TEXT NOT NULL,
  unit_code TEXT NOT NULL,
  counter_id TEXT NOT NULL,
  procedure_code TEXT NOT NULL,
  channel TEXT NOT NULL,
  day INTEGER NOT NULL,
  score SMALLINT NOT NULL,
  backed SMALLINT NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (province_code, unit_code, counter_id, procedure_code, channel, day, score, backed)
) {{without_rowid}};

-- The same counts folded to one dimension and one period, so that a page reads few rows.
CREATE TABLE rating_tally (
  province_code TEXT NOT NULL,
  dimension TEXT NOT NULL,
  grain TEXT NOT NULL,
  period INTEGER NOT NULL,
  member TEXT NOT NULL,
  backed SMALLINT NOT NULL,
  n1 INTEGER NOT NULL,
  n2 INTEGER NOT NULL,
  n3 INTEGER NOT NULL,
  n4 INTEGER NOT NULL,
  n5 INTEGER NOT NULL,
  PRIMARY KEY (province_code, dimension, grain, period, member, backed)
) {{without_rowid}};

-- Chats: keyed hashes and sealed state only, gone a few days later.
CREATE TABLE conversation (
  channel TEXT NOT NULL,
  chat TEXT NOT NULL,
  state TEXT NOT NULL,
  forget_on INTEGER NOT NULL,
  PRIMARY KEY (channel, chat)
) {{without_rowid}};

CREATE TABLE chat_event (
  channel TEXT NOT NULL,
  event TEXT NOT NULL,
  forget_on INTEGER NOT NULL,
  PRIMARY KEY (channel, event)
) {{without_rowid}};

-- People and machines that may sign in or write; tokens are known by their hashes.
CREATE TABLE official (
  official_id TEXT NOT NULL PRIMARY KEY,
  sign_in_name TEXT NOT NULL UNIQUE,
  display_name TEXT NOT NULL,
  password_hash TEXT NOT NULL
) {{without_rowid}};

CREATE TABLE session (
  token_hash TEXT NOT NULL PRIMARY KEY,
  official_id TEXT NOT NULL REFERENCES official (official_id),
  opened_at BIGINT NOT NULL,
  seen_at BIGINT NOT NULL
) {{without_rowid}};

CREATE TABLE access (
  access_id TEXT NOT NULL PRIMARY KEY,
  token_hash TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('device', 'integration')),
  scope TEXT NOT NULL,
  issued_at BIGINT NOT NULL,
  revoked_at BIGINT,
  clock_offset_ms BIGINT NOT NULL
) {{without_rowid}};

CREATE TABLE enrolment (
  code_hash TEXT NOT NULL PRIMARY KEY,
  counter_id TEXT NOT NULL,
  expires_at BIGINT NOT NULL
) {{without_rowid}};

CREATE TABLE mark (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) {{without_rowid}};
