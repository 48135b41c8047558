package spotcheck.regulation.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** The catalogue as the product ships it, asked by programs. */
class RegulationControllerTest {

    private final MockMvc http = MockMvcBuilders.standaloneSetup(new RegulationController(Shipped.REGULATIONS))
            .build();

    @Test
    void aWordIsSearchedInChineseAndInEnglishAndInTheId() throws Exception {
        ask("/api/regulations?text=CQ23&q=立法目的")
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.rules[0].id").value("CQ23-1"));
        ask("/api/regulations?text=CQ23&q=PURPOSE clause")
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.rules[0].id").value("CQ23-1"));
        ask("/api/regulations?q=o18-36")
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.rules[0].article").value("第三十六条"));
    }

    @Test
    void textStageKindAndStateNarrowTheSearch() throws Exception {
        ask("/api/regulations?text=SX23").andExpect(jsonPath("$.total").value(67));
        ask("/api/regulations?text=O18&stage=retest&kind=deadline")
                .andExpect(jsonPath("$.total").value(2))
                .andExpect(jsonPath("$.rules[*].id", hasItem("O18-39")));
        ask("/api/regulations?text=CQ23&state=nothing-to-do")
                .andExpect(jsonPath("$.total").value(8));
    }

    @Test
    void whatIsFoundComesInPages() throws Exception {
        ask("/api/regulations?text=NMG&size=100&page=2")
                .andExpect(jsonPath("$.total").value(272))
                .andExpect(jsonPath("$.rules.length()").value(72));
        ask("/api/regulations?size=100000")
                .andExpect(jsonPath("$.rules.length()").value(200));
    }

    @Test
    void aRuleTellsWhereItIsCarriedOut() throws Exception {
        ask("/api/regulations/CQ23-44a")
                .andExpect(jsonPath("$.regulation", containsString("重庆市")))
                .andExpect(jsonPath("$.citations[*].label", hasItem("查验接收样品")));
        ask("/api/regulations/O18-57").andExpect(jsonPath("$.certainty").value("recalled"));
    }

    @Test
    void anUnknownRuleIsNotFound() throws Exception {
        http.perform(get("/api/regulations/CQ23-999"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.message").value("目录中没有“CQ23-999”"));
    }

    private ResultActions ask(String address) throws Exception {
        return http.perform(get(address)).andExpect(status().isOk());
    }
}
