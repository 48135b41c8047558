package spotcheck.campaign.pool;

import spotcheck.draw.Ground;

/** A firm that a person says may not be drawn, and why. */
public record ExcludedFirm(String creditCode, Ground ground, String facts) {}
