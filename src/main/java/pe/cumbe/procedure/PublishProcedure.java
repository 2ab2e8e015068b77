package pe.cumbe.procedure;

import pe.cumbe.shared.Slug;

/** Asks for a text to be the one in force of a procedure, which is opened when its code is new. */
public record PublishProcedure(ProcedureCode code, Slug slug, ProcedureSheet sheet) {}
