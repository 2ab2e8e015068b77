package pe.cumbe.complaint;

import pe.cumbe.agency.AgencyCode;

/** Something happened to a complaint. Told inside the transaction. */
public record ComplaintMoved(
        ComplaintNumber number, AgencyCode agency, ComplaintAct act, ComplaintStatus before, ComplaintStatus after) {}
