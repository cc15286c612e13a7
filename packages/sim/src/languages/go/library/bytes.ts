/** Package bytes. */
export const source = `
package bytes

import (
	"io"
	"strings"
	"unicode/utf8"
)

const MinRead = 512

func Equal(a, b []byte) bool                  { return string(a) == string(b) }
func Compare(a, b []byte) int                 { return strings.Compare(string(a), string(b)) }
func Contains(b, sub []byte) bool             { return strings.Contains(string(b), string(sub)) }
func Count(s, sep []byte) int                 { return strings.Count(string(s), string(sep)) }
func Index(s, sep []byte) int                 { return strings.Index(string(s), string(sep)) }
func IndexByte(b []byte, c byte) int          { return strings.IndexByte(string(b), c) }
func LastIndex(s, sep []byte) int             { return strings.LastIndex(string(s), string(sep)) }
func HasPrefix(s, prefix []byte) bool         { return strings.HasPrefix(string(s), string(prefix)) }
func HasSuffix(s, suffix []byte) bool         { return strings.HasSuffix(string(s), string(suffix)) }
func ToUpper(s []byte) []byte                 { return []byte(strings.ToUpper(string(s))) }
func ToLower(s []byte) []byte                 { return []byte(strings.ToLower(string(s))) }
func TrimSpace(s []byte) []byte               { return []byte(strings.TrimSpace(string(s))) }
func Trim(s []byte, cutset string) []byte     { return []byte(strings.Trim(string(s), cutset)) }
func Repeat(b []byte, count int) []byte       { return []byte(strings.Repeat(string(b), count)) }
func ReplaceAll(s, old, new []byte) []byte    { return []byte(strings.ReplaceAll(string(s), string(old), string(new))) }
func EqualFold(s, t []byte) bool              { return strings.EqualFold(string(s), string(t)) }
func Clone(b []byte) []byte {
	if b == nil {
		return nil
	}
	return append([]byte{}, b...)
}
func ContainsAny(b []byte, chars string) bool               { return strings.ContainsAny(string(b), chars) }
func ContainsRune(b []byte, r rune) bool                    { return strings.ContainsRune(string(b), r) }
func IndexAny(s []byte, chars string) int                   { return strings.IndexAny(string(s), chars) }
func IndexRune(s []byte, r rune) int                        { return strings.IndexRune(string(s), r) }
func IndexFunc(s []byte, f func(r rune) bool) int           { return strings.IndexFunc(string(s), f) }
func LastIndexByte(s []byte, c byte) int                    { return strings.LastIndexByte(string(s), c) }
func LastIndexFunc(s []byte, f func(r rune) bool) int       { return strings.LastIndexFunc(string(s), f) }
func Map(mapping func(r rune) rune, s []byte) []byte        { return []byte(strings.Map(mapping, string(s))) }
func Replace(s, old, new []byte, n int) []byte              { return []byte(strings.Replace(string(s), string(old), string(new), n)) }
func Title(s []byte) []byte                                 { return []byte(strings.Title(string(s))) }
func ToTitle(s []byte) []byte                               { return []byte(strings.ToTitle(string(s))) }

// What is cut off at the ends leaves a part of the same array.
func within(s []byte, part string) []byte {
	if part == "" {
		return nil
	}
	return s[len(s)-len(part):]
}

func TrimLeft(s []byte, cutset string) []byte              { return within(s, strings.TrimLeft(string(s), cutset)) }
func TrimLeftFunc(s []byte, f func(r rune) bool) []byte    { return within(s, strings.TrimLeftFunc(string(s), f)) }
func TrimRight(s []byte, cutset string) []byte             { return s[:len(strings.TrimRight(string(s), cutset))] }
func TrimRightFunc(s []byte, f func(r rune) bool) []byte   { return s[:len(strings.TrimRightFunc(string(s), f))] }
func TrimFunc(s []byte, f func(r rune) bool) []byte        { return TrimRightFunc(TrimLeftFunc(s, f), f) }
func TrimPrefix(s, prefix []byte) []byte                   { return s[len(s)-len(strings.TrimPrefix(string(s), string(prefix))):] }
func TrimSuffix(s, suffix []byte) []byte                   { return s[:len(strings.TrimSuffix(string(s), string(suffix)))] }

func Cut(s, sep []byte) (before, after []byte, found bool) {
	if i := Index(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, nil, false
}

func CutPrefix(s, prefix []byte) (after []byte, found bool) {
	return TrimPrefix(s, prefix), HasPrefix(s, prefix)
}

func CutSuffix(s, suffix []byte) (before []byte, found bool) {
	return TrimSuffix(s, suffix), HasSuffix(s, suffix)
}

func Runes(s []byte) []rune { return []rune(string(s)) }

func lists(parts []string) [][]byte {
	var out [][]byte
	for _, p := range parts {
		out = append(out, []byte(p))
	}
	return out
}

func Split(s, sep []byte) [][]byte { return lists(strings.Split(string(s), string(sep))) }
func SplitN(s, sep []byte, n int) [][]byte                   { return lists(strings.SplitN(string(s), string(sep), n)) }
func SplitAfter(s, sep []byte) [][]byte                      { return lists(strings.SplitAfter(string(s), string(sep))) }
func FieldsFunc(s []byte, f func(r rune) bool) [][]byte      { return lists(strings.FieldsFunc(string(s), f)) }
func Fields(s []byte) [][]byte     { return lists(strings.Fields(string(s))) }
func Join(s [][]byte, sep []byte) []byte {
	var out []byte
	for i, p := range s {
		if i > 0 {
			out = append(out, sep...)
		}
		out = append(out, p...)
	}
	return out
}

type Buffer struct {
	buf string
	off int
}

func NewBuffer(buf []byte) *Buffer      { return &Buffer{buf: string(buf)} }
func NewBufferString(s string) *Buffer  { return &Buffer{buf: s} }
func (b *Buffer) Bytes() []byte         { return []byte(b.buf[b.off:]) }
func (b *Buffer) String() string {
	if b == nil {
		return "<nil>"
	}
	return b.buf[b.off:]
}
func (b *Buffer) Len() int              { return len(b.buf) - b.off }
func (b *Buffer) Cap() int              { return len(b.buf) }
func (b *Buffer) Reset()                { b.buf = ""; b.off = 0 }
func (b *Buffer) Truncate(n int)        { b.buf = b.buf[:b.off+n] }
func (b *Buffer) Grow(n int)            {}
func (b *Buffer) Write(p []byte) (int, error) {
	b.buf += string(p)
	return len(p), nil
}
func (b *Buffer) WriteString(s string) (int, error) {
	b.buf += s
	return len(s), nil
}
func (b *Buffer) WriteByte(c byte) error {
	b.buf += string([]byte{c})
	return nil
}
func (b *Buffer) WriteRune(r rune) (int, error) {
	s := string(r)
	b.buf += s
	return len(s), nil
}
func (b *Buffer) Read(p []byte) (n int, err error) {
	if b.off >= len(b.buf) {
		if len(p) == 0 {
			return 0, nil
		}
		return 0, io.EOF
	}
	n = copy(p, b.buf[b.off:])
	b.off += n
	return n, nil
}
func (b *Buffer) Next(n int) []byte {
	if n > b.Len() {
		n = b.Len()
	}
	out := []byte(b.buf[b.off : b.off+n])
	b.off += n
	return out
}
func (b *Buffer) ReadByte() (byte, error) {
	if b.off >= len(b.buf) {
		return 0, io.EOF
	}
	c := b.buf[b.off]
	b.off++
	return c, nil
}
func (b *Buffer) ReadRune() (r rune, size int, err error) {
	if b.off >= len(b.buf) {
		return 0, 0, io.EOF
	}
	r, size = utf8.DecodeRuneInString(b.buf[b.off:])
	b.off += size
	return r, size, nil
}
func (b *Buffer) ReadString(delim byte) (line string, err error) {
	rest := b.buf[b.off:]
	if at := strings.IndexByte(rest, delim); at >= 0 {
		b.off += at + 1
		return rest[:at+1], nil
	}
	b.off = len(b.buf)
	return rest, io.EOF
}
func (b *Buffer) ReadBytes(delim byte) (line []byte, err error) {
	text, err := b.ReadString(delim)
	return []byte(text), err
}
func (b *Buffer) ReadFrom(r io.Reader) (n int64, err error) {
	data, err := io.ReadAll(r)
	b.buf += string(data)
	return int64(len(data)), err
}

type Reader struct {
	strings.Reader
}

func NewReader(b []byte) *Reader { return &Reader{*strings.NewReader(string(b))} }

func (b *Buffer) WriteTo(w io.Writer) (n int64, err error) {
	m, e := w.Write(b.Bytes())
	b.Reset()
	return int64(m), e
}
`
