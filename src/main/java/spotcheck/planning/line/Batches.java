package spotcheck.planning.line;

/** How many samples are planned in each field. */
public record Batches(int production, int circulation, int online) {

    public Batches {
        if (production < 0 || circulation < 0 || online < 0) {
            throw new IllegalArgumentException("Less than no batches");
        }
    }

    public int total() {
        return production + circulation + online;
    }

    public Batches and(Batches more) {
        return new Batches(production + more.production, circulation + more.circulation, online + more.online);
    }
}
