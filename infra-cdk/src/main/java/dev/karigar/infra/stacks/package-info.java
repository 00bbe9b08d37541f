/** The CloudFormation stacks. */
@NullMarked
package dev.karigar.infra.stacks;

import org.jspecify.annotations.NullMarked;
