package spotcheck.planning.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import spotcheck.page.AskedOften;
import spotcheck.page.Page;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;
import spotcheck.registry.catalogue.ProductCatalogue;
import spotcheck.regulation.LegalBasis;

/** The catalogue of products under supervision by which an authority goes, open to everybody. */
@Page
class OpenCatalogue {

    private static final String PAGE = "planning/catalogue";

    private final ProductCatalogue catalogue;
    private final Authorities authorities;
    private final AskedOften often;

    OpenCatalogue(ProductCatalogue catalogue, Authorities authorities, AskedOften often) {
        this.catalogue = catalogue;
        this.authorities = authorities;
        this.often = often;
    }

    @LegalBasis(value = "CQ23-12c", label = "年度监管目录向社会公开")
    @GetMapping("/public/catalogue/{authority}")
    String of(@PathVariable String authority, Model model, HttpServletRequest request, HttpServletResponse response) {
        often.count(request.getRemoteAddr());
        var version = authorities.find(authority).map(Authority::code).flatMap(catalogue::inForce);
        if (version.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        model.addAttribute("version", version.orElse(null));
        version.ifPresent(found -> {
            model.addAttribute(
                    "holder",
                    authorities.find(found.authority()).map(Authority::name).orElse(""));
            model.addAttribute("products", catalogue.products(found));
        });
        return PAGE;
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
    String often(AskedOften.TooOften tooOften, Model model) {
        model.addAttribute("problem", tooOften.getMessage());
        return PAGE;
    }
}
