package spotcheck.workbench.process;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CurrentActor;

/** The posts whose tasks come to the person: the own ones, and to a leader all of the same authority. */
@Component
class OwnPosts {

    private static final String LEADER = "leader-";
    private static final List<String> LED = List.of("organizer-", "handler-", "enforcer-");

    private final CurrentActor actor;

    OwnPosts(CurrentActor actor) {
        this.actor = actor;
    }

    List<String> all() {
        return Stream.concat(actor.groups().stream(), led()).distinct().toList();
    }

    boolean leads() {
        return led().findAny().isPresent();
    }

    private Stream<String> led() {
        return actor.groups().stream().filter(group -> group.startsWith(LEADER)).flatMap(group -> LED.stream()
                .map(role -> role + group.substring(LEADER.length())));
    }
}
