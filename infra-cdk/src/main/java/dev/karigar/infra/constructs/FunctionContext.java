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
 * The resources that functions may use. A further kind of resource, such as a topic, a table or a bucket, becomes a component.
 *
 * @param database  what functions connect to
 * @param cluster   the database cluster, which has the owner's secret
 * @param publicUrl base URL of the API as clients use it
 */
public record FunctionContext(EnvironmentSettings settings, Archives archives, Network network, DatabaseEndpoint database,
        DatabaseCluster cluster, KeyStore keys, Map<Queue, WorkQueue> queues, EmailDomain email, String publicUrl) {

    /** Subnets and security groups of the functions that use the database. */
    public record Network(IVpc vpc, SubnetSelection subnets, List<ISecurityGroup> groups) {
    }

    WorkQueue queue(Queue queue) {
        return Objects.requireNonNull(queues.get(queue), queue.name());
    }
}
