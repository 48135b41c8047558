package spotcheck.workbench;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import spotcheck.workbench.OpenTasks.ProcessRun;

/** The parts of the procedure in which people think of a case; a case without a fault goes through the usual ones. */
public enum Phase {
    OPENING("立案", true, "spotCheck", "incomingReport"),
    SAMPLING("抽样", true, "sampling", "onlineSampling"),
    REFUSAL("拒检处理", false, "refusal"),
    INSPECTION("检验", true, "inspection"),
    CLUE("线索移交", false, "illegalClue"),
    NOTIFICATION("结果告知", true, "resultNotification"),
    OBJECTION("异议", true, "objection", "objectionFiling", "outsideObjection"),
    RETEST("复检", false, "retest", "retestFormalities"),
    RECTIFICATION("责令整改", false, "rectification", "correction"),
    REINSPECTION("复查", false, "reinspection"),
    SUSPENSION("停业整顿", false, "suspension"),
    ENFORCEMENT("执法衔接", false, "enforcement"),
    PUBLICATION("公开", true, "publicNotice"),
    DISPOSAL("样品处置", true, "sampleDisposal"),
    CLOSED("办结", true);

    private final String label;
    private final boolean usual;

    @SuppressWarnings("ImmutableEnumChecker") // it is a Set.of
    private final Set<String> processes;

    Phase(String label, boolean usual, String... processes) {
        this.label = label;
        this.usual = usual;
        this.processes = Set.of(processes);
    }

    /** @return the usual parts and those that the case went into, in the order of the procedure */
    public static List<Step> line(List<ProcessRun> runs, boolean closed) {
        return Arrays.stream(values())
                .map(phase ->
                        new Step(phase.label, phase == CLOSED && closed ? State.DONE : phase.state(runs), phase.usual))
                .filter(step -> step.usual || step.state != State.AHEAD)
                .toList();
    }

    /** {@return all parts in Chinese, in the order of the procedure} */
    public static List<String> labels() {
        return Arrays.stream(values()).map(phase -> phase.label).toList();
    }

    /** {@return the processes of a part, by its Chinese name; none of another} */
    public static Set<String> processesOf(String label) {
        return Arrays.stream(values())
                .filter(phase -> phase.label.equals(label))
                .findFirst()
                .map(phase -> phase.processes)
                .orElse(Set.of());
    }

    /** @return the part to which a process belongs, in Chinese */
    public static String labelOf(String process) {
        return Arrays.stream(values())
                .filter(phase -> phase.processes.contains(process))
                .map(phase -> phase.label)
                .findFirst()
                .orElse("办理中");
    }

    private State state(List<ProcessRun> runs) {
        var own = runs.stream().filter(run -> processes.contains(run.process())).toList();
        if (own.isEmpty()) {
            return State.AHEAD;
        }
        return this == OPENING || own.stream().allMatch(ProcessRun::isOver) ? State.DONE : State.NOW;
    }

    public enum State {
        DONE("已完成"),
        NOW("进行中"),
        AHEAD("尚未进入");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public record Step(String label, State state, boolean usual) {}
}
