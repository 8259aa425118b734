-- Long files of finished dossiers on their way into the facts, sealed, a thousand dossiers a row. Once
-- the last part is here all of them will be written; each is deleted by the transaction that writes it.
CREATE TABLE staged_dossiers (
  stage_id TEXT NOT NULL,
  part INTEGER NOT NULL,
  is_last SMALLINT NOT NULL CHECK (is_last IN (0, 1)),
  sealed TEXT NOT NULL,
  PRIMARY KEY (stage_id, part)
) {{without_rowid}};

-- Invitations by unit, day and state, so that a page reads few rows; kept with the rows they count. One
-- whose code another took the place of counts no more.
UPDATE invitation SET handed = 'replaced' WHERE state = 'withdrawn' AND EXISTS (
  SELECT 1 FROM invitation AS n WHERE n.province_code = invitation.province_code
  AND n.dossier_key = invitation.dossier_key AND n.state <> 'withdrawn');
CREATE TABLE invitation_count (
  province_code TEXT NOT NULL,
  made_on INTEGER NOT NULL,
  unit_code TEXT NOT NULL,
  state TEXT NOT NULL,
  handed TEXT NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (province_code, made_on, unit_code, state, handed)
) {{without_rowid}};
INSERT INTO invitation_count (province_code, made_on, unit_code, state, handed, n)
  SELECT province_code, made_on, unit_code, state, handed, count(*) FROM invitation
  WHERE handed <> 'replaced' GROUP BY province_code, made_on, unit_code, state, handed;

-- Opened ones of months that are not over.
CREATE TABLE invitation_opened (
  province_code TEXT NOT NULL,
  settle_month INTEGER NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (province_code, settle_month)
) {{without_rowid}};
INSERT INTO invitation_opened (province_code, settle_month, n)
  SELECT province_code, settle_month, count(*) FROM invitation_step WHERE step = 'opened'
  GROUP BY province_code, settle_month;

-- Parked dossiers are counted, and looked through, by the code for which they wait.
CREATE INDEX parked_dossier_by_code
  ON parked_dossier (province_code, missing, missing_code, dossier_key, parked_on);
