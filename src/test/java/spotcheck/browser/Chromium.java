package spotcheck.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Debian's Chromium; browser tests are skipped without it, except in CI, where they must run. */
final class Chromium implements ExecutionCondition {

    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Files.exists(BROWSER) && Files.exists(DRIVER)) {
            return ConditionEvaluationResult.enabled("Chromium is here");
        }
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("CI must run the browser tests: install chromium and chromium-driver");
        }
        return ConditionEvaluationResult.disabled("Browser tests skipped: install chromium and chromium-driver");
    }

    /** A new browser without any memory, which speaks Chinese and writes dates as 2026/11/21. */
    static ChromeDriver start() {
        var options = new ChromeOptions();
        options.setBinary(BROWSER.toFile());
        options.addArguments(List.of(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--lang=zh-CN",
                "--accept-lang=zh-CN",
                "--window-size=1500,1000"));
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .build();
        var browser = new ChromeDriver(service, options);
        browser.executeCdpCommand("Emulation.setLocaleOverride", Map.of("locale", "zh-CN"));
        return browser;
    }
}
