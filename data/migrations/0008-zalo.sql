-- What an official account on Zalo has granted. Tokens are sealed; a refresh token works once, so
-- that one process at a time may hold the right to use it.
CREATE TABLE zalo_grant (
  app_id TEXT NOT NULL PRIMARY KEY,
  oa_id TEXT,
  generation INTEGER NOT NULL,
  tokens TEXT NOT NULL,
  previous_tokens TEXT,
  obtained_at BIGINT NOT NULL,
  access_expires_at BIGINT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('valid', 'consent-needed')),
  problem TEXT,
  holder TEXT,
  held_until BIGINT NOT NULL
) {{without_rowid}};
