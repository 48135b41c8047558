package spotcheck.regulation.catalogue.citation;

/**
 * A place in the product that carries out rules.
 *
 * @param container the diagram, table, form, list or class, such as {@code sampling} or {@code inspection/issue-report}
 * @param element the step, row, field or method in it
 * @param containerLabel what the container is called, in Chinese
 * @param label what the element is called, in Chinese
 */
public record Place(PlaceKind kind, String container, String element, String containerLabel, String label) {

    /** Such as {@code inspection#userTask_issueReport}. */
    public String name() {
        return container + "#" + element;
    }
}
