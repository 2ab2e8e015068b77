package pe.cumbe.audit;

import pe.cumbe.account.Actor;

/**
 * The part of the record that says who looked at what. One line for each person, thing and hour: a screen that draws
 * itself again is no second look.
 */
public interface Viewings {

    void enter(Actor viewer, Act act);
}
