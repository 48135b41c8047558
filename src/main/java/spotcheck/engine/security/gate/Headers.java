package spotcheck.engine.security.gate;

import java.time.Duration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;

/** What a browser may do with our answers. */
public final class Headers {

    private Headers() {}

    /** Data, never a page. */
    static void ofData(HeadersConfigurer<HttpSecurity> headers) {
        all(headers, "default-src 'none'; frame-ancestors 'none'");
    }

    /** Our style sheet and our forms; no script, no frame, no copy kept but of the style sheet. */
    public static void ofPages(HeadersConfigurer<HttpSecurity> headers) {
        all(
                headers,
                "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
                        + " frame-ancestors 'none'");
        var looks = PathPatternRequestMatcher.withDefaults().matcher("/pages/**");
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(looks), new CacheControlHeadersWriter()));
    }

    private static void all(HeadersConfigurer<HttpSecurity> headers, String policy) {
        headers.contentSecurityPolicy(content -> content.policyDirectives(policy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(transport -> transport
                        .includeSubDomains(false)
                        .maxAgeInSeconds(Duration.ofDays(365).toSeconds()));
    }
}
