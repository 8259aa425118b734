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

-- Rating templates that went out, and the answers to them. Message ids are keyed hashes; what a message
-- is about and what was answered are sealed, and erased once the answer is a rating.
CREATE TABLE zalo_template_message (
  message TEXT NOT NULL PRIMARY KEY,
  subject TEXT NOT NULL,
  n_counted INTEGER NOT NULL,
  last_answer_at BIGINT NOT NULL,
  forget_on INTEGER NOT NULL
) {{without_rowid}};

CREATE TABLE zalo_answer (
  message TEXT NOT NULL,
  submitted_at BIGINT NOT NULL,
  content TEXT,
  forget_on INTEGER NOT NULL,
  PRIMARY KEY (message, submitted_at)
) {{without_rowid}};

-- Events whose names this program does not know.
CREATE TABLE zalo_unknown_event (
  event TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  body TEXT NOT NULL,
  forget_on INTEGER NOT NULL
) {{without_rowid}};

-- What the numbers of a chat without buttons stand for at present, sealed.
CREATE TABLE offered_choice (
  channel TEXT NOT NULL,
  chat TEXT NOT NULL,
  choices TEXT NOT NULL,
  forget_on INTEGER NOT NULL,
  PRIMARY KEY (channel, chat)
) {{without_rowid}};
