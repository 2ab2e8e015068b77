package pe.cumbe.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.filing.KeySeal;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.shared.PageOf;

/** Requests in memory, for tests of desks. */
class InMemoryAccessRequests implements AccessRequests {

    final List<AccessRequest> all = new ArrayList<>();
    final Map<AttachmentId, Instant> uploads = new LinkedHashMap<>();

    @Override
    public void add(AccessRequest request) {
        all.add(request);
    }

    @Override
    public Optional<AccessRequest> filedAs(SubmissionId submission) {
        return all.stream()
                .filter(request -> request.submission().equals(submission))
                .findFirst();
    }

    @Override
    public Optional<AccessRequest> find(AgencyCode agency, AccessNumber number) {
        return all.stream()
                .filter(request ->
                        request.agency().equals(agency) && request.number().equals(number))
                .findFirst();
    }

    @Override
    public Optional<AccessRequest> hold(AgencyCode agency, AccessNumber number) {
        return find(agency, number);
    }

    @Override
    public Optional<AccessRequest> openedBy(KeySeal seal) {
        return all.stream().filter(request -> request.isSealedBy(seal)).findFirst();
    }

    @Override
    public Optional<AccessRequest> holdOpenedBy(KeySeal seal) {
        return openedBy(seal);
    }

    @Override
    public PageOf<AccessRequest> queue(AgencyCode agency, List<AccessStatus> statuses, int page, int size) {
        var found = all.stream()
                .filter(request -> request.agency().equals(agency) && statuses.contains(request.status()))
                .toList();
        return new PageOf<>(found, page, size, found.size());
    }

    @Override
    public List<AccessNumber> closing(AgencyCode agency, LocalDate day) {
        return all.stream()
                .filter(request -> request.agency().equals(agency))
                .map(AccessRequest::number)
                .toList();
    }

    @Override
    public List<AccessRequest> past(AgencyCode agency, Instant before, LocalDate today) {
        return all.stream()
                .filter(request -> request.agency().equals(agency)
                        && !request.isErased()
                        && AccessStatus.ended().contains(request.status())
                        && request.movedAt.isBefore(before)
                        && (request.appealBy == null || request.appealBy.isBefore(today)))
                .toList();
    }

    @Override
    public long countPast(AgencyCode agency, Instant before, LocalDate today) {
        return past(agency, before, today).size();
    }

    @Override
    public void uploaded(AttachmentId file, Instant at) {
        uploads.put(file, at);
    }

    @Override
    public void forget(AttachmentId file) {
        uploads.remove(file);
    }

    @Override
    public List<AttachmentId> abandoned(AgencyCode region, Instant before) {
        return uploads.entrySet().stream()
                .filter(upload -> upload.getValue().isBefore(before))
                .map(Map.Entry::getKey)
                .toList();
    }
}
