/** Package bufio. */
export const source = `
package bufio

import (
	"errors"
	"io"
	"strings"
	"unicode/utf8"
)

var ErrTooLong = errors.New("bufio.Scanner: token too long")

type Writer struct {
	w   io.Writer
	buf string
}

func NewWriter(w io.Writer) *Writer                { return &Writer{w: w} }
func NewWriterSize(w io.Writer, size int) *Writer  { return &Writer{w: w} }
func (b *Writer) Write(p []byte) (int, error)      { return b.WriteString(string(p)) }
func (b *Writer) WriteByte(c byte) error           { _, err := b.WriteString(string([]byte{c})); return err }
func (b *Writer) WriteRune(r rune) (int, error)    { return b.WriteString(string(r)) }
func (b *Writer) Buffered() int                    { return len(b.buf) }
func (b *Writer) WriteString(s string) (int, error) {
	b.buf += s
	for len(b.buf) >= 4096 {
		part := b.buf[:4096]
		b.buf = b.buf[4096:]
		if _, err := io.WriteString(b.w, part); err != nil {
			return 0, err
		}
	}
	return len(s), nil
}
func (b *Writer) Flush() error {
	if b.buf == "" {
		return nil
	}
	s := b.buf
	b.buf = ""
	_, err := io.WriteString(b.w, s)
	return err
}

type Reader struct {
	r    io.Reader
	buf  string
	done error
}

func NewReader(r io.Reader) *Reader                { return &Reader{r: r} }
func NewReaderSize(r io.Reader, size int) *Reader  { return &Reader{r: r} }

func (b *Reader) fill() {
	p := make([]byte, 512)
	n, err := b.r.Read(p)
	b.buf += string(p[:n])
	b.done = err
}

func (b *Reader) ReadString(delim byte) (string, error) {
	for {
		if i := strings.IndexByte(b.buf, delim); i >= 0 {
			s := b.buf[:i+1]
			b.buf = b.buf[i+1:]
			return s, nil
		}
		if b.done != nil {
			s := b.buf
			b.buf = ""
			return s, b.done
		}
		b.fill()
	}
}

func (b *Reader) ReadByte() (byte, error) {
	for b.buf == "" {
		if b.done != nil {
			return 0, b.done
		}
		b.fill()
	}
	c := b.buf[0]
	b.buf = b.buf[1:]
	return c, nil
}

func (b *Reader) ReadRune() (r rune, size int, err error) {
	for b.buf == "" {
		if b.done != nil {
			return 0, 0, b.done
		}
		b.fill()
	}
	r, size = utf8.DecodeRuneInString(b.buf)
	b.buf = b.buf[size:]
	return r, size, nil
}

func (b *Reader) Read(p []byte) (n int, err error) {
	if b.buf == "" {
		if b.done != nil {
			return 0, b.done
		}
		b.fill()
	}
	n = copy(p, b.buf)
	b.buf = b.buf[n:]
	return n, nil
}

type SplitFunc func(data []byte, atEOF bool) (advance int, token []byte, err error)

func ScanLines(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if atEOF && len(data) == 0 {
		return 0, nil, nil
	}
	if i := strings.IndexByte(string(data), '\\n'); i >= 0 {
		line := data[:i]
		if i > 0 && line[i-1] == '\\r' {
			line = line[:i-1]
		}
		return i + 1, line, nil
	}
	if atEOF {
		return len(data), data, nil
	}
	return 0, nil, nil
}

func ScanWords(data []byte, atEOF bool) (advance int, token []byte, err error) {
	start := 0
	for start < len(data) && space(data[start]) {
		start++
	}
	for i := start; i < len(data); i++ {
		if space(data[i]) {
			return i + 1, data[start:i], nil
		}
	}
	if atEOF && len(data) > start {
		return len(data), data[start:], nil
	}
	return start, nil, nil
}

func ScanRunes(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if len(data) == 0 {
		return 0, nil, nil
	}
	_, size := utf8.DecodeRune(data)
	return size, data[:size], nil
}

func ScanBytes(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if len(data) == 0 {
		return 0, nil, nil
	}
	return 1, data[:1], nil
}

func space(c byte) bool { return c == ' ' || c == '\\t' || c == '\\n' || c == '\\r' || c == '\\v' || c == '\\f' }

type Scanner struct {
	r     io.Reader
	split SplitFunc
	data  []byte
	token []byte
	eof   bool
	err   error
}

func NewScanner(r io.Reader) *Scanner            { return &Scanner{r: r, split: ScanLines} }
func (s *Scanner) Split(split SplitFunc)         { s.split = split }
func (s *Scanner) Buffer(buf []byte, max int)    {}
func (s *Scanner) Text() string                  { return string(s.token) }
func (s *Scanner) Bytes() []byte                 { return s.token }
func (s *Scanner) Err() error                    { return s.err }

func (s *Scanner) Scan() bool {
	for {
		if len(s.data) > 0 || s.eof {
			advance, token, err := s.split(s.data, s.eof)
			if err != nil {
				s.err = err
				return false
			}
			s.data = s.data[advance:]
			if token != nil {
				s.token = token
				return true
			}
			if s.eof {
				s.token = nil
				return false
			}
		}
		p := make([]byte, 512)
		n, err := s.r.Read(p)
		s.data = append(s.data, p[:n]...)
		if err != nil {
			s.eof = true
			if err != io.EOF && err.Error() != "EOF" {
				s.err = err
			}
		}
	}
}
`
