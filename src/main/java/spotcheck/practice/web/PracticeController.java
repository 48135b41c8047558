package spotcheck.practice.web;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import spotcheck.practice.PracticeBook;
import spotcheck.practice.Practices;

/** Adopted practices as JSON. Every act takes a JSON body, which a page of another site cannot send unasked. */
@RestController
@RequestMapping("/api/practices")
class PracticeController {

    private final Practices practices;
    private final PracticeBook book;

    PracticeController(Practices practices, PracticeBook book) {
        this.practices = practices;
        this.book = book;
    }

    @Operation(summary = "惯例一览", description = "本机关（或 authority 所指机关）的惯例及其沿革、上级机关的现行惯例，以及办法未作规定而尚无惯例的事项")
    @GetMapping
    PracticeBook.Book book(@RequestParam(required = false) @Nullable String authority) {
        return book.of(authority);
    }

    @Operation(summary = "提出惯例", description = "由组织人员或者负责人为本机关提出，只能针对办法未作规定的事项；经另一名负责人批准后生效")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    PracticeBook.Shown propose(@RequestBody ProposalForm form) {
        return book.shown(practices.propose(form.proposal(book.of(null).regime())));
    }

    @Operation(summary = "批准惯例", description = "由本机关负责人批准，不得为提出人；同一事项的原有惯例随之终止")
    @PostMapping(path = "/{id}/approval", consumes = MediaType.APPLICATION_JSON_VALUE)
    PracticeBook.Shown approve(@PathVariable long id, @RequestBody Approval approval) {
        return book.shown(practices.approve(id));
    }

    @Operation(summary = "终止惯例", description = "由本机关负责人终止现行惯例或者不予批准；提出人可以撤回自己的提议")
    @PostMapping(path = "/{id}/end", consumes = MediaType.APPLICATION_JSON_VALUE)
    PracticeBook.Shown end(@PathVariable long id, @RequestBody Ending ending) {
        return book.shown(practices.end(id, ending.reason() == null ? "" : ending.reason()));
    }

    /** Says nothing; the body is asked for so that only a script of this site can send it. */
    record Approval() {}

    record Ending(@Nullable String reason) {}
}
