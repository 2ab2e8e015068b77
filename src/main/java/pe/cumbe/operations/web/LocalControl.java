package pe.cumbe.operations.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import pe.cumbe.operations.MaintenanceJob;
import pe.cumbe.shared.Settings;

/**
 * {@code POST /health/control/{job}}: where {@code ./portal reindex} and {@code ./portal import} ask a running portal to
 * work. Only from this very machine, not through a proxy, and only with the token that the launcher keeps in
 * {@code keys/control.token}; anything else is 404, as if nothing were here.
 *
 * <p>The body is the arguments, one a line. The answer grows as the work does: {@code > } before each line of progress,
 * and one last line, {@code =OK} or {@code =ERROR } and why.
 */
@WebServlet("/health/control/*")
public class LocalControl extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(LocalControl.class.getName());
    private static final int LONGEST_BODY = 100_000;

    private final transient Instance<MaintenanceJob> jobs;
    private final transient Settings settings;
    private final transient ReentrantLock oneAtATime = new ReentrantLock();

    @Inject
    public LocalControl(@Any Instance<MaintenanceJob> jobs, Settings settings) {
        this.jobs = jobs;
        this.settings = settings;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var job = fromHere(request) && knowsTheToken(request)
                ? named(request.getPathInfo())
                : Optional.<MaintenanceJob>empty();
        if (job.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (!oneAtATime.tryLock()) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return;
        }
        try {
            response.setContentType("text/plain");
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Cache-Control", "no-store");
            var arguments = arguments(request);
            work(job.get(), arguments, response.getWriter());
        } finally {
            oneAtATime.unlock();
        }
    }

    private static void work(MaintenanceJob job, List<String> arguments, PrintWriter answer) {
        try {
            job.run(arguments, line -> {
                answer.print("> " + line.replaceAll("\\R", " ") + "\n");
                answer.flush();
            });
            answer.print("=OK\n");
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "job " + job.name() + " failed", e);
            var reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            answer.print("=ERROR " + reason.replaceAll("\\R", " ") + "\n");
        }
        answer.flush();
    }

    private Optional<MaintenanceJob> named(String path) {
        return jobs.stream().filter(job -> ("/" + job.name()).equals(path)).findFirst();
    }

    /** A proxy on this machine comes from here too, but says for whom. */
    private static boolean fromHere(HttpServletRequest request) throws IOException {
        return request.getHeader("X-Forwarded-For") == null
                && request.getHeader("Forwarded") == null
                && (InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
                        || request.getRemoteAddr().equals(request.getLocalAddr()));
    }

    private boolean knowsTheToken(HttpServletRequest request) throws IOException {
        var file = settings.data().resolve("keys").resolve("control.token");
        var said = request.getHeader("Authorization");
        if (said == null || !said.startsWith("Bearer ") || !Files.exists(file)) {
            return false;
        }
        return MessageDigest.isEqual(
                Files.readString(file).strip().getBytes(StandardCharsets.UTF_8),
                said.substring("Bearer ".length()).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> arguments(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(LONGEST_BODY);
        return new String(body, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }
}
