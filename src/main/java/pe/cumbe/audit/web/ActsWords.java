package pe.cumbe.audit.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Texts;

/** An act in words. The record keeps the names of the day it was written: one that nobody has words for stays as it is. */
@Named("actsWords")
@ApplicationScoped
public class ActsWords {

    /** What has states, each with its words; the record tells which name, and not of what. */
    private static final List<String> STATES = List.of(
            "CaseStatus.",
            "NormStatus.",
            "AccessStatus.",
            "ComplaintStatus.",
            "ClaimStatus.",
            "EditionState.",
            "MeasurementStatus.");

    /** A page or a piece of news: its state, its newest version, and the one that everybody reads. */
    private static final Pattern CONTENT = Pattern.compile("([A-Z_]+), (\\d+)/(\\d+|-)");

    private final Texts texts;

    @Inject
    public ActsWords(Texts texts) {
        this.texts = texts;
    }

    public String kind(String name) {
        return texts.find("Act." + name).orElse(name);
    }

    /** What it was done to; of a refusal, what the person may not do. */
    public String subject(String kind, String subject) {
        return kind.equals("ACCESS_REFUSED")
                ? texts.find("Permission." + subject).orElse(subject)
                : subject;
    }

    public String roles(String names) {
        return Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(this::role)
                .collect(Collectors.joining(", "));
    }

    /** The state before or after: of a case, a norm or a page, a granted role with its days, or what was typed. */
    public String state(String kind, @Nullable String state) {
        if (state == null) {
            return "";
        }
        if (kind.startsWith("ROLE_")) {
            int end = state.indexOf(' ');
            return end < 0
                    ? role(state)
                    : role(state.substring(0, end)) + state.substring(end).replace("..", " – ");
        }
        var content = CONTENT.matcher(state);
        if (kind.startsWith("CONTENT_") && content.matches()) {
            return texts.of(
                    content.group(3).equals("-") ? "audit.acts.text.unread" : "audit.acts.text.read",
                    texts.find("ContentState." + content.group(1)).orElse(content.group(1)),
                    content.group(2),
                    content.group(3));
        }
        return STATES.stream()
                .flatMap(what -> texts.find(what + state).stream())
                .findFirst()
                .orElse(state);
    }

    public String moment(Instant instant) {
        return SpanishDates.shortDate(instant) + ", " + SpanishDates.time(instant);
    }

    private String role(String name) {
        return texts.find("Role." + name).orElse(name);
    }
}
