/** The SDK's clients, configured from the variables a function was given and nothing of the machine. */
@NullMarked
package dev.karigar.aws.client;

import org.jspecify.annotations.NullMarked;
