package pe.cumbe.examination;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Links: that they lead somewhere, safely, and that their words alone say where. */
final class LinkRules {

    private static final Set<String> DANGEROUS = Set.of("javascript", "data", "vbscript", "file", "blob");
    private static final Pattern SCHEME = Pattern.compile("(?s)^\\s*([a-zA-Z][a-zA-Z0-9+.\\-]*)\\s*:.*");

    /** Words that say nothing once a screen reader lists the links of a page. */
    private static final Pattern VAGUE = Pattern.compile(
            "(?:(?:haz|hacer|haga|dale|da)\\s+)?clic?k?(?:\\s+(?:aquí|aqui|acá|en (?:este|el) enlace|para \\p{L}+))?"
                    + "|(?:(?:ver|mira|mire|entra|ingresa|ingrese|descarga|descargar|descargue|pulsa|pulse)\\s+)?(?:aquí|aqui|acá)"
                    + "|(?:(?:ver|leer|saber|conoce|lee)\\s+)?más(?:\\s+información)?|ver|leer|descargar?"
                    + "|(?:(?:este|el)\\s+)?(?:enlace|link)|página|sitio(?:\\s+web)?|web",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ADDRESS_AS_WORDS = Pattern.compile("(?i)(?:https?://|www\\.)\\S+");

    /** Marks of a link that CommonMark did not take for one: a space between its halves, or inside the address. */
    private static final Pattern NOT_A_LINK = Pattern.compile("\\[[^\\]\\n]{1,200}\\]\\s?\\((?!\\s)[^)\\n]{1,300}\\)");

    private static final Pattern LOOKS_LIKE_ADDRESS = Pattern.compile("(?i).*\\((?:https?:|www\\.|/|mailto:).*");

    private static final Pattern TO_FILE =
            Pattern.compile("(?i).*\\.(pdf|docx?|xlsx?|pptx?|odt|ods|csv|zip|rar)(?:[?#].*)?$");
    private static final Pattern TELLS_FILE = Pattern.compile(
            "(?is).*\\b(pdf|word|excel|docx?|xlsx?|pptx?|odt|ods|csv|zip|rar)\\b.*\\d\\s*(?:[kmg]b|bytes)\\b.*");
    private static final Pattern HOST = Pattern.compile("(?:[\\p{L}\\d](?:[\\p{L}\\d\\-]*[\\p{L}\\d])?\\.)+\\p{L}{2,}");
    private static final Pattern MACHINE = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}");
    private static final Pattern MACHINE_INSIDE =
            Pattern.compile("(?:10|127|192\\.168|172\\.(?:1[6-9]|2\\d|3[01]))\\..*");
    private static final Pattern MAIL = Pattern.compile("[^@\\s,;]+@[^@\\s,;]+\\.[^@\\s.,;]{2,}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9().\\-;=a-z]{3,30}");

    private final InternalAddresses addresses;

    LinkRules(InternalAddresses addresses) {
        this.addresses = addresses;
    }

    void examine(Manuscript manuscript, Findings findings) {
        manuscript.links().forEach(link -> examine(link, findings));
        for (var passage : manuscript.passages()) {
            var broken = NOT_A_LINK.matcher(passage.text());
            while (passage.shape() != Passage.Shape.CODE && broken.find()) {
                findings.addIf(
                        LOOKS_LIKE_ADDRESS.matcher(broken.group()).matches(),
                        FindingKind.LINK_MALFORMED,
                        passage.at(broken.start()),
                        broken.group());
            }
        }
    }

    private void examine(Manuscript.Leads link, Findings findings) {
        var address = link.address().strip();
        var words = link.words().strip().replaceAll("\\s+", " ");
        var scheme = scheme(address);
        if (DANGEROUS.contains(scheme)) {
            findings.add(FindingKind.LINK_DANGEROUS, link.where(), address, words);
        } else if (!isWellFormed(scheme, address)) {
            findings.add(FindingKind.LINK_MALFORMED, link.where(), "[" + words + "](" + address + ")");
        } else if (address.startsWith("/") && !addresses.answers(path(address))) {
            findings.add(FindingKind.LINK_LEADS_NOWHERE, link.where(), address, words);
        }
        findings.addIf(scheme.equals("http"), FindingKind.LINK_NOT_SECURE, link.where(), address);
        var bare = words.replaceAll("^[^\\p{L}\\d]+|[^\\p{L}\\d/]+$", "");
        if (bare.isEmpty()) {
            findings.add(FindingKind.LINK_WITHOUT_WORDS, link.where(), address);
        } else if (VAGUE.matcher(bare).matches()
                || ADDRESS_AS_WORDS.matcher(bare).matches()) {
            findings.add(FindingKind.LINK_VAGUE, link.where(), words);
        }
        var toFile = TO_FILE.matcher(address);
        findings.addIf(
                toFile.matches()
                        && !TELLS_FILE.matcher(words + " " + link.after()).matches(),
                FindingKind.LINK_TO_FILE_UNTOLD,
                link.where(),
                words,
                toFile.matches() ? toFile.group(1).toUpperCase(Locale.ROOT) : "");
    }

    private static String scheme(String address) {
        var found = SCHEME.matcher(address);
        return found.matches() ? found.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private static boolean isWellFormed(String scheme, String address) {
        return switch (scheme) {
            case "" -> (address.startsWith("#") && address.length() > 1) || isPath(address);
            case "http", "https" -> hasHost(address);
            case "mailto" ->
                MAIL.matcher(withoutQuery(address.substring("mailto:".length())))
                        .matches();
            case "tel" -> PHONE.matcher(address.substring("tel:".length())).matches();
            default -> false;
        };
    }

    /** From the root: a page is read under more than one address, and the way from it would lead elsewhere. */
    private static boolean isPath(String address) {
        return address.startsWith("/") && !address.startsWith("//") && uri(address) != null;
    }

    private static boolean hasHost(String address) {
        var uri = uri(address);
        if (uri == null || uri.getRawAuthority() == null) {
            return false;
        }
        var host = uri.getRawAuthority().replaceFirst(":\\d+$", "");
        return HOST.matcher(host).matches()
                || (MACHINE.matcher(host).matches()
                        && !MACHINE_INSIDE.matcher(host).matches());
    }

    private static @Nullable URI uri(String address) {
        try {
            return new URI(address);
        } catch (URISyntaxException malformed) {
            return null;
        }
    }

    private static String path(String address) {
        return withoutQuery(address).replaceFirst("#.*$", "");
    }

    private static String withoutQuery(String address) {
        int query = address.indexOf('?');
        return query < 0 ? address : address.substring(0, query);
    }
}
