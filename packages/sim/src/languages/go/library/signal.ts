/** Package os/signal: nothing ever arrives. */
export const source = `
package signal

import (
	"context"
	"os"
)

func listen()

func Notify(c chan<- os.Signal, sig ...os.Signal) { listen() }
func Stop(c chan<- os.Signal)                     {}
func NotifyContext(parent context.Context, sig ...os.Signal) (ctx context.Context, stop context.CancelFunc) {
	listen()
	return context.WithCancel(parent)
}
func Ignore(sig ...os.Signal)                     {}
`
