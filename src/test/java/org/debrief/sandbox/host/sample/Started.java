package org.debrief.sandbox.host.sample;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;

/** A bean that the host starts and stops. */
@ExportAsService(LifecycleAware.class)
public class Started implements LifecycleAware {
    @Override
    public void onStart() {
        System.setProperty("sample.lifecycle", "started");
    }

    @Override
    public void onStop() {
        System.setProperty("sample.lifecycle", "stopped");
    }
}
