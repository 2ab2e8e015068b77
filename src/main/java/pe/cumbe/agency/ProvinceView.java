package pe.cumbe.agency;

/** A province: its four digits of INEI and its name. */
public record ProvinceView(String code, String name) {}
