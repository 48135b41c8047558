package spotcheck.engine.answer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import spotcheck.casefile.UnknownFields;

/** Keys of a body that nothing reads are refused, all of them by name. */
@ControllerAdvice
class UnknownKeys extends RequestBodyAdviceAdapter {

    private static final String FOUND = UnknownKeys.class.getName();

    @Override
    public boolean supports(
            MethodParameter parameter, Type target, Class<? extends HttpMessageConverter<?>> converter) {
        return MappingJackson2HttpMessageConverter.class.isAssignableFrom(converter);
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type target,
            Class<? extends HttpMessageConverter<?>> converter) {
        var found = found();
        if (!found.isEmpty()) {
            throw new UnknownFields("请求中有不认识的项目：", found);
        }
        return body;
    }

    @SuppressWarnings("unchecked")
    private static List<String> found() {
        var request = RequestContextHolder.currentRequestAttributes();
        var found = (List<String>) request.getAttribute(FOUND, RequestAttributes.SCOPE_REQUEST);
        if (found == null) {
            found = new ArrayList<>();
            request.setAttribute(FOUND, found, RequestAttributes.SCOPE_REQUEST);
        }
        return found;
    }

    /** Notes each such key instead of stopping at the first; of a key that stands there twice neither is meant. */
    @Configuration(proxyBeanMethods = false)
    static class Noted implements WebMvcConfigurer {

        @Override
        public void extendMessageConverters(List<HttpMessageConverter<?>> converters) {
            converters.stream()
                    .filter(MappingJackson2HttpMessageConverter.class::isInstance)
                    .map(MappingJackson2HttpMessageConverter.class::cast)
                    .forEach(json -> json.setObjectMapper(json.getObjectMapper()
                            .copy()
                            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                            .addHandler(new Note())));
        }
    }

    private static final class Note extends DeserializationProblemHandler {

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                JsonDeserializer<?> deserializer,
                Object beanOrClass,
                String name)
                throws IOException {
            found().add(name);
            parser.skipChildren();
            return true;
        }
    }
}
