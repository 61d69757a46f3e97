-- The case file: one data subject's archives, records, facts, results and notes. SQLite 3.
-- PRAGMA application_id is 0x41494354 ("AICT"), PRAGMA user_version the version of this schema.
-- Instants are whole microseconds since 1970-01-01T00:00:00Z (UTC); intervals are half-open.
-- -4611686018427387904 stands for "no known beginning", 4611686018427387904 for "no end".

-- What the platform handed over. Never its copy: only its identity, and where it was last opened.
CREATE TABLE archive (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,                -- file or folder name
    kind TEXT NOT NULL,                -- zip, folder, or parts: several files of one export
    platform TEXT NOT NULL,
    sha256 TEXT NOT NULL UNIQUE,       -- of the file; of a folder: of its list of members
    size INTEGER NOT NULL,             -- bytes
    path TEXT NOT NULL,                -- where it was last opened, one line for each of several parts; never exported
    exported_at INTEGER,               -- instant or first instant of the day of the export
    exported_at_basis TEXT NOT NULL,   -- archive_name, member_time, newest_record
    as_of INTEGER NOT NULL,            -- up to when it speaks
    owner_name TEXT NOT NULL,
    owner TEXT NOT NULL,               -- JSON: {"names": [...], "identifiers": [...]}
    unshown_signs TEXT NOT NULL,       -- JSON list: signs that this layout cannot show at all
    complete INTEGER NOT NULL          -- 1 once every member has been dealt with
);

-- The files that make up an archive; none for a folder.
CREATE TABLE part (
    archive INTEGER NOT NULL REFERENCES archive (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    PRIMARY KEY (archive, position)
) WITHOUT ROWID;

-- One file inside an archive, and what became of it. Every member has a row.
CREATE TABLE member (
    id INTEGER PRIMARY KEY,
    archive INTEGER NOT NULL REFERENCES archive (id),
    ordinal INTEGER NOT NULL,          -- from 0, in the order of the container
    path TEXT NOT NULL,
    size INTEGER NOT NULL,             -- bytes that came out
    sha256 BLOB,                       -- NULL where it was not read
    category TEXT,
    records INTEGER NOT NULL,
    status TEXT NOT NULL,              -- read, unrecognised, damaged, skipped; waiting until dealt with
    note TEXT NOT NULL,
    UNIQUE (archive, ordinal)
);

-- Someone who takes part in conversations. identifier is what the platform tells people apart by.
CREATE TABLE participant (
    id INTEGER PRIMARY KEY,
    platform TEXT NOT NULL,
    identifier TEXT NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (platform, identifier, name)
);

CREATE TABLE conversation (
    id INTEGER PRIMARY KEY,
    platform TEXT NOT NULL,
    key TEXT NOT NULL,                 -- the platform's own
    title TEXT NOT NULL,
    category TEXT NOT NULL,            -- that of its plain messages
    signs TEXT NOT NULL,               -- JSON: [[sign, grade], ...] of its plain messages
    settled TEXT NOT NULL DEFAULT '',  -- the person's word on whether it is InMail: yes, no or nothing
    UNIQUE (platform, key)
);

CREATE TABLE conversation_participant (
    conversation INTEGER NOT NULL REFERENCES conversation (id),
    participant INTEGER NOT NULL REFERENCES participant (id),
    PRIMARY KEY (conversation, participant)
) WITHOUT ROWID;

-- The distinct kinds of record. With the instants of a record, its class decides its verdict.
CREATE TABLE class (
    id INTEGER PRIMARY KEY,
    platform TEXT NOT NULL,
    category TEXT NOT NULL,
    author TEXT NOT NULL,
    audience TEXT NOT NULL,            -- what the archive says; empty where it says nothing
    service TEXT NOT NULL,
    signs TEXT NOT NULL,               -- JSON: [[sign, grade], ...]
    unshown TEXT NOT NULL,             -- JSON list: signs that the layout cannot show at all
    precision TEXT NOT NULL,           -- second, minute, day, month, year; empty where undated
    zone TEXT NOT NULL,                -- stated, inferred, unknown; empty where undated
    went_on TEXT NOT NULL,             -- JSON: [[earliest, latest], ...] of the owner's records by which its conversation was gone
                                       -- on with while a statement on resumed ones ran; empty where none counts
    UNIQUE (platform, category, author, audience, service, signs, unshown, precision, zone, went_on)
);

-- One datum, and where its exact bytes stand. The public id is the first eight hex digits of the
-- archive's sha256, the member's ordinal and the number, with dots between.
CREATE TABLE record (
    id INTEGER PRIMARY KEY,            -- in member and record order of each archive
    member INTEGER NOT NULL REFERENCES member (id),
    number INTEGER NOT NULL,           -- counts the member's data records from 1
    pointer TEXT,                      -- JSON Pointer, NULL for other members
    offset INTEGER NOT NULL,           -- bytes from the member's beginning
    length INTEGER NOT NULL,
    sha256 BLOB NOT NULL,              -- over exactly those bytes
    class INTEGER NOT NULL REFERENCES class (id),
    created INTEGER NOT NULL,          -- earliest instant of its making; -4611686018427387904 where undated
    latest INTEGER NOT NULL,           -- latest instant; as of the archive where undated
    conversation INTEGER REFERENCES conversation (id),
    sender INTEGER REFERENCES participant (id),
    identity INTEGER,                  -- 64-bit hash by which the same record is found in another archive; NULL till there is one
    canonical INTEGER,                 -- the record that this one repeats, from another archive; else NULL
    damaged INTEGER,                   -- 1 where its bytes are in doubt
    deleted_at INTEGER
);
CREATE INDEX record_by_class ON record (class, created, latest) WHERE canonical IS NULL;
CREATE INDEX record_by_member ON record (member, number);
CREATE INDEX record_by_conversation ON record (conversation, created) WHERE conversation IS NOT NULL;
CREATE INDEX record_by_sender ON record (sender) WHERE sender IS NOT NULL;

-- What a person reads and searches of a record.
CREATE TABLE content (
    record INTEGER PRIMARY KEY REFERENCES record (id),
    title TEXT NOT NULL,
    text TEXT NOT NULL
);
CREATE VIRTUAL TABLE content_fts USING fts5 (
    title, text, content = 'content', content_rowid = 'record', columnsize = 0, tokenize = "unicode61 remove_diacritics 2"
);

-- Orders and columns of all records, worked out from them, and there only while they hold: see arrangement.py.
CREATE TABLE arrangement (
    name TEXT PRIMARY KEY,
    ids BLOB NOT NULL                  -- whole numbers of two or four bytes each, the lowest byte first
);

-- The verdict on the records of a class whose created lies in [c_from, c_to) and latest in [l_from, l_to).
-- A record's verdict stands nowhere else: a changed fact rewrites these few rows, not the records.
CREATE TABLE stretch (
    id INTEGER PRIMARY KEY,
    class INTEGER NOT NULL REFERENCES class (id),
    c_from INTEGER NOT NULL,
    c_to INTEGER NOT NULL,
    l_from INTEGER NOT NULL,
    l_to INTEGER NOT NULL,
    verdict TEXT NOT NULL,
    records INTEGER NOT NULL,          -- records in it, those that repeat another apart
    earliest INTEGER,                  -- first start of a known window of a statement that says "used"
    latest INTEGER,                    -- last end of one; NULL with earliest set: still open
    used TEXT NOT NULL,                -- JSON list: statements that say "used" and have a window here
    others TEXT NOT NULL               -- JSON list: not_used and silent statements that have one
);
CREATE INDEX stretch_by_class ON stretch (class, c_from);

-- For each statement: where conditions 1 to 6 of the rule let it hold, with the reasons (JSON).
CREATE TABLE segment (
    id INTEGER PRIMARY KEY,
    platform TEXT NOT NULL,
    statement TEXT NOT NULL,
    start INTEGER NOT NULL,
    end INTEGER,                       -- NULL: still open at as of
    certainty TEXT NOT NULL,
    basis TEXT NOT NULL,
    conditions TEXT NOT NULL
);

CREATE TABLE fact (
    id INTEGER PRIMARY KEY,
    archive INTEGER,                   -- the archive it was read from; NULL: the person's own
    what TEXT NOT NULL,
    value TEXT NOT NULL,
    start INTEGER,
    end INTEGER,
    at INTEGER,                        -- set for a sighting: seen in this state at this instant
    basis TEXT NOT NULL,               -- archive, declared, assumed
    platform TEXT NOT NULL,
    source TEXT NOT NULL               -- JSON
);

CREATE TABLE observation (
    id INTEGER PRIMARY KEY,
    archive INTEGER NOT NULL REFERENCES archive (id),
    what TEXT NOT NULL,
    value TEXT NOT NULL,
    at INTEGER,
    platform TEXT NOT NULL,
    source TEXT NOT NULL
);

CREATE TABLE missing (
    id INTEGER PRIMARY KEY,
    archive INTEGER NOT NULL REFERENCES archive (id),
    what TEXT NOT NULL,
    why TEXT NOT NULL,
    how_to_get TEXT NOT NULL,
    fact TEXT NOT NULL                 -- the kind of fact that would settle it; empty where none would
);

-- Proofs that the person added to facts, kept by their hash.
CREATE TABLE attachment (
    sha256 TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    size INTEGER NOT NULL,
    bytes BLOB NOT NULL
);

CREATE TABLE warning (
    id INTEGER PRIMARY KEY,
    archive INTEGER,                   -- NULL: a warning about the facts as a whole
    member INTEGER REFERENCES member (id),
    record INTEGER,                    -- number in the member
    code TEXT NOT NULL,
    message TEXT NOT NULL
);

-- Key and value: as_of, purposes, included, knowledge_version, knowledge_date, knowledge_digest, knowledge (JSON);
-- hash_key: 32 random bytes in hex, made once, under which a redacted pack publishes hashes of records;
-- words_after: while it is there, the words of records with a greater id are not in content_fts yet.
CREATE TABLE option (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    record INTEGER NOT NULL REFERENCES record (id),
    text TEXT NOT NULL,
    at INTEGER NOT NULL
);

CREATE TABLE tag (
    record INTEGER NOT NULL REFERENCES record (id),
    name TEXT NOT NULL,
    PRIMARY KEY (record, name)
) WITHOUT ROWID;

-- What stands for whom in every redacted pack of this case. It never goes into a pack.
CREATE TABLE pseudonym (
    kind TEXT NOT NULL,                -- person, email, phone, profile
    key TEXT NOT NULL,                 -- of a person: platform/id/identifier or platform/name/folded name; else the address or number
    number INTEGER NOT NULL,           -- as in "Person 3"; several keys of one person share it; never given to another
    PRIMARY KEY (kind, key)
) WITHOUT ROWID;

-- Records that the person keeps back from every pack, with the reason that its privilege log states.
CREATE TABLE withheld (
    record INTEGER PRIMARY KEY REFERENCES record (id),
    reason TEXT NOT NULL,
    at INTEGER NOT NULL                -- when that was said
);

-- What was done when: each line bound to the one before by hash. No content of an archive in it.
CREATE TABLE log (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,                  -- ISO 8601, UTC
    action TEXT NOT NULL,
    object TEXT NOT NULL,              -- such as the sha256 of an archive
    detail TEXT NOT NULL,              -- JSON
    tool TEXT NOT NULL,
    prev TEXT NOT NULL,                -- hash of the line before, 64 zeros for the first
    hash TEXT NOT NULL                 -- SHA-256 over the other columns but id, as canonical JSON
);
CREATE TRIGGER log_keeps_its_lines BEFORE UPDATE ON log BEGIN SELECT RAISE (ABORT, 'the log is append-only'); END;
CREATE TRIGGER log_loses_no_line BEFORE DELETE ON log BEGIN SELECT RAISE (ABORT, 'the log is append-only'); END;
