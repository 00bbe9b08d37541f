/** The AWS endpoint of tests, and stubs of AWS services whose faults tests control. */
@NullMarked
package dev.karigar.testing.cloud;

import org.jspecify.annotations.NullMarked;
