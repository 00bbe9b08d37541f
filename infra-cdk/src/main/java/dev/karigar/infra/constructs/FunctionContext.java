package dev.karigar.infra.constructs;

import dev.karigar.catalog.Queue;
import dev.karigar.infra.archives.Archives;
import dev.karigar.infra.settings.EnvironmentSettings;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.rds.DatabaseCluster;

/**
 * What functions are put among. A topic, a table or a bucket that a function may use one day joins here.
 *
 * @param publicUrl the address people know the API by
 */
public record FunctionContext(EnvironmentSettings settings, Archives archives, Net net, DatabaseEndpoint door, DatabaseCluster cluster,
        KeyStore keys, Map<Queue, WorkQueue> queues, MailDomain mail, String publicUrl) {

    /** Where functions that speak to the database live. */
    public record Net(IVpc vpc, SubnetSelection subnets, List<ISecurityGroup> groups) {
    }

    WorkQueue queue(Queue queue) {
        return Objects.requireNonNull(queues.get(queue), queue.name());
    }
}
