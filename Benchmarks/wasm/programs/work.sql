-- What SQLite is measured with: two tables with 50,000 rows each, indexes, joins and aggregates.
CREATE TABLE person(id INTEGER PRIMARY KEY, name TEXT, city INTEGER);
CREATE TABLE payment(id INTEGER PRIMARY KEY, person INTEGER, amount INTEGER, note TEXT);
BEGIN;
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50000)
INSERT INTO person SELECT i, 'person ' || (i * 7919 % 50021), i % 97 FROM n;
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50000)
INSERT INTO payment SELECT i, i * 31 % 50000 + 1, i * 17 % 1009, 'note ' || hex(i * 2654435761 % 4294967296) FROM n;
COMMIT;
CREATE INDEX payment_person ON payment(person);
CREATE INDEX person_name ON person(name);
SELECT city, count(*), sum(amount) FROM person JOIN payment ON payment.person = person.id GROUP BY city ORDER BY 3 DESC LIMIT 5;
SELECT count(*) FROM person WHERE name LIKE '%77%';
SELECT p.name, q.amount FROM person p JOIN payment q ON q.person = p.id WHERE p.city = 13 AND q.amount > 1000 ORDER BY p.name LIMIT 5;
UPDATE payment SET amount = amount + 1 WHERE id % 3 = 0;
SELECT sum(amount), avg(length(note)), max(note) FROM payment;
DELETE FROM payment WHERE amount < 100;
SELECT count(*) FROM payment;
