/** Package syscall: numbers of signals. */
export const source = `
package syscall

type Signal int

func (s Signal) Signal() {}
func (s Signal) String() string {
	if s == SIGINT {
		return "interrupt"
	}
	return "terminated"
}

const (
	SIGHUP  Signal = 1
	SIGINT  Signal = 2
	SIGQUIT Signal = 3
	SIGKILL Signal = 9
	SIGTERM Signal = 15
)
`
