package spotcheck;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

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

    @Test
    void stagesMeetOnlyAtTheirFrontDoor() {
        ApplicationModules.of(SpotcheckApplication.class).verify();
    }
}
