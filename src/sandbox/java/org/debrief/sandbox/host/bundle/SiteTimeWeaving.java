package org.debrief.sandbox.host.bundle;

import org.debrief.sandbox.host.time.SiteTime;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.hooks.weaving.WovenClass;

/** Lets the own classes of bundles read the site's time; the libraries inside their jars keep the machine's. */
final class SiteTimeWeaving implements WeavingHook {
    @Override
    public void weave(WovenClass woven) {
        if (woven.getBundleWiring().getBundle().getEntry(woven.getClassName().replace('.', '/') + ".class") == null) {
            return;
        }
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        SiteTimeCalls calls = new SiteTimeCalls(writer);
        new ClassReader(woven.getBytes()).accept(calls, 0);
        if (calls.found()) {
            woven.setBytes(writer.toByteArray());
            woven.getDynamicImports().add(SiteTime.class.getPackageName());
        }
    }
}
