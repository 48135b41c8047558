package spotcheck.papers.web;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import spotcheck.casefile.Refused;
import spotcheck.page.Page;
import spotcheck.papers.TriedTemplates;
import spotcheck.regulation.Regime;
import spotcheck.regulation.Regimes;

/** 文书模板: what each kind looks like with an invented case, and a file that is not deployed yet. */
@Page
class TemplatePages {

    private static final String USUAL = "national-2020";

    private final TriedTemplates templates;
    private final Regimes regimes;

    TemplatePages(TriedTemplates templates, Regimes regimes) {
        this.templates = templates;
        this.regimes = regimes;
    }

    @GetMapping("/papers/templates")
    String all(@RequestParam(defaultValue = USUAL) String regime, Model model) {
        model.addAttribute("kinds", templates.kinds(regime(regime)));
        model.addAttribute(
                "regimes",
                regimes.codes().stream()
                        .map(code -> regimes.profile(new Regime(code)))
                        .toList());
        model.addAttribute("regime", regime);
        return "papers/templates";
    }

    @Operation(summary = "文书模板样张", description = "现行模板填入虚构案件；issuer 为机关代码，显示该机关自己的部分")
    @GetMapping("/api/papers/templates/{kind}.pdf")
    ResponseEntity<byte[]> sample(
            @PathVariable String kind,
            @RequestParam(defaultValue = USUAL) String regime,
            @RequestParam(defaultValue = "") String issuer) {
        return pdf(templates.sample(kind, regime(regime), issuer));
    }

    @Operation(summary = "试看尚未部署的文书模板", description = "不能部署的，说明文件、行和原因；什么也不保存")
    @PostMapping("/api/papers/templates/preview")
    ResponseEntity<byte[]> tried(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = USUAL) String regime)
            throws IOException {
        if (file == null) {
            throw new Refused("file", "请选择模板文件");
        }
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        return pdf(templates.tried(name.substring(name.lastIndexOf('/') + 1), file.getBytes(), regime(regime)));
    }

    private Regime regime(String code) {
        if (!regimes.exists(code)) {
            throw new Refused("没有“" + code + "”这一办法");
        }
        return new Regime(code);
    }

    private static ResponseEntity<byte[]> pdf(byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }
}
