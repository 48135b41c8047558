package spotcheck.preparation.content;

/** Weight of an item in the detailed rules: A decides on safety, B is important, C the rest. */
public enum ItemClass {
    A,
    B,
    C
}
