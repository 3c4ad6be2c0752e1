-- Who did what to what, when and from where. Each entry carries the hash of the one before it.
GRANT USAGE ON SCHEMA audit TO ${application};

CREATE TABLE audit.entry
(
    organization_id uuid        NOT NULL,
    sequence        bigint      NOT NULL,
    at              timestamptz NOT NULL,
    actor           text        NOT NULL, -- a person's or a token's identifier, or the name of a job
    actor_name      text        NOT NULL,
    address         text        NOT NULL,
    action          text        NOT NULL,
    subject_kind    text        NOT NULL,
    subject         text        NOT NULL,
    details         jsonb       NOT NULL,
    previous_hash   bytea       NOT NULL,
    hash            bytea       NOT NULL,
    PRIMARY KEY (organization_id, sequence)
);
CREATE INDEX entry_by_subject ON audit.entry (organization_id, subject_kind, subject, sequence);
CREATE INDEX entry_by_time ON audit.entry (organization_id, at);

CALL database.keep_to_organization('audit.entry');

-- No UPDATE and no DELETE: not for the application, so not for any of its users.
GRANT SELECT, INSERT ON audit.entry TO ${application};
