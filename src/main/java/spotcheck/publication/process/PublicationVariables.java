package spotcheck.publication.process;

import java.util.Date;
import spotcheck.engine.ProcessVariable;

/** What routes {@code public-notice.bpmn}. */
final class PublicationVariables {

    /** Id of the publication that the process is about. */
    static final ProcessVariable<Long> PUBLICATION = ProcessVariable.of("publication", Long.class);

    /** publish or not-publish. */
    static final ProcessVariable<String> PUBLICATION_CHOICE = ProcessVariable.of("publicationChoice", String.class);

    /** approved or returned. */
    static final ProcessVariable<String> NOTICE_REVIEW = ProcessVariable.of("noticeReview", String.class);

    /** Midnight of the day of the announcement. */
    static final ProcessVariable<Date> ANNOUNCED_ON = ProcessVariable.of("announcementDay", Date.class);

    private PublicationVariables() {}
}
