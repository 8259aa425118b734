-- Addresses are kept with the message that is sent to them, and nowhere else.
DROP TABLE invitation_contact;

-- Many messages are due at the same instant, when the quiet hours end.
DROP INDEX outbox_due;
CREATE INDEX outbox_due ON outbox (channel, state, due_at, message_id);
