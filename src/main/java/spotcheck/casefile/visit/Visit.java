package spotcheck.casefile.visit;

import spotcheck.casefile.CaseNumber;

/**
 * A case as part of a visit.
 *
 * @param campaign number of the scheme from which it was opened
 * @param firm key under which the firm was drawn
 * @param product place of the product in the scheme, from 1
 */
public record Visit(CaseNumber caseNumber, CaseNumber campaign, String firm, int product) {}
