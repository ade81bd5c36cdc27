package org.debrief.sandbox.host.schedule;

import com.atlassian.scheduler.SchedulerHistoryService;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.status.RunDetails;
import com.atlassian.scheduler.status.RunOutcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.debrief.sandbox.host.Statements;

/** The last run of each job that succeeded, and the last that did not. */
record RunHistory(Statements statements) implements SchedulerHistoryService {
    void add(JobId job, Run run) {
        statements.change("merge into scheduled_run key (job, success) values (?, ?, ?, ?, ?, ?, ?)", job.toString(), run.outcome() == RunOutcome.SUCCESS,
                run.node(), run.started().toEpochMilli(), run.durationInMillis(), run.outcome().name(), run.message());
    }

    Optional<Run> last(JobId job) {
        return statements.list("select * from scheduled_run where job = ?", RunHistory::run, job.toString()).stream()
                .max(Comparator.comparing(Run::started));
    }

    private static Run run(ResultSet row) throws SQLException {
        return new Run(row.getString("node"), Instant.ofEpochMilli(row.getLong("started")), row.getLong("duration"),
                RunOutcome.valueOf(row.getString("outcome")), row.getString("message"));
    }

    @Override
    public RunDetails getLastRunForJob(JobId jobId) {
        return last(jobId).orElse(null);
    }

    @Override
    public RunDetails getLastSuccessfulRunForJob(JobId jobId) {
        return statements.first("select * from scheduled_run where job = ? and success", RunHistory::run, jobId.toString()).orElse(null);
    }
}
