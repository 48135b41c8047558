package spotcheck.repetition;

import org.jspecify.annotations.Nullable;

/**
 * A request that came with a key.
 *
 * @param request fingerprint of address and body
 * @param status with which it was answered; null while it is being carried out
 * @param headers of the answer, one a line
 */
record RememberedRequest(String request, @Nullable Integer status, String headers, String body) {

    boolean isOf(String fingerprint) {
        return request.equals(fingerprint);
    }

    boolean isAnswered() {
        return status != null;
    }
}
