-- The day on which a finished dossier was received, where its source says it, and the working days that
-- it took from there, as the calendar of holidays stood when the fact was written: facts never change.
ALTER TABLE finished_dossier ADD COLUMN received_on INTEGER;
ALTER TABLE finished_dossier ADD COLUMN handling_days INTEGER;

-- Beside the other counts: dossiers with a known day of receipt, the sum of their working days, and the
-- sum of the squares, from which the spread around the mean is worked out.
ALTER TABLE dossier_count ADD COLUMN received INTEGER NOT NULL DEFAULT 0;
ALTER TABLE dossier_count ADD COLUMN handling_days BIGINT NOT NULL DEFAULT 0;
ALTER TABLE dossier_count ADD COLUMN handling_squares BIGINT NOT NULL DEFAULT 0;
ALTER TABLE dossier_tally ADD COLUMN received INTEGER NOT NULL DEFAULT 0;
ALTER TABLE dossier_tally ADD COLUMN handling_days BIGINT NOT NULL DEFAULT 0;
ALTER TABLE dossier_tally ADD COLUMN handling_squares BIGINT NOT NULL DEFAULT 0;
