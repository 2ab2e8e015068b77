package pe.cumbe.agency;

/**
 * A district.
 *
 * @param code its six digits of INEI
 * @param province the four digits of its province
 */
public record DistrictView(String code, String province, String name) {}
