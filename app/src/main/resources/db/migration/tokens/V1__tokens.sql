GRANT USAGE ON SCHEMA tokens TO ${application};

CREATE TABLE tokens.token
(
    organization_id uuid        NOT NULL,
    id              uuid        NOT NULL,
    name            text        NOT NULL,
    scopes          text[]      NOT NULL,
    maker_id        uuid        NOT NULL,
    hash            bytea       NOT NULL,
    made_at         timestamptz NOT NULL,
    expires_at      timestamptz NOT NULL CHECK (expires_at <= made_at + interval '367 days'),
    used_at         timestamptz,
    revoked_at      timestamptz,
    PRIMARY KEY (organization_id, id),
    UNIQUE (organization_id, hash)
);
CALL database.keep_to_organization('tokens.token');
GRANT SELECT, INSERT, UPDATE ON tokens.token TO ${application};
