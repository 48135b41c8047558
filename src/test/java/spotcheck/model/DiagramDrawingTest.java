package spotcheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The picture: everything drawn, right angles, from left to right, without crossings, on one page. */
class DiagramDrawingTest {

    private static final double PAGE_WIDTH = 2100;

    @ParameterizedTest
    @MethodSource("spotcheck.model.Diagram#all")
    void everyElementIsDrawn(Diagram diagram) {
        assertThat(diagram.elements(FlowNode.class))
                .allSatisfy(node ->
                        assertThat(node.getDiagramElement()).as(node.getId()).isInstanceOf(BpmnShape.class));
        assertThat(diagram.elements(SequenceFlow.class))
                .allSatisfy(flow ->
                        assertThat(flow.getDiagramElement()).as(flow.getId()).isInstanceOf(BpmnEdge.class));
    }

    @ParameterizedTest
    @MethodSource("spotcheck.model.Diagram#all")
    void flowsTurnAtRightAngles(Diagram diagram) {
        for (SequenceFlow flow : diagram.elements(SequenceFlow.class)) {
            List<Waypoint> points = new ArrayList<>(flow.getDiagramElement().getWaypoints());
            assertThat(points).as(flow.getId()).hasSizeGreaterThan(1);
            for (int i = 1; i < points.size(); i++) {
                assertThat(isStraight(points.get(i - 1), points.get(i)))
                        .as(flow.getId())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("spotcheck.model.Diagram#all")
    void flowsEndAtTheirElements(Diagram diagram) {
        for (SequenceFlow flow : diagram.elements(SequenceFlow.class)) {
            List<Waypoint> points = new ArrayList<>(flow.getDiagramElement().getWaypoints());
            assertThat(touches(flow.getSource(), points.get(0)))
                    .as(flow.getId())
                    .isTrue();
            assertThat(touches(flow.getTarget(), points.get(points.size() - 1)))
                    .as(flow.getId())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("spotcheck.model.Diagram#all")
    void flowsRunFromLeftToRightUnlessTheyLoop(Diagram diagram) {
        assertThat(diagram.elements(SequenceFlow.class))
                .filteredOn(flow -> !DiagramFlow.isLoop(flow))
                .allSatisfy(flow -> assertThat(middle(flow.getTarget()))
                        .as(flow.getId())
                        .isGreaterThanOrEqualTo(middle(flow.getSource())));
    }

    @ParameterizedTest
    @MethodSource("spotcheck.model.Diagram#all")
    void flowsDoNotCross(Diagram diagram) {
        var lines = diagram.elements(SequenceFlow.class).stream()
                .flatMap(flow -> Line.of(flow).stream())
                .toList();
        for (Line line : lines) {
            assertThat(lines).as(line.flow()).noneMatch(line::crosses);
        }
    }

    @ParameterizedTest
    @MethodSource("spotcheck.model.Diagram#all")
    void theDrawingFitsOnAPage(Diagram diagram) {
        double left = edges(diagram).min().orElseThrow();
        double right = edges(diagram).max().orElseThrow();
        assertThat(right - left).isLessThanOrEqualTo(PAGE_WIDTH);
    }

    private static DoubleStream edges(Diagram diagram) {
        return diagram.elements(Bounds.class).stream()
                .flatMapToDouble(box -> DoubleStream.of(box.getX(), box.getX() + box.getWidth()));
    }

    private static boolean isStraight(Waypoint from, Waypoint to) {
        return from.getX().equals(to.getX()) || from.getY().equals(to.getY());
    }

    private static boolean touches(FlowNode node, Waypoint point) {
        Bounds box = boundsOf(node);
        return point.getX() >= box.getX() - 1
                && point.getX() <= box.getX() + box.getWidth() + 1
                && point.getY() >= box.getY() - 1
                && point.getY() <= box.getY() + box.getHeight() + 1;
    }

    private static double middle(FlowNode node) {
        Bounds box = boundsOf(node);
        return box.getX() + box.getWidth() / 2;
    }

    private static Bounds boundsOf(FlowNode node) {
        return ((BpmnShape) node.getDiagramElement()).getBounds();
    }

    /** One straight piece of a flow. */
    private record Line(String flow, Waypoint from, Waypoint to) {

        static List<Line> of(SequenceFlow flow) {
            List<Waypoint> points = new ArrayList<>(flow.getDiagramElement().getWaypoints());
            return IntStream.range(1, points.size())
                    .mapToObj(i -> new Line(flow.getId(), points.get(i - 1), points.get(i)))
                    .toList();
        }

        /** This level line runs through that upright one; where two flows meet or part, neither runs on. */
        boolean crosses(Line upright) {
            return from.getY().equals(to.getY())
                    && upright.from.getX().equals(upright.to.getX())
                    && isBetween(upright.from.getX(), from.getX(), to.getX())
                    && isBetween(from.getY(), upright.from.getY(), upright.to.getY());
        }

        private static boolean isBetween(double value, double one, double other) {
            return value > Math.min(one, other) && value < Math.max(one, other);
        }
    }
}
