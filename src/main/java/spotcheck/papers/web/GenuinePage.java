package spotcheck.papers.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import spotcheck.page.AskedOften;
import spotcheck.page.Page;
import spotcheck.papers.GenuinePapers;

/** The page to which the square on a paper leads: 文书真伪核对, without a login and without a script. */
@Page
class GenuinePage {

    private static final String PAGE = "genuine";

    private final GenuinePapers papers;
    private final AskedOften often;

    GenuinePage(GenuinePapers papers, AskedOften often) {
        this.papers = papers;
        this.often = often;
    }

    @GetMapping("/verify")
    String ask(@RequestParam(required = false) @Nullable String code, Model model, HttpServletRequest request) {
        return code == null || code.isBlank() ? PAGE : show(code, model, request);
    }

    @GetMapping("/verify/{code}")
    String show(@PathVariable String code, Model model, HttpServletRequest request) {
        often.count(request.getRemoteAddr());
        model.addAttribute("code", code.strip());
        model.addAttribute("paper", papers.withCode(code).orElse(null));
        return PAGE;
    }

    /** Compares a file with the one that was issued; it is not kept. */
    @PostMapping("/verify/{code}")
    String compare(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletRequest request)
            throws IOException {
        var page = show(code, model, request);
        var content = file == null ? new byte[0] : file.getBytes();
        model.addAttribute("compared", content.length > 0);
        papers.withCode(code).ifPresent(paper -> model.addAttribute("same", paper.isOf(content)));
        return page;
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
    String often(AskedOften.TooOften often, Model model) {
        model.addAttribute("problem", often.getMessage());
        return PAGE;
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.PAYLOAD_TOO_LARGE)
    String tooLarge(MaxUploadSizeExceededException large, Model model) {
        model.addAttribute("problem", "文件超过10 MB，不是本系统制发的文书");
        return PAGE;
    }
}
