/** The mails' words, one bundle per language, and how they become text and HTML. */
@NullMarked
package dev.karigar.email.template;

import org.jspecify.annotations.NullMarked;
