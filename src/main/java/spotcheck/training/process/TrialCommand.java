package spotcheck.training.process;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import spotcheck.training.TrialRegisters;
import spotcheck.training.TrialSize;

/** {@code --trial-data}: a world of Chongqing's size for trials and measurements, with the plan of the year. */
@Component
@Profile("demo")
class TrialCommand implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(TrialCommand.class);

    private final TrialRegisters registers;
    private final TrialPlan plan;

    TrialCommand(TrialRegisters registers, TrialPlan plan) {
        this.registers = registers;
        this.plan = plan;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!arguments.containsOption("trial-data")) {
            return;
        }
        var size = TrialSize.CHONGQING;
        var products = registers.make(size);
        LOG.info(
                "Trial data: {} products, {} firms, {} authorities, {} bodies; plan {}",
                products.size(),
                size.firms(),
                size.authorities(),
                size.bodies(),
                plan.make(TrialRegisters.CITY, products, size.batches()));
    }
}
