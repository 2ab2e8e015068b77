package pe.cumbe.complaint;

/**
 * Tells the person beyond the page of tracking, where they authorised it. What is sealed is never told but on the page:
 * a letter on its way would name whoever filed it.
 */
interface ComplaintNotices {

    void tell(Complaint complaint, ComplaintAct act);
}
