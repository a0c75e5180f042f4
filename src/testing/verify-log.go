// Checks a log by Go's own transparency-log packages: its checkpoint's signature, every entry, proofs of inclusion and growth.
//
//	go run verify-log.go FOLDER VERIFIER-KEY
package main

import (
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const height = 8

type folder string

func (f folder) Height() int { return height }

func (f folder) SaveTiles([]tlog.Tile, [][]byte) {}

// ReadTiles reads tiles by the layout of c2sp.org/tlog-tiles, which names no height.
func (f folder) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	data := make([][]byte, len(tiles))
	for i, tile := range tiles {
		path := strings.Replace(tile.Path(), fmt.Sprintf("tile/%d/", height), "tile/", 1)
		bytes, err := os.ReadFile(filepath.Join(string(f), path))
		if err != nil {
			return nil, err
		}
		data[i] = bytes
	}
	return data, nil
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func (f folder) entries(size int64) (entries [][]byte) {
	for n := int64(0); n*256 < size; n++ {
		tile := tlog.Tile{H: height, L: 0, N: n, W: int(min(256, size-n*256))}
		path := strings.Replace(tile.Path(), fmt.Sprintf("tile/%d/0/", height), "tile/entries/", 1)
		bytes, err := os.ReadFile(filepath.Join(string(f), path))
		check(err)
		for len(bytes) > 0 {
			length := int(binary.BigEndian.Uint16(bytes))
			entries = append(entries, bytes[2:2+length])
			bytes = bytes[2+length:]
		}
	}
	return entries
}

func min(a, b int64) int64 {
	if a < b {
		return a
	}
	return b
}

func main() {
	dir := folder(os.Args[1])
	verifier, err := note.NewVerifier(os.Args[2])
	check(err)
	text, err := os.ReadFile(filepath.Join(os.Args[1], "checkpoint"))
	check(err)
	signed, err := note.Open(text, note.VerifierList(verifier))
	check(err)
	lines := strings.Split(signed.Text, "\n")
	size, err := strconv.ParseInt(lines[1], 10, 64)
	check(err)
	root, err := base64.StdEncoding.DecodeString(lines[2])
	check(err)
	tree := tlog.Tree{N: size}
	copy(tree.Hash[:], root)
	// Authenticates each tile that it reads against the root.
	reader := tlog.TileHashReader(tree, dir)
	entries := dir.entries(size)
	if int64(len(entries)) != size {
		check(fmt.Errorf("%d entries in a tree of %d", len(entries), size))
	}
	indexes := make([]int64, size)
	for i := range entries {
		indexes[i] = tlog.StoredHashIndex(0, int64(i))
	}
	hashes, err := reader.ReadHashes(indexes)
	check(err)
	for i, entry := range entries {
		if tlog.RecordHash(entry) != hashes[i] {
			check(fmt.Errorf("entry %d has another hash", i))
		}
	}
	for i := int64(0); i < size; i += size/7 + 1 {
		proof, err := tlog.ProveRecord(size, i, reader)
		check(err)
		check(tlog.CheckRecord(proof, size, tree.Hash, i, tlog.RecordHash(entries[i])))
		older, err := tlog.TreeHash(i+1, reader)
		check(err)
		growth, err := tlog.ProveTree(size, i+1, reader)
		check(err)
		check(tlog.CheckTree(growth, size, tree.Hash, i+1, older))
	}
	fmt.Println(size, "entries verified")
}
