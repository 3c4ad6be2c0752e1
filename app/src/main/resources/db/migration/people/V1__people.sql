GRANT USAGE ON SCHEMA people TO ${application};

CREATE TABLE people.person
(
    id         uuid PRIMARY KEY,
    email      text        NOT NULL UNIQUE CHECK (email = lower(email)),
    name       text        NOT NULL,
    joined_at  timestamptz NOT NULL,
    disabled_at timestamptz
);
GRANT SELECT, INSERT, UPDATE ON people.person TO ${application};

CREATE TABLE people.membership
(
    organization_id uuid        NOT NULL,
    person_id       uuid        NOT NULL REFERENCES people.person,
    roles           text[]      NOT NULL,
    title           text        NOT NULL DEFAULT '',
    valid_until     date, -- an auditor's access ends by itself
    by_directory    boolean     NOT NULL DEFAULT false, -- entered through the organization's own sign-in only
    since           timestamptz NOT NULL,
    PRIMARY KEY (organization_id, person_id)
);
CREATE INDEX membership_by_person ON people.membership (person_id);
CALL database.keep_to_organization('people.membership');
CREATE POLICY own ON people.membership FOR SELECT USING (person_id = (SELECT database.person()));
GRANT SELECT, INSERT, UPDATE, DELETE ON people.membership TO ${application};

CREATE TABLE people.organization
(
    organization_id       uuid PRIMARY KEY,
    slug                  text        NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9][a-z0-9-]{1,62}$'),
    name                  text        NOT NULL,
    kind                  text        NOT NULL,
    time_zone             text        NOT NULL,
    idle_minutes          integer     NOT NULL CHECK (idle_minutes BETWEEN 2 AND 480),
    session_hours         integer     NOT NULL CHECK (session_hours BETWEEN 1 AND 72),
    created_at            timestamptz NOT NULL
);
CALL database.keep_to_organization('people.organization');
CREATE POLICY own ON people.organization FOR SELECT
    USING (organization_id IN (SELECT m.organization_id FROM people.membership m WHERE m.person_id = (SELECT database.person())));
GRANT SELECT, INSERT, UPDATE ON people.organization TO ${application};

-- Jobs go from organization to organization; they learn identifiers and nothing else.
CREATE POLICY listing ON people.organization FOR SELECT TO CURRENT_USER USING (true);
CREATE FUNCTION people.organizations() RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = ''
BEGIN ATOMIC
    SELECT organization_id FROM people.organization;
END;
REVOKE ALL ON FUNCTION people.organizations() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION people.organizations() TO ${application};

CREATE TABLE people.custom_role
(
    organization_id uuid   NOT NULL,
    id              uuid   NOT NULL,
    name            text   NOT NULL,
    permissions     text[] NOT NULL,
    PRIMARY KEY (organization_id, id),
    UNIQUE (organization_id, name)
);
CALL database.keep_to_organization('people.custom_role');
GRANT SELECT, INSERT, UPDATE, DELETE ON people.custom_role TO ${application};

CREATE TABLE people.invitation
(
    organization_id uuid        NOT NULL,
    id              uuid        NOT NULL,
    email           text        NOT NULL,
    roles           text[]      NOT NULL,
    valid_until     date,
    token_hash      bytea       NOT NULL,
    invited_by      uuid        NOT NULL,
    invited_at      timestamptz NOT NULL,
    expires_at      timestamptz NOT NULL,
    answered_at     timestamptz,
    PRIMARY KEY (organization_id, id)
);
CALL database.keep_to_organization('people.invitation');
GRANT SELECT, INSERT, UPDATE ON people.invitation TO ${application};
CREATE TABLE people.emergency
(
    organization_id uuid        NOT NULL,
    id              uuid        NOT NULL,
    person_id       uuid        NOT NULL REFERENCES people.person,
    role            text        NOT NULL,
    reason          text        NOT NULL,
    began_at        timestamptz NOT NULL,
    ends_at         timestamptz NOT NULL CHECK (ends_at >= began_at),
    reviewed_by     uuid REFERENCES people.person CHECK (reviewed_by <> person_id),
    reviewed_at     timestamptz,
    justified       boolean,
    review          text,
    PRIMARY KEY (organization_id, id)
);
CREATE INDEX emergency_by_person ON people.emergency (organization_id, person_id, ends_at);
CALL database.keep_to_organization('people.emergency');
GRANT SELECT, INSERT, UPDATE ON people.emergency TO ${application};
