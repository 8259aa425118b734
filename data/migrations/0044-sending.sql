-- Addresses are kept with the message that is sent to them, and nowhere else.
DROP TABLE invitation_contact;

-- Many messages are due at the same instant, when the quiet hours end.
DROP INDEX outbox_due;
CREATE INDEX outbox_due ON outbox (channel, state, due_at, message_id);

-- Where supporters are told of answers, by a keyed hash of their voice; what they were told is sealed
-- with it.
CREATE TABLE nomination_follower (
  province_code TEXT NOT NULL,
  follower TEXT NOT NULL,
  sealed TEXT NOT NULL,
  forget_on INTEGER NOT NULL,
  PRIMARY KEY (province_code, follower)
) {{without_rowid}};

-- Answers that supporters are still to be told of, and the last voice that was looked at.
CREATE TABLE nomination_news (
  province_code TEXT NOT NULL,
  procedure_code TEXT NOT NULL,
  kind TEXT NOT NULL,
  version INTEGER NOT NULL,
  after_voice TEXT NOT NULL,
  PRIMARY KEY (province_code, procedure_code, kind, version)
) {{without_rowid}};
