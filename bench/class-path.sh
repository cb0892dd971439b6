# Builds the module if anything is newer, and sets java, index and class_path. Wants root to be set; is read, not run.
module=$root/bench
if [ ! -f "$module/target/class-path" ] || [ -n "$(find "$root"/*/src "$root"/*/pom.xml "$root/pom.xml" -newer "$module/target/class-path" -print -quit)" ]; then
    (cd "$root" && ./mvnw -q -pl bench -am package -DskipTests) >&2
fi
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
index=$root/license-index/target/ajar-core.idx
class_path=$module/target/classes:$(cat "$module/target/class-path")
