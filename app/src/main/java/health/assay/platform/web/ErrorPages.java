package health.assay.platform.web;

import health.assay.platform.security.NotPermitted;
import health.assay.platform.security.OpenTo;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/// The one answer to everything that fails: a page, or problem+json for programs.
@Controller
@ControllerAdvice
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final Shells shells;
    private final Problems problems;
    private final ApplicationEventPublisher events;

    ErrorPages(Shells shells, Problems problems, ApplicationEventPublisher events) {
        this.shells = shells;
        this.problems = problems;
        this.events = events;
    }

    @ExceptionHandler
    @Nullable
    ModelAndView failed(Exception problem, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (problem instanceof AccessDeniedException || problem instanceof AuthenticationException) {
            throw problem; // the security chain asks for a sign-in
        }
        if (problem instanceof AsyncRequestNotUsableException || response.isCommitted()) {
            LOG.debug("The browser left before the answer was written", Wordless.of(problem));
            return null;
        }
        if (problem instanceof NotPermitted refusal) {
            events.publishEvent(new Refused(refusal.permission()));
        }
        var status = statusOf(problem);
        if (status >= 500) {
            LOG.error("A request failed", Wordless.of(problem));
        }
        if (problem instanceof ErrorResponse answer) {
            answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
        return answer(status, request);
    }

    /// What failed outside of any handler: in a filter, or before one was found.
    @RequestMapping("/error")
    @OpenTo(value = OpenTo.Whom.EVERYBODY, because = "It says that something failed, and nothing else")
    ModelAndView outside(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return answer(status instanceof Integer code ? code : 404, request);
    }

    private ModelAndView answer(int status, HttpServletRequest request) {
        var failure = Failure.of(status);
        var answer = ApiPath.covers(request) ? new ModelAndView(problems) : new ModelAndView("error");
        answer.setStatus(HttpStatusCode.valueOf(failure.status()));
        answer.addObject("failure", failure);
        answer.addObject("shell", shells.of(request));
        return answer;
    }

    private static int statusOf(Exception problem) {
        return switch (problem) {
            case NotPermitted _ -> 403;
            case ErrorResponse answer -> answer.getStatusCode().value();
            case MethodArgumentTypeMismatchException mismatch when isInPath(mismatch) -> 404;
            case TypeMismatchException _, HttpMessageNotReadableException _ -> 400;
            default -> annotated(problem);
        };
    }

    private static boolean isInPath(MethodArgumentTypeMismatchException mismatch) {
        return mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
    }

    private static int annotated(Exception problem) {
        var status = AnnotatedElementUtils.findMergedAnnotation(problem.getClass(), ResponseStatus.class);
        return status == null ? 500 : status.code().value();
    }
}
