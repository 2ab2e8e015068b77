package pe.cumbe.gazette;

import java.util.List;

/** Finds a norm by its number or its words, as everybody does; whoever knows how to search offers it. */
public interface NormFinder {

    /** External ids of those that answer, the likeliest first. */
    List<String> find(String words, int most);
}
