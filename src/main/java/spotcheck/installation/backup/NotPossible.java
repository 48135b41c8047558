package spotcheck.installation.backup;

/** Why a backup cannot be made or brought back, in Chinese. */
final class NotPossible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotPossible(String reason) {
        super(reason);
    }
}
