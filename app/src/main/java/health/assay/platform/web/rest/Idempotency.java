package health.assay.platform.web.rest;

import health.assay.platform.database.Scope;
import health.assay.platform.security.Actor;
import health.assay.platform.web.ApiPath;
import health.assay.platform.web.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// Does a write once, however often a program sends it: the same key and the same request get the first answer again.
/// Whether a write that broke off was done is not known; its key answers 409 until it is forgotten.
final class Idempotency extends OncePerRequestFilter {

    static final String KEY = "Idempotency-Key";
    static final String REPLAYED = "Idempotency-Replayed";
    private static final Pattern GOOD_KEY = Pattern.compile("[!-~]{1,200}");
    private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "DELETE");

    private final Answers answers;
    private final Problems problems;

    Idempotency(Answers answers, Problems problems) {
        this.answers = answers;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !ApiPath.covers(request)
                || !WRITES.contains(request.getMethod())
                || request.getHeader(KEY) == null
                || !Actor.isKnown()
                || Scope.current().organization() == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = request.getHeader(KEY);
        if (!GOOD_KEY.matcher(key).matches() || isUpload(request)) {
            problems.answer(HttpStatus.BAD_REQUEST.value(), request, response);
            return;
        }
        var read = ReadRequest.of(request).orElse(null);
        if (read == null) {
            problems.answer(HttpStatus.CONTENT_TOO_LARGE.value(), request, response);
            return;
        }
        switch (answers.begin(key, read.hash())) {
            case Answers.First _ -> doOnce(key, read, response, chain);
            case Answers.UnderWay _ -> problems.answer(HttpStatus.CONFLICT.value(), request, response);
            case Answers.OtherRequest _ -> problems.answer(HttpStatus.UNPROCESSABLE_CONTENT.value(), request, response);
            case Answers.Answer answer -> repeat(answer, response);
        }
    }

    private void doOnce(String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var kept = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, kept);
        if (kept.getStatus() >= 500) {
            answers.forget(key);
        } else {
            answers.keep(
                    key,
                    new Answers.Answer(
                            kept.getStatus(),
                            kept.getContentType(),
                            kept.getHeader(HttpHeaders.LOCATION),
                            kept.getHeader(HttpHeaders.ETAG),
                            kept.getContentAsByteArray()));
        }
        kept.copyBodyToResponse();
    }

    private static void repeat(Answers.Answer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        response.setHeader(REPLAYED, "true");
        set(response, HttpHeaders.CONTENT_TYPE, answer.contentType());
        set(response, HttpHeaders.LOCATION, answer.location());
        set(response, HttpHeaders.ETAG, answer.etag());
        response.getOutputStream().write(answer.body());
    }

    private static void set(HttpServletResponse response, String name, @Nullable String value) {
        if (value != null) {
            response.setHeader(name, value);
        }
    }

    private static boolean isUpload(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }
}
