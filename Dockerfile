# The production archive on Payara Micro; see src/site/markdown/production.md. Build the archive and fetch the server first:
#   mvn package dependency:copy -Dartifact=fish.payara.extras:payara-micro:6.2025.10 -DoutputDirectory=target -Dmdep.stripVersion=true
#   docker build -t dojang .
#   chown -R 10001 /etc/dojang   (the image runs as this user, and the keys are readable by their owner alone)
#   docker run -p 8080:8080 -v /etc/dojang:/etc/dojang dojang
FROM eclipse-temurin:17-jdk AS unpack
COPY config/payara/pre-boot.asadmin config/payara/logging.properties target/payara-micro.jar target/dojang.war /dojang/
# the operator's commands run from the same archive
RUN mkdir /dojang/archive && cd /dojang/archive && jar -xf ../dojang.war WEB-INF && chmod -R a+rX /dojang

FROM eclipse-temurin:17-jre
RUN useradd --system --uid 10001 --create-home --home-dir /var/lib/dojang dojang
COPY --from=unpack /dojang /opt/dojang
USER dojang
WORKDIR /var/lib/dojang
EXPOSE 8080
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=60 -XX:+ExitOnOutOfMemoryError -Dfile.encoding=UTF-8 -Duser.timezone=Asia/Seoul"
# the check says in one sentence what is missing; the server would bury it
CMD ["sh", "-c", "java -cp '/opt/dojang/archive/WEB-INF/classes:/opt/dojang/archive/WEB-INF/lib/*' dojang.setup.Setup check --folder /etc/dojang && exec java -jar /opt/dojang/payara-micro.jar --nohazelcast --disablephonehome --systemproperties /etc/dojang/application.properties --prebootcommandfile /opt/dojang/pre-boot.asadmin --logproperties /opt/dojang/logging.properties --port 8080 --contextroot / --deploy /opt/dojang/dojang.war"]
