-- How people prove who they are. None of it belongs to an organization: one person signs in once for all of theirs.
GRANT USAGE ON SCHEMA signin TO ${application};

CREATE TABLE signin.password
(
    person_id  uuid PRIMARY KEY,
    hash       text        NOT NULL,
    changed_at timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON signin.password TO ${application};

CREATE TABLE signin.authenticator
(
    person_id   uuid PRIMARY KEY,
    secret      bytea       NOT NULL, -- sealed
    confirmed_at timestamptz,
    last_step   bigint      NOT NULL DEFAULT 0 -- a code is good once
);
GRANT SELECT, INSERT, UPDATE, DELETE ON signin.authenticator TO ${application};

CREATE TABLE signin.recovery_code
(
    person_id uuid  NOT NULL,
    hash      bytea NOT NULL,
    used_at   timestamptz,
    PRIMARY KEY (person_id, hash)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON signin.recovery_code TO ${application};

CREATE TABLE signin.attempt
(
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account    bytea       NOT NULL, -- a hash: what was typed may be a password
    address    text        NOT NULL,
    known      boolean     NOT NULL, -- from a device that this account signed in on before
    failed_at  timestamptz NOT NULL
);
CREATE INDEX attempt_by_account ON signin.attempt (account, failed_at);
CREATE INDEX attempt_by_address ON signin.attempt (address, failed_at);
GRANT SELECT, INSERT, DELETE ON signin.attempt TO ${application};

CREATE TABLE signin.setup
(
    token_hash bytea       PRIMARY KEY,
    made_at    timestamptz NOT NULL
);
GRANT SELECT, INSERT, DELETE ON signin.setup TO ${application};

CREATE TABLE signin.session
(
    primary_id            char(36)     PRIMARY KEY,
    session_id            char(36)     NOT NULL UNIQUE,
    creation_time         bigint       NOT NULL,
    last_access_time      bigint       NOT NULL,
    max_inactive_interval int          NOT NULL,
    expiry_time           bigint       NOT NULL,
    principal_name        varchar(254)
);
CREATE INDEX session_by_expiry ON signin.session (expiry_time);
CREATE INDEX session_by_principal ON signin.session (principal_name);
CREATE TABLE signin.session_attributes
(
    session_primary_id char(36)     NOT NULL REFERENCES signin.session ON DELETE CASCADE,
    attribute_name     varchar(200) NOT NULL,
    attribute_bytes    bytea        NOT NULL,
    PRIMARY KEY (session_primary_id, attribute_name)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON signin.session, signin.session_attributes TO ${application};

CREATE TABLE signin.device
(
    person_id uuid        NOT NULL,
    hash      bytea       NOT NULL,
    seen_at   timestamptz NOT NULL,
    PRIMARY KEY (person_id, hash)
);
GRANT SELECT, INSERT, DELETE ON signin.device TO ${application};

-- What the browser's authenticator gave us. Public keys: nothing here opens anything.
CREATE TABLE signin.passkey
(
    credential_id               text PRIMARY KEY,
    person_id                   uuid        NOT NULL,
    label                       text        NOT NULL,
    public_key                  bytea       NOT NULL,
    signature_count             bigint      NOT NULL,
    uv_initialized              boolean     NOT NULL,
    transports                  text        NOT NULL,
    backup_eligible             boolean     NOT NULL,
    backup_state                boolean     NOT NULL,
    attestation_object          bytea,
    attestation_client_data     bytea,
    created_at                  timestamptz NOT NULL,
    last_used_at                timestamptz NOT NULL
);
CREATE INDEX passkey_by_person ON signin.passkey (person_id);
GRANT SELECT, INSERT, UPDATE, DELETE ON signin.passkey TO ${application};
