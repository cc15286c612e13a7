/** Package log. */
export const source = `
package log

import (
	"fmt"
	"io"
	"os"
)

const (
	Ldate = 1 << iota
	Ltime
	Lmicroseconds
	Llongfile
	Lshortfile
	LUTC
	Lmsgprefix
	LstdFlags = Ldate | Ltime
)

func stamp(flags int) string

type Logger struct {
	out    io.Writer
	prefix string
	flags  int
}

var std = &Logger{os.Stderr, "", LstdFlags}

func New(out io.Writer, prefix string, flag int) *Logger { return &Logger{out, prefix, flag} }
func Default() *Logger                                   { return std }

func (l *Logger) write(s string) {
	if len(s) == 0 || s[len(s)-1] != '\\n' {
		s += "\\n"
	}
	if l.flags&Lmsgprefix != 0 {
		s = stamp(l.flags) + l.prefix + s
	} else {
		s = l.prefix + stamp(l.flags) + s
	}
	if f, ok := l.out.(*os.File); ok {
		f.WriteString(s)
		return
	}
	l.out.Write([]byte(s))
}

func (l *Logger) SetPrefix(prefix string)   { l.prefix = prefix }
func (l *Logger) Prefix() string            { return l.prefix }
func (l *Logger) SetFlags(flag int)         { l.flags = flag }
func (l *Logger) Flags() int                { return l.flags }
func (l *Logger) SetOutput(w io.Writer)     { l.out = w }
func (l *Logger) Print(v ...any)            { l.write(fmt.Sprint(v...)) }
func (l *Logger) Println(v ...any)          { l.write(fmt.Sprintln(v...)) }
func (l *Logger) Printf(format string, v ...any) { l.write(fmt.Sprintf(format, v...)) }
func (l *Logger) Fatal(v ...any)            { l.write(fmt.Sprint(v...)); os.Exit(1) }
func (l *Logger) Fatalln(v ...any)          { l.write(fmt.Sprintln(v...)); os.Exit(1) }
func (l *Logger) Fatalf(format string, v ...any) { l.write(fmt.Sprintf(format, v...)); os.Exit(1) }
func (l *Logger) Panic(v ...any)            { s := fmt.Sprint(v...); l.write(s); panic(s) }
func (l *Logger) Panicln(v ...any)          { s := fmt.Sprintln(v...); l.write(s); panic(s) }
func (l *Logger) Panicf(format string, v ...any) { s := fmt.Sprintf(format, v...); l.write(s); panic(s) }

func SetPrefix(prefix string)          { std.prefix = prefix }
func Prefix() string                   { return std.prefix }
func SetFlags(flag int)                { std.flags = flag }
func Flags() int                       { return std.flags }
func SetOutput(w io.Writer)            { std.out = w }
func Writer() io.Writer                { return std.out }
func Print(v ...any)                   { std.write(fmt.Sprint(v...)) }
func Println(v ...any)                 { std.write(fmt.Sprintln(v...)) }
func Printf(format string, v ...any)   { std.write(fmt.Sprintf(format, v...)) }
func Fatal(v ...any)                   { std.write(fmt.Sprint(v...)); os.Exit(1) }
func Fatalln(v ...any)                 { std.write(fmt.Sprintln(v...)); os.Exit(1) }
func Fatalf(format string, v ...any)   { std.write(fmt.Sprintf(format, v...)); os.Exit(1) }
func Panic(v ...any)                   { s := fmt.Sprint(v...); std.write(s); panic(s) }
func Panicln(v ...any)                 { s := fmt.Sprintln(v...); std.write(s); panic(s) }
func Panicf(format string, v ...any)   { s := fmt.Sprintf(format, v...); std.write(s); panic(s) }
`
