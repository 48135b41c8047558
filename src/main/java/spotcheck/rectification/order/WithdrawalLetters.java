package spotcheck.rectification.order;

import java.util.List;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.paper.Papers;
import spotcheck.casefile.paper.WithdrawnPapers;
import spotcheck.registry.party.Parties;
import spotcheck.regulation.PaperTitles;

/** Tells a party in writing that an order is taken back, since it need not be the one that objected. */
@Component
class WithdrawalLetters {

    private static final String WITHDRAWAL = "order-withdrawal";

    private static final List<String> ORDERS = List.of("rectification-order", "suspension-order");

    private final Cases cases;
    private final Parties parties;
    private final Papers papers;
    private final WithdrawnPapers withdrawn;
    private final PaperTitles titles;

    WithdrawalLetters(Cases cases, Parties parties, Papers papers, WithdrawnPapers withdrawn, PaperTitles titles) {
        this.cases = cases;
        this.parties = parties;
        this.papers = papers;
        this.withdrawn = withdrawn;
        this.titles = titles;
    }

    void write(CaseNumber number) {
        var spotCase = cases.get(number);
        var paper = titles.of(WITHDRAWAL, spotCase.regime());
        var party = parties.get(spotCase.sampledParty()).name();
        var letter = papers.issue(spotCase, WITHDRAWAL, paper.title(), spotCase.handler(), party, paper.legalBasis());
        withdrawn.withdraw(number, ORDERS, letter);
    }
}
