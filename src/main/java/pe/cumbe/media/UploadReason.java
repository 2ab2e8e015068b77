package pe.cumbe.media;

import pe.cumbe.shared.Reason;

/** Why an upload does not begin or does not end. */
public enum UploadReason implements Reason {
    /** It has no name that can be read, or does not say how large it is. */
    UNNAMED,
    EMPTY,
    TOO_LARGE,
    /** Too much lies unfinished already, or the disk is nearly full. */
    NO_ROOM,
    /** It was cancelled, its time is over, or it never began. */
    GONE,
    /** There is more of it to come. */
    UNFINISHED,
    /** Another request is busy with it in this moment. */
    BUSY
}
