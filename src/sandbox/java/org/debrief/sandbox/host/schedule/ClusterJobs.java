package org.debrief.sandbox.host.schedule;

import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ThreadLocalRandom;
import org.debrief.sandbox.host.Script;
import org.debrief.sandbox.host.Statements;

/** The jobs of the cluster, as rows; the node whose update meets the version it read has the job for that due time. */
final class ClusterJobs implements Jobs {
    private final Statements statements;

    ClusterJobs(Statements statements) {
        this.statements = statements;
        new Script(ClusterJobs.class, "schedule.sql").run(statements);
    }

    @Override
    public List<Job> all() {
        return statements.list("select * from scheduled_job order by id", ClusterJobs::job);
    }

    @Override
    public Optional<Job> find(JobId id) {
        return statements.first("select * from scheduled_job where id = ?", ClusterJobs::job, id.toString());
    }

    @Override
    public List<Job> due(Instant now) {
        return statements.list("select * from scheduled_job where next_run <= ? order by next_run", ClusterJobs::job, now.toEpochMilli());
    }

    /** Begins at a version of its own, so that who read the former job of this id does not take the new one. */
    @Override
    public void put(Job job) {
        boolean interval = job.schedule().getType() == Schedule.Type.INTERVAL;
        IntervalScheduleInfo info = interval ? job.schedule().getIntervalScheduleInfo() : null;
        TimeZone zone = interval ? null : job.schedule().getCronScheduleInfo().getTimeZone();
        statements.change("merge into scheduled_job key (id) values (?, ?, ?, ?, ?, ?, ?, ?, ?)", job.id().toString(), job.runner().toString(),
                interval ? info.getIntervalInMillis() : null, interval ? millis(info.getFirstRunTime()) : null,
                interval ? null : job.schedule().getCronScheduleInfo().getCronExpression(), zone == null ? null : zone.getID(),
                millis(job.next()), ThreadLocalRandom.current().nextLong(Integer.MAX_VALUE), job.parameters());
    }

    @Override
    public boolean remove(JobId id) {
        return statements.change("delete from scheduled_job where id = ?", id.toString()) == 1;
    }

    @Override
    public boolean take(Job job, Instant next) {
        return statements.change("update scheduled_job set next_run = ?, version = version + 1 where id = ? and version = ?",
                millis(next), job.id().toString(), job.version()) == 1;
    }

    @Override
    public void removeTaken(Job job) {
        statements.change("delete from scheduled_job where id = ? and version = ?", job.id().toString(), job.version());
    }

    private static Job job(ResultSet row) throws SQLException {
        return new Job(JobId.of(row.getString("id")), JobRunnerKey.of(row.getString("runner")), schedule(row), instant(row, "next_run"),
                row.getLong("version"), row.getBytes("parameters"));
    }

    private static Schedule schedule(ResultSet row) throws SQLException {
        String cron = row.getString("cron");
        if (cron == null) {
            Instant first = instant(row, "first_run");
            return Schedule.forInterval(row.getLong("interval_millis"), first == null ? null : Date.from(first));
        }
        String zone = row.getString("zone");
        return Schedule.forCronExpression(cron, zone == null ? null : TimeZone.getTimeZone(zone));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }

    private static Long millis(Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }

    private static Long millis(Date date) {
        return date == null ? null : date.getTime();
    }
}
