package spotcheck.practice.topic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a table may leave open, in Chinese.
 *
 * @param inputs the table's inputs besides the regime, each with its words and what they are called
 * @param choices what an authority may adopt, by word
 */
public record Question(
        String decision, String title, Map<String, Map<String, String>> inputs, Map<String, Choice> choices) {

    /** @param outputs what the table would have answered */
    public record Choice(String label, Map<String, String> outputs) {}

    /** Every combination of the words of the inputs. */
    List<Topic> topics() {
        List<List<String>> combinations = List.of(List.of());
        for (var words : inputs.values()) {
            combinations = combinations.stream()
                    .flatMap(begun -> words.keySet().stream().map(word -> with(begun, word)))
                    .toList();
        }
        return combinations.stream().map(words -> Topic.of(decision, words)).toList();
    }

    boolean knows(Topic topic) {
        return topics().contains(topic);
    }

    /** The inputs that the table is asked with. */
    Map<String, Object> inputsOf(Topic topic) {
        var asked = new LinkedHashMap<String, Object>();
        var words = topic.words().iterator();
        inputs.keySet().forEach(input -> asked.put(input, words.next()));
        return asked;
    }

    String label(Topic topic) {
        var named = new ArrayList<String>();
        var words = topic.words().iterator();
        inputs.values().forEach(labels -> named.add(labels.get(words.next())));
        return named.isEmpty() ? title : title + "（" + String.join("，", named) + "）";
    }

    private static List<String> with(List<String> begun, String word) {
        var extended = new ArrayList<>(begun);
        extended.add(word);
        return extended;
    }
}
