package spotcheck.papers.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import spotcheck.papers.fact.FactNames;
import spotcheck.papers.fact.StepForms;

/** What a process owner may write into a template, and what is said of all else. */
class TemplateCheckTest {

    private final TemplateCheck check = new TemplateCheck(
            new FactNames(new StepForms(new PathMatchingResourcePatternResolver(), new ObjectMapper())),
            rule -> rule.startsWith("CQ23-"));

    @Test
    void namesListsAndConditionsAreTaken() {
        var template = check.read("x.html", page("""
                <p th:if="${period.objection}" th:text="${party.name}" data-must="被抽样对象">某</p>
                <table><tr th:each="row : ${step.issueReport.items}"><td th:text="${row.item}"/></tr></table>"""));
        assertThat(template.obligatory()).containsEntry("party.name", "被抽样对象");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p th:text=\"${party.nmae}\"/> | 没有“party.nmae”这一事项",
                "<p th:text=\"${step.issueReport.wrong}\"/> | 没有“step.issueReport.wrong”这一事项",
                "<p th:text=\"${step.noSuchStep.reportNumber}\"/> | 没有“step.noSuchStep.reportNumber”这一事项",
                "<tr th:each=\"row : ${step.issueReport.items}\"><td th:text=\"${row.wrong}\"/></tr> | 没有“row.wrong”这一事项",
                "<p th:text=\"${T(java.lang.Runtime).getRuntime()}\"/> | 只能写一个名称",
                "<p th:text=\"${party.name + 1}\"/> | 只能写一个名称",
                "<p th:utext=\"${party.name}\"/> | 不能使用 th:utext",
                "<p>[[${party.name}]]</p> | 正文中不能写表达式",
                "<script>1</script> | 不能使用 script",
                "<img src=\"http://elsewhere/x.png\"/> | 图片只能写在模板之内",
                "<img src=\"/etc/passwd\"/> | 图片只能写在模板之内",
                "<p style=\"background:url(/etc/passwd)\"/> | 不能引用外部内容",
                "<style>p { color: red }</style> | 不能使用 style",
                "<p data-legal-basis=\"CQ99-1\">依据</p> | 依据的规则编号“CQ99-1”不在规则目录中",
                "<p>没有闭合 | 不是完整的XHTML",
            })
    void anythingElseIsRefusedWithFileLineAndReason(String fragment, String reason) {
        assertThatThrownBy(() -> check.read("result-notice.html", page(fragment)))
                .isInstanceOf(FaultyTemplate.class)
                .hasMessageContaining("文书模板 result-notice.html 第2行：")
                .hasMessageContaining(reason);
    }

    private static String page(String content) {
        return "<div xmlns:th=\"http://www.thymeleaf.org\">\n" + content + "</div>";
    }
}
