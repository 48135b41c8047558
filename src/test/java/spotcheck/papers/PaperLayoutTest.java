package spotcheck.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spotcheck.papers.fact.Facts;

/** The file itself is measured: A4 with the type area of GB/T 9704, 156 mm wide from 28 mm at the left; PDF/A-2; tags; fonts. */
class PaperLayoutTest {

    private static final double MM = 72 / 25.4;

    @Test
    void aPaperIsA4AndAllItsTextStandsInTheTypeArea() throws IOException {
        try (var pdf = printed("result-notice", facts(items(80)))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            for (var sheet : pdf.getPages()) {
                assertThat(sheet.getMediaBox().getWidth() / MM)
                        .isCloseTo(210, org.assertj.core.data.Offset.offset(0.1));
                assertThat(sheet.getMediaBox().getHeight() / MM)
                        .isCloseTo(297, org.assertj.core.data.Offset.offset(0.1));
            }
            assertThat(letters(pdf)).allSatisfy(letter -> {
                assertThat(letter.getXDirAdj() / MM).isGreaterThan(27.9);
                assertThat((letter.getXDirAdj() + letter.getWidthDirAdj()) / MM).isLessThan(184.5);
                assertThat(letter.getYDirAdj() / MM).isGreaterThan(36.5);
            });
        }
    }

    @Test
    void itIsMadeToLast() throws IOException {
        try (var pdf = printed("rectification-order", facts(items(2)))) {
            var metadata = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(metadata).containsPattern("pdfaid:part[=>\"']+2").containsPattern("pdfaid:conformance[=>\"']+A");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(pdf.getDocumentInformation().getTitle()).contains("某某文书〔2026〕1号");
            assertThat(tags(pdf.getDocumentCatalog().getStructureTreeRoot()))
                    .contains("H1", "P", "Table", "TR", "TH", "TD");
            for (var sheet : pdf.getPages()) {
                for (var name : sheet.getResources().getFontNames()) {
                    assertThat(sheet.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
            assertThat(pdf.getDocumentCatalog().getOutputIntents()).isNotEmpty();
            assertThat(pdf.getDocument().getTrailer().containsKey(COSName.ENCRYPT))
                    .isFalse();
        }
    }

    @Test
    void aTableThatGoesOnRepeatsItsHead() throws IOException {
        try (var pdf = printed("result-notice", facts(items(80)))) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(2);
            stripper.setEndPage(2);
            assertThat(stripper.getText(pdf)).contains("检验项目", "单项判定");
            assertThat(text(pdf)).contains("第1项", "第80项");
        }
    }

    /** No head of a list stands alone at the end of a page, wherever the page ends. */
    @ParameterizedTest
    @ValueSource(ints = {20, 60, 100, 140, 180})
    void aListBeginsWhereARowHasRoomBelowItsHead(int length) throws IOException {
        var facts = SamplePapers.stretched(SamplePapers.facts("rectification-order"), "长".repeat(length), 40);
        try (var pdf = printed("rectification-order", facts)) {
            for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf).replaceAll("\\s", "")).doesNotContainPattern("单项判定(—\\d+—)?$");
            }
        }
    }

    /** A fact beside a long one keeps its width: no date is written one character below the other. */
    @Test
    void aShortFactStaysOnOneLineBesideALongOne() throws IOException {
        var pages = SamplePapers.titles().keySet().stream()
                .map(kind ->
                        SamplePapers.page(kind, SamplePapers.stretched(SamplePapers.facts(kind), "长".repeat(200), 1)));
        try (var pdf = Loader.loadPDF(SamplePapers.bound(pages))) {
            var lines = new PDFTextStripper().getText(pdf);
            for (var fact : List.of("2026年3月2日", "91500103MA5U00000X", "500000-2026-00001")) {
                assertThat(lines.split(fact, -1).length)
                        .as(fact)
                        .isGreaterThan(2)
                        .isEqualTo(lines.replaceAll("\\s", "").split(fact, -1).length);
            }
        }
    }

    /** What is signed on the spot, and an order with two items, is one sheet: nobody signs a page that says nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {"spot-check-notice", "sampling-sheet", "rectification-order", "result-notice", "service-receipt"
            })
    void anOrdinaryOneIsOneSheet(String kind) throws IOException {
        var facts = SamplePapers.facts(kind);
        var steps = SamplePapers.group(facts, "step");
        List.of("sealParcel", "buyOnline", "receiveParcel").forEach(step -> steps.put(step, Facts.none()));
        SamplePapers.group(steps, "issueReport").put("items", items(2));
        try (var pdf = printed(kind, facts)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    /** Wherever the page ends: between the rows, before the head, within the places to sign. */
    @ParameterizedTest
    @ValueSource(ints = {100, 150, 200, 250})
    void aListIsPrintedWhereverThePageEnds(int length) throws IOException {
        var facts = SamplePapers.stretched(SamplePapers.facts("sample-receipt"), "长".repeat(length), 14);
        try (var pdf = printed("sample-receipt", facts)) {
            assertThat(text(pdf)).contains("封样日期", "接收人（签字、盖章）");
        }
    }

    @Test
    void aRareCharacterOfANameIsNeverLost() throws IOException {
        var facts = facts(items(1));
        ((Facts) Objects.requireNonNull(facts.get("party"))).put("name", "𠮷野家龘䶮㛃喆垚𬭊〇堃商行𰻞");
        try (var pdf = printed("result-notice", facts)) {
            assertThat(text(pdf)).doesNotContain("#").contains("龘", "喆垚", "堃商行");
            assertThat(text(pdf)).matches("(?s).*(𠮷|〔U\\+20BB7〕)野家.*");
        }
    }

    @Test
    void aNameOfTwoHundredCharactersIsWrapped() throws IOException {
        var facts = facts(items(1));
        ((Facts) Objects.requireNonNull(facts.get("party"))).put("name", "甲乙丙丁".repeat(50));
        try (var pdf = printed("result-notice", facts)) {
            assertThat(text(pdf)).contains("甲乙丙丁".repeat(50));
        }
    }

    /** Every kind that an act issues can be printed. */
    @Test
    void everyKindHasATemplate() {
        assertThat(SamplePapers.titles().keySet())
                .hasSizeGreaterThan(40)
                .isEqualTo(SamplePapers.templates().kinds());
    }

    private static List<String> tags(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(element -> Stream.concat(Stream.of(element.getStructureType()), tags(element).stream()))
                .toList();
    }

    private static PDDocument printed(String kind, Facts facts) throws IOException {
        return SamplePapers.open(kind, facts);
    }

    private static Facts facts(List<Facts> items) {
        var facts = new Facts();
        facts.put(
                "paper",
                new Facts(Map.of(
                        "title", "某某文书",
                        "number", "某某文书〔2026〕1号",
                        "issuedOn", "2026年12月1日",
                        "issuer", "重庆市市场监督管理局",
                        "addressee", "某商行",
                        "basis", "《办法》第一条")));
        for (var group : List.of("case", "producer", "platform", "product", "period", "remedy")) {
            facts.put(group, Facts.none());
        }
        facts.put("party", new Facts(Map.of("name", "某商行")));
        var steps = new Facts();
        for (var step : List.of("issueResultNotice", "issueOrder")) {
            steps.put(step, Facts.none());
        }
        steps.put("issueReport", new Facts(Map.of("reportNumber", "检2026-001", "items", items)));
        facts.put("step", steps);
        return facts;
    }

    private static List<Facts> items(int count) {
        var items = new ArrayList<Facts>();
        for (var i = 1; i <= count; i++) {
            items.add(new Facts(
                    Map.of("item", "第" + i + "项", "requirement", "≥5", "measured", "4.8", "judgement", "不符合")));
        }
        return items;
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
    }

    /** All letters but the page number, which stands below the type area. */
    private static List<TextPosition> letters(PDDocument pdf) throws IOException {
        var letters = new ArrayList<TextPosition>();
        new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                positions.stream()
                        .filter(letter -> letter.getYDirAdj() / MM < 262)
                        .forEach(letters::add);
            }
        }.getText(pdf);
        return letters;
    }
}
