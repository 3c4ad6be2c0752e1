-- What was handed in. The contents stand elsewhere, sealed; here is what they are and where they came from.
GRANT USAGE ON SCHEMA files TO ${application};

CREATE TABLE files.blob
(
    organization_id uuid        NOT NULL,
    id              uuid        NOT NULL,
    address         bytea       NOT NULL, -- a keyed hash of the content: the same content is kept once
    hash            bytea       NOT NULL, -- SHA-256 of the content, sealed
    size            bigint      NOT NULL CHECK (size >= 0),
    stored_at       timestamptz NOT NULL,
    PRIMARY KEY (organization_id, id),
    UNIQUE (organization_id, address)
);
CALL database.keep_to_organization('files.blob');
GRANT SELECT, INSERT, UPDATE, DELETE ON files.blob TO ${application}; -- UPDATE: rows are locked

CREATE TABLE files.file
(
    organization_id uuid        NOT NULL,
    id              uuid        NOT NULL,
    blob_id         uuid        NOT NULL,
    name            bytea       NOT NULL, -- sealed
    type            text        NOT NULL,
    scanned         boolean     NOT NULL,
    added_at        timestamptz NOT NULL,
    added_by        text        NOT NULL,
    retained_until  date,
    held            boolean     NOT NULL DEFAULT false,
    PRIMARY KEY (organization_id, id),
    FOREIGN KEY (organization_id, blob_id) REFERENCES files.blob (organization_id, id)
);
CREATE INDEX file_by_blob ON files.file (organization_id, blob_id);
CALL database.keep_to_organization('files.file');
GRANT SELECT, INSERT, UPDATE, DELETE ON files.file TO ${application};
