package spotcheck.engine.security.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import spotcheck.StageTest;

@ExtendWith(OutputCaptureExtension.class)
class RefusalsUnloggedProcessTest extends StageTest {

    private static final String ENGINE_ERROR = "ENGINE-16004";

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Test
    void aRefusedFormIsNoErrorOfTheSystem(CapturedOutput log) {
        var number = aCase("cq-2023", "seller");
        start("sampling", number, Map.of());
        isRefused(number, "assignSamplers", Map.of(), "必须填写");
        assertThat(log).doesNotContain(ENGINE_ERROR);
    }

    @Test
    void whatIsBrokenStaysVisible(CapturedOutput log) {
        assertThatThrownBy(() -> engine.getCommandExecutorTxRequired().execute(context -> {
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(log).contains(ENGINE_ERROR, "broken");
    }
}
