# Finds a JDK 25 or later for ./ajar, ./test and CI, which read this file.

# Sets jdk and version if the folder holds a JDK of version 25 or later.
accept() {
  [ -n "$1" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  while IFS='=' read -r key value; do
    [ "$key" = JAVA_VERSION ] || continue
    value=${value#\"}
    value=${value%\"}
    case ${value%%.*} in
      2[5-9] | [3-9][0-9])
        jdk=$1
        version=$value
        return 0
        ;;
    esac
  done <"$1/release"
  return 1
}

find_jdk() {
  accept "${AJAR_JAVA_HOME:-}" && return
  accept "${JAVA_HOME:-}" && return
  if on_path=$(command -v java); then
    while [ -L "$on_path" ]; do
      link=$(readlink "$on_path")
      case $link in
        /*) on_path=$link ;;
        *) on_path=${on_path%/*}/$link ;;
      esac
    done
    on_path=${on_path%/*}
    accept "${on_path%/*}" && return
  fi
  [ -x /usr/libexec/java_home ] && accept "$(/usr/libexec/java_home -v 25+ 2>/dev/null)" && return
  for folder in /usr/lib/jvm/*25* /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/*jdk* /usr/local/*jdk* \
    "${HOME:-/}"/.sdkman/candidates/java/* "${HOME:-/}"/.jdks/* "${HOME:-/}"/.local/share/mise/installs/java/* \
    "${HOME:-/}"/.asdf/installs/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-/}"/Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    accept "$folder" && return
  done
  echo "ajar: needs a JDK 25 or later and found none." >&2
  echo "ajar: install one (Debian: apt-get install openjdk-25-jdk; else https://adoptium.net), or set JAVA_HOME to it." >&2
  return 4
}

