/** IAM database authentication for RDS and RDS Proxy. */
@NullMarked
package dev.karigar.aws.rds;

import org.jspecify.annotations.NullMarked;
