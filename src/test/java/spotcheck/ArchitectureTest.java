package spotcheck;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;

/** What the structure promises; each rule was seen to fail. */
@AnalyzeClasses(packages = "spotcheck", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule onlyTheProcessRoomsAndTheEngineRoomKnowCamunda = noClasses()
            .that()
            .resideOutsideOfPackages("..process..", "spotcheck.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.camunda..")
            .because("the law must be readable and testable without a workflow engine");

    @ArchTest
    static final ArchRule onlyTheEngineRoomKnowsTheInsidesOfCamunda = noClasses()
            .that()
            .resideOutsideOfPackage("spotcheck.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.camunda..impl..")
            .because("the way to a living fork stays a mechanical one");

    @ArchTest
    static final ArchRule theEngineRoomsKnowOnlyThoseBelowThem = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("feel")
            .definedBy("spotcheck.engine.feel..")
            .layer("form")
            .definedBy("spotcheck.engine.form..")
            .layer("role")
            .definedBy("spotcheck.engine.role..")
            .layer("table")
            .definedBy("spotcheck.engine.table..")
            .layer("wait")
            .definedBy("spotcheck.engine.wait..")
            .layer("task")
            .definedBy("spotcheck.engine.task..")
            .layer("evidence")
            .definedBy("spotcheck.engine.evidence..")
            .layer("prefill")
            .definedBy("spotcheck.engine.prefill..")
            .layer("worklist")
            .definedBy("spotcheck.engine.worklist..")
            .layer("submission")
            .definedBy("spotcheck.engine.submission..")
            .layer("diagram")
            .definedBy("spotcheck.engine.diagram..")
            .whereLayer("feel")
            .mayNotAccessAnyLayer()
            .whereLayer("form")
            .mayOnlyAccessLayers("feel")
            .whereLayer("role")
            .mayOnlyAccessLayers("form")
            .whereLayer("table")
            .mayOnlyAccessLayers("feel", "form", "role")
            .whereLayer("wait")
            .mayOnlyAccessLayers("form", "role", "table")
            .whereLayer("task")
            .mayOnlyAccessLayers("form")
            .whereLayer("evidence")
            .mayOnlyAccessLayers("form", "role", "table", "task")
            .whereLayer("prefill")
            .mayOnlyAccessLayers("form", "role", "table", "wait", "task", "evidence")
            .whereLayer("worklist")
            .mayOnlyAccessLayers("form", "role", "table", "wait", "prefill")
            .whereLayer("submission")
            .mayOnlyAccessLayers("form", "role", "table", "wait", "task", "evidence", "prefill", "worklist")
            .whereLayer("diagram")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule noRoomLeadsBackToItself =
            slices().matching("spotcheck.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule roomsOfTheSecurityKnowOnlyThoseBelow = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("spotcheck.engine.security..")
            .layer("addresses")
            .definedBy("spotcheck.engine.security")
            .layer("refusal")
            .definedBy("spotcheck.engine.security.refusal")
            .layer("guard")
            .definedBy("spotcheck.engine.security.guard")
            .layer("log")
            .definedBy("spotcheck.engine.security.log")
            .layer("login")
            .definedBy("spotcheck.engine.security.login")
            .layer("gate")
            .definedBy("spotcheck.engine.security.gate")
            .layer("oidc")
            .definedBy("spotcheck.engine.security.oidc")
            .layer("door")
            .definedBy("spotcheck.engine.security.door")
            .whereLayer("addresses")
            .mayNotAccessAnyLayer()
            .whereLayer("refusal")
            .mayNotAccessAnyLayer()
            .whereLayer("guard")
            .mayOnlyAccessLayers("refusal")
            .whereLayer("log")
            .mayOnlyAccessLayers("addresses")
            .whereLayer("login")
            .mayOnlyAccessLayers("addresses", "refusal", "log")
            .whereLayer("gate")
            .mayOnlyAccessLayers("addresses", "refusal", "log", "login")
            .whereLayer("oidc")
            .mayOnlyAccessLayers("refusal", "login", "gate")
            .whereLayer("door")
            .mayOnlyAccessLayers("addresses", "refusal");

    @ArchTest
    static final ArchRule aStreamOfRowsIsOpenedOnlyWhereItIsClosed = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("spotcheck.audit.search.CaseSearch")
            .should()
            .callMethod(MappedQuerySpec.class, "stream")
            .because("a stream that nobody closes keeps its connection, until none is left");

    @ArchTest
    static final ArchRule onlyTheLoginKnowsSpringSecurity = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "spotcheck.engine.security.login",
                    "spotcheck.engine.security.gate",
                    "spotcheck.engine.security.oidc")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.security..")
            .because("who it is is one question; all others ask CurrentActor");

    @ArchTest
    static final ArchRule delegatesAndListenersStayInTheirRoom = classes()
            .that()
            .implement(JavaDelegate.class)
            .or()
            .implement(TaskListener.class)
            .or()
            .implement(ExecutionListener.class)
            .should()
            .resideInAPackage("..process..")
            .andShould()
            .notBePublic();

    @ArchTest
    static final ArchRule aRefusalIsToldWhereItWasAsked = noClasses()
            .that()
            .areNotAnnotations()
            .should()
            .beAnnotatedWith(Controller.class)
            .because("a page for people is a @Page, so that all tell a refusal in the same way");

    @ArchTest
    static final ArchRule nobodyAsksMoreThanNineOthers = constructors()
            .that()
            .areDeclaredInClassesThat()
            .areNotRecords()
            .should(haveAtMost(9))
            .because("who asks ten others answers more than one question");

    @ArchTest
    static final ArchRule timeIsAnArgument = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .because("statutory dates are tested against a fixed day");

    @ArchTest
    static final ArchRule everyRoomIsNamedAfterTheLaw = noClasses()
            .should()
            .resideInAnyPackage("..common..", "..util..", "..service..", "..dto..", "..delegate..", "..helper..");

    @ArchTest
    static final ArchRule roomsOfTheCaseFileKnowOnlyThoseBelow = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("spotcheck.casefile..")
            .layer("case")
            .definedBy("spotcheck.casefile")
            .layer("course")
            .definedBy("spotcheck.casefile.course")
            .layer("row")
            .definedBy("spotcheck.casefile.row")
            .layer("chain")
            .definedBy("spotcheck.casefile.chain")
            .layer("check")
            .definedBy("spotcheck.casefile.check")
            .layer("deadline")
            .definedBy("spotcheck.casefile.deadline")
            .layer("paper")
            .definedBy("spotcheck.casefile.paper")
            .layer("secret")
            .definedBy("spotcheck.casefile.secret")
            .layer("right")
            .definedBy("spotcheck.casefile.right")
            .layer("web")
            .definedBy("spotcheck.casefile.web")
            .whereLayer("case")
            .mayNotAccessAnyLayer()
            .whereLayer("course")
            .mayOnlyAccessLayers("case")
            .whereLayer("row")
            .mayOnlyAccessLayers("case")
            .whereLayer("chain")
            .mayOnlyAccessLayers("case", "row")
            .whereLayer("check")
            .mayNotAccessAnyLayer()
            .whereLayer("deadline")
            .mayOnlyAccessLayers("case", "course", "chain")
            .whereLayer("paper")
            .mayOnlyAccessLayers("case", "chain")
            .whereLayer("secret")
            .mayOnlyAccessLayers("case", "chain", "paper")
            .whereLayer("right")
            .mayOnlyAccessLayers("case", "chain", "secret")
            .whereLayer("web")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule roomsOfTheAuditKnowOnlyThoseBelow = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("spotcheck.audit..")
            .layer("audit")
            .definedBy("spotcheck.audit")
            .layer("trail")
            .definedBy("spotcheck.audit.trail")
            .layer("search")
            .definedBy("spotcheck.audit.search")
            .layer("review")
            .definedBy("spotcheck.audit.review..")
            .layer("lists")
            .definedBy("spotcheck.audit.lists")
            .layer("export")
            .definedBy("spotcheck.audit.export")
            .layer("process")
            .definedBy("spotcheck.audit.process")
            .layer("web")
            .definedBy("spotcheck.audit.web")
            .whereLayer("audit")
            .mayNotAccessAnyLayer()
            .whereLayer("trail")
            .mayOnlyAccessLayers("audit")
            .whereLayer("search")
            .mayOnlyAccessLayers("audit")
            .whereLayer("review")
            .mayOnlyAccessLayers("audit", "trail", "search")
            .whereLayer("lists")
            .mayOnlyAccessLayers("audit", "search")
            .whereLayer("export")
            .mayOnlyAccessLayers("audit", "trail", "search", "review", "lists")
            .whereLayer("process")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("web")
            .mayNotBeAccessedByAnyLayer();

    @Test
    void stagesMeetOnlyAtTheirFrontDoor() {
        ApplicationModules.of(SpotcheckApplication.class).verify();
    }

    private static ArchCondition<JavaConstructor> haveAtMost(int collaborators) {
        return new ArchCondition<>("have at most " + collaborators + " collaborators") {
            @Override
            public void check(JavaConstructor constructor, ConditionEvents events) {
                var asked = constructor.getRawParameterTypes().size();
                if (asked > collaborators) {
                    events.add(SimpleConditionEvent.violated(constructor, constructor.getFullName() + " has " + asked));
                }
            }
        };
    }
}
