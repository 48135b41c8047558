package spotcheck.draw.web;

import java.util.Optional;
import spotcheck.casefile.Refused;
import spotcheck.draw.DrawId;

/** The number of a draw as it stands in an address. */
final class DrawAddress {

    private DrawAddress() {}

    static Optional<DrawId> find(String text) {
        try {
            return Optional.of(new DrawId(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    static DrawId read(String text) {
        return find(text).orElseThrow(() -> new Refused("没有编号为“" + text + "”的抽取"));
    }
}
