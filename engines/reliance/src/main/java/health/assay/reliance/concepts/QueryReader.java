package health.assay.reliance.concepts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Reads the small query language of the concept data.
///
/// A query is words joined by distance: `a ~6 b` finds both within six words of each other in either order, `a >6 b`
/// in this order, `a|b` either. Parentheses group, what stands in a row is a phrase, `@name` is a word group. Words are
/// compared by stem, `word*` by how they begin, `=word` as written.
final class QueryReader {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:([~>])(\\d+)|([()|])|@([a-z0-9-]+)|(WORD(?:\\s+WORD)*))"
                    .replace("WORD", "=?[\\p{Alnum}&/.'-]+\\*?"));

    private final Analyzer analyzer;
    private final Map<String, List<String>> words;
    private final Map<String, Query> groups = new HashMap<>();
    private final Map<String, Query> phrases = new HashMap<>();
    private final Deque<String> opened = new ArrayDeque<>();

    QueryReader(Analyzer analyzer, Map<String, List<String>> words) {
        this.analyzer = analyzer;
        this.words = words;
    }

    Query read(String query) {
        return new Reading(query).whole();
    }

    private Query group(String name) {
        var known = groups.get(name);
        if (known != null) {
            return known;
        }
        var members = words.get(name);
        if (members == null) {
            throw new IllegalArgumentException("No word group is called @" + name);
        }
        if (opened.contains(name)) {
            throw new IllegalArgumentException("Word group @%s leads back to itself".formatted(name));
        }
        opened.push(name);
        var source = new Query.Remembered(
                Query.AnyOf.of(members.stream().map(this::read).toList()));
        opened.pop();
        groups.put(name, source);
        return source;
    }

    private Query phrase(String text) {
        return phrases.computeIfAbsent(text, words -> new Query.Remembered(phraseOf(words)));
    }

    private Query phraseOf(String text) {
        var parts = Stream.of(text.split("\\s+")).map(this::word).toList();
        return Query.Phrase.of(parts);
    }

    private Query word(String text) {
        if (text.endsWith("*")) {
            var beginning = text.substring(0, text.length() - 1).toLowerCase(Locale.ROOT);
            return new Query.Beginning(WrittenWordFilter.MARK + beginning);
        }
        if (text.startsWith(WrittenWordFilter.MARK)) {
            return new Query.Word(text.toLowerCase(Locale.ROOT));
        }
        return Query.Phrase.of(stems(text));
    }

    /// A word with a hyphen or a slash is several.
    private List<Query> stems(String text) {
        var stems = new ArrayList<Query>();
        try (var words = analyzer.tokenStream(ControlTexts.FIELD, text)) {
            var word = words.addAttribute(CharTermAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                stems.add(new Query.Word(word.toString()));
            }
            words.end();
        } catch (IOException failure) {
            throw new UncheckedIOException("Analyzing a word failed: " + text, failure);
        }
        return stems;
    }

    /// One query being read, token by token.
    private final class Reading {

        private final String query;
        private final List<Token> tokens = new ArrayList<>();
        private int next;

        Reading(String query) {
            this.query = query;
            var matcher = TOKEN.matcher(query.strip());
            var end = 0;
            while (matcher.lookingAt()) {
                tokens.add(Token.of(matcher));
                end = matcher.end();
                matcher.region(end, query.strip().length());
            }
            if (end != query.strip().length()) {
                throw unreadable();
            }
        }

        Query whole() {
            var source = alternatives();
            if (next != tokens.size()) {
                throw unreadable();
            }
            return source;
        }

        private Query alternatives() {
            var sources = new ArrayList<Query>();
            sources.add(chain());
            while (isNext(Token.Kind.OR)) {
                next++;
                sources.add(chain());
            }
            return Query.AnyOf.of(sources);
        }

        private Query chain() {
            var source = item();
            while (true) {
                if (isNext(Token.Kind.NEAR) || isNext(Token.Kind.THEN)) {
                    source = within(tokens.get(next++), source, item());
                } else if (isNext(Token.Kind.OPEN) || isNext(Token.Kind.GROUP) || isNext(Token.Kind.WORDS)) {
                    source = Query.Phrase.of(List.of(source, item()));
                } else {
                    return source;
                }
            }
        }

        private static Query within(Token distance, Query one, Query other) {
            var most = Integer.parseInt(distance.text());
            return distance.kind() == Token.Kind.NEAR
                    ? new Query.Near(one, other, most)
                    : new Query.Then(one, other, most);
        }

        private Query item() {
            if (next >= tokens.size()) {
                throw unreadable();
            }
            var token = tokens.get(next++);
            return switch (token.kind()) {
                case WORDS -> phrase(token.text());
                case GROUP -> group(token.text());
                case OPEN -> {
                    var inner = alternatives();
                    if (!isNext(Token.Kind.CLOSE)) {
                        throw unreadable();
                    }
                    next++;
                    yield inner;
                }
                case CLOSE, OR, NEAR, THEN -> throw unreadable();
            };
        }

        private boolean isNext(Token.Kind kind) {
            return next < tokens.size() && tokens.get(next).kind() == kind;
        }

        private IllegalArgumentException unreadable() {
            return new IllegalArgumentException("Not a query: " + query);
        }
    }

    private record Token(Kind kind, String text) {

        enum Kind {
            WORDS,
            GROUP,
            NEAR,
            THEN,
            OPEN,
            CLOSE,
            OR
        }

        static Token of(Matcher match) {
            if (match.group(1) != null) {
                return new Token(match.group(1).equals("~") ? Kind.NEAR : Kind.THEN, match.group(2));
            }
            if (match.group(3) != null) {
                return new Token(bracket(match.group(3)), match.group(3));
            }
            if (match.group(4) != null) {
                return new Token(Kind.GROUP, match.group(4));
            }
            return new Token(Kind.WORDS, match.group(5));
        }

        private static Kind bracket(String sign) {
            return switch (sign) {
                case "(" -> Kind.OPEN;
                case ")" -> Kind.CLOSE;
                default -> Kind.OR;
            };
        }
    }
}
