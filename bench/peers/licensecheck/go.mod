module ajar.dev/bench/licensecheck

go 1.21

require github.com/google/licensecheck v0.3.1
