GRANT USAGE ON SCHEMA web TO ${application};

-- Searches that people keep under a name, each for themselves.
CREATE TABLE web.saved_view
(
    organization_id uuid        NOT NULL,
    person_id       uuid        NOT NULL,
    list            text        NOT NULL,
    name            text        NOT NULL,
    address         text        NOT NULL,
    saved_at        timestamptz NOT NULL,
    PRIMARY KEY (organization_id, person_id, list, name)
);
CALL database.keep_to_organization('web.saved_view');
GRANT SELECT, INSERT, UPDATE, DELETE ON web.saved_view TO ${application};

-- Writes that programs asked for with an Idempotency-Key, and what was answered. A row without an answer is under way.
CREATE TABLE web.idempotency
(
    organization_id uuid        NOT NULL,
    actor           text        NOT NULL,
    key             text        NOT NULL,
    request_hash    bytea       NOT NULL,
    made_at         timestamptz NOT NULL,
    status          integer,
    content_type    text,
    location        text,
    etag            text,
    body            bytea,
    PRIMARY KEY (organization_id, actor, key)
);
CREATE INDEX idempotency_by_age ON web.idempotency (organization_id, made_at);
CALL database.keep_to_organization('web.idempotency');
GRANT SELECT, INSERT, UPDATE, DELETE ON web.idempotency TO ${application};
