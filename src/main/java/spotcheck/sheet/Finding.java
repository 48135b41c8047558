package spotcheck.sheet;

import org.jspecify.annotations.Nullable;

/** What a row would do to its register. */
public sealed interface Finding {

    /** Its word in {@code sheet_row.finding}. */
    String word();

    /** Its word for people. */
    String title();

    default @Nullable String field() {
        return null;
    }

    default @Nullable String reason() {
        return null;
    }

    /** The register has no such thing yet. */
    record New() implements Finding {

        @Override
        public String word() {
            return "new";
        }

        @Override
        public String title() {
            return "新增";
        }
    }

    /** @param reason what would be another than before */
    record Changed(String reason) implements Finding {

        @Override
        public String word() {
            return "changed";
        }

        @Override
        public String title() {
            return "变更";
        }
    }

    /** The register says exactly this already, or an earlier row does. */
    record Duplicate(@Nullable String reason) implements Finding {

        @Override
        public String word() {
            return "duplicate";
        }

        @Override
        public String title() {
            return "重复";
        }
    }

    /** It cannot be taken over. */
    record Rejected(String field, String reason) implements Finding {

        @Override
        public String word() {
            return "refused";
        }

        @Override
        public String title() {
            return "不能导入";
        }
    }
}
