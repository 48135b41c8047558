package spotcheck.messages;

/** News for one person, as he or she wants to be told. */
record Notice(Choice choice, News news) {

    Inbox.Told told() {
        return new Inbox.Told(choice.person(), news.occasion());
    }
}
