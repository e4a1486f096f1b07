package dojang.notification.application;

import java.util.Locale;
import java.util.UUID;

/**
 * One mail.
 *
 * @param id    of the first notice in it; the Message-ID is made of it, so that a mail sent twice after a crash is the
 *              same mail
 * @param again whether it may have been sent before
 */
record Letter(UUID id, String to, String subject, String body, Locale language, boolean again) {}
