package pe.cumbe.account;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;

/** Requests of a test. */
class InMemoryAccountRequests implements AccountRequests {

    private final List<AccountRequest> all = new ArrayList<>();

    @Override
    public void add(AccountRequest request) {
        all.add(request);
        try {
            Field id = AccountRequest.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(request, (long) all.size());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<AccountRequest> of(AgencyCode agency, int most) {
        var found = new ArrayList<>(all.stream()
                .filter(one -> one.agency().equals(agency))
                .limit(most)
                .toList());
        Collections.reverse(found);
        return found;
    }

    @Override
    public List<AccountRequest> in(AccountRequestState state, int most) {
        return all.stream().filter(one -> one.state() == state).limit(most).toList();
    }

    @Override
    public long countWaiting() {
        return in(AccountRequestState.ASKED, all.size()).size();
    }

    @Override
    public Optional<AccountRequest> find(long id) {
        return all.stream().filter(one -> one.id() == id).findFirst();
    }

    @Override
    public Optional<AccountRequest> hold(long id) {
        return find(id);
    }

    @Override
    public boolean isAsked(AgencyCode agency, String email) {
        return of(agency, all.size()).stream()
                .map(AccountRequest::asRow)
                .anyMatch(row -> row.waits() && row.email().equalsIgnoreCase(email));
    }
}
