-- The cases of public bodies, and the records of imported register books. Identities stand in ppid_identity alone.
-- PostgreSQL runs all of it in one transaction.
-- Keys stand for the text beside them, so that texts compare by code point, however long, whatever the collation:
-- body_key and unit_key are the first half of its SHA-256, marked as a UUID of version 5; case_key and target_key are its
-- UTF-8 itself up to 255 bytes, so that numbers that follow each other lie together, and beyond that its first 24 bytes, one
-- byte FF and the first half of the hash. The id of a case that was lived has at most 255 bytes.

-- One row per public body; passed_under: a mark of the law under which time last passed over its cases.
CREATE TABLE IF NOT EXISTS ppid_body (
    body_key UUID NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    passed_under VARCHAR(64) COLLATE "C",
    CONSTRAINT ppid_body_pk PRIMARY KEY (body_key)
);

-- The units of a body that have or had a case.
CREATE TABLE IF NOT EXISTS ppid_unit (
    body_key UUID NOT NULL,
    unit_key UUID NOT NULL,
    unit TEXT COLLATE "C" NOT NULL,
    CONSTRAINT ppid_unit_pk PRIMARY KEY (body_key, unit_key)
);

-- What is counted of one request, whatever the reading of the law and the day: of a row of an imported register (origin
-- register) and of a case that was lived (origin host). Codes are those of the library; unchecked: nobody said yet whether it is
-- complete; repair_from: since when a repair is awaited; arrived: when the last notice arrived; grounds: those that
-- the answer cites, in the order of their codes, with a blank between.
CREATE TABLE IF NOT EXISTS ppid_request (
    body_key UUID NOT NULL,
    origin VARCHAR(8) COLLATE "C" NOT NULL,
    case_key BYTEA NOT NULL,
    case_number TEXT COLLATE "C" NOT NULL,
    unit_key UUID NOT NULL,
    received DATE NOT NULL,
    received_time TIME(6),
    completed DATE,
    unchecked BOOLEAN NOT NULL,
    repair_from DATE,
    channel VARCHAR(16) COLLATE "C" NOT NULL,
    requester_type VARCHAR(16) COLLATE "C" NOT NULL,
    category VARCHAR(16) COLLATE "C",
    extension_noticed DATE,
    answered DATE,
    arrived DATE,
    outcome VARCHAR(24) COLLATE "C",
    voided BOOLEAN NOT NULL,
    grounds VARCHAR(400) COLLATE "C" NOT NULL,
    CONSTRAINT ppid_request_pk PRIMARY KEY (body_key, origin, case_key),
    CONSTRAINT ppid_request_origin CHECK (origin IN ('register', 'host'))
);

-- What is counted of one objection or dispute, of a register under the key of its request. An objection may also end without an
-- answer, as settled or withdrawn; grounds: those that an objection names.
CREATE TABLE IF NOT EXISTS ppid_follow_up (
    body_key UUID NOT NULL,
    origin VARCHAR(8) COLLATE "C" NOT NULL,
    kind VARCHAR(16) COLLATE "C" NOT NULL,
    case_key BYTEA NOT NULL,
    received DATE NOT NULL,
    received_time TIME(6),
    entered DATE,
    ended DATE,
    outcome VARCHAR(24) COLLATE "C",
    grounds VARCHAR(400) COLLATE "C" NOT NULL,
    CONSTRAINT ppid_follow_up_pk PRIMARY KEY (body_key, origin, kind, case_key)
);

-- One row per case of any kind that was lived: its version is the number of its events; rests_until: the day before which
-- nothing falls due and nothing happens to it by time alone, 0001-01-01 of what does not rest, 9999-12-31 of
-- what rests for ever; then what it is found by: day of receipt, unit, where it stands by its acts alone, and what its term hangs on while an answer is awaited; term: of an exemption the day on which it
-- becomes public, of an entry the day from which its next publication is counted, 9999-12-31 where there is none. The
-- rest is for a journal and for the rights of those whose data are processed, and empty until they are used.
CREATE TABLE IF NOT EXISTS ppid_case (
    body_key UUID NOT NULL,
    kind VARCHAR(16) COLLATE "C" NOT NULL,
    case_key BYTEA NOT NULL,
    version INTEGER NOT NULL,
    last_act DATE NOT NULL,
    rests_until DATE NOT NULL,
    received DATE NOT NULL,
    unit_key UUID,
    stage VARCHAR(16) COLLATE "C",
    completed DATE,
    extended BOOLEAN NOT NULL,
    term DATE NOT NULL,
    restricted BOOLEAN NOT NULL,
    journal_head BYTEA,
    journal_mac BYTEA,
    CONSTRAINT ppid_case_pk PRIMARY KEY (body_key, kind, case_key)
);

CREATE INDEX IF NOT EXISTS ppid_case_live ON ppid_case (body_key, kind, rests_until, case_key);
CREATE INDEX IF NOT EXISTS ppid_case_received ON ppid_case (body_key, kind, received, case_key);
CREATE INDEX IF NOT EXISTS ppid_case_unit ON ppid_case (body_key, kind, unit_key, received, case_key);
CREATE INDEX IF NOT EXISTS ppid_case_stage ON ppid_case (body_key, kind, stage, received, case_key);
CREATE INDEX IF NOT EXISTS ppid_case_unit_stage ON ppid_case (body_key, kind, unit_key, stage, received, case_key);
CREATE INDEX IF NOT EXISTS ppid_case_term ON ppid_case (body_key, kind, stage, term, case_key);
CREATE INDEX IF NOT EXISTS ppid_case_last_act ON ppid_case (body_key, kind, last_act);

-- Which case names which: an objection its request, a dispute its objection, a refusal the exemptions that it cites, an opening
-- the exemption that it opens, an exemption the letters that decided it; target_key is the key of the case or the letter.
CREATE TABLE IF NOT EXISTS ppid_link (
    body_key UUID NOT NULL,
    kind VARCHAR(16) COLLATE "C" NOT NULL,
    case_key BYTEA NOT NULL,
    relation VARCHAR(8) COLLATE "C" NOT NULL,
    target_key BYTEA NOT NULL,
    linked_on DATE NOT NULL,
    target TEXT COLLATE "C" NOT NULL,
    CONSTRAINT ppid_link_pk PRIMARY KEY (body_key, kind, case_key, relation, target_key, linked_on)
);

CREATE INDEX IF NOT EXISTS ppid_link_target ON ppid_link (body_key, kind, relation, target_key, case_key);

-- What happened, never changed but for the words, which an erasure takes. Facts and words are the text of the library's codec,
-- kept as they are; recorded is in UTC.
CREATE TABLE IF NOT EXISTS ppid_event (
    body_key UUID NOT NULL,
    kind VARCHAR(16) COLLATE "C" NOT NULL,
    case_key BYTEA NOT NULL,
    version INTEGER NOT NULL,
    type VARCHAR(48) COLLATE "C" NOT NULL,
    type_version INTEGER NOT NULL,
    acted_on DATE NOT NULL,
    recorded TIMESTAMP(6) NOT NULL,
    facts TEXT COLLATE "C" NOT NULL,
    words TEXT COLLATE "C",
    words_digest BYTEA,
    hash BYTEA,
    CONSTRAINT ppid_event_pk PRIMARY KEY (body_key, kind, case_key, version),
    CONSTRAINT ppid_event_case FOREIGN KEY (body_key, kind, case_key) REFERENCES ppid_case (body_key, kind, case_key)
);

-- Each event with its place in the log of its body, once a reader gave it one; written is greater than that of all that was
-- committed before.
CREATE TABLE IF NOT EXISTS ppid_outbox (
    body_key UUID NOT NULL,
    kind VARCHAR(16) COLLATE "C" NOT NULL,
    case_key BYTEA NOT NULL,
    version INTEGER NOT NULL,
    written BIGINT NOT NULL,
    position BIGINT,
    CONSTRAINT ppid_outbox_pk PRIMARY KEY (body_key, kind, case_key, version),
    CONSTRAINT ppid_outbox_position UNIQUE (body_key, position)
);

CREATE INDEX IF NOT EXISTS ppid_outbox_written ON ppid_outbox (body_key, written);

-- Who asked, by the id of the request or the objection; key_id names the key that it is encrypted with.
CREATE TABLE IF NOT EXISTS ppid_identity (
    body_key UUID NOT NULL,
    case_key BYTEA NOT NULL,
    identity TEXT COLLATE "C" NOT NULL,
    key_id VARCHAR(64) COLLATE "C",
    CONSTRAINT ppid_identity_pk PRIMARY KEY (body_key, case_key)
);

-- The last number taken of each series.
CREATE TABLE IF NOT EXISTS ppid_counter (
    body_key UUID NOT NULL,
    series_key UUID NOT NULL,
    series TEXT COLLATE "C" NOT NULL,
    taken BIGINT NOT NULL,
    CONSTRAINT ppid_counter_pk PRIMARY KEY (body_key, series_key)
);
