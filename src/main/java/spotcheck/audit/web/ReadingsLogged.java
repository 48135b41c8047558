package spotcheck.audit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import spotcheck.access.KeptActs;
import spotcheck.access.LoggedIn;
import spotcheck.access.Rights;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.paper.Paper;
import spotcheck.casefile.paper.Papers;
import spotcheck.casefile.right.CaseWorkers;
import spotcheck.evidence.EvidenceFiles;

/** Who reads a file without working on it, takes something along, or searches as an auditor, leaves a line in the log. */
@Component
class ReadingsLogged implements HandlerInterceptor {

    /** Of an auditor always, whoever it is. */
    private static final Set<String> AUDITS = Set.of(
            "/api/audit/cases",
            "/api/audit/cases/{caseNumber}",
            "/api/audit/cases.xlsx",
            "/api/audit/sample",
            "/api/audit/lists/{id}",
            "/api/audit/lists/{id}/list.xlsx",
            "/api/audit/cases/{caseNumber}/review.pdf",
            "/api/audit/cases/{caseNumber}/review.xlsx");

    /** Of whoever takes a case along. */
    private static final Set<String> TAKEN = Set.of(
            "/api/cases/{caseNumber}/volume.pdf",
            "/api/cases/{caseNumber}/package.zip",
            "/api/cases/{caseNumber}/referral.zip");

    /** Of an auditor who searches where everybody does. */
    private static final Set<String> SEARCHES = Set.of("/api/cases", "/cases", "/products", "/firms/{firm}");

    private final KeptActs log;
    private final LoggedIn person;
    private final Rights rights;
    private final CaseWorkers workers;
    private final EvidenceFiles files;
    private final Papers papers;

    ReadingsLogged(
            KeptActs log, LoggedIn person, Rights rights, CaseWorkers workers, EvidenceFiles files, Papers papers) {
        this.log = log;
        this.person = person;
        this.rights = rights;
        this.workers = workers;
        this.files = files;
        this.papers = papers;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        var pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        if (!request.getMethod().equals("GET") || response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
            return;
        }
        var number = number(request, pattern);
        if (AUDITS.contains(pattern)
                || TAKEN.contains(pattern)
                || (SEARCHES.contains(pattern) && rights.roles().contains("auditor"))
                || number.filter(one -> !workers.include(one)).isPresent()) {
            log.add(person.id(), request.getRemoteAddr(), "GET " + pattern, told(request, number));
        }
    }

    /** With the case, where only a file of it stands in the address. */
    private static String told(HttpServletRequest request, Optional<CaseNumber> number) {
        var asked = Objects.requireNonNullElse(request.getQueryString(), "");
        var path = "GET " + request.getRequestURI()
                + (asked.isEmpty() ? "" : "?" + URLDecoder.decode(asked, StandardCharsets.UTF_8));
        return number.map(CaseNumber::value)
                .filter(known -> !path.contains(known))
                .map(known -> path + " " + known)
                .orElse(path);
    }

    /** The case to which a file belongs that is opened by its own number. */
    private Optional<CaseNumber> ofFile(String pattern, String id) {
        return switch (pattern) {
            case "/api/evidence/{id}/content" -> files.find(Long.parseLong(id)).map(file -> file.number());
            case "/api/papers/{id}.pdf" ->
                papers.find(Long.parseLong(id)).map(Paper::caseNumber).map(CaseNumber::new);
            default -> Optional.empty();
        };
    }

    private Optional<CaseNumber> number(HttpServletRequest request, String pattern) {
        if (!(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables)) {
            return Optional.empty();
        }
        var named = Optional.ofNullable(variables.get("caseNumber"))
                .map(Object::toString)
                .filter(CaseNumber::isOne)
                .map(CaseNumber::new);
        return named.isPresent() ? named : ofFile(pattern, String.valueOf(variables.get("id")));
    }
}
