package pe.cumbe.examination;

import java.util.Set;

/**
 * From where on something is found. The standard ones are the portal's own goals.
 *
 * @param topHeading the level of the first heading, 2 as the editor's help says ({@code ## Título})
 * @param longestHeading letters; a line in bold that is shorter and ends in no stop is taken for a heading
 * @param capitals words in capitals in a row that are too many
 * @param longestAlternative letters that a description of a picture has at most
 * @param proseWords words of prose from which on the ease of reading means something
 * @param inflesz the least ease of reading (INFLESZ)
 * @param sentenceWords words a sentence, on average
 * @param pointedSentences how many of the longest sentences are shown
 * @param pointedWords how many of the hardest words are shown
 * @param hardSyllables syllables from which on a word counts as hard
 * @param frameBytes what the portal itself weighs around a text on a first visit, compressed
 * @param textPageBytes a page without pictures
 * @param pageBytes a page with its pictures, without its files
 * @param pictureBytes one picture
 * @param heavyFileBytes a file that hurts on a slow line
 * @param fileBytes the largest file, the installation's own limit
 * @param personalMail domains where people, not offices, have their mail; without what follows the first dot, any ending
 */
public record ExaminationLimits(
        int topHeading,
        int longestHeading,
        int capitals,
        int longestAlternative,
        int proseWords,
        double inflesz,
        double sentenceWords,
        int pointedSentences,
        int pointedWords,
        int hardSyllables,
        long frameBytes,
        long textPageBytes,
        long pageBytes,
        long pictureBytes,
        long heavyFileBytes,
        long fileBytes,
        Set<String> personalMail) {

    public ExaminationLimits {
        personalMail = Set.copyOf(personalMail);
    }

    public static ExaminationLimits standard(long fileBytes) {
        return new ExaminationLimits(
                2,
                90,
                5,
                140,
                60,
                65,
                20,
                3,
                5,
                5,
                8_000,
                15_000,
                40_000,
                22_000,
                5_000_000,
                fileBytes,
                Set.of(
                        "gmail",
                        "hotmail",
                        "outlook",
                        "live",
                        "msn",
                        "yahoo",
                        "ymail",
                        "icloud",
                        "proton",
                        "protonmail"));
    }
}
