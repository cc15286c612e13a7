/** Package runtime: what programs ask of it. */
export const source = `
package runtime

const (
	GOOS     = "linux"
	GOARCH   = "amd64"
	Compiler = "gc"
)

type Error interface {
	error
	RuntimeError()
}

func Gosched()
func Goexit()
func NumGoroutine() int
func version() string

func GOMAXPROCS(n int) int { return 8 }
func NumCPU() int          { return 8 }
func GC()                  {}
func Version() string      { return version() }
func KeepAlive(x any)      {}
func LockOSThread()        {}
func UnlockOSThread()      {}
func NumCgoCall() int64    { return 0 }

type MemStats struct {
	Alloc, TotalAlloc, Sys, Mallocs, Frees, HeapAlloc, HeapSys, HeapIdle, HeapInuse, HeapObjects, StackInuse, StackSys uint64
	NumGC                                                                                                        uint32
}

func ReadMemStats(m *MemStats) {}
`
