package spotcheck.installation.backup;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.core.env.Environment;

/**
 * Where this installation keeps things, by the settings that the server has.
 *
 * @param url of the database, as the server has it
 * @param tools folder of pg_dump and pg_restore; empty if they are found by their name
 * @param files whether evidence lies in the folder, and not in a store elsewhere
 */
record Installed(String url, String user, String password, Path evidence, Path anchors, String tools, boolean files) {

    Installed {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new NotPossible("没有指定 PostgreSQL 数据库（SPRING_DATASOURCE_URL）；演示用的内嵌数据库不以此备份");
        }
        if (URI.create(url.substring("jdbc:".length())).getHost() == null) {
            throw new NotPossible("数据库地址应为 jdbc:postgresql://主机/库名：" + url);
        }
    }

    /** Reads the settings and starts nothing. */
    static Installed here() {
        var reader = new SpringApplication(Settings.class);
        reader.setWebApplicationType(WebApplicationType.NONE);
        reader.setBannerMode(Banner.Mode.OFF);
        reader.setLogStartupInfo(false);
        try (var settings = reader.run()) {
            return of(settings.getEnvironment());
        }
    }

    private static Installed of(Environment settings) {
        return new Installed(
                settings.getProperty("spring.datasource.url", ""),
                settings.getProperty("spring.datasource.username", ""),
                settings.getProperty("spring.datasource.password", ""),
                Path.of(settings.getProperty("spotcheck.evidence.folder", "data/evidence")),
                Path.of(settings.getProperty("spotcheck.anchor.folder", "data/anchors")),
                settings.getProperty("spotcheck.backup.tools", ""),
                !settings.containsProperty("spotcheck.evidence.s3.endpoint"));
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** One of PostgreSQL's programs, with what it needs to find the database; the password stands in no list of processes. */
    ProcessBuilder program(String name, String... arguments) {
        var address = URI.create(url.substring("jdbc:".length()));
        var command = tools.isEmpty() ? name : Path.of(tools, name).toString();
        var program = new ProcessBuilder(command);
        program.command().addAll(List.of(arguments));
        program.environment().put("PGHOST", Objects.requireNonNull(address.getHost()));
        program.environment().put("PGPORT", String.valueOf(address.getPort() < 0 ? 5432 : address.getPort()));
        program.environment().put("PGDATABASE", address.getPath().substring(1));
        program.environment().put("PGUSER", user);
        program.environment().put("PGPASSWORD", password);
        return program.redirectErrorStream(true);
    }

    @Override
    public String toString() {
        return url;
    }

    /** Nothing but the settings. */
    static final class Settings {}
}
