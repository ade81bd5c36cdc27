package com.atlassian.mail;

/** Whether mail is sent at all. */
public interface Settings {

    boolean isSendingDisabled();
}
