# Prints, for each file below the folders named on the command line, which license the gem `licensee` finds: one JSON
# object a line, in the words of `ajar identify --format jsonl`.
require "find"
require "json"
require "licensee"

files = 0
bytes = 0
spent = 0.0
slowest = 0.0
ARGV.each do |root|
  Find.find(root) do |path|
    next unless File.file?(path)
    text = File.binread(path).force_encoding("UTF-8").scrub
    start = Process.clock_gettime(Process::CLOCK_MONOTONIC)
    begin
      matcher = Licensee::ProjectFiles::LicenseFile.new(text, "LICENSE").matcher
      found = matcher && matcher.match
    rescue StandardError
      found = nil
    end
    took = Process.clock_gettime(Process::CLOCK_MONOTONIC) - start
    files += 1
    bytes += text.bytesize
    spent += took
    slowest = took if took > slowest
    puts JSON.generate(file: path, ids: found ? [found.spdx_id || found.key] : [], coverage: found ? matcher.confidence / 100.0 : 0)
  end
end
warn JSON.generate(files: files, bytes: bytes, seconds: spent, max_file_ms: slowest * 1000)
