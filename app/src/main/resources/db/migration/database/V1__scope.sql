-- Whose rows a transaction may see. The application says it at the start of each one; without it, nothing is visible.
GRANT USAGE ON SCHEMA database TO ${application};

CREATE FUNCTION database.organization() RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('assay.organization', true), '')::uuid;

CREATE FUNCTION database.person() RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('assay.person', true), '')::uuid;

-- Every table with an organization_id is made a tenant's with this, right after it is created.
CREATE PROCEDURE database.keep_to_organization(target regclass)
    LANGUAGE plpgsql AS
$$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target);
    EXECUTE format('CREATE POLICY organization ON %s USING (organization_id = (SELECT database.organization()))'
                || ' WITH CHECK (organization_id = (SELECT database.organization()))', target);
END
$$;
