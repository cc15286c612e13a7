/** The interfaces of package io, and what stands on them alone. */
export const source = `
package io

import "errors"

type Reader interface{ Read(p []byte) (n int, err error) }
type Writer interface{ Write(p []byte) (n int, err error) }
type Closer interface{ Close() error }
type ReadWriter interface {
	Reader
	Writer
}
type ReadCloser interface {
	Reader
	Closer
}
type WriteCloser interface {
	Writer
	Closer
}
type ReadWriteCloser interface {
	Reader
	Writer
	Closer
}
type StringWriter interface{ WriteString(s string) (n int, err error) }
type ByteReader interface{ ReadByte() (byte, error) }
type ByteWriter interface{ WriteByte(c byte) error }
type RuneReader interface{ ReadRune() (r rune, size int, err error) }

var EOF = errors.New("EOF")
var ErrUnexpectedEOF = errors.New("unexpected EOF")
var ErrClosedPipe = errors.New("io: read/write on closed pipe")
var ErrShortWrite = errors.New("short write")
var ErrNoProgress = errors.New("multiple Read calls return no data or error")

func WriteString(w Writer, s string) (n int, err error) {
	if sw, ok := w.(StringWriter); ok {
		return sw.WriteString(s)
	}
	return w.Write([]byte(s))
}

func ReadAll(r Reader) ([]byte, error) {
	var out []byte
	buf := make([]byte, 512)
	for {
		n, err := r.Read(buf)
		out = append(out, buf[:n]...)
		if err == EOF {
			return out, nil
		}
		if err != nil {
			return out, err
		}
	}
}

func ReadFull(r Reader, buf []byte) (n int, err error) {
	for n < len(buf) && err == nil {
		var k int
		k, err = r.Read(buf[n:])
		n += k
	}
	if n >= len(buf) {
		return n, nil
	}
	if n > 0 && err == EOF {
		err = ErrUnexpectedEOF
	}
	return n, err
}

func Copy(dst Writer, src Reader) (written int64, err error) {
	buf := make([]byte, 512)
	for {
		n, rerr := src.Read(buf)
		if n > 0 {
			w, werr := dst.Write(buf[:n])
			written += int64(w)
			if werr != nil {
				return written, werr
			}
		}
		if rerr == EOF {
			return written, nil
		}
		if rerr != nil {
			return written, rerr
		}
	}
}

type discard struct{}

func (discard) Write(p []byte) (int, error)       { return len(p), nil }
func (discard) WriteString(s string) (int, error) { return len(s), nil }

var Discard Writer = discard{}

type nopCloser struct{ Reader }

func (nopCloser) Close() error { return nil }

func NopCloser(r Reader) ReadCloser { return nopCloser{r} }

type multiWriter struct{ writers []Writer }

func (t *multiWriter) Write(p []byte) (n int, err error) {
	for _, w := range t.writers {
		n, err = w.Write(p)
		if err != nil {
			return n, err
		}
	}
	return len(p), nil
}

func MultiWriter(writers ...Writer) Writer { return &multiWriter{append([]Writer(nil), writers...)} }

// pipe hands what is written to whoever reads: the writer waits until all is taken. A place in turn, or in state, is the right to go on.
type pipe struct {
	turn, state         chan bool
	data                chan []byte
	taken               chan int
	done                chan struct{}
	closed              bool
	readEnds, writeEnds error
}

type PipeReader struct{ p *pipe }
type PipeWriter struct{ p *pipe }

func Pipe() (*PipeReader, *PipeWriter) {
	p := &pipe{turn: make(chan bool, 1), state: make(chan bool, 1), data: make(chan []byte), taken: make(chan int), done: make(chan struct{})}
	return &PipeReader{p}, &PipeWriter{p}
}

// The first reason of each side stands; what the other side then meets is that reason.
func (p *pipe) close(side *error, why error) error {
	p.state <- true
	if *side == nil {
		*side = why
	}
	if !p.closed {
		p.closed = true
		close(p.done)
	}
	<-p.state
	return nil
}

func (p *pipe) ended(own, other *error) error {
	p.state <- true
	defer func() { <-p.state }()
	if *own == nil && *other != nil {
		return *other
	}
	return ErrClosedPipe
}

func (p *pipe) isDone() bool {
	select {
	case <-p.done:
		return true
	default:
		return false
	}
}

func (r *PipeReader) Read(data []byte) (n int, err error) {
	p := r.p
	if p.isDone() {
		return 0, p.ended(&p.readEnds, &p.writeEnds)
	}
	select {
	case given := <-p.data:
		n = copy(data, given)
		p.taken <- n
		return n, nil
	case <-p.done:
		return 0, p.ended(&p.readEnds, &p.writeEnds)
	}
}

func (w *PipeWriter) Write(data []byte) (n int, err error) {
	p := w.p
	if p.isDone() {
		return 0, p.ended(&p.writeEnds, &p.readEnds)
	}
	p.turn <- true
	defer func() { <-p.turn }()
	for first := true; first || len(data) > 0; first = false {
		select {
		case p.data <- data:
			took := <-p.taken
			data = data[took:]
			n += took
		case <-p.done:
			return n, p.ended(&p.writeEnds, &p.readEnds)
		}
	}
	return n, nil
}

func (r *PipeReader) CloseWithError(err error) error {
	if err == nil {
		err = ErrClosedPipe
	}
	return r.p.close(&r.p.readEnds, err)
}

func (w *PipeWriter) CloseWithError(err error) error {
	if err == nil {
		err = EOF
	}
	return w.p.close(&w.p.writeEnds, err)
}

func (r *PipeReader) Close() error { return r.CloseWithError(nil) }
func (w *PipeWriter) Close() error { return w.CloseWithError(nil) }
`
