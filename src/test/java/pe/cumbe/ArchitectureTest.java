package pe.cumbe;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import pe.cumbe.account.Actor;
import pe.cumbe.account.TellsRefusals;

/** Who may import what. A test's name is its rule. */
class ArchitectureTest {

    private static final String BASE = "pe.cumbe.";

    /** The floors of the map in {@code pe.cumbe}'s package-info, from the ground up. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("shared"),
            Set.of("agency", "account", "audit", "calendar", "attachment", "filing", "mail"),
            Set.of(
                    "portal",
                    "upgrade",
                    "norm",
                    "procedure",
                    "kiosk",
                    "plan",
                    "transparency",
                    "block",
                    "examination",
                    "media",
                    "content",
                    "linkcheck",
                    "gazette",
                    "payment",
                    "portalcopy"),
            Set.of(
                    "casefile",
                    "draft",
                    "receipt",
                    "tracking",
                    "nationalbook",
                    "complaint",
                    "complaintfigures",
                    "access",
                    "privacy"),
            Set.of("search", "opendata", "home", "backoffice", "operations", "seed"));

    /** Beside the floors: never inside the WAR. */
    private static final Set<String> OUTSIDE = Set.of("launcher");

    /**
     * Collections of what belongs to one agency. Each method says whose rows it reads, or takes something nobody can
     * guess.
     */
    private static final Pattern TENANT_OWNED = Pattern.compile(
            "pe\\.cumbe\\.(casefile|draft|transparency|gazette|content|media|access|complaint)\\.([A-Z]\\w*(Files|Drafts|Editions|Requests)|Publications|ContentItems|Complaints)");

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("pe.cumbe");

    private static final JavaClasses WAR = ALL.that(are(not(resideInAPackage("pe.cumbe.launcher.."))));

    @Test
    void every_package_is_on_a_floor() {
        var rooms = new TreeSet<String>();
        ALL.forEach(type -> room(type).ifPresent(rooms::add));

        assertThat(rooms).allSatisfy(room -> assertThat(OUTSIDE.contains(room) || floor(room) >= 0)
                .as(room)
                .isTrue());
    }

    @Test
    void the_map_says_the_same_floors() throws IOException {
        var map = Files.readString(Path.of("src/main/java/pe/cumbe/package-info.java"))
                .replaceAll("\\s*\n \\*\\s*", " ");
        for (int number = 0; number < FLOORS.size(); number++) {
            var paragraph =
                    Pattern.compile("Floor " + number + ",(.*?)(<p>|\\*/)").matcher(map);
            assertThat(paragraph.find()).isTrue();
            for (var room : FLOORS.get(number)) {
                assertThat(paragraph.group(1)).contains("{@code " + room + "}");
            }
        }
    }

    @Test
    void floors_only_look_down() {
        var faults = new TreeSet<String>();
        for (var type : WAR) {
            for (var dependency : type.getDirectDependenciesFromSelf()) {
                var from = room(type).orElse("");
                var to = room(dependency.getTargetClass()).orElse("");
                if (!from.isEmpty() && !to.isEmpty() && floor(from) < floor(to)) {
                    faults.add(type.getName() + " looks up at "
                            + dependency.getTargetClass().getName());
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void features_form_no_cycles() {
        slices().matching("pe.cumbe.(*)..").should().beFreeOfCycles().check(WAR);
    }

    @Test
    void nothing_inside_the_portal_knows_the_launcher() {
        noClasses()
                .that(resideInAnyPackage("pe.cumbe.."))
                .and(not(resideInAPackage("pe.cumbe.launcher..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("pe.cumbe.launcher..")
                .check(ALL);
    }

    /** The words of the portal ({@code Texts}) are for whoever writes to people, on a page or on paper. */
    @Test
    void pages_are_reached_only_from_pages() {
        classes()
                .that()
                .resideInAPackage("pe.cumbe..web..")
                .and(not(nameMatching("pe\\.cumbe\\.shared\\.web\\..*")))
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAPackage("pe.cumbe..web..")
                .check(WAR);
    }

    @Test
    void the_domain_knows_no_faces_servlet_or_lucene() {
        noClasses()
                .that()
                .resideOutsideOfPackages("pe.cumbe..web..", "pe.cumbe.opendata..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..")
                .check(WAR);
        noClasses()
                .that()
                .resideOutsideOfPackage("pe.cumbe.search..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .check(WAR);
    }

    @Test
    void time_comes_from_the_clock() {
        var faults = new TreeSet<String>();
        for (var type : WAR) {
            for (var call : type.getMethodCallsFromSelf()) {
                var owner = call.getTargetOwner().getName();
                var name = call.getTarget().getName();
                var bare = call.getTarget().getRawParameterTypes().isEmpty();
                if ((owner.startsWith("java.time.") && name.equals("now") && bare)
                        || (owner.equals("java.lang.System") && name.equals("currentTimeMillis"))
                        || (owner.equals("java.time.Clock") && name.startsWith("system"))) {
                    if (!type.getName().startsWith("pe.cumbe.shared.OfficialClock")) {
                        faults.add(call.getDescription());
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void entities_offer_no_setters() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .arePublic()
                .should()
                .haveNameNotMatching("set[A-Z].*")
                .check(WAR);
    }

    @Test
    void pages_show_records_not_entities() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage("pe.cumbe..web..")
                .and()
                .arePublic()
                .should()
                .notHaveRawReturnType(annotatedWith(Entity.class))
                .check(WAR);
    }

    /** A desk, or the worker of one: an observer that writes after somebody else's commit, a job that runs alone. */
    @Test
    void only_desks_open_transactions() {
        var faults = new TreeSet<String>();
        for (var type : WAR) {
            var opens = type.isAnnotatedWith(Transactional.class)
                    || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Transactional.class));
            if (opens && !type.getSimpleName().matches(".*(Desk|Worker|Record)")) {
                faults.add(type.getName());
            }
        }
        assertThat(faults).isEmpty();
    }

    /** What a desk refuses goes on record, so a desk that asks somebody for a permission says so. */
    @Test
    void desks_that_ask_for_a_permission_tell_what_they_refuse() {
        var faults = new TreeSet<String>();
        for (var type : WAR) {
            var asks = type.getMethodCallsFromSelf().stream()
                    .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Actor.class)
                            && call.getName().equals("require"));
            if (type.isAnnotatedWith(ApplicationScoped.class) && asks && !type.isAnnotatedWith(TellsRefusals.class)) {
                faults.add(type.getName());
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void jpa_stays_in_Jpa_classes() {
        noClasses()
                .that()
                .haveSimpleNameNotStartingWith("Jpa")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(EntityManager.class)
                .check(WAR);
    }

    @Test
    void no_enterprise_beans_but_the_timetable_and_the_migrations() {
        var beans = new TreeSet<String>();
        for (var type : WAR) {
            if (type.isAnnotatedWith(Singleton.class)
                    || type.isAnnotatedWith(Stateless.class)
                    || type.isAnnotatedWith(Stateful.class)) {
                beans.add(type.getSimpleName());
            }
        }
        assertThat(beans).containsExactlyInAnyOrder("Timetable", "Migrations");
    }

    @Test
    void primefaces_is_for_screens() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Screen")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.primefaces..")
                .check(WAR);
    }

    @Test
    void repository_methods_name_the_agency_or_something_nobody_guesses() {
        var keys = Set.of(
                "AgencyCode",
                "TrackingCode",
                "SubmissionId",
                "DraftId",
                "CaseRef",
                "ContentRef",
                "KeySeal",
                "Scope",
                "AttachmentId");
        var faults = new ArrayList<String>();
        for (var type : WAR) {
            if (!type.isInterface() || !TENANT_OWNED.matcher(type.getName()).matches()) {
                continue;
            }
            for (var method : type.getMethods()) {
                var named = method.getRawParameterTypes().stream()
                        .anyMatch(parameter -> keys.contains(parameter.getSimpleName()));
                var adds = method.getName().equals("add");
                if (!named && !adds) {
                    faults.add(method.getFullName());
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void nothing_is_called_impl_manager_helper_util_dto() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Dto")
                .check(ALL);
    }

    private static Optional<String> room(JavaClass type) {
        var name = type.getPackageName() + ".";
        if (!name.startsWith(BASE) || name.equals(BASE)) {
            return Optional.empty();
        }
        var rest = name.substring(BASE.length());
        return Optional.of(rest.substring(0, rest.indexOf('.')));
    }

    private static int floor(String room) {
        for (int number = 0; number < FLOORS.size(); number++) {
            if (FLOORS.get(number).contains(room)) {
                return number;
            }
        }
        return -1;
    }
}
