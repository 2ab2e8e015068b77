package pe.cumbe.transparency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import pe.cumbe.shared.Confidence;
import pe.cumbe.shared.LegalTerm;

/** An item of the transparency portal as it was loaded. */
@Entity
@Table(name = "transparency_item")
@LegalTerm("ítem de transparencia")
public class Item {

    @Id
    private String code;

    private int position;

    private int heading;

    @Column(name = "heading_slug")
    private String headingSlug;

    @Column(name = "heading_name")
    private String headingName;

    private String name;

    private String fields;

    @Enumerated(EnumType.STRING)
    private Frequency frequency;

    @Enumerated(EnumType.STRING)
    @Column(name = "due_rule")
    private DueRule dueRule;

    @Column(name = "frequency_text")
    private String frequencyText;

    @Column(name = "due_text")
    private String dueText;

    @Enumerated(EnumType.STRING)
    private ItemScope scope;

    private String source;

    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    @Column(name = "national_address")
    private String nationalAddress;

    @Enumerated(EnumType.STRING)
    @Column(name = "national_confidence")
    private Confidence nationalConfidence;

    @SuppressWarnings("NullAway.Init")
    protected Item() {} // for JPA

    @SuppressWarnings("NullAway.Init")
    Item(ItemView loaded, int position) {
        this.code = loaded.code();
        correct(loaded, position);
    }

    /** As it reads today: the content is where items come from, and the law that they follow changes. */
    final void correct(ItemView loaded, int position) {
        this.position = position;
        this.heading = loaded.heading();
        this.headingSlug = loaded.headingSlug();
        this.headingName = loaded.headingName();
        this.name = loaded.name();
        this.fields = loaded.fields();
        this.frequency = loaded.frequency();
        this.dueRule = loaded.dueRule();
        this.frequencyText = loaded.frequencyText();
        this.dueText = loaded.dueText();
        this.scope = loaded.scope();
        this.source = loaded.source();
        this.confidence = loaded.confidence();
        this.nationalAddress = loaded.nationalAddress();
        this.nationalConfidence = loaded.nationalConfidence();
    }

    public int position() {
        return position;
    }

    public ItemView view() {
        return new ItemView(
                code,
                heading,
                headingSlug,
                headingName,
                name,
                fields,
                frequency,
                dueRule,
                frequencyText,
                dueText,
                scope,
                source,
                confidence,
                nationalAddress,
                nationalConfidence);
    }
}
