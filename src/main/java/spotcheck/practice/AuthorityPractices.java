package spotcheck.practice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.AuthorityFile;
import spotcheck.casefile.AuthorityFiles;
import spotcheck.casefile.Refused;
import spotcheck.practice.topic.AdoptedLength;
import spotcheck.practice.topic.Topic;
import spotcheck.practice.topic.Topics;
import spotcheck.regulation.Regime;
import spotcheck.regulation.Regimes;
import spotcheck.regulation.RuleIds;

@Service
class AuthorityPractices implements Practices {

    private static final int LONGEST = 2000;

    private final PracticeRows rows;
    private final PracticeUses uses;
    private final Topics topics;
    private final Regimes regimes;
    private final Members members;
    private final AuthorityFiles files;
    private final Clock clock;

    AuthorityPractices(
            PracticeRows rows,
            PracticeUses uses,
            Topics topics,
            Regimes regimes,
            Members members,
            AuthorityFiles files,
            Clock clock) {
        this.rows = rows;
        this.uses = uses;
        this.topics = topics;
        this.regimes = regimes;
        this.members = members;
        this.files = files;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Practice propose(Proposal proposal) {
        var authority = authority(proposal);
        var proposer = members.proposer(authority);
        var topic = proposal.topic();
        if (!regimes.knows(proposal.regime().code()) || !topics.exists(topic)) {
            throw new Refused("topic", "没有这一事项");
        }
        refuseSpeaking(proposal.regime(), topic);
        if (topics.choiceLabel(topic, proposal.choice()).isEmpty()) {
            throw new Refused("choice", "该事项没有这种做法可选");
        }
        if (AdoptedLength.isTooShort(topic, proposal.choice())) {
            throw new Refused("choice", "期限短于其他法律的规定（公告送达不得少于三十日）");
        }
        if (proposal.validFrom() != null && proposal.validFrom().isBefore(today())) {
            throw new Refused("validFrom", "惯例不得溯及既往，生效日期不得早于今天");
        }
        return same(authority, proposal).orElseGet(() -> get(rows.add(authority, proposal, proposer.id(), today())));
    }

    /** The point of a case is its organizer's to settle, whoever acts for it there (NMG-5c, CQ20-6b, CQ23-5b). */
    private String authority(Proposal proposal) {
        return proposal.fromCase() == null
                ? members.current().authority()
                : files.get(proposal.fromCase()).organizer();
    }

    @Override
    @Transactional
    public Practice approve(long id) {
        var proposal = get(id);
        var approver = members.leaderOf(proposal.authority());
        if (members.areOne(approver.id(), proposal.proposedBy())) {
            throw new Refused("提出人不得批准自己提出的惯例，请由另一名负责人批准");
        }
        refuseSpeaking(proposal.regime(), proposal.about());
        var from = proposal.validFrom().isBefore(today()) ? today() : proposal.validFrom();
        rows.lock(proposal.authority());
        endOlder(proposal, from, approver.id());
        if (!rows.approve(id, approver.id(), today(), from)) {
            throw new Refused("该提议已经处理，不能再批准");
        }
        return get(id);
    }

    @Override
    @Transactional
    public Practice end(long id, String reason) {
        var practice = get(id);
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw new Refused("reason", "请写明终止的理由（不超过" + LONGEST + "字）");
        }
        var by = members.enderOf(practice);
        if (!rows.end(id, today(), by.id(), reason)) {
            throw new Refused("该惯例已经终止或者被新的做法取代");
        }
        return get(id);
    }

    @Override
    public List<Practice> waiting() {
        return rows.proposals().stream()
                .filter(proposal -> members.leads(proposal.authority()) || members.proposes(proposal.authority()))
                .toList();
    }

    @Override
    public List<Practice> of(String authority) {
        return rows.of(authority);
    }

    @Override
    public Optional<Practice> inForce(AuthorityFile file, Topic topic) {
        return members.upFrom(file.organizer()).stream()
                .flatMap(authority -> rows.about(authority, file.regime(), topic.code()).stream())
                .filter(practice -> practice.isInForce(today()))
                .findFirst();
    }

    @Override
    @Transactional
    public void use(AuthorityFile file, Practice practice, String subject, RuleIds searched) {
        uses.add(file, practice, subject, searched);
    }

    private void refuseSpeaking(Regime regime, Topic topic) {
        if (topics.searched(regime, topic).isEmpty()) {
            var basis = topics.basis(regime, topic);
            throw new Refused(
                    "topic",
                    "《" + regimes.profile(regime).title() + "》对“" + topics.label(topic) + "”已有规定（" + basis
                            + "），不得以惯例代替");
        }
    }

    private Optional<Practice> same(String authority, Proposal proposal) {
        return rows.about(authority, proposal.regime(), proposal.topic().code()).stream()
                .filter(Practice::isProposal)
                .filter(practice -> practice.choice().equals(proposal.choice()))
                .findFirst();
    }

    private void endOlder(Practice newer, LocalDate from, String by) {
        rows.about(newer.authority(), newer.regime(), newer.topic()).stream()
                .filter(older -> older.approvedBy() != null && older.endedOn() == null)
                .forEach(older -> rows.end(older.id(), later(from, older.validFrom()), by, "由新的做法取代"));
    }

    private Practice get(long id) {
        return rows.find(id).orElseThrow(() -> new Refused("没有这项惯例"));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private LocalDate today() {
        return ChinaTime.today(clock);
    }
}
