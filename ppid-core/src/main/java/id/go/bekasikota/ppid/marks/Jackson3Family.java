package id.go.bekasikota.ppid.marks;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.impl.AsPropertyTypeDeserializer;
import tools.jackson.databind.jsontype.impl.StdTypeResolverBuilder;

/** Jackson 3 as it is, but for what it says of a type that is missing, unknown or given twice. */
final class Jackson3Family extends StdTypeResolverBuilder {

    @Override
    public @Nullable TypeDeserializer buildTypeDeserializer(
            DeserializationContext context, JavaType family, Collection<NamedType> members) {
        TypeDeserializer theirs = super.buildTypeDeserializer(context, family, members);
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
        public @Nullable Object deserializeTypedFromObject(JsonParser json, DeserializationContext context) {
            if (json.hasToken(JsonToken.START_ARRAY)) { // in which they would look for the type
                throw new Refused(json, _baseType, null, TypeFault.MISSING);
            }
            boolean object = json.hasToken(JsonToken.START_OBJECT) || json.hasToken(JsonToken.PROPERTY_NAME);
            return super.deserializeTypedFromObject(object ? new OneType(json, _baseType) : json, context);
        }

        @Override
        protected @Nullable JavaType _handleMissingTypeId(DeserializationContext context, String more) {
            try {
                return super._handleMissingTypeId(context, more);
            } catch (InvalidTypeIdException e) {
                throw new Refused(context.getParser(), _baseType, null, TypeFault.MISSING);
            }
        }

        @Override
        protected @Nullable JavaType _handleUnknownTypeId(DeserializationContext context, String type) {
            try {
                return super._handleUnknownTypeId(context, type);
            } catch (InvalidTypeIdException e) {
                throw new Refused(context.getParser(), _baseType, type, TypeFault.UNKNOWN);
            }
        }
    }

    /** The same text, of which the object where it stands may give its type once. */
    private static final class OneType extends JsonParserDelegate {
        private final TokenStreamContext object;
        private final JavaType family;
        private boolean given;

        OneType(JsonParser json, JavaType family) {
            super(json);
            this.object = json.streamReadContext();
            this.family = family;
            this.given = TypeFault.FIELD.equals(json.currentName());
        }

        @Override
        public @Nullable JsonToken nextToken() {
            JsonToken token = super.nextToken();
            if (token == JsonToken.PROPERTY_NAME
                    && TypeFault.FIELD.equals(currentName())
                    && streamReadContext() == object) {
                if (given) {
                    throw new Refused(delegate, family, TypeFault.FIELD, TypeFault.TWICE);
                }
                given = true;
            }
            return token;
        }

        @Override
        public @Nullable JsonToken nextValue() {
            JsonToken token = nextToken();
            return token == JsonToken.PROPERTY_NAME ? nextToken() : token;
        }

        @Override
        public @Nullable String nextName() {
            return nextToken() == JsonToken.PROPERTY_NAME ? currentName() : null;
        }

        @Override
        public boolean nextName(SerializableString name) {
            return name.getValue().equals(nextName());
        }

        @Override
        public int nextNameMatch(PropertyNameMatcher names) {
            String name = nextName();
            if (name != null) {
                return names.matchName(name);
            }
            return hasToken(JsonToken.END_OBJECT)
                    ? PropertyNameMatcher.MATCH_END_OBJECT
                    : PropertyNameMatcher.MATCH_ODD_TOKEN;
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
                    TypeFault.path(getPath(), Reference::getPropertyName, Reference::getIndex),
                    getBaseType().getRawClass());
        }

        @Override
        public String getLocalizedMessage() {
            return getMessage();
        }
    }
}
