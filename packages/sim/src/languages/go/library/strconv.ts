/** Package strconv. */
export const source = `
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
