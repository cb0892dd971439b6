// Command licenseclassifier prints, for each file named on the command line or below a folder named there, which
// licenses github.com/google/licenseclassifier/v2 finds in it: one JSON object a line, in the words of
// `ajar identify --format jsonl`.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	classifier "github.com/google/licenseclassifier/v2"
	"github.com/google/licenseclassifier/v2/assets"
)

type line struct {
	File string   `json:"file"`
	IDs  []string `json:"ids"`
	// Lowest confidence of a license found, 0 to 1.
	Coverage float64 `json:"coverage"`
}

func main() {
	known, err := assets.DefaultClassifier()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(4)
	}
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	encoder := json.NewEncoder(out)
	var files, size int64
	var spent, slowest time.Duration
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
			found := known.Match(text)
			took := time.Since(start)
			spent += took
			slowest = max(slowest, took)
			files++
			size += int64(len(text))
			return encoder.Encode(answer(path, found))
		})
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(3)
		}
	}
	fmt.Fprintf(os.Stderr, "{\"files\": %d, \"bytes\": %d, \"seconds\": %.6f, \"max_file_ms\": %.3f}\n",
		files, size, spent.Seconds(), float64(slowest.Microseconds())/1000)
}

func answer(path string, found classifier.Results) line {
	result := line{File: path, IDs: []string{}, Coverage: 1}
	seen := map[string]bool{}
	for _, m := range found.Matches {
		if m.MatchType == "Copyright" {
			continue
		}
		result.Coverage = min(result.Coverage, m.Confidence)
		if !seen[m.Name] {
			seen[m.Name] = true
			result.IDs = append(result.IDs, m.Name)
		}
	}
	return result
}
