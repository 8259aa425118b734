-- Chats that officials have declared as their own: they can't rate dossiers of the official's unit.
CREATE TABLE staff_chat (
  chat_hash TEXT NOT NULL,
  official_id TEXT NOT NULL,
  channel TEXT NOT NULL,
  declared_on INTEGER NOT NULL,
  PRIMARY KEY (chat_hash, official_id)
) {{without_rowid}};

-- Codes by which they do so: each works once, for some minutes.
CREATE TABLE staff_chat_code (
  code_hash TEXT NOT NULL PRIMARY KEY,
  official_id TEXT NOT NULL,
  expires_at BIGINT NOT NULL,
  chat_hash TEXT
) {{without_rowid}};

-- Who holds the code: whoever reported the dossier, nobody yet (it came in a file, or was parked), or
-- whoever was given a slip of a day's printing. What is old was answered to its source.
ALTER TABLE invitation ADD COLUMN handed TEXT NOT NULL DEFAULT 'source';
CREATE INDEX invitation_to_print ON invitation (province_code, unit_code, made_on)
  WHERE handed <> 'source';
