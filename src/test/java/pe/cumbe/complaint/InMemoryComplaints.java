package pe.cumbe.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.filing.KeySeal;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.shared.PageOf;

/** Complaints of a test; each act counts as a write, as in the database. */
class InMemoryComplaints implements Complaints {

    final List<Complaint> all = new ArrayList<>();

    @Override
    public void add(Complaint complaint) {
        all.add(complaint);
    }

    @Override
    public Optional<Complaint> filedAs(SubmissionId submission) {
        return all.stream().filter(one -> one.submission().equals(submission)).findFirst();
    }

    @Override
    public Optional<Complaint> openedBy(KeySeal seal) {
        return all.stream().filter(one -> one.seal.equals(seal)).findFirst();
    }

    @Override
    public Optional<Complaint> holdOpenedBy(KeySeal seal) {
        return openedBy(seal).map(InMemoryComplaints::written);
    }

    @Override
    public Optional<Complaint> find(AgencyCode viewer, ComplaintNumber number) {
        return all.stream()
                .filter(one -> one.number().equals(number))
                .filter(one -> one.heldBy().equals(viewer)
                        || (one.agency().equals(viewer) && !one.kind().isSealed()))
                .findFirst();
    }

    @Override
    public Optional<Complaint> hold(AgencyCode viewer, ComplaintNumber number) {
        return find(viewer, number);
    }

    private static Complaint written(Complaint complaint) {
        complaint.version++;
        return complaint;
    }

    @Override
    public PageOf<Complaint> queue(AgencyCode holder, ComplaintDoor door, boolean open, int page, int size) {
        var found = all.stream()
                .filter(one -> one.status().isOpen() == open)
                .filter(one -> door == ComplaintDoor.SUPERIOR
                        ? one.heldBy().equals(holder) && one.kind().goesToTheSuperior()
                        : (one.heldBy().equals(holder) && !one.kind().goesToTheSuperior())
                                || (one.agency().equals(holder) && one.status() == ComplaintStatus.REPORT_ASKED))
                .toList();
        return new PageOf<>(found, page, size, found.size());
    }

    @Override
    public List<Complaint> late(AgencyCode holder, LocalDate today, int most) {
        return all.stream()
                .filter(one -> one.heldBy().equals(holder)
                        && one.status().isOpen()
                        && !one.clock().isStopped()
                        && one.clock().dueOn().isBefore(today))
                .toList();
    }

    @Override
    public List<ComplaintNumber> lapsing(AgencyCode holder, LocalDate day) {
        return all.stream()
                .filter(one -> one.heldBy().equals(holder))
                .filter(one -> one.clock().personBy().filter(day::isAfter).isPresent())
                .map(Complaint::number)
                .toList();
    }

    @Override
    public List<ComplaintNumber> uncollected(AgencyCode holder, LocalDate day) {
        return all.stream()
                .filter(one -> one.heldBy().equals(holder) && one.isKept())
                .filter(one -> one.clock().collectBy().filter(day::isAfter).isPresent())
                .map(Complaint::number)
                .toList();
    }

    @Override
    public List<Complaint> past(AgencyCode holder, Instant instant) {
        return all.stream()
                .filter(one -> one.heldBy().equals(holder) && !one.status().isOpen())
                .filter(one -> one.movedAt.isBefore(instant) && !one.isErased())
                .toList();
    }

    @Override
    public long countPast(AgencyCode holder, Instant instant) {
        return past(holder, instant).size();
    }
}
