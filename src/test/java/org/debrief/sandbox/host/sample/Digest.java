package org.debrief.sandbox.host.sample;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import java.util.Date;

/** A job of the cluster that notes in the plugin's own table which process ran it. */
public class Digest implements LifecycleAware, JobRunner {
    private static final JobRunnerKey KEY = JobRunnerKey.of("sample.digest");
    private static final long MINUTE = 60_000;

    private final ActiveObjects objects;
    private final SchedulerService scheduler;

    public Digest(ActiveObjects objects, SchedulerService scheduler) {
        this.objects = objects;
        this.scheduler = scheduler;
    }

    @Override
    public void onStart() {
        scheduler.registerJobRunner(KEY, this);
        Date first = new Date(System.currentTimeMillis() + MINUTE);
        try {
            if (scheduler.getJobDetails(JobId.of("digest")) == null) {
                scheduler.scheduleJob(JobId.of("digest"), JobConfig.forJobRunnerKey(KEY).withSchedule(Schedule.forInterval(MINUTE, first)));
            }
        } catch (SchedulerServiceException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void onStop() {
        scheduler.unregisterJobRunner(KEY);
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        Note note = objects.create(Note.class);
        note.setText("digest of " + ProcessHandle.current().pid());
        note.save();
        return JobRunnerResponse.success();
    }
}
