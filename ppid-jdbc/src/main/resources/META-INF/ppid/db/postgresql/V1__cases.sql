-- The cases of public bodies, as register books and hosts record them. No identity is kept here.
-- PostgreSQL runs all of it in one transaction.
-- Keys stand for the text beside them, so that texts compare by code point, however long, whatever the collation:
-- body_key and unit_key are the first half of its SHA-256; case_key is its UTF-8 itself up to 40 bytes, so that numbers
-- that follow each other lie together, and beyond that its first 24 bytes, one byte FF and that half.

-- One row per public body; recorded = it has a case that the host itself recorded.
CREATE TABLE IF NOT EXISTS ppid_body (
    body_key UUID NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    recorded BOOLEAN NOT NULL,
    CONSTRAINT ppid_body_pk PRIMARY KEY (body_key)
);

-- The units of a body that have a case.
CREATE TABLE IF NOT EXISTS ppid_unit (
    body_key UUID NOT NULL,
    unit_key UUID NOT NULL,
    unit TEXT COLLATE "C" NOT NULL,
    CONSTRAINT ppid_unit_pk PRIMARY KEY (body_key, unit_key)
);

-- One row per request, with the objection and the dispute about it. Codes are those of the library;
-- an objection that a host records may also end without an answer, as settled or withdrawn;
-- exemption_grounds is how many grounds the answer cites.
CREATE TABLE IF NOT EXISTS ppid_case (
    body_key UUID NOT NULL,
    case_key BYTEA NOT NULL,
    case_number TEXT COLLATE "C" NOT NULL,
    unit_key UUID NOT NULL,
    origin VARCHAR(8) COLLATE "C" NOT NULL,
    received DATE NOT NULL,
    completed DATE,
    channel VARCHAR(16) COLLATE "C" NOT NULL,
    requester_type VARCHAR(16) COLLATE "C" NOT NULL,
    category VARCHAR(16) COLLATE "C",
    extension_noticed DATE,
    answered DATE,
    outcome VARCHAR(24) COLLATE "C",
    exemption_grounds INTEGER NOT NULL,
    objected DATE,
    objection_answered DATE,
    objection_outcome VARCHAR(24) COLLATE "C",
    disputed DATE,
    dispute_outcome VARCHAR(24) COLLATE "C",
    CONSTRAINT ppid_case_pk PRIMARY KEY (body_key, case_key),
    CONSTRAINT ppid_case_origin CHECK (origin IN ('register', 'host'))
);

-- The grounds on which an answer rests; counts_letter marks one row per case and letter of Pasal 17.
CREATE TABLE IF NOT EXISTS ppid_exemption_ground (
    body_key UUID NOT NULL,
    case_key BYTEA NOT NULL,
    ground VARCHAR(8) COLLATE "C" NOT NULL,
    counts_letter BOOLEAN NOT NULL,
    CONSTRAINT ppid_exemption_ground_pk PRIMARY KEY (body_key, case_key, ground),
    CONSTRAINT ppid_exemption_ground_case FOREIGN KEY (body_key, case_key) REFERENCES ppid_case (body_key, case_key)
);

-- The grounds that an objection names.
CREATE TABLE IF NOT EXISTS ppid_objection_ground (
    body_key UUID NOT NULL,
    case_key BYTEA NOT NULL,
    ground VARCHAR(8) COLLATE "C" NOT NULL,
    CONSTRAINT ppid_objection_ground_pk PRIMARY KEY (body_key, case_key, ground),
    CONSTRAINT ppid_objection_ground_case FOREIGN KEY (body_key, case_key) REFERENCES ppid_case (body_key, case_key)
);
