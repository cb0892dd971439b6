# Builds the module if anything is newer, and sets java, index and class_path. Wants root to be set; is read, not run.
module=$root/bench
. "$root/.mvn/find-jdk.sh"
find_jdk || exit 2
export JAVA_HOME="$jdk"
java=$jdk/bin/java
if [ ! -f "$module/target/class-path" ] || [ -n "$(find "$root"/*/src "$root"/*/pom.xml "$root/pom.xml" -newer "$module/target/class-path" -print -quit)" ]; then
    (cd "$root" && ./mvnw -q -pl bench -am package -DskipTests) >&2 && touch "$module/target/class-path"
fi
index=$root/license-index/target/ajar-core.idx
class_path=$module/target/classes:$(cat "$module/target/class-path")
