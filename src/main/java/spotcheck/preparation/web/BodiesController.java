package spotcheck.preparation.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import spotcheck.preparation.delegation.DelegationDesk;

/** 技术机构 as JSON: what is recorded of the bodies to which work is delegated. */
@RestController
@RequestMapping("/api/bodies")
class BodiesController {

    private final DelegationDesk desk;
    private final ShownBodies shown;

    BodiesController(DelegationDesk desk, ShownBodies shown) {
        this.desk = desk;
        this.shown = shown;
    }

    @Operation(summary = "技术机构一览", description = "登记的资质和范围、委托协议、回避关系")
    @GetMapping
    List<ShownBodies.Body> all() {
        return shown.all();
    }

    @Operation(summary = "登记资质", description = "证书编号、有效期截止日和范围：每种产品一行，可以写到项目。登记之后，到期或者超出范围的不能选定")
    @PostMapping(path = "/{id}/qualifications", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ShownBodies.Body qualification(@PathVariable String id, @RequestBody Map<String, String> form) {
        desk.record(BodyForms.qualification(id, form));
        return shown.one(id);
    }

    @Operation(summary = "登记委托协议", description = "本部门签订的协议；登记之后，没有现行有效的协议、批次用完的不能选定")
    @PostMapping(path = "/{id}/agreements", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ShownBodies.Body agreement(@PathVariable String id, @RequestBody Map<String, String> form) {
        desk.record(BodyForms.agreement(id, desk.recorder().code(), form));
        return shown.one(id);
    }

    @Operation(summary = "登记回避关系", description = "机构与企业就同类产品的有偿服务协议、同一产品的委托检验")
    @PostMapping(path = "/{id}/ties", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ShownBodies.Body tie(@PathVariable String id, @RequestBody Map<String, String> form) {
        desk.record(BodyForms.tie(id, form));
        return shown.one(id);
    }
}
