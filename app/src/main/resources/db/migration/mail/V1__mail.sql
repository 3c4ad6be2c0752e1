GRANT USAGE ON SCHEMA mail TO ${application};

-- Mails to be sent, written in the transaction that causes them.
CREATE TABLE mail.outbox
(
    organization_id uuid        NOT NULL,
    id              uuid        NOT NULL,
    address         text        NOT NULL,
    subject         text        NOT NULL,
    body            bytea, -- sealed; gone once it was sent
    state           text        NOT NULL CHECK (state IN ('WAITING', 'SENT', 'GIVEN_UP')),
    written_at      timestamptz NOT NULL,
    tries           integer     NOT NULL DEFAULT 0,
    tried_at        timestamptz,
    sent_at         timestamptz,
    problem         text, -- the kind of the last failure
    PRIMARY KEY (organization_id, id),
    CHECK ((state = 'SENT') = (body IS NULL))
);
CREATE INDEX outbox_waiting ON mail.outbox (organization_id, written_at) WHERE state = 'WAITING';
CALL database.keep_to_organization('mail.outbox');
GRANT SELECT, INSERT, UPDATE, DELETE ON mail.outbox TO ${application};

-- What people are told inside the application: words and a link, never health data.
CREATE TABLE mail.notice
(
    organization_id uuid        NOT NULL,
    id              uuid        NOT NULL,
    person_id       uuid        NOT NULL,
    urgent          boolean     NOT NULL,
    title           text        NOT NULL,
    words           text        NOT NULL,
    path            text        NOT NULL CHECK (path ~ '^/[^/\\]'),
    told_at         timestamptz NOT NULL,
    read_at         timestamptz,
    mailed_at       timestamptz, -- at once, or with a digest
    PRIMARY KEY (organization_id, id)
);
CREATE INDEX notice_by_person ON mail.notice (organization_id, person_id, told_at DESC);
CREATE INDEX notice_unread ON mail.notice (organization_id, person_id) WHERE read_at IS NULL;
CALL database.keep_to_organization('mail.notice');
GRANT SELECT, INSERT, UPDATE, DELETE ON mail.notice TO ${application};
