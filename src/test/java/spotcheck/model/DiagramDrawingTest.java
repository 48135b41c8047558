package spotcheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The picture: everything drawn, right angles, from left to right, without crossings, on one page that is not half empty. */
class DiagramDrawingTest {

    private static final Path STYLE = Path.of("docs", "modelling-style.md");
    private static final Pattern PAGE_WIDTH = Pattern.compile("page is at most ([\\d,]+) wide");

    /** Drawn elements, without what holds others, cover at least this part of the page. */
    private static final double FILLED = 0.1;

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
                .filteredOn(flow -> !DiagramFlow.isReturn(flow))
                .allSatisfy(flow -> assertThat(Line.of(flow)).as(flow.getId()).noneMatch(Line::runsBack));
    }

    /** Two answers that lead to the same step are two lines: one arrow never carries several labels. */
    @ParameterizedTest
    @MethodSource("spotcheck.model.Diagram#all")
    void everyAnswerHasALineOfItsOwn(Diagram diagram) {
        var arrivals = diagram.elements(SequenceFlow.class).stream()
                .collect(Collectors.groupingBy(
                        flow -> List.of(
                                flow.getSource().getId(), flow.getTarget().getId()),
                        Collectors.mapping(DiagramDrawingTest::arrival, Collectors.toList())));
        assertThat(arrivals).allSatisfy((ends, points) -> assertThat(points).doesNotHaveDuplicates());
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
        assertThat(extent(diagram, Bounds::getX, Bounds::getWidth)).isLessThanOrEqualTo(pageWidth());
    }

    @ParameterizedTest
    @MethodSource("spotcheck.model.Diagram#all")
    void noPageIsHalfEmpty(Diagram diagram) {
        double page =
                extent(diagram, Bounds::getX, Bounds::getWidth) * extent(diagram, Bounds::getY, Bounds::getHeight);
        double drawn = diagram.elements(FlowNode.class).stream()
                .filter(node -> !(node instanceof SubProcess))
                .map(DiagramDrawingTest::boundsOf)
                .mapToDouble(box -> box.getWidth() * box.getHeight())
                .sum();
        assertThat(drawn / page).isGreaterThanOrEqualTo(FILLED);
    }

    /** The number stands in the style alone. */
    private static double pageWidth() {
        var said = PAGE_WIDTH.matcher(read(STYLE));
        assertThat(said.find()).as("page width in " + STYLE).isTrue();
        return Double.parseDouble(said.group(1).replace(",", ""));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static double extent(Diagram diagram, Function<Bounds, Double> from, Function<Bounds, Double> length) {
        var boxes = diagram.elements(Bounds.class);
        double least = boxes.stream().mapToDouble(from::apply).min().orElseThrow();
        double most = boxes.stream()
                .mapToDouble(box -> from.apply(box) + length.apply(box))
                .max()
                .orElseThrow();
        return most - least;
    }

    private static String arrival(SequenceFlow flow) {
        var points = new ArrayList<>(flow.getDiagramElement().getWaypoints());
        var last = points.get(points.size() - 1);
        return last.getX() + " " + last.getY();
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

        boolean runsBack() {
            return to.getX() < from.getX();
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
