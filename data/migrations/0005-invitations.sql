-- Invitations of finished dossiers, one good code a dossier. Codes are stored as keyed hashes only:
-- of their first nine characters, by which both spellings are found, and of the whole.
CREATE TABLE invitation (
  province_code TEXT NOT NULL,
  head_hash TEXT NOT NULL,
  code_hash TEXT NOT NULL,
  pepper_id TEXT NOT NULL,
  dossier_key TEXT NOT NULL,
  unit_code TEXT NOT NULL,
  counter_id TEXT NOT NULL,
  procedure_code TEXT NOT NULL,
  made_on INTEGER NOT NULL,
  rate_until INTEGER NOT NULL,
  state TEXT NOT NULL
    CHECK (state IN ('made', 'sent', 'opened', 'used', 'expired', 'withdrawn')),
  PRIMARY KEY (province_code, head_hash)
) {{without_rowid}};

CREATE UNIQUE INDEX invitation_dossier ON invitation (province_code, dossier_key)
  WHERE state <> 'withdrawn';

-- That an invitation was opened or used, apart from its row and named by another keyed hash: the
-- database alone, also while it is being written, does not tell which invitation. What is sealed
-- tells the server, once the month is over.
CREATE TABLE invitation_step (
  province_code TEXT NOT NULL,
  step_hash TEXT NOT NULL,
  step TEXT NOT NULL CHECK (step IN ('opened', 'used')),
  sealed TEXT NOT NULL,
  settle_month INTEGER NOT NULL,
  PRIMARY KEY (province_code, step_hash)
) {{without_rowid}};

-- A reminder still to be sent: code and contact, sealed.
CREATE TABLE invitation_reminder (
  province_code TEXT NOT NULL,
  head_hash TEXT NOT NULL,
  sealed TEXT NOT NULL,
  due_on INTEGER NOT NULL,
  PRIMARY KEY (province_code, head_hash)
) {{without_rowid}};
