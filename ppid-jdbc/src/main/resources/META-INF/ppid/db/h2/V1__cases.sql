-- The cases of public bodies, and the records of imported register books. Identities stand in ppid_identity alone.
-- H2 commits after each of these statements, so each of them may run again after an interruption.
-- Keys stand for the text beside them, so that texts compare by code point, however long, whatever the collation:
-- body_key and unit_key are the first half of its SHA-256, marked as a UUID of version 5; case_key is its UTF-8 itself
-- up to 40 bytes, so that numbers that follow each other lie together, and beyond that its first 24 bytes, one byte FF
-- and the first half of the hash.
-- The case_key of whole cases (ppid_case and what hangs on it) is the UTF-8 of the id, at most 255 bytes.

-- One row per public body; recorded = it has a case that the host itself recorded.
CREATE TABLE IF NOT EXISTS ppid_body (
    body_key UUID NOT NULL,
    body CHARACTER LARGE OBJECT NOT NULL,
    recorded BOOLEAN NOT NULL,
    CONSTRAINT ppid_body_pk PRIMARY KEY (body_key)
);

-- The units of a body that have a case.
CREATE TABLE IF NOT EXISTS ppid_unit (
    body_key UUID NOT NULL,
    unit_key UUID NOT NULL,
    unit CHARACTER LARGE OBJECT NOT NULL,
    CONSTRAINT ppid_unit_pk PRIMARY KEY (body_key, unit_key)
);

-- One row per request, with the objection and the dispute about it. Codes are those of the library;
-- an objection that a host records may also end without an answer, as settled or withdrawn;
-- exemption_grounds is how many grounds the answer cites.
CREATE TABLE IF NOT EXISTS ppid_request (
    body_key UUID NOT NULL,
    case_key BINARY VARYING(64) NOT NULL,
    case_number CHARACTER LARGE OBJECT NOT NULL,
    unit_key UUID NOT NULL,
    origin CHARACTER VARYING(8) NOT NULL,
    received DATE NOT NULL,
    completed DATE,
    channel CHARACTER VARYING(16) NOT NULL,
    requester_type CHARACTER VARYING(16) NOT NULL,
    category CHARACTER VARYING(16),
    extension_noticed DATE,
    answered DATE,
    outcome CHARACTER VARYING(24),
    exemption_grounds INTEGER NOT NULL,
    objected DATE,
    objection_answered DATE,
    objection_outcome CHARACTER VARYING(24),
    disputed DATE,
    dispute_outcome CHARACTER VARYING(24),
    CONSTRAINT ppid_request_pk PRIMARY KEY (body_key, case_key),
    CONSTRAINT ppid_request_origin CHECK (origin IN ('register', 'host'))
);

-- The grounds on which an answer rests; counts_letter marks one row per case and letter of Pasal 17.
CREATE TABLE IF NOT EXISTS ppid_exemption_ground (
    body_key UUID NOT NULL,
    case_key BINARY VARYING(64) NOT NULL,
    ground CHARACTER VARYING(8) NOT NULL,
    counts_letter BOOLEAN NOT NULL,
    CONSTRAINT ppid_exemption_ground_pk PRIMARY KEY (body_key, case_key, ground),
    CONSTRAINT ppid_exemption_ground_case FOREIGN KEY (body_key, case_key) REFERENCES ppid_request (body_key, case_key)
);

-- The grounds that an objection names.
CREATE TABLE IF NOT EXISTS ppid_objection_ground (
    body_key UUID NOT NULL,
    case_key BINARY VARYING(64) NOT NULL,
    ground CHARACTER VARYING(8) NOT NULL,
    CONSTRAINT ppid_objection_ground_pk PRIMARY KEY (body_key, case_key, ground),
    CONSTRAINT ppid_objection_ground_case FOREIGN KEY (body_key, case_key) REFERENCES ppid_request (body_key, case_key)
);

-- One row per case of any kind: its version is the number of its events. The rest is for a journal and for the rights of
-- those whose data are processed, and empty until they are used.
CREATE TABLE IF NOT EXISTS ppid_case (
    body_key UUID NOT NULL,
    kind CHARACTER VARYING(16) NOT NULL,
    case_key BINARY VARYING(255) NOT NULL,
    version INTEGER NOT NULL,
    last_act DATE NOT NULL,
    restricted BOOLEAN NOT NULL,
    journal_head BINARY VARYING(32),
    journal_mac BINARY VARYING(32),
    CONSTRAINT ppid_case_pk PRIMARY KEY (body_key, kind, case_key)
);

-- What happened, never changed but for the words, which an erasure takes. Facts and words are the text of the library's codec,
-- kept as they are; recorded is in UTC.
CREATE TABLE IF NOT EXISTS ppid_event (
    body_key UUID NOT NULL,
    kind CHARACTER VARYING(16) NOT NULL,
    case_key BINARY VARYING(255) NOT NULL,
    version INTEGER NOT NULL,
    type CHARACTER VARYING(48) NOT NULL,
    type_version INTEGER NOT NULL,
    acted_on DATE NOT NULL,
    recorded TIMESTAMP(6) NOT NULL,
    facts CHARACTER LARGE OBJECT NOT NULL,
    words CHARACTER LARGE OBJECT,
    words_digest BINARY VARYING(32),
    hash BINARY VARYING(32),
    CONSTRAINT ppid_event_pk PRIMARY KEY (body_key, kind, case_key, version),
    CONSTRAINT ppid_event_case FOREIGN KEY (body_key, kind, case_key) REFERENCES ppid_case (body_key, kind, case_key)
);

-- Each event with its place in the log of its body, once a reader gave it one; written is greater than that of all that was
-- committed before.
CREATE TABLE IF NOT EXISTS ppid_outbox (
    body_key UUID NOT NULL,
    kind CHARACTER VARYING(16) NOT NULL,
    case_key BINARY VARYING(255) NOT NULL,
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
    case_key BINARY VARYING(255) NOT NULL,
    identity CHARACTER LARGE OBJECT NOT NULL,
    key_id CHARACTER VARYING(64),
    CONSTRAINT ppid_identity_pk PRIMARY KEY (body_key, case_key)
);

-- The last number taken of each series.
CREATE TABLE IF NOT EXISTS ppid_counter (
    body_key UUID NOT NULL,
    series_key UUID NOT NULL,
    series CHARACTER LARGE OBJECT NOT NULL,
    taken BIGINT NOT NULL,
    CONSTRAINT ppid_counter_pk PRIMARY KEY (body_key, series_key)
);
