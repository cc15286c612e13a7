/**
 * Package fmt. Formatting may have to call Error and String methods of the program, so it runs in two halves:
 * the native half `plan…` lists the values whose methods are wanted, in the order of their texts; Go code here
 * calls them; the native half `render…` then writes the text.
 */
export const source = `
package fmt

import (
	"errors"
	"io"
	"os"
)

type Stringer interface{ String() string }
type GoStringer interface{ GoString() string }
type State interface {
	Write(b []byte) (n int, err error)
	Width() (wid int, ok bool)
	Precision() (prec int, ok bool)
	Flag(c int) bool
}
type Formatter interface{ Format(f State, verb rune) }

func planFormat(format string, a []any, wraps bool) []any
func renderFormat(format string, a []any, wraps bool, texts []string) string
func planPrint(a []any, spaces bool) []any
func renderPrint(a []any, spaces bool, texts []string) string
func wrapped(format string, a []any) []int
func writeOut(text string)
func writeErr(text string)

func textsOf(calls []any) []string {
	if len(calls) == 0 {
		return nil
	}
	texts := make([]string, len(calls))
	for i, x := range calls {
		switch v := x.(type) {
		case error:
			texts[i] = v.Error()
		case Stringer:
			texts[i] = v.String()
		case GoStringer:
			texts[i] = v.GoString()
		}
	}
	return texts
}

func Sprintf(format string, a ...any) string {
	return renderFormat(format, a, false, textsOf(planFormat(format, a, false)))
}

func Sprint(a ...any) string {
	return renderPrint(a, false, textsOf(planPrint(a, false)))
}

func Sprintln(a ...any) string {
	return renderPrint(a, true, textsOf(planPrint(a, true)))
}

func Printf(format string, a ...any) (n int, err error) {
	s := Sprintf(format, a...)
	writeOut(s)
	return len(s), nil
}

func Print(a ...any) (n int, err error) {
	s := Sprint(a...)
	writeOut(s)
	return len(s), nil
}

func Println(a ...any) (n int, err error) {
	s := Sprintln(a...)
	writeOut(s)
	return len(s), nil
}

func Fprintf(w io.Writer, format string, a ...any) (n int, err error) { return write(w, Sprintf(format, a...)) }
func Fprint(w io.Writer, a ...any) (n int, err error)                 { return write(w, Sprint(a...)) }
func Fprintln(w io.Writer, a ...any) (n int, err error)               { return write(w, Sprintln(a...)) }

func write(w io.Writer, s string) (int, error) {
	if f, ok := w.(*os.File); ok {
		return f.WriteString(s)
	}
	return w.Write([]byte(s))
}

func Append(b []byte, a ...any) []byte                 { return append(b, Sprint(a...)...) }
func Appendf(b []byte, format string, a ...any) []byte { return append(b, Sprintf(format, a...)...) }
func Appendln(b []byte, a ...any) []byte               { return append(b, Sprintln(a...)...) }

type wrapError struct {
	msg string
	err error
}

func (e *wrapError) Error() string { return e.msg }
func (e *wrapError) Unwrap() error { return e.err }

type wrapErrors struct {
	msg  string
	errs []error
}

func (e *wrapErrors) Error() string   { return e.msg }
func (e *wrapErrors) Unwrap() []error { return e.errs }

func Errorf(format string, a ...any) error {
	msg := renderFormat(format, a, true, textsOf(planFormat(format, a, true)))
	var errs []error
	for _, at := range wrapped(format, a) {
		if e, ok := a[at].(error); ok {
			errs = append(errs, e)
		}
	}
	switch len(errs) {
	case 0:
		return errors.New(msg)
	case 1:
		return &wrapError{msg, errs[0]}
	}
	return &wrapErrors{msg, errs}
}

func scanInto(text string, verb rune, p any) bool {
	return assignScanned(text, verb, p)
}

func assignScanned(text string, verb rune, p any) bool
func scanWords(text string, lines bool) []string

func Sscan(str string, a ...any) (n int, err error) { return scanAll(scanWords(str, false), a) }

func Sscanln(str string, a ...any) (n int, err error) { return scanAll(scanWords(str, true), a) }

func scanAll(words []string, a []any) (n int, err error) {
	for i, p := range a {
		if i >= len(words) {
			if i == 0 {
				return n, io.EOF
			}
			return n, errors.New("unexpected newline")
		}
		if !scanInto(words[i], 'v', p) {
			return n, errors.New("expected integer")
		}
		n++
	}
	return n, nil
}
`
