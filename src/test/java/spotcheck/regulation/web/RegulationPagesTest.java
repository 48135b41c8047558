package spotcheck.regulation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.Bean;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import spotcheck.regulation.catalogue.CatalogueWords;
import spotcheck.regulation.catalogue.citation.PlaceKind;

/** The pages over the catalogue as the product ships it. */
class RegulationPagesTest {

    private final MockMvc http = MockMvcBuilders.webAppContextSetup(world()).build();

    @Test
    void aRuleIsFoundAndLeadsToItsPage() throws Exception {
        assertThat(page("/regulations?q=立法目的&text=CQ23"))
                .contains("共 1 条")
                .contains("href=\"/regulations/rules/CQ23-1\"")
                .contains("value=\"立法目的\"")
                .contains("无须实现");
        assertThat(page("/regulations?q=没有这样的词")).contains("没有符合条件的规则");
    }

    @Test
    void manyRulesStandOnSeveralPages() throws Exception {
        assertThat(page("/regulations?text=CQ23&page=1"))
                .contains("共 309 条", "第 2 页，共 11 页", "text=CQ23&amp;stage=&amp;kind=&amp;state=&amp;page=2");
    }

    @Test
    void aRuleLeadsToTheStepThatCarriesItOutAndBack() throws Exception {
        assertThat(page("/regulations/rules/CQ23-44a"))
                .contains("重庆市产品质量监督抽查实施办法", "第四十四条", "检验 · 查验接收样品")
                .contains("href=\"/regulations/places/step/inspection#userTask_receiveSample\"");
        assertThat(page("/regulations/places/step/inspection"))
                .contains("id=\"userTask_receiveSample\"", "href=\"/regulations/rules/CQ23-44a\"");
    }

    @Test
    void whatARuleFixesIsShown() throws Exception {
        assertThat(page("/regulations/rules/O18-36")).contains("异议书面申请", "<code>15</code>", "未读原文");
        assertThat(page("/regulations/rules/CQ23-1")).contains("无须实现的理由", "不设定行为");
    }

    @ParameterizedTest
    @EnumSource(
            value = PlaceKind.class,
            names = {"STEP", "TABLE", "LIST"})
    void everyPlaceHasItsPage(PlaceKind kind) throws Exception {
        var all = page("/regulations/places");
        for (var container : Shipped.REGULATIONS.containers().getOrDefault(kind, List.of())) {
            var address = "/regulations/places/" + kind.code() + "/" + container.name();
            assertThat(all).contains("href=\"" + address + "\"");
            assertThat(page(address)).contains(container.label());
        }
    }

    @Test
    void rulesAreCountedByRegulationAndStage() throws Exception {
        assertThat(page("/regulations/coverage"))
                .contains("合计", "停业整顿", "href=\"/regulations?text=SX23&amp;state=not-yet\"");
    }

    @Test
    void whatIsUnknownIsNotFoundInChinese() throws Exception {
        for (var address : new String[] {
            "/regulations/rules/X-1", "/regulations/places/step/nowhere", "/regulations/places/thing/x"
        }) {
            var answer =
                    http.perform(get(address)).andExpect(status().isNotFound()).andReturn();
            assertThat(answer.getResponse().getContentAsString(StandardCharsets.UTF_8))
                    .contains("目录中没有");
        }
    }

    private String page(String address) throws Exception {
        return http.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static WebApplicationContext world() {
        var world = new AnnotationConfigWebApplicationContext();
        world.setServletContext(new MockServletContext());
        world.register(World.class);
        world.refresh();
        return world;
    }

    /** The pages and what their layout asks: where a person is led, who is nobody here. */
    @EnableWebMvc
    static class World {

        @Bean
        RegulationPages pages() {
            return new RegulationPages(Shipped.REGULATIONS, new CatalogueWords());
        }

        @Bean
        NobodysNavigation navigation() {
            return new NobodysNavigation();
        }

        @Bean
        ViewResolver views() {
            var templates = new ClassLoaderTemplateResolver();
            templates.setPrefix("templates/");
            templates.setSuffix(".html");
            templates.setCharacterEncoding("UTF-8");
            var engine = new SpringTemplateEngine();
            engine.setTemplateResolver(templates);
            var views = new ThymeleafViewResolver();
            views.setTemplateEngine(engine);
            views.setCharacterEncoding("UTF-8");
            return views;
        }
    }

    public static class NobodysNavigation {

        public List<String> groups() {
            return List.of();
        }
    }
}
