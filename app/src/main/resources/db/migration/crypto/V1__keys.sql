-- Keys, each sealed by the master key, which is never kept here.
GRANT USAGE ON SCHEMA crypto TO ${application};

CREATE TABLE crypto.installation_key
(
    one        boolean PRIMARY KEY DEFAULT true CHECK (one),
    sealed     bytea       NOT NULL,
    sealed_by  text        NOT NULL, -- which master key, in which version
    made_at    timestamptz NOT NULL,
    renewed_at timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON crypto.installation_key TO ${application};

CREATE TABLE crypto.organization_key
(
    organization_id uuid PRIMARY KEY,
    sealed          bytea, -- gone once destroyed
    sealed_by       text        NOT NULL,
    made_at         timestamptz NOT NULL,
    renewed_at      timestamptz NOT NULL,
    destroyed_at    timestamptz,
    CHECK ((sealed IS NULL) = (destroyed_at IS NOT NULL))
);
CALL database.keep_to_organization('crypto.organization_key');
GRANT SELECT, INSERT, UPDATE ON crypto.organization_key TO ${application};

-- Re-sealing goes from organization to organization; it learns identifiers and nothing else.
CREATE POLICY listing ON crypto.organization_key FOR SELECT TO CURRENT_USER USING (true);
CREATE FUNCTION crypto.organizations() RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = ''
BEGIN ATOMIC
    SELECT organization_id FROM crypto.organization_key WHERE sealed IS NOT NULL ORDER BY organization_id;
END;
REVOKE ALL ON FUNCTION crypto.organizations() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION crypto.organizations() TO ${application};
