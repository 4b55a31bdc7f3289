package id.go.bekasikota.ppid.architecture;

import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.calendar.HolidayFile;
import id.go.bekasikota.ppid.codec.ValueCodec;
import id.go.bekasikota.ppid.deadline.Cassation;
import id.go.bekasikota.ppid.deadline.DataBreach;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.Impact;
import id.go.bekasikota.ppid.deadline.PolicyComparison;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.deadline.Timeline;
import id.go.bekasikota.ppid.event.History;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.json.PpidJson;
import id.go.bekasikota.ppid.law.DateText;
import id.go.bekasikota.ppid.law.Messages;
import id.go.bekasikota.ppid.law.NumberText;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.monitoring.GradeBands;
import id.go.bekasikota.ppid.organization.OrganizationFiles;
import id.go.bekasikota.ppid.register.RegisterBook;
import id.go.bekasikota.ppid.report.ServiceReport;
import id.go.bekasikota.ppid.report.TallyBuilder;
import id.go.bekasikota.ppid.request.Tariff;
import id.go.bekasikota.ppid.storage.InMemoryStorage;
import id.go.bekasikota.ppid.storage.Storage;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The public types in three parts by what names them: what a host comes to from its doors, what a storage comes to beside that, and
 * the rest, which only our own packages call. The package of the storages is the border between the first two, but for the storage
 * that a host gives and what one throws at it.
 *
 * <p>A host does not come through what takes a stamp, what was recorded, or a history: a desk stamps each act, and a storage brings
 * a case back. So the acts that are bound to a case, and what they alone take, are of the rest.
 */
final class ApiParts {
    /** Where a host begins, beside the package of the facade and what is thrown at it. */
    private static final Set<Class<?>> HOST_DOORS = Set.of(
            Cassation.class,
            DataBreach.class,
            DateText.class,
            Deadlines.class,
            GradeBands.class,
            HolidayFile.class,
            Impact.class,
            InMemoryStorage.class,
            Messages.class,
            NumberText.class,
            OrganizationFiles.class,
            PolicyComparison.class,
            PpidJson.class,
            RegisterBook.class,
            ServiceReport.class,
            StatutoryDeadlines.class,
            Storage.class,
            Tariff.class,
            Timeline.class);

    /** Where a storage begins, beside its package: it counts a report, and writes a value. */
    private static final Set<Class<?>> STORAGE_DOORS = Set.of(TallyBuilder.class, ValueCodec.class);

    /** What a host has no hand in making. */
    private static final Set<Class<?>> OF_DESKS_AND_STORAGES = Set.of(History.class, Recorded.class, Stamp.class);

    private final Collection<Class<?>> all;
    final Set<Class<?>> hosts;
    final Set<Class<?>> storages;
    final Set<Class<?>> inside;

    ApiParts(Collection<Class<?>> all) {
        this.all = all;
        this.hosts =
                from(ApiParts::isHostDoor, type -> isHostDoor(type) || !isOfStorages(type), ApiParts::isCalledByHosts);
        this.storages = from(
                type -> isOfStorages(type) || STORAGE_DOORS.contains(type),
                type -> !hosts.contains(type),
                member -> true);
        this.inside = new LinkedHashSet<>(all);
        inside.removeAll(hosts);
        inside.removeAll(storages);
    }

    private static boolean isHostDoor(Class<?> type) {
        return type.getPackage().equals(Ppid.class.getPackage())
                || HOST_DOORS.contains(type)
                || PpidException.class.isAssignableFrom(type);
    }

    private static boolean isOfStorages(Class<?> type) {
        return type.getPackage().equals(Storage.class.getPackage());
    }

    private Set<Class<?>> from(Predicate<Class<?>> door, Predicate<Class<?>> enters, Predicate<Member> through) {
        Set<Class<?>> found = new LinkedHashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(all.stream().filter(door).toList());
        while (!open.isEmpty()) {
            Class<?> type = open.pop();
            if (all.contains(type) && enters.test(type) && found.add(type)) {
                shown(type, through).forEach(open::push);
            }
        }
        return found;
    }

    /** The types that a type shows: around and within it, above and below it, and in the signatures of its members. */
    private static Stream<Class<?>> shown(Class<?> type, Predicate<Member> through) {
        Stream<Type> around = Stream.concat(Stream.of(type.getClasses()), Stream.ofNullable(type.getEnclosingClass()));
        Stream<Type> above =
                Stream.concat(Stream.of(type.getGenericInterfaces()), Stream.ofNullable(type.getGenericSuperclass()));
        Stream<Type> below = type.isSealed() ? Stream.of(type.getPermittedSubclasses()) : Stream.of();
        Stream<Type> members = Stream.<Member[]>of(
                        type.getDeclaredFields(), type.getDeclaredConstructors(), type.getDeclaredMethods())
                .flatMap(Stream::of)
                .filter(member -> (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0)
                .filter(through)
                .flatMap(ApiParts::signature);
        return Stream.of(around, above, below, members).flatMap(types -> types).flatMap(ApiParts::named);
    }

    private static boolean isCalledByHosts(Member member) {
        return !(member instanceof Method method)
                || Stream.of(method.getGenericParameterTypes())
                        .flatMap(ApiParts::named)
                        .noneMatch(OF_DESKS_AND_STORAGES::contains);
    }

    private static Stream<Type> signature(Member member) {
        if (member instanceof Field field) {
            return Stream.of(field.getGenericType());
        }
        Stream<Type> taken = Stream.of(((Executable) member).getGenericParameterTypes());
        return member instanceof Method method ? Stream.concat(taken, Stream.of(method.getGenericReturnType())) : taken;
    }

    private static Stream<Class<?>> named(Type type) {
        if (type instanceof Class<?> named) {
            return Stream.of(named.isArray() ? named.getComponentType() : named);
        }
        if (type instanceof ParameterizedType made) {
            return Stream.concat(Stream.of(made.getRawType()), Stream.of(made.getActualTypeArguments()))
                    .flatMap(ApiParts::named);
        }
        if (type instanceof WildcardType any) {
            return Stream.concat(Stream.of(any.getUpperBounds()), Stream.of(any.getLowerBounds()))
                    .flatMap(ApiParts::named);
        }
        return type instanceof GenericArrayType array ? named(array.getGenericComponentType()) : Stream.of();
    }
}
