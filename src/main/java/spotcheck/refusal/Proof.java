package spotcheck.refusal;

import java.time.LocalDate;

/**
 * What proves a refusal.
 *
 * @param witness who saw it, or why nobody did
 */
public record Proof(LocalDate refusedOn, String facts, ProofKinds proofs, String witness) {}
