package pe.cumbe.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import pe.cumbe.casefile.FilingReceipt;
import pe.cumbe.casefile.ReceptionReceipt;

/** Receipts as PDF, one page each. */
@ApplicationScoped
public class ReceiptPaper {

    /** The constancia de presentación. */
    public byte[] print(FilingReceipt receipt, String agencyName, PaperSize size) {
        throw new UnsupportedOperationException();
    }

    /** The cargo de recepción. */
    public byte[] print(ReceptionReceipt receipt, String agencyName, PaperSize size) {
        throw new UnsupportedOperationException();
    }
}
