package spotcheck.replay.answers;

/** What is answered in the tasks of one stage. */
interface StageAnswers {

    Answers of(StoryOf story);
}
