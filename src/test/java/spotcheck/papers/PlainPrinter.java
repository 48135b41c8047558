package spotcheck.papers;

import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import spotcheck.papers.print.Printer;

/** For stories that are not about paper: the page as it is, some hundred times faster than a PDF. */
@Component
@ConditionalOnProperty(name = "spotcheck.paper.printer", havingValue = "plain")
class PlainPrinter implements Printer {

    @Override
    public byte[] print(String page) {
        return page.getBytes(StandardCharsets.UTF_8);
    }
}
