-- A tablet shows a code, and an official types it where they signed in: no secret is typed on a kiosk.
-- The tablet holds the token from the start; it opens nothing until an official has made it a device.
DROP TABLE enrolment;
CREATE TABLE pairing (
  code TEXT NOT NULL PRIMARY KEY,
  token_hash TEXT NOT NULL UNIQUE,
  expires_at BIGINT NOT NULL
) {{without_rowid}};

-- Counters at which a device stood before: what it still holds for them is taken, and stays theirs.
CREATE TABLE device_move (
  access_id TEXT NOT NULL,
  counter_id TEXT NOT NULL,
  moved_at BIGINT NOT NULL,
  PRIMARY KEY (access_id, counter_id)
) {{without_rowid}};

-- Counted up with every change of a device's settings, so that it can be said which of them it has.
ALTER TABLE device ADD COLUMN settings_version INTEGER NOT NULL DEFAULT 0;
