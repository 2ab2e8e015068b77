package pe.cumbe.account.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import pe.cumbe.account.SecondFactorDesk;
import pe.cumbe.account.SignInReason;
import pe.cumbe.account.Totp;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.web.PageErrors;
import pe.cumbe.shared.web.Texts;

/**
 * Where a person joins a telephone: the square of dots, the same in letters, and the code that proves it. Then the ten
 * codes for the paper, this once.
 */
@Named("enrolment")
@ViewScoped
public class EnrolScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MARGIN = 4;

    private final SecondFactorDesk desk;
    private final CurrentActor me;
    private final Texts texts;
    private final PageErrors errors;
    private final byte[] secret;
    private String code = "";
    private List<String> papers = List.of();

    @Inject
    public EnrolScreen(SecondFactorDesk desk, CurrentActor me, Texts texts, PageErrors errors) {
        this.desk = desk;
        this.me = me;
        this.texts = texts;
        this.errors = errors;
        this.secret = desk.invent();
    }

    /** A second click finds it joined. */
    public synchronized void join() {
        if (!papers.isEmpty()) {
            return;
        }
        if (code.isBlank()) {
            errors.field("stepCode", "account.second.error.code");
            return;
        }
        try {
            papers = desk.enrol(me.session(), secret, code);
            me.renew(me.session());
        } catch (Rejected refused) {
            errors.refused(refused, Map.of(SignInReason.CODE_WRONG, "stepCode"));
        }
    }

    /** Empty until the telephone is joined. */
    public List<String> getPapers() {
        return papers;
    }

    /** The secret in groups of four. */
    public String getLetters() {
        return Totp.inLetters(secret).replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** For the application of the very telephone that shows this page. */
    public String getAddress() {
        return Totp.address(texts.get("shared.region.name"), me.getUsername(), secret);
    }

    /** How many dots a side, with a white edge. */
    public int getSide() {
        return dots().getWidth();
    }

    /** The square of dots as the path of a drawing. */
    public String getDots() {
        var dots = dots();
        var path = new StringBuilder();
        for (int y = 0; y < dots.getHeight(); y++) {
            for (int x = 0; x < dots.getWidth(); x++) {
                if (dots.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    private BitMatrix dots() {
        try {
            return new QRCodeWriter()
                    .encode(
                            getAddress(),
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    MARGIN));
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }
}
