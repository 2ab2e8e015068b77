package pe.cumbe.casefile;

/** Why a file is in a case, and so who may read it. */
public enum DocumentKind {
    /** Came with the request. */
    REQUEST,
    /** Came to complete an observed case. */
    CORRECTION,
    /** Came in answer to what the evaluator asked. */
    ANSWER,
    /** The decision, or the document of an automatic approval. */
    RESOLUTION,
    /** Came with a reconsideration or an appeal. */
    APPEAL
}
