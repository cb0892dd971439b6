# Builds the module if anything is newer, and sets java, index and class_path. Wants root to be set; is read, not run.
module=$root/bench
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
"$java" --version 2>/dev/null | head -n 1 | grep -Eq ' (2[5-9]|[3-9][0-9])' || { echo "needs a JDK 25 or later: set JAVA_HOME" >&2; exit 2; }
if [ ! -f "$module/target/class-path" ] || [ -n "$(find "$root"/*/src "$root"/*/pom.xml "$root/pom.xml" -newer "$module/target/class-path" -print -quit)" ]; then
    (cd "$root" && ./mvnw -q -pl bench -am package -DskipTests) >&2 && touch "$module/target/class-path"
fi
index=$root/license-index/target/ajar-core.idx
class_path=$module/target/classes:$(cat "$module/target/class-path")
