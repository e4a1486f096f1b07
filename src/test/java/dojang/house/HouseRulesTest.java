package dojang.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dojang.approval.application.ActorContexts;
import dojang.approval.application.CaseTransaction;
import dojang.directory.application.Directory;
import dojang.security.application.AccessPolicy;
import dojang.security.model.AccessTable;
import dojang.shared.model.PersonId;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** The walls of the house. */
@AnalyzeClasses(packages = HouseRulesTest.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    static final String ROOT = "dojang";

    private static final String[] PURE = {
        ROOT + ".approval.model..",
        ROOT + ".audit.model..",
        ROOT + ".policy.model..",
        ROOT + ".paper.model..",
        ROOT + ".directory.model..",
        ROOT + ".shared.model.."
    };

    private static final String[] PURE_MAY_USE = {
        "java.lang..",
        "java.util..",
        "java.time..",
        "java.security..",
        "java.math..",
        "java.text..",
        "java.nio..",
        "java.io..",
        "javax.crypto..",
        "org.jspecify..",
        ROOT + ".approval.model..",
        ROOT + ".audit.model..",
        ROOT + ".policy.model..",
        ROOT + ".paper.model..",
        ROOT + ".directory.model..",
        ROOT + ".shared.model.."
    };

    @ArchTest
    static final ArchRule the_law_knows_only_java = classes()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(PURE_MAY_USE);

    @ArchTest
    static final ArchRule the_law_of_approval_knows_no_rule_pack_and_no_form = noClasses()
            .that()
            .resideInAPackage(ROOT + ".approval.model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".policy..", ROOT + ".paper..", ROOT + ".audit..", ROOT + ".directory..");

    @ArchTest
    static final ArchRule the_engine_knows_neither_drafts_nor_readers = noClasses()
            .that()
            .resideInAPackage(ROOT + ".approval..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".drafting..", ROOT + ".desk..", ROOT + ".issuing..");

    @ArchTest
    static final ArchRule features_form_no_circle =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule rules_and_directory_know_nothing_of_cases = noClasses()
            .that()
            .resideInAnyPackage(ROOT + ".policy..", ROOT + ".directory..", ROOT + ".paper..", ROOT + ".audit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".approval..", ROOT + ".drafting..", ROOT + ".desk..", ROOT + ".issuing..");

    @ArchTest
    static final ArchRule pages_do_not_touch_the_drawer = noClasses()
            .that()
            .resideInAnyPackage("..web..", "..rest..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..persistence..", "jakarta.persistence..");

    @ArchTest
    static final ArchRule drawers_do_not_know_the_service = noClasses()
            .that()
            .resideInAPackage("..persistence..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..application..", "..web..", "..rest..");

    @ArchTest
    static final ArchRule every_door_says_who_may_enter = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .and()
            .arePublic()
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(PermitAll.class);

    /** What everybody may ask, and what changes nothing, needs none of what a door costs at each call. */
    @ArchTest
    static final ArchRule what_everybody_may_read_is_no_door = noClasses()
            .that()
            .resideInAnyPackage(
                    ROOT + ".policy.application..", ROOT + ".paper.application..", ROOT + ".directory.application..")
            .and()
            .areAnnotatedWith(Stateless.class)
            .should()
            .beAnnotatedWith(PermitAll.class)
            .orShould(new ArchCondition<>("let everybody in by some method") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getMethods().stream()
                            .filter(method -> method.isAnnotatedWith(PermitAll.class))
                            .forEach(
                                    method -> events.add(SimpleConditionEvent.satisfied(method, method.getFullName())));
                }
            });

    /** The container lets nobody but the bean itself call what is not public, and says so only when it happens. */
    @ArchTest
    static final ArchRule a_bean_is_called_by_its_public_methods = noClasses()
            .should()
            .callMethodWhere(new DescribedPredicate<>("calls a method of another bean that is not public") {
                @Override
                public boolean test(JavaMethodCall call) {
                    var owner = call.getTargetOwner();
                    return (owner.isAnnotatedWith(Stateless.class) || owner.isAnnotatedWith(Singleton.class))
                            && !call.getOriginOwner().equals(owner)
                            && call.getTarget()
                                    .resolveMember()
                                    .filter(method -> !method.getModifiers().contains(JavaModifier.PUBLIC)
                                            && !method.getModifiers().contains(JavaModifier.STATIC))
                                    .isPresent();
                }
            });

    @ArchTest
    static final ArchRule one_door_writes_decisions = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(CaseTransaction.class.getName())
            .should()
            .callMethodWhere(new DescribedPredicate<>("replaces a case") {
                @Override
                public boolean test(JavaMethodCall call) {
                    return call.getName().equals("replace")
                            && call.getTargetOwner().getName().equals(ROOT + ".approval.persistence.ApprovalCases");
                }
            });

    @ArchTest
    static final ArchRule one_place_says_who_may = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(AccessPolicy.class.getName())
            .and()
            .doNotHaveFullyQualifiedName(ActorContexts.class.getName())
            .should()
            .callMethod(Directory.class, "roles", PersonId.class)
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName(AccessTable.class.getName())
            .as("only the access policy, and the actor's context that the rules of approval read, look at roles");

    @ArchTest
    static final ArchRule the_trail_is_never_edited = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(ROOT + ".audit.model..", ROOT + ".audit.application..", ROOT + ".audit.persistence..")
            .should()
            .haveNameMatching("(set|update|change|delete|remove|merge)[A-Z].*");

    @ArchTest
    static final ArchRule one_place_reads_the_clock = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".shared.time..", ROOT + ".setup..", ROOT + ".launcher..", ROOT + ".dev..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule the_product_does_not_know_its_demonstration = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".dev..", ROOT + ".launcher..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".dev..", ROOT + ".launcher..");

    @ArchTest
    static void the_rooms_named_above_exist(JavaClasses house) {
        for (var room : List.of(
                "approval.model",
                "approval.application",
                "approval.persistence",
                "approval.web",
                "approval.rest",
                "drafting.application",
                "drafting.persistence",
                "drafting.web",
                "drafting.rest",
                "desk.application",
                "desk.web",
                "desk.rest",
                "issuing.web",
                "audit.model",
                "audit.application",
                "audit.persistence",
                "policy.model",
                "policy.application",
                "policy.persistence",
                "policy.web",
                "policy.rest",
                "paper.model",
                "paper.application",
                "directory.application",
                "directory.persistence",
                "people.application",
                "people.persistence",
                "people.web",
                "people.rest",
                "insight.application",
                "insight.web",
                "security.application",
                "security.web",
                "setup",
                "dev",
                "launcher",
                "shared.model",
                "shared.time",
                "shared.faces",
                "shared.rest",
                "shared.persistence")) {
            assertTrue(
                    house.containPackage(ROOT + "." + room)
                            && !house.getPackage(ROOT + "." + room).getClasses().isEmpty(),
                    () -> "a rule speaks of " + room + ", but it is empty");
        }
    }
}
