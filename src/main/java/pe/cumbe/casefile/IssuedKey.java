package pe.cumbe.casefile;

import pe.cumbe.agency.AgencyCode;
import pe.cumbe.filing.TrackingCode;

/** The key that reception gives a person who showed the document. Shown once; an earlier key stops working. */
public record IssuedKey(CaseNumber number, AgencyCode agency, String title, TrackingCode key) {}
