package org.debrief.sandbox.host.schedule;

import com.atlassian.scheduler.config.CronScheduleInfo;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.Schedule;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.debrief.sandbox.host.http.Access;
import org.debrief.sandbox.host.http.AdminJson;

/** The jobs, for administrators: GET lists them, POST {@code /{id}/run} runs one now on this node and answers how it ended. */
final class JobList extends AdminJson {
    private static final long serialVersionUID = 1L;
    private static final String RUN = "/run";

    private final transient Scheduler scheduler;
    private final transient RunHistory history;

    JobList(Access access, Scheduler scheduler, RunHistory history) {
        super(access);
        this.scheduler = scheduler;
        this.history = history;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = path(request);
        if (path.isEmpty()) {
            answer(response, scheduler.known().stream().map(this::json).toList());
            return;
        }
        Optional<KnownJob> job = job(path.substring(1), response);
        if (job.isPresent()) {
            answer(response, json(job.get()));
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = path(request);
        if (!path.endsWith(RUN) || path.equals(RUN)) {
            error(response, HttpServletResponse.SC_NOT_FOUND, "A job is run by POST to /rest/sandbox/1.0/jobs/{id}/run.");
            return;
        }
        Optional<KnownJob> job = job(path.substring(1, path.length() - RUN.length()), response);
        if (job.isPresent()) {
            answer(response, json(scheduler.runNow(job.get())));
        }
    }

    private static String path(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null || path.equals("/") ? "" : path;
    }

    private Optional<KnownJob> job(String id, HttpServletResponse response) throws IOException {
        Optional<KnownJob> found = scheduler.find(JobId.of(id));
        if (found.isEmpty()) {
            error(response, HttpServletResponse.SC_NOT_FOUND, "There is no job with the id '" + id + "'.");
        }
        return found;
    }

    private Map<String, Object> json(KnownJob job) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", job.getJobId().toString());
        json.put("runner", job.getJobRunnerKey().toString());
        json.put("runMode", job.getRunMode().name());
        json.put("schedule", json(job.getSchedule()));
        json.put("nextRun", time(job.getNextRunTime()));
        json.put("runnable", job.isRunnable());
        json.put("lastRun", history.last(job.getJobId()).map(JobList::json).orElse(null));
        return json;
    }

    private static Map<String, Object> json(Schedule schedule) {
        Map<String, Object> json = new LinkedHashMap<>();
        if (schedule.getType() == Schedule.Type.INTERVAL) {
            json.put("intervalMillis", schedule.getIntervalScheduleInfo().getIntervalInMillis());
            json.put("firstRun", time(schedule.getIntervalScheduleInfo().getFirstRunTime()));
        } else {
            CronScheduleInfo info = schedule.getCronScheduleInfo();
            json.put("cron", info.getCronExpression());
            json.put("zone", info.getTimeZone() == null ? null : info.getTimeZone().getID());
        }
        return json;
    }

    private static Map<String, Object> json(Run run) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("node", run.node());
        json.put("started", run.started().toString());
        json.put("durationMillis", run.durationInMillis());
        json.put("outcome", run.outcome().name());
        json.put("message", run.getMessage());
        return json;
    }

    private static String time(Date date) {
        return date == null ? null : date.toInstant().toString();
    }
}
