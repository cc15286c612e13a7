/** Package unicode/utf8. */
export const source = `
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
