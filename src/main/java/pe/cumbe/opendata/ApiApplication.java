package pe.cumbe.opendata;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** The REST interface. Its first word is reserved in the route table. */
@ApplicationPath("/api")
public class ApiApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                NormsResource.class,
                ProceduresResource.class,
                AgenciesResource.class,
                OpenApiResource.class,
                ProblemOfApi.class,
                ApiHeaders.class);
    }
}
