package spotcheck.volume.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import spotcheck.volume.proof.ZippedBag.Content;

/** Compares a package with its own lists, and its entries with each other and with its files; names each difference. */
public final class PackageCheck {

    private final ZippedBag bag;
    private final Map<String, Content> contents;
    private final List<String> problems = new ArrayList<>();

    private PackageCheck(ZippedBag bag) {
        this.bag = bag;
        this.contents = bag.contents();
    }

    public static PackageReport of(Path file) throws IOException {
        try (var bag = new ZippedBag(file)) {
            return new PackageCheck(bag).report();
        } catch (ZipException unreadable) {
            return PackageReport.unreadable("不是 zip 文件，或者文件已损坏、不完整：" + file.getFileName());
        }
    }

    private PackageReport report() {
        if (!contents.containsKey(PackageNames.DECLARATION)) {
            return PackageReport.unreadable("没有 " + PackageNames.DECLARATION + "，不是本系统制作的证据包");
        }
        problems.addAll(bag.problems());
        compare(PackageNames.TAGS, false);
        compare(PackageNames.MANIFEST, true);
        var info = info(bag.text(PackageNames.INFO));
        amount(info);
        var entries = EntryCheck.of(bag.text(PackageNames.ENTRIES), info);
        problems.addAll(entries.problems());
        problems.addAll(entries.missing(known()));
        return new PackageReport(
                info.getOrDefault("External-Description", info.getOrDefault(PackageNames.CASE, "")),
                contents.size(),
                entries.count(),
                info.getOrDefault(PackageNames.CHAIN_HEAD, ""),
                problems);
    }

    /** What a list names and what is there: the same files with the same fingerprints. */
    private void compare(String list, boolean payload) {
        if (!contents.containsKey(list)) {
            problems.add("缺少清单：" + list);
            return;
        }
        var named = Manifest.read(bag.text(list));
        named.forEach((path, sha256) -> compare(path, sha256, list));
        contents.keySet().stream()
                .filter(path -> path.startsWith(PackageNames.PAYLOAD) == payload)
                .filter(path -> !path.equals(PackageNames.TAGS) && !named.containsKey(path))
                .forEach(path -> problems.add("多出文件，清单中没有：" + path));
    }

    private void compare(String path, String sha256, String list) {
        var content = contents.get(path);
        if (content == null) {
            problems.add("缺少文件：" + path + "（" + list + "）");
        } else if (!content.sha256().equals(sha256)) {
            problems.add("内容已被改动：" + path + pages(path));
        }
    }

    /** A page less or more is named. */
    private String pages(String path) {
        return path.equals(PackageNames.VOLUME) ? PageCount.difference(bag) : "";
    }

    private void amount(Map<String, String> info) {
        var payload = contents.entrySet().stream()
                .filter(file -> file.getKey().startsWith(PackageNames.PAYLOAD))
                .map(Map.Entry::getValue)
                .toList();
        var oxum = payload.stream().mapToLong(Content::size).sum() + "." + payload.size();
        if (!oxum.equals(info.get(PackageNames.OXUM))) {
            problems.add("内容的总量应为 " + info.get(PackageNames.OXUM) + "（字节数.文件数），实为 " + oxum);
        }
    }

    /** Fingerprints of what is here, and of what the package itself says is not. */
    private Set<String> known() {
        var known = new HashSet<>(PageCount.absent(bag));
        known.addAll(contents.values().stream().map(Content::sha256).collect(Collectors.toSet()));
        return known;
    }

    private static Map<String, String> info(String text) {
        var info = new LinkedHashMap<String, String>();
        text.lines().map(line -> line.split(": ", 2)).forEach(parts -> {
            if (parts.length == 2) {
                info.put(parts[0], parts[1]);
            }
        });
        return info;
    }
}
