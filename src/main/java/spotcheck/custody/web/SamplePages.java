package spotcheck.custody.web;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import spotcheck.custody.SampleDesk;
import spotcheck.custody.SampleFlows;
import spotcheck.page.Page;
import spotcheck.registry.person.People;

/** 样品流转: one printable page a case; 未接收样品: what lies about. */
@Page
class SamplePages {

    private final SampleFlows flows;
    private final SampleDesk desk;
    private final People people;

    SamplePages(SampleFlows flows, SampleDesk desk, People people) {
        this.flows = flows;
        this.desk = desk;
        this.people = people;
    }

    @GetMapping("/samples")
    String untaken(Model model) {
        model.addAttribute("untaken", flows.untaken());
        return "custody/untaken";
    }

    @GetMapping("/cases/{caseNumber}/samples")
    String ofCase(@PathVariable String caseNumber, Model model) {
        var number = SampleFlowController.number(caseNumber);
        model.addAttribute("caseNumber", number.value());
        model.addAttribute("units", flows.of(number));
        model.addAttribute("people", this);
        model.addAttribute("hands", desk.hands(number));
        model.addAttribute("receivers", desk.receivers(number));
        return "custody/samples";
    }

    /** Where the code on a label leads: to the way of the unit, for those who may read the whole case. */
    @GetMapping("/samples/units/{unit}")
    String ofUnit(@PathVariable long unit) {
        return "redirect:/cases/" + flows.caseOf(unit) + "/samples";
    }

    /** A person by name; what is no login is in words already. */
    public String name(String login) {
        return people.find(login)
                .map(person -> person.name() + "（" + login + "）")
                .orElse(login);
    }

    @PostMapping("/cases/{caseNumber}/samples/{unit}/offer")
    String offer(
            @PathVariable String caseNumber,
            @PathVariable long unit,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String waybill) {
        desk.give(SampleFlowController.number(caseNumber), unit, to, waybill);
        return "redirect:/cases/" + caseNumber + "/samples";
    }

    @PostMapping("/cases/{caseNumber}/samples/{unit}/receipt")
    String take(
            @PathVariable String caseNumber,
            @PathVariable long unit,
            @RequestParam(defaultValue = "") String sealState,
            @RequestParam(defaultValue = "") String remark) {
        desk.take(SampleFlowController.number(caseNumber), unit, SampleFlowController.condition(sealState), remark);
        return "redirect:/cases/" + caseNumber + "/samples";
    }

    @PostMapping("/cases/{caseNumber}/samples/{unit}/withdrawal")
    String withdraw(@PathVariable String caseNumber, @PathVariable long unit) {
        desk.withdraw(SampleFlowController.number(caseNumber), unit);
        return "redirect:/cases/" + caseNumber + "/samples";
    }
}
