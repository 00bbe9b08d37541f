package dev.karigar.local.demo;

import java.util.UUID;

/** Somebody in the demo city. */
record Person(UUID id, String firstName, String lastName) {
}
