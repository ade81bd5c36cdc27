package org.debrief.web;

/** One meeting; everything but its kind may be {@code null}. */
public record ReviewMeeting(String kind, String at, String attendees, String notesHtml) {}
