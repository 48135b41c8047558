package spotcheck.volume.web;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import spotcheck.page.Page;
import spotcheck.page.WholePage;
import spotcheck.volume.pack.VerifyPage;

/** The page that verifies a package, for whoever was given one: without a login, since nothing leaves the browser. */
@Page
class VerifyPackagePage {

    private final VerifyPage page;

    VerifyPackagePage(VerifyPage page) {
        this.page = page;
    }

    @GetMapping("/verify-package")
    ResponseEntity<String> page() {
        return WholePage.of(page.html());
    }
}
