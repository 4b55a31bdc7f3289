package id.go.bekasikota.ppid.marks;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.impl.AsPropertyTypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.impl.StdTypeResolverBuilder;
import java.io.IOException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Jackson 2 as it is, but for what it says of a type that is missing, unknown or given twice. */
final class Jackson2Family extends StdTypeResolverBuilder {

    @Override
    public @Nullable TypeDeserializer buildTypeDeserializer(
            DeserializationConfig config, JavaType family, Collection<NamedType> members) {
        TypeDeserializer theirs = super.buildTypeDeserializer(config, family, members);
        return theirs instanceof AsPropertyTypeDeserializer byField ? new Member(byField, null) : theirs;
    }

    private static final class Member extends AsPropertyTypeDeserializer {
        private static final long serialVersionUID = 1L;

        Member(AsPropertyTypeDeserializer theirs, @Nullable BeanProperty property) {
            super(theirs, property);
        }

        @Override
        public TypeDeserializer forProperty(@Nullable BeanProperty property) {
            return property == _property ? this : new Member(this, property);
        }

        @Override
        public @Nullable Object deserializeTypedFromObject(JsonParser json, DeserializationContext context)
                throws IOException {
            if (json.hasToken(JsonToken.START_ARRAY)) { // in which they would look for the type
                throw new Refused(json, _baseType, null, TypeFault.MISSING);
            }
            boolean object = json.hasToken(JsonToken.START_OBJECT) || json.hasToken(JsonToken.FIELD_NAME);
            return super.deserializeTypedFromObject(object ? new OneType(json, _baseType) : json, context);
        }

        @Override
        protected @Nullable JavaType _handleMissingTypeId(DeserializationContext context, String more)
                throws IOException {
            try {
                return super._handleMissingTypeId(context, more);
            } catch (InvalidTypeIdException e) {
                throw new Refused(context.getParser(), _baseType, null, TypeFault.MISSING);
            }
        }

        @Override
        protected @Nullable JavaType _handleUnknownTypeId(DeserializationContext context, String type)
                throws IOException {
            try {
                return super._handleUnknownTypeId(context, type);
            } catch (InvalidTypeIdException e) {
                throw new Refused(context.getParser(), _baseType, type, TypeFault.UNKNOWN);
            }
        }
    }

    /** The same text, of which the object where it stands may give its type once. */
    private static final class OneType extends JsonParserDelegate {
        private final JsonStreamContext object;
        private final JavaType family;
        private boolean given;

        OneType(JsonParser json, JavaType family) throws IOException {
            super(json);
            this.object = json.getParsingContext();
            this.family = family;
            this.given = TypeFault.FIELD.equals(json.currentName());
        }

        @Override
        public @Nullable JsonToken nextToken() throws IOException {
            JsonToken token = super.nextToken();
            if (token == JsonToken.FIELD_NAME
                    && TypeFault.FIELD.equals(currentName())
                    && getParsingContext() == object) {
                if (given) {
                    throw new Refused(delegate, family, TypeFault.FIELD, TypeFault.TWICE);
                }
                given = true;
            }
            return token;
        }

        @Override
        public @Nullable JsonToken nextValue() throws IOException {
            JsonToken token = nextToken();
            return token == JsonToken.FIELD_NAME ? nextToken() : token;
        }
    }

    /** Told in one line, where they would tell the classes on the way and what was read. */
    private static final class Refused extends InvalidTypeIdException {
        private static final long serialVersionUID = 1L;
        private final TypeFault fault;

        Refused(JsonParser json, JavaType family, @Nullable String type, TypeFault fault) {
            super(json, fault.in("", family.getRawClass()), family, type);
            this.fault = fault;
        }

        @Override
        public String getMessage() {
            return fault.in(
                    TypeFault.path(getPath(), Reference::getFieldName, Reference::getIndex),
                    getBaseType().getRawClass());
        }

        @Override
        public String getLocalizedMessage() {
            return getMessage();
        }
    }
}
