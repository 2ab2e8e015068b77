/**
 * The map of Cumbe. Features are folders; floors say who may look at whom: a floor looks down, never up.
 *
 * <p>Floor 0, the ground: {@code shared} (words everybody uses, the official clock, refusals; {@code
 * shared.persistence}; {@code shared.web}: routes, seals of anonymous forms, texts, headers).
 *
 * <p>Floor 1, who and when: {@code agency} (the dependencies, one portal each), {@code account} (people who sign in,
 * their roles), {@code audit} (the append-only record of acts), {@code calendar} (working days and deadlines), {@code
 * attachment} (files people hand in), {@code filing} (what everything a person files has in common: number, key, who
 * asks), {@code mail} (letters that leave when a mail server takes them).
 *
 * <p>Floor 2, what the government offers: {@code portal}, {@code upgrade} (a better template reaches portals that have
 * words of their own), {@code block} (what pages are made of), {@code portalcopy} (a portal in one file, each room packing its own), {@code examination} (what a page says of itself before it is
 * sent to be reviewed), {@code media} (the library of files of each dependency), {@code content} (pages, news, diary, directory, documents), {@code linkcheck} (whether their links lead somewhere), {@code norm}, {@code gazette} (norms on
 * their way to being published), {@code procedure}, {@code kiosk}, {@code plan},
 * {@code transparency}, {@code payment} (receipts that people showed).
 *
 * <p>Floor 3, what people ask: {@code casefile}, and around it {@code draft} (a filing step by step), {@code receipt}
 * (papers with the proof), {@code tracking} (the person's view of a case); {@code complaint} (complaints and their
 * sisters), and beside it {@code nationalbook} (where reclamos are filed, and the mirror of the State's book) and {@code
 * complaintfigures} (what everybody may count of them); {@code access} (requests for public information), {@code privacy} (what people ask of their own data).
 *
 * <p>Floor 4, what looks across: {@code search} (the only room that knows Lucene), {@code opendata} (REST, sitemap),
 * {@code home}, {@code backoffice}, {@code operations} (health, local control), {@code seed} (first-day and demo
 * content, loaded through the desks).
 *
 * <p>Beside the floors: {@code launcher}, the program behind {@code ./portal}; it is never inside the WAR.
 *
 * <p><b>A desk</b> is a use case of the office and the only place where a transaction opens. A <i>Page</i> backs a public
 * page, a <i>Screen</i> backs one of the officers or of the kiosks.
 */
@NullMarked
package pe.cumbe;

import org.jspecify.annotations.NullMarked;
