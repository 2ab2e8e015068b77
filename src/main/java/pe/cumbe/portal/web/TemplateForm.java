package pe.cumbe.portal.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.cumbe.block.Block;
import pe.cumbe.block.BlockField;
import pe.cumbe.block.BlockKind;
import pe.cumbe.block.BlockLock;
import pe.cumbe.block.web.BlockForms;
import pe.cumbe.content.ContentKind;
import pe.cumbe.portal.TemplatePage;
import pe.cumbe.shared.web.Chosen;

/** A page of the template, as the administrator types it. */
public class TemplateForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final ContentKind kind;
    private final BlockLock headLock;
    private final BlockForms blocks;
    private String slug = "";
    private String title = "";
    private String summary = "";

    /** A new page. */
    TemplateForm() {
        this.key = "pagina-" + UUID.randomUUID();
        this.kind = ContentKind.PAGE;
        this.headLock = BlockLock.SUGGESTED;
        var text = Block.own(BlockKind.TEXT, Map.of()).lockedAs(BlockLock.SUGGESTED);
        this.blocks = BlockForms.ofTemplate(List.of(text), kind.blocks());
    }

    TemplateForm(TemplatePage page) {
        var head = TemplatePage.headOf(page.blocks());
        this.key = page.key();
        this.kind = page.kind();
        this.headLock = head.lock();
        this.slug = page.slug();
        this.title = head.get(BlockField.TITLE);
        this.summary = head.get(BlockField.SUMMARY);
        this.blocks = BlockForms.ofTemplate(TemplatePage.bodyOf(page.blocks()), kind.blocks());
    }

    TemplatePage page() {
        var all = new ArrayList<Block>();
        all.add(Block.head(headLock, title, summary));
        all.addAll(blocks.blocks());
        return new TemplatePage(key, kind, slug, all);
    }

    /** Whether it is one page among many: front page and menu have neither address nor title of their own. */
    public boolean isPage() {
        return kind == ContentKind.PAGE;
    }

    public BlockForms getBlocks() {
        return blocks;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(@Nullable String typed) {
        slug = Chosen.plain(typed);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String typed) {
        title = Chosen.plain(typed);
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(@Nullable String typed) {
        summary = Chosen.plain(typed);
    }
}
