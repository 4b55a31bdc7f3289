ALTER TABLE office ADD COLUMN telephone VARCHAR(20);
INSERT INTO office VALUES (1, 'Dinas Kominfo', '021-1');
