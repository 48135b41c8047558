package spotcheck.access.web;

import spotcheck.access.Denied;

/** A page that is not for this person; told on a page. */
class PageDenied extends Denied {

    private static final long serialVersionUID = 1L;

    PageDenied(String message) {
        super(message);
    }
}
