package spotcheck.volume.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.right.CaseVisibility;
import spotcheck.volume.Volume;
import spotcheck.volume.Volumes;
import spotcheck.volume.pack.PackageWriter;

/** A case to print and to keep, also after it was closed. */
@RestController
@RequestMapping("/api/cases/{caseNumber}")
class VolumeController {

    private static final String PDF = ".pdf";

    private final Volumes volumes;
    private final PackageWriter packages;

    VolumeController(Volumes volumes, PackageWriter packages) {
        this.volumes = volumes;
        this.packages = packages;
    }

    @Operation(summary = "案卷（PDF）", description = "封面、目录、全部文书、检验报告、证据清单、送达、样品流转、记录和缺少的材料，统一编页")
    @GetMapping("/volume.pdf")
    void volume(@PathVariable String caseNumber, HttpServletResponse response) throws IOException {
        try (var made = packages.make(volumes.whole(number(caseNumber)))) {
            announce(response, "application/pdf", made.volume(), PDF);
            response.setContentLengthLong(Files.size(made.file()));
            Files.copy(made.file(), response.getOutputStream());
        }
    }

    @Operation(summary = "案卷包（BagIt）", description = "案卷和其中每一份文件的原件、全部记录、指纹清单和核验页面；可以脱离本系统核验")
    @GetMapping("/package.zip")
    void whole(@PathVariable String caseNumber, HttpServletResponse response) throws IOException {
        zip(volumes.whole(number(caseNumber)), response);
    }

    @Operation(summary = "移交材料包（BagIt）", description = "移交执法查处、移送所需的文书、检验报告、证据和有关记录，不含其他材料")
    @GetMapping("/referral.zip")
    void referral(@PathVariable String caseNumber, HttpServletResponse response) throws IOException {
        zip(volumes.referral(number(caseNumber)), response);
    }

    private void zip(Volume volume, HttpServletResponse response) throws IOException {
        try (var made = packages.make(volume)) {
            announce(response, "application/zip", volume, ".zip");
            packages.write(made, response.getOutputStream());
        }
    }

    private static CaseNumber number(String caseNumber) {
        return CaseNumber.find(caseNumber).orElseThrow(() -> new Forbidden(CaseVisibility.UNSEEN));
    }

    private static void announce(HttpServletResponse response, String type, Volume volume, String ending) {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                (ending.equals(PDF) ? ContentDisposition.inline() : ContentDisposition.attachment())
                        .filename(volume.name() + ending, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
