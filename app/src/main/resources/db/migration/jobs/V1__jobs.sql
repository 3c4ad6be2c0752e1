GRANT USAGE ON SCHEMA jobs TO ${application};

-- What is to be done, and which node does it now. The columns are those that db-scheduler works with.
CREATE TABLE jobs.scheduled_task
(
    task_name            text        NOT NULL,
    task_instance        text        NOT NULL, -- organization, run and job: identifiers and nothing else
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean     NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      NOT NULL,
    priority             smallint,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_task_by_time ON jobs.scheduled_task (execution_time);
CREATE INDEX scheduled_task_by_heartbeat ON jobs.scheduled_task (last_heartbeat);
GRANT SELECT, INSERT, UPDATE, DELETE ON jobs.scheduled_task TO ${application};

-- Each time a job worked for an organization, or will.
CREATE TABLE jobs.run
(
    organization_id uuid        NOT NULL,
    id              uuid        NOT NULL,
    job             text        NOT NULL,
    argument        text        NOT NULL,
    regular         boolean     NOT NULL, -- begun by the clock
    state           text        NOT NULL CHECK (state IN ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'STOPPED')),
    attempt         integer     NOT NULL DEFAULT 0,
    planned_at      timestamptz NOT NULL,
    began_at        timestamptz,
    ended_at        timestamptz,
    done            bigint      NOT NULL DEFAULT 0,
    total           bigint      NOT NULL DEFAULT 0,
    message         text        NOT NULL DEFAULT '',
    stop_requested  boolean     NOT NULL DEFAULT false,
    failure         text, -- its kind; never its message, which may hold what is in a row
    reference       text, -- where to find it in the log
    PRIMARY KEY (organization_id, id)
);
CREATE INDEX run_by_job ON jobs.run (organization_id, job, planned_at DESC);
CALL database.keep_to_organization('jobs.run');
GRANT SELECT, INSERT, UPDATE, DELETE ON jobs.run TO ${application};

-- The last time each job worked for the installation as a whole.
CREATE TABLE jobs.upkeep
(
    job       text PRIMARY KEY,
    began_at  timestamptz NOT NULL,
    ended_at  timestamptz,
    attempt   integer     NOT NULL,
    message   text        NOT NULL DEFAULT '',
    failure   text,
    reference text
);
GRANT SELECT, INSERT, UPDATE, DELETE ON jobs.upkeep TO ${application};
