/** Package strings. */
export const source = `
package strings

import (
	"io"
	"errors"
	"unicode/utf8"
)

func Contains(s, substr string) bool
func ContainsAny(s, chars string) bool
func ContainsRune(s string, r rune) bool
func Count(s, substr string) int
func EqualFold(s, t string) bool
func Fields(s string) []string
func HasPrefix(s, prefix string) bool
func HasSuffix(s, suffix string) bool
func Index(s, substr string) int
func IndexAny(s, chars string) int
func IndexByte(s string, c byte) int
func IndexRune(s string, r rune) int
func Join(elems []string, sep string) string
func LastIndex(s, substr string) int
func LastIndexByte(s string, c byte) int
func Repeat(s string, count int) string
func Replace(s, old, new string, n int) string
func ReplaceAll(s, old, new string) string
func Split(s, sep string) []string
func SplitAfter(s, sep string) []string
func SplitAfterN(s, sep string, n int) []string
func SplitN(s, sep string, n int) []string
func Title(s string) string
func ToLower(s string) string
func ToTitle(s string) string
func ToUpper(s string) string
func Trim(s, cutset string) string
func TrimLeft(s, cutset string) string
func TrimPrefix(s, prefix string) string
func TrimRight(s, cutset string) string
func TrimSpace(s string) string
func TrimSuffix(s, suffix string) string
func Compare(a, b string) int

func Clone(s string) string { return s }

func Cut(s, sep string) (before, after string, found bool) {
	if i := Index(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, "", false
}

func CutPrefix(s, prefix string) (after string, found bool) {
	if !HasPrefix(s, prefix) {
		return s, false
	}
	return s[len(prefix):], true
}

func CutSuffix(s, suffix string) (before string, found bool) {
	if !HasSuffix(s, suffix) {
		return s, false
	}
	return s[:len(s)-len(suffix)], true
}

func Map(mapping func(rune) rune, s string) string {
	var out []byte
	for _, r := range s {
		if m := mapping(r); m >= 0 {
			out = utf8.AppendRune(out, m)
		}
	}
	return string(out)
}

func IndexFunc(s string, f func(rune) bool) int {
	for i, r := range s {
		if f(r) {
			return i
		}
	}
	return -1
}

func LastIndexFunc(s string, f func(rune) bool) int {
	last := -1
	for i, r := range s {
		if f(r) {
			last = i
		}
	}
	return last
}

func LastIndexAny(s, chars string) int {
	return LastIndexFunc(s, func(r rune) bool { return ContainsRune(chars, r) })
}

func ContainsFunc(s string, f func(rune) bool) bool { return IndexFunc(s, f) >= 0 }

func FieldsFunc(s string, f func(rune) bool) []string {
	var out []string
	start := -1
	for i, r := range s {
		if f(r) {
			if start >= 0 {
				out = append(out, s[start:i])
				start = -1
			}
		} else if start < 0 {
			start = i
		}
	}
	if start >= 0 {
		out = append(out, s[start:])
	}
	return out
}

func TrimLeftFunc(s string, f func(rune) bool) string {
	for i, r := range s {
		if !f(r) {
			return s[i:]
		}
	}
	return ""
}

func TrimRightFunc(s string, f func(rune) bool) string {
	for len(s) > 0 {
		r, size := utf8.DecodeLastRuneInString(s)
		if !f(r) {
			break
		}
		s = s[:len(s)-size]
	}
	return s
}

func TrimFunc(s string, f func(rune) bool) string { return TrimRightFunc(TrimLeftFunc(s, f), f) }

func SplitSeq(s, sep string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for _, part := range Split(s, sep) {
			if !yield(part) {
				return
			}
		}
	}
}

func FieldsSeq(s string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for _, part := range Fields(s) {
			if !yield(part) {
				return
			}
		}
	}
}

func Lines(s string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for _, part := range SplitAfter(s, "\\n") {
			if part != "" && !yield(part) {
				return
			}
		}
	}
}

type Builder struct{ buf string }

func (b *Builder) String() string { return b.buf }
func (b *Builder) Len() int       { return len(b.buf) }
func (b *Builder) Cap() int       { return len(b.buf) }
func (b *Builder) Reset()         { b.buf = "" }
func (b *Builder) Grow(n int)     {}
func (b *Builder) Write(p []byte) (int, error) {
	b.buf += string(p)
	return len(p), nil
}
func (b *Builder) WriteByte(c byte) error {
	b.buf += string([]byte{c})
	return nil
}
func (b *Builder) WriteRune(r rune) (int, error) {
	s := string(r)
	b.buf += s
	return len(s), nil
}
func (b *Builder) WriteString(s string) (int, error) {
	b.buf += s
	return len(s), nil
}

type Reader struct {
	s string
	i int
}

func NewReader(s string) *Reader { return &Reader{s, 0} }
func (r *Reader) Len() int       { return len(r.s) - r.i }
func (r *Reader) Size() int64    { return int64(len(r.s)) }
func (r *Reader) Read(b []byte) (n int, err error) {
	if r.i >= len(r.s) {
		return 0, io.EOF
	}
	n = copy(b, r.s[r.i:])
	r.i += n
	return n, nil
}
func (r *Reader) ReadByte() (byte, error) {
	if r.i >= len(r.s) {
		return 0, io.EOF
	}
	c := r.s[r.i]
	r.i++
	return c, nil
}
func (r *Reader) UnreadByte() error {
	if r.i <= 0 {
		return errors.New("strings.Reader.UnreadByte: at beginning of string")
	}
	r.i--
	return nil
}
func (r *Reader) ReadRune() (ch rune, size int, err error) {
	if r.i >= len(r.s) {
		return 0, 0, io.EOF
	}
	ch, size = utf8.DecodeRuneInString(r.s[r.i:])
	r.i += size
	return ch, size, nil
}
func (r *Reader) ReadString(delim byte) (string, error) {
	rest := r.s[r.i:]
	if at := IndexByte(rest, delim); at >= 0 {
		r.i += at + 1
		return rest[:at+1], nil
	}
	r.i = len(r.s)
	return rest, io.EOF
}

type Replacer struct{ pairs []string }

func NewReplacer(oldnew ...string) *Replacer {
	if len(oldnew)%2 == 1 {
		panic("strings.NewReplacer: odd argument count")
	}
	return &Replacer{append([]string(nil), oldnew...)}
}

func (r *Replacer) Replace(s string) string {
	out := ""
	for i := 0; i < len(s); {
		done := false
		for k := 0; k < len(r.pairs); k += 2 {
			if r.pairs[k] != "" && HasPrefix(s[i:], r.pairs[k]) {
				out += r.pairs[k+1]
				i += len(r.pairs[k])
				done = true
				break
			}
		}
		if !done {
			out += s[i : i+1]
			i++
		}
	}
	return out
}
`
