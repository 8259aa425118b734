-- A blocked account keeps its name and its history, and signs in no more.
ALTER TABLE official ADD COLUMN blocked_at BIGINT;
ALTER TABLE official ADD COLUMN made_at BIGINT;

-- What its owner, or an administrator, needs to recognise a session in a list.
ALTER TABLE session ADD COLUMN method TEXT NOT NULL DEFAULT 'password';
ALTER TABLE session ADD COLUMN device TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN origin TEXT NOT NULL DEFAULT '';
CREATE INDEX session_by_official ON session (official_id);

-- Links by which somebody gets an account, or a new password for theirs. One use, one name.
CREATE TABLE account_invitation (
  token_hash TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('join', 'reset')),
  sign_in_name TEXT NOT NULL UNIQUE,
  display_name TEXT NOT NULL,
  role TEXT NOT NULL,
  unit_code TEXT,
  counter_id TEXT,
  invited_by TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL
) {{without_rowid}};

-- What the codes of a phone are made of, sealed. Without `confirmed_at` it is not yet asked for.
CREATE TABLE second_factor (
  official_id TEXT NOT NULL PRIMARY KEY REFERENCES official (official_id),
  secret TEXT NOT NULL,
  confirmed_at BIGINT,
  last_step BIGINT NOT NULL
) {{without_rowid}};

CREATE TABLE recovery_code (
  official_id TEXT NOT NULL REFERENCES official (official_id),
  code_hash TEXT NOT NULL,
  PRIMARY KEY (official_id, code_hash)
) {{without_rowid}};

CREATE TABLE passkey (
  credential_id TEXT NOT NULL PRIMARY KEY,
  official_id TEXT NOT NULL REFERENCES official (official_id),
  host TEXT NOT NULL,
  public_key TEXT NOT NULL,
  uses BIGINT NOT NULL,
  transports TEXT NOT NULL,
  label TEXT NOT NULL,
  added_at BIGINT NOT NULL,
  used_at BIGINT
) {{without_rowid}};
CREATE INDEX passkey_by_official ON passkey (official_id);

-- Who somebody is at the province's own sign-on: never told by an e-mail address.
CREATE TABLE sign_on_identity (
  issuer TEXT NOT NULL,
  subject TEXT NOT NULL,
  official_id TEXT NOT NULL REFERENCES official (official_id),
  linked_at BIGINT NOT NULL,
  PRIMARY KEY (issuer, subject)
) {{without_rowid}};
CREATE INDEX sign_on_identity_by_official ON sign_on_identity (official_id);

-- Half done: a challenge, a wait for the second factor, a way to the province's sign-on and back.
CREATE TABLE sign_in_step (
  token_hash TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  official_id TEXT,
  content TEXT NOT NULL,
  expires_at BIGINT NOT NULL
) {{without_rowid}};

-- Who did what, when, from about where. Each entry holds the hash of the one before.
CREATE TABLE audit_entry (
  entry_number BIGINT NOT NULL PRIMARY KEY,
  at BIGINT NOT NULL,
  actor TEXT NOT NULL,
  act TEXT NOT NULL,
  object TEXT NOT NULL,
  detail TEXT NOT NULL,
  origin TEXT NOT NULL,
  hash TEXT NOT NULL
) {{without_rowid}};
CREATE INDEX audit_entry_by_actor ON audit_entry (actor, entry_number);
CREATE INDEX audit_entry_by_act ON audit_entry (act, entry_number);
{{append_only audit_entry}}
