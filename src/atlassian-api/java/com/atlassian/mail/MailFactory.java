package com.atlassian.mail;

import com.atlassian.mail.server.MailServerManager;
import java.util.ServiceLoader;

/** Where mails find their server. */
public class MailFactory {

    public static MailServerManager getServerManager() {
        return ofTheHost(MailServerManager.class);
    }

    public static Settings getSettings() {
        return ofTheHost(Settings.class);
    }

    public static boolean isSendingDisabled() {
        return getSettings().isSendingDisabled();
    }

    private static <T> T ofTheHost(Class<T> type) {
        return ServiceLoader.load(type, MailFactory.class.getClassLoader()).findFirst()
                .orElseThrow(() -> new IllegalStateException("The host has no " + type.getName()));
    }
}
