-- Counters can be imported, and begin and end. One that has ended keeps its row: facts speak of it.
ALTER TABLE one_stop_counter ADD COLUMN valid_from INTEGER NOT NULL DEFAULT 0;
ALTER TABLE one_stop_counter ADD COLUMN valid_until INTEGER;
ALTER TABLE one_stop_counter ADD COLUMN origin TEXT NOT NULL DEFAULT 'seed';
