-- Updates of chat platforms between arrival and the turn they lead to. Payload and chat are erased in
-- the transaction that writes what the update meant; chat_event remembers that it came.
CREATE TABLE chat_inbox (
  channel TEXT NOT NULL,
  event TEXT NOT NULL,
  chat TEXT NOT NULL,
  position BIGINT NOT NULL,
  sealed TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'parked')),
  tries INTEGER NOT NULL,
  due_at BIGINT NOT NULL,
  arrived_at BIGINT NOT NULL,
  problem TEXT,
  PRIMARY KEY (channel, event)
) {{without_rowid}};
CREATE INDEX chat_inbox_next ON chat_inbox (channel, state, chat, position);
CREATE INDEX chat_inbox_due ON chat_inbox (channel, state, due_at);

-- Messages between the cause that wants them sent and the platform that has taken them.
CREATE TABLE outbox (
  message_id TEXT NOT NULL PRIMARY KEY,
  channel TEXT NOT NULL,
  chat TEXT NOT NULL,
  position BIGINT NOT NULL,
  kind TEXT NOT NULL,
  dedupe_key TEXT UNIQUE,
  sealed TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'dead')),
  tries INTEGER NOT NULL,
  due_at BIGINT NOT NULL,
  made_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  lease_holder TEXT NOT NULL,
  leased_until BIGINT NOT NULL,
  reference TEXT,
  problem TEXT,
  forget_on INTEGER NOT NULL
) {{without_rowid}};
CREATE INDEX outbox_due ON outbox (channel, state, due_at);
CREATE INDEX outbox_chat ON outbox (channel, chat, state, position);
CREATE INDEX outbox_reference ON outbox (channel, reference);

-- Whether a channel may send at all, for every process alike.
CREATE TABLE channel_sending (
  channel TEXT NOT NULL PRIMARY KEY,
  failures INTEGER NOT NULL,
  paused_until BIGINT,
  slot_at BIGINT NOT NULL,
  problem TEXT
) {{without_rowid}};

-- Chats that want no message of ours, by keyed hash.
CREATE TABLE closed_chat (
  channel TEXT NOT NULL,
  chat TEXT NOT NULL,
  reason TEXT NOT NULL,
  closed_on INTEGER NOT NULL,
  PRIMARY KEY (channel, chat)
) {{without_rowid}};

-- Keys that seal what must be read again, themselves sealed with the installation's secret.
CREATE TABLE sealing_key (
  key_id TEXT NOT NULL PRIMARY KEY,
  wrapped TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  retired_at BIGINT
) {{without_rowid}};
