/** Packages strings, bytes, strconv, unicode and unicode/utf8. What needs no callback is native: Go text is a byte string here. */
export const strings = `
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

export const utf8 = `
package utf8

const (
	RuneError = '\\uFFFD'
	RuneSelf  = 0x80
	MaxRune   = '\\U0010FFFF'
	UTFMax    = 4
)

func RuneCountInString(s string) (n int)
func ValidString(s string) bool
func DecodeRuneInString(s string) (rune, int)
func DecodeLastRuneInString(s string) (rune, int)

func RuneCount(p []byte) int                   { return RuneCountInString(string(p)) }
func Valid(p []byte) bool                      { return ValidString(string(p)) }
func DecodeRune(p []byte) (rune, int)          { return DecodeRuneInString(string(p)) }
func DecodeLastRune(p []byte) (rune, int)      { return DecodeLastRuneInString(string(p)) }
func FullRune(p []byte) bool                   { r, size := DecodeRune(p); return len(p) > 0 && (r != RuneError || size > 1 || !opensRune(p)) }

// opensRune: so far p is the beginning of a rune, and no more.
func opensRune(p []byte) bool {
	want := 0
	switch {
	case p[0]&0xE0 == 0xC0:
		want = 2
	case p[0]&0xF0 == 0xE0:
		want = 3
	case p[0]&0xF8 == 0xF0:
		want = 4
	}
	for _, b := range p[1:] {
		if RuneStart(b) {
			return false
		}
	}
	return len(p) < want
}

func RuneStart(b byte) bool                    { return b&0xC0 != 0x80 }
func AppendRune(p []byte, r rune) []byte       { return append(p, string(r)...) }
func EncodeRune(p []byte, r rune) int          { return copy(p, string(r)) }
func ValidRune(r rune) bool                    { return (r >= 0 && r < 0xD800) || (r > 0xDFFF && r <= MaxRune) }

func RuneLen(r rune) int {
	switch {
	case r < 0:
		return -1
	case r < 0x80:
		return 1
	case r < 0x800:
		return 2
	case r >= 0xD800 && r <= 0xDFFF:
		return -1
	case r < 0x10000:
		return 3
	case r <= MaxRune:
		return 4
	}
	return -1
}
`

export const unicode = `
package unicode

const (
	MaxRune         = '\\U0010FFFF'
	ReplacementChar = '\\uFFFD'
	MaxASCII        = '\\u007F'
	MaxLatin1       = '\\u00FF'
)

func IsLetter(r rune) bool
func IsDigit(r rune) bool
func IsNumber(r rune) bool
func IsSpace(r rune) bool
func IsUpper(r rune) bool
func IsLower(r rune) bool
func IsTitle(r rune) bool
func IsPunct(r rune) bool
func IsSymbol(r rune) bool
func IsControl(r rune) bool
func IsPrint(r rune) bool
func IsGraphic(r rune) bool
func ToUpper(r rune) rune
func ToLower(r rune) rune
func ToTitle(r rune) rune
`

export const strconv = `
package strconv

import "errors"

const IntSize = 64

var ErrRange = errors.New("value out of range")
var ErrSyntax = errors.New("invalid syntax")

type NumError struct {
	Func string
	Num  string
	Err  error
}

func (e *NumError) Error() string { return "strconv." + e.Func + ": parsing " + Quote(e.Num) + ": " + e.Err.Error() }
func (e *NumError) Unwrap() error { return e.Err }

func parseInt(s string, base int, bits int) (n int64, problem string)
func parseUint(s string, base int, bits int) (n uint64, problem string)
func parseFloat(s string, bits int) (f float64, problem string)
func unquote(s string) (text string, ok bool)

func fault(name, text, problem string) error {
	switch problem {
	case "range":
		return &NumError{name, text, ErrRange}
	case "syntax":
		return &NumError{name, text, ErrSyntax}
	}
	return &NumError{name, text, errors.New(problem)}
}

func Itoa(i int) string
func FormatInt(i int64, base int) string
func FormatUint(i uint64, base int) string
func FormatFloat(f float64, format byte, prec, bitSize int) string
func Quote(s string) string
func QuoteToASCII(s string) string
func QuoteRune(r rune) string

func FormatBool(b bool) string {
	if b {
		return "true"
	}
	return "false"
}

func Atoi(s string) (int, error) {
	n, problem := parseInt(s, 10, 64)
	if problem != "" {
		return int(n), fault("Atoi", s, problem)
	}
	return int(n), nil
}

func ParseInt(s string, base int, bitSize int) (i int64, err error) {
	n, problem := parseInt(s, base, bitSize)
	if problem != "" {
		return n, fault("ParseInt", s, problem)
	}
	return n, nil
}

func ParseUint(s string, base int, bitSize int) (uint64, error) {
	n, problem := parseUint(s, base, bitSize)
	if problem != "" {
		return n, fault("ParseUint", s, problem)
	}
	return n, nil
}

func ParseFloat(s string, bitSize int) (float64, error) {
	f, problem := parseFloat(s, bitSize)
	if problem != "" {
		return f, fault("ParseFloat", s, problem)
	}
	return f, nil
}

func ParseBool(str string) (bool, error) {
	switch str {
	case "1", "t", "T", "true", "TRUE", "True":
		return true, nil
	case "0", "f", "F", "false", "FALSE", "False":
		return false, nil
	}
	return false, fault("ParseBool", str, "syntax")
}

func Unquote(s string) (string, error) {
	text, ok := unquote(s)
	if !ok {
		return "", ErrSyntax
	}
	return text, nil
}

func AppendInt(dst []byte, i int64, base int) []byte { return append(dst, FormatInt(i, base)...) }
func AppendQuote(dst []byte, s string) []byte        { return append(dst, Quote(s)...) }
func AppendBool(dst []byte, b bool) []byte           { return append(dst, FormatBool(b)...) }
`

export const bytes = `
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
func Runes(s []byte) []rune { return []rune(string(s)) }

func lists(parts []string) [][]byte {
	var out [][]byte
	for _, p := range parts {
		out = append(out, []byte(p))
	}
	return out
}

func Split(s, sep []byte) [][]byte { return lists(strings.Split(string(s), string(sep))) }
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
func (b *Buffer) WriteTo(w io.Writer) (n int64, err error) {
	m, e := w.Write(b.Bytes())
	b.Reset()
	return int64(m), e
}
`
