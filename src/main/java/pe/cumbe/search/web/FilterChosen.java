package pe.cumbe.search.web;

/**
 * A filter in force.
 *
 * @param name of the parameter
 * @param value of the parameter
 * @param without the address of the same search without it
 */
public record FilterChosen(String name, String value, String label, String without) {}
