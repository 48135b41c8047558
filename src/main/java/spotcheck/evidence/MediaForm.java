package spotcheck.evidence;

import java.util.Arrays;

/** In which form a record must be kept; the words of the table {@code evidenceRequired}. */
public enum MediaForm {
    TEXT("text"),
    PHOTO("photo"),
    VIDEO("video"),
    PHOTO_OR_VIDEO("photo-or-video"),
    CONTINUOUS_VIDEO("continuous-video");

    private final String code;

    MediaForm(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether a file of that type can be such a record; what may be text may also be a picture of it. */
    public boolean accepts(String type) {
        return switch (this) {
            case TEXT -> true;
            case PHOTO -> type.startsWith("image/");
            case VIDEO, CONTINUOUS_VIDEO -> type.startsWith("video/");
            case PHOTO_OR_VIDEO -> type.startsWith("image/") || type.startsWith("video/");
        };
    }

    public static MediaForm of(String code) {
        return Arrays.stream(values())
                .filter(form -> form.code.equals(code))
                .findFirst()
                .orElse(TEXT);
    }
}
