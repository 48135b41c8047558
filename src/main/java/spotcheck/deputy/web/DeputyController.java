package spotcheck.deputy.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import spotcheck.deputy.Deputies;
import spotcheck.deputy.Deputy;

/** Deputies as JSON. Every act takes a JSON body, which a page of another site cannot send unasked. */
@RestController
@RequestMapping("/api/deputies")
class DeputyController {

    private final Deputies deputies;

    DeputyController(Deputies deputies) {
        this.deputies = deputies;
    }

    @Operation(summary = "代理一览", description = "本部门或者本机构的代理及其沿革")
    @GetMapping
    List<Deputy> list() {
        return deputies.visible();
    }

    @Operation(summary = "委托代理", description = "由本人、本部门负责人或者系统管理员委托；代理期间办理的事项在案卷中注明代何人")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    void appoint(@RequestBody Deputies.Appointment wanted) {
        deputies.appoint(wanted);
    }

    @Operation(summary = "终止代理", description = "提前终止，当天起不再代理")
    @PostMapping(path = "/{id}/end", consumes = MediaType.APPLICATION_JSON_VALUE)
    void end(@PathVariable long id, @RequestBody Ending ending) {
        deputies.end(id);
    }

    /** Says nothing; the body is asked for so that only a script of this site can send it. */
    record Ending() {}
}
