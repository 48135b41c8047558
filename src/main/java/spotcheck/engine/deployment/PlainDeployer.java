package spotcheck.engine.deployment;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Refused;
import spotcheck.engine.deployment.file.ParserWords;

/** What the engine itself finds wrong with a file, in Chinese, with file, element and reason. */
record PlainDeployer(Deployer engines) implements Deployer {

    @Override
    public void deploy(DeploymentEntity deployment) {
        try {
            engines.deploy(deployment);
        } catch (Refused | AuthorizationException refused) {
            throw refused;
        } catch (ProcessEngineException broken) {
            throw refused(broken);
        }
    }

    private static Refused refused(ProcessEngineException broken) {
        var found = broken instanceof ParseException parse ? problems(parse) : ParserWords.chinese(innermost(broken));
        var refused = new Refused("部署未被接受，什么也没有保存。" + found);
        refused.initCause(broken);
        return refused;
    }

    private static String problems(ParseException parse) {
        return parse.getResorceReports().stream()
                .flatMap(report -> report.getErrors().stream()
                        .map(problem -> "文件“" + report.getResourceName() + "”，" + place(problem) + "："
                                + ParserWords.chinese(problem.getMessage())))
                .distinct()
                .collect(Collectors.joining("；"));
    }

    private static String place(Problem problem) {
        var element = problem.getMainElementId();
        return (element == null ? "" : "元素 " + element + "，") + "第" + problem.getLine() + "行";
    }

    private static @Nullable String innermost(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage();
    }
}
