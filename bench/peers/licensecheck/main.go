// Command licensecheck prints, for each file named on the command line or below a folder named there, which licenses
// github.com/google/licensecheck finds in it: one JSON object a line, in the words of `ajar identify --format jsonl`.
// Files lie in memory; with -repeat N, after one pass that warms up, the fastest of N counts, of each file as of all.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"syscall"
	"time"

	"github.com/google/licensecheck"
)

type match struct {
	IDs    []string `json:"ids"`
	Kind   string   `json:"kind"`
	Offset int      `json:"offset"`
	Length int      `json:"length"`
}

type line struct {
	File     string   `json:"file"`
	IDs      []string `json:"ids"`
	Coverage float64  `json:"coverage"`
	Matches  []match  `json:"matches"`
}

func main() {
	repeat := flag.Int("repeat", 0, "passes that are timed after the first")
	flag.Parse()
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	encoder := json.NewEncoder(out)
	licensecheck.Scan(nil) // builds the index, which is not what is measured
	var texts [][]byte
	size := 0
	for _, root := range flag.Args() {
		err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
			if err != nil || !entry.Type().IsRegular() {
				return err
			}
			text, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			texts = append(texts, text)
			size += len(text)
			return encoder.Encode(answer(path, licensecheck.Scan(text)))
		})
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(3)
		}
	}
	fastest := make([]time.Duration, len(texts))
	best, processor := time.Duration(math.MaxInt64), time.Duration(math.MaxInt64)
	for pass := 0; pass < max(1, *repeat); pass++ {
		start, used := time.Now(), cpu()
		for n, text := range texts {
			before := time.Now()
			licensecheck.Scan(text)
			if took := time.Since(before); pass == 0 || took < fastest[n] {
				fastest[n] = took
			}
		}
		best, processor = min(best, time.Since(start)), min(processor, cpu()-used)
	}
	var slowest time.Duration
	for _, took := range fastest {
		slowest = max(slowest, took)
	}
	fmt.Fprintf(os.Stderr, "{\"files\": %d, \"bytes\": %d, \"seconds\": %.6f, \"cpu_seconds\": %.6f, \"max_file_ms\": %.3f}\n",
		len(texts), size, best.Seconds(), processor.Seconds(), float64(slowest.Microseconds())/1000)
}

// What the process used of processors so far.
func cpu() time.Duration {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		return 0
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

func answer(path string, found licensecheck.Coverage) line {
	result := line{File: path, IDs: []string{}, Coverage: found.Percent / 100, Matches: []match{}}
	seen := map[string]bool{}
	for _, m := range found.Match {
		kind := "text"
		if m.IsURL {
			kind = "reference"
		}
		result.Matches = append(result.Matches, match{[]string{m.ID}, kind, m.Start, m.End - m.Start})
		if !seen[m.ID] {
			seen[m.ID] = true
			result.IDs = append(result.IDs, m.ID)
		}
	}
	return result
}
