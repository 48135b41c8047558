package spotcheck.engine.security;

/** The OpenID provider was not reached, or has vouched for nobody. */
class OidcFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OidcFailed(Throwable cause) {
        super(cause);
    }
}
