package pe.cumbe.agency;

/** Something of a unit changed: its portal, its contact details, its colours. Caches forget what they knew. */
public record AgencyChanged() {}
