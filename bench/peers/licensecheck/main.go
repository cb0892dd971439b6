// Command licensecheck prints, for each file named on the command line or below a folder named there, which licenses
// github.com/google/licensecheck finds in it: one JSON object a line, in the words of `ajar identify --format jsonl`.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
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
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	encoder := json.NewEncoder(out)
	licensecheck.Scan(nil) // builds the index, which is not what is measured
	var files, size int64
	var spent time.Duration
	for _, root := range os.Args[1:] {
		err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			if !entry.Type().IsRegular() {
				return nil
			}
			text, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			start := time.Now()
			found := licensecheck.Scan(text)
			spent += time.Since(start)
			files++
			size += int64(len(text))
			return encoder.Encode(answer(path, found))
		})
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(3)
		}
	}
	fmt.Fprintf(os.Stderr, "{\"files\": %d, \"bytes\": %d, \"seconds\": %.6f}\n", files, size, spent.Seconds())
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
